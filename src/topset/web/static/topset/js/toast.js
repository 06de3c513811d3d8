// A short message above the navigation, read out by screen readers.

const STAYS = 8000;

/** @param {string} text */
export function toast(text) {
  const toasts = document.querySelector("[data-toasts]");
  if (!toasts) return;
  const made = document.createElement("p");
  made.className = "toast";
  made.textContent = text;
  toasts.append(made);
  setTimeout(() => made.remove(), STAYS);
}
