// A short message below the head of the page, read out by screen readers.

const STAYS = 8000;

/** Say that something went wrong, until it is put right. @param {string} text */
export function complain(text) {
  content();
  toast(text, "complaint");
}

/** Nothing is wrong any more. */
export function content() {
  for (const each of document.querySelectorAll("[data-toast=complaint]")) each.remove();
}

/** @param {string} text */
export function toast(text, kind = "") {
  const toasts = document.querySelector("[data-toasts]");
  if (!toasts) return;
  const made = document.createElement("p");
  made.className = "toast";
  made.dataset.toast = kind;
  made.textContent = text;
  toasts.append(made);
  setTimeout(() => made.remove(), STAYS);
}
