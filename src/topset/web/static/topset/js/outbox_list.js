// A tap on "n sets not sent" lists them, with what the server has against those it refused.

import { flush } from "./outbox.js";
import { again, discard, unsent } from "./store.js";
import { word } from "./words.js";

/** @param {string} lifter */
export function showOutbox(lifter) {
  for (const element of document.querySelectorAll("[data-outbox-text]")) {
    element.addEventListener("click", () => open(lifter));
  }
}

/** @param {string} lifter */
async function open(lifter) {
  const dialog = document.createElement("dialog");
  dialog.className = "outbox-list";
  const heading = document.createElement("h2");
  heading.textContent = word("not-sent");
  const list = document.createElement("ul");
  list.append(...(await unsent(lifter)).map((entry) => line(entry, dialog)));
  const actions = document.createElement("div");
  actions.className = "actions";
  actions.append(button(word("close"), "btn", () => dialog.close()), button(word("send"), "btn btn-main", async () => {
    dialog.close();
    await again(lifter);
    await flush(lifter);
  }));
  dialog.append(heading, list, actions);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** @param {import("./heads.js").Waiting} entry @param {HTMLDialogElement} dialog */
function line(entry, dialog) {
  const { tap } = entry;
  const item = document.createElement("li");
  const said = tap.text || word("taken-back");
  item.textContent = `${day(tap.date)} · ${tap.exercise || !tap.text ? `${tap.exercise || tap.slot}: ` : ""}${said}`;
  if (entry.state === "refused") {
    const reason = document.createElement("p");
    reason.textContent = word("refused-because", { reason: entry.reason });
    item.append(reason, button(word("discard"), "btn btn-danger", async () => {
      await discard(entry.n);
      item.remove();
      if (!dialog.querySelector("li")) dialog.close();
    }));
  }
  return item;
}

/** A day as the page's language says it. @param {string} date as in 2026-11-22 */
function day(date) {
  const how = { weekday: "short", day: "numeric", month: "long" };
  return new Intl.DateTimeFormat(document.documentElement.lang, how).format(new Date(`${date}T12:00`));
}

/** @param {string} text @param {string} kind @param {() => void} press */
function button(text, kind, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = kind;
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
}
