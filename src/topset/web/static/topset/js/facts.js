// How the lifter feels, notes, and the end of the session: facts in slots of their own.

import { stop } from "./timer.js";
import { word } from "./words.js";

/** @typedef {import("./sheet.js").Sheet} Sheet */

const NAMES = { "body-mass": "body_mass", illness: "ill" }; // of inputs, where they are not the slot's
let ended = false; // by a tap on this page

/**
 * @param {Sheet} sheet
 * @param {(sheet: Sheet, said: import("./store.js").Said[]) => Promise<boolean>} kept
 */
export function facts(sheet, kept) {
  document.addEventListener("input", ({ target }) => {
    if (target.closest("[data-feel]")) target.dataset.changed = "";
  });
  document.addEventListener("submit", async (event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (!form.matches("[data-feel], [data-finish]")) return;
    event.preventDefault();
    const said = form.matches("[data-finish]") ? [{ slot: "finished", text: "finished" }] : feelings(form, sheet);
    const changed = said.filter(({ slot, text }) => text !== (sheet.done(slot)?.text ?? ""));
    if (form.matches("[data-finish]")) ending();
    if (changed.length) await kept(sheet, changed.map((each) => ({ ...each, exercise: "" })));
  });
}

/** Nobody rests after the last set. */
function ending() {
  ended = true;
  stop();
}

/** The end of the session takes the place of the button that ends it. @param {Sheet} sheet */
export function showEnd(sheet) {
  for (const form of document.querySelectorAll("[data-finish]")) {
    const over = Boolean(sheet.done("finished"));
    form.toggleAttribute("hidden", over);
    const said = form.parentElement.querySelector("[data-finished-text]") ?? document.createElement("p");
    said.dataset.finishedText = "";
    said.setAttribute("role", "status");
    said.textContent = over ? word("finished") : "";
    form.after(said);
  }
  if (ended && sheet.done("finished") && !sheet.done("finished").entry) summary();
}

/** The server knows of the end: its page sums the session up and leads on. */
function summary() {
  ended = false;
  history.scrollRestoration = "manual";
  location.reload();
}

/** Readings as the journal writes them; what is left empty is taken back. @param {HTMLFormElement} form @param {Sheet} sheet */
function feelings(form, sheet) {
  const value = (name) => String(new FormData(form).get(name) ?? "").trim().replace(",", ".");
  const some = (name, text) => (value(name) ? text(value(name)) : "");
  const unit = sheet.lifting.exercises[0]?.unit ?? "kg";
  const all = [
    { slot: "sleep", text: some("sleep", (hours) => `sleep ${hours.replace(/h$/, "")}h`) },
    { slot: "readiness", text: some("readiness", (points) => `readiness ${points}/5`) },
    { slot: "body-mass", text: some("body_mass", (mass) => `body mass ${mass}${unit}`) },
    { slot: "soreness", text: soreness(form) },
    { slot: "illness", text: some("ill", () => "illness") },
    { slot: "note", text: note(String(new FormData(form).get("note") ?? "")) },
  ];
  // What nobody touched is not said again: a page that was kept may know less than the server.
  return all.filter(({ slot }) => form.querySelector(`[data-changed][name^="${NAMES[slot] ?? slot}"]`));
}

/** @param {HTMLFormElement} form */
function soreness(form) {
  const said = [...new FormData(form)].filter(([name, value]) => name.startsWith("soreness-") && value);
  return said.length ? `soreness ${said.map(([name, value]) => `${name.slice(9)} ${value}/5`).join(", ")}` : "";
}

/** @param {string} words */
function note(words) {
  const plain = words.replace(/"/g, "'").replace(/\s+/g, " ").trim();
  return plain ? `note "${plain}"` : "";
}
