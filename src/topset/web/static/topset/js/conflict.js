// Two devices say different things of a set: both are shown, and the lifter says which was lifted, or that both were.

import { uuid } from "./uuid.js";
import { word } from "./words.js";

/** @param {HTMLElement} row @param {import("./sheet.js").Sheet} sheet @param {import("./heads.js").Head[]} said */
export function conflict(row, sheet, said) {
  row.querySelector("[data-conflict]")?.remove();
  if (!said.length) return;
  const box = document.createElement("div");
  box.className = "conflict";
  box.dataset.conflict = "";
  box.append(...said.map((head) => version(row, sheet, head)));
  const lifted = said.filter((each) => each.text);
  if (lifted.length > 1) box.append(button(word("both"), "both", () => settle(sheet, both(row.dataset.set, lifted), row)));
  row.append(box);
}

/** The name of a set that was not planned. @param {string} exercise its number */
export function extraSlot(exercise) {
  return `${exercise}.x${uuid().slice(0, 4)}`;
}

function version(row, sheet, head) {
  const when = new Date(head.at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const said = `${head.exercise} ${head.text || word("taken-back")}`.trim();
  const where = word(head.device === sheet.device ? "this-phone" : "another-device");
  const keep = [{ slot: row.dataset.set, exercise: head.exercise, text: head.text }];
  return button(word("keep", { set: said, when, where }), "keep", () => settle(sheet, keep, row));
}

/** One stays in its slot, the others become sets that were not planned. */
function both(slot, lifted) {
  const number = slot.split(".")[0];
  return lifted.map(({ exercise, text }, nth) => ({ slot: nth ? extraSlot(number) : slot, exercise, text }));
}

function settle(sheet, said, row) {
  const seen = row.dataset.ids.split(" ");
  return sheet.write(said.map((each) => (each.slot === row.dataset.set ? { ...each, seen } : each)));
}

function button(text, choice, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn";
  made.dataset.choice = choice;
  made.textContent = text;
  made.addEventListener("click", press, { once: true });
  return made;
}
