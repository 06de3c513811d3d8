// The rows of the page; sets that were not planned get one that looks like the others of their exercise.

import { unfold } from "./set_row.js";
import { word } from "./words.js";

/** @returns {HTMLElement[]} */
export function rows() {
  return [...document.querySelectorAll("[data-set]")];
}

/** @param {import("./sheet.js").Sheet} sheet */
export function addMissing(sheet) {
  number();
  const there = new Set(rows().map((row) => row.dataset.set));
  for (const slot of [...sheet.heads.keys(), ...Object.keys(sheet.drafts)]) {
    if (/^\d+\.\w+$/.test(slot) && !there.has(slot) && wanted(slot, sheet)) add(slot, sheet);
    there.add(slot);
  }
  for (const row of rows()) {
    if ("added" in row.dataset && !wanted(row.dataset.set, sheet)) row.remove();
  }
}

/** Whether a set that was not planned is done, or about to be. */
function wanted(slot, sheet) {
  return Boolean(sheet.drafts[slot]?.open) || sheet.said(slot).some((each) => each.text);
}

/**
 * The rows of a card as the exercise that is done has its sets: what stands in may have fewer, or fewer warm-up sets.
 * @param {Element} card @param {import("./sheet.js").Sheet} sheet
 */
export function arrange(card, sheet) {
  const working = card.querySelector("[data-sets]");
  if (!working) return;
  const ramp = card.querySelector("[data-ramp] ol") ?? working;
  const { sets } = sheet.exercise(card.dataset.work);
  const numbers = { ramp: 0, work: 0 };
  const mine = [...card.querySelectorAll("[data-set]")];
  for (const row of mine) {
    const set = sets.find((each) => each.slot === row.dataset.set);
    if (!set && "added" in row.dataset) label(row, Number(row.dataset.number), "work");
    else if (!set) row.toggleAttribute("hidden", !sheet.done(row.dataset.set));
    if (!set) continue;
    row.removeAttribute("hidden");
    row.dataset.role = set.role;
    const number = (numbers[set.role === "ramp" ? "ramp" : "work"] += 1);
    row.dataset.number = String(number);
    label(row, number, set.role);
  }
  const place = (row) => (row.dataset.role === "ramp" ? ramp : working);
  if (mine.some((row) => row.parentElement !== place(row))) for (const row of mine) place(row).append(row);
}

function label(row, number, role) {
  const found = row.querySelector("[data-label]");
  const said = [word("set", { number }), role === "work" ? "" : word(`role-${role}`)].filter(Boolean).join(" · ");
  if (found && found.textContent !== said) found.textContent = said;
}

function number() {
  for (const list of document.querySelectorAll("[data-work] ol")) {
    list.querySelectorAll("[data-set]").forEach((row, nth) => {
      row.dataset.number ??= String(nth + 1);
    });
  }
}

/** @param {string} slot @param {import("./sheet.js").Sheet} sheet */
function add(slot, sheet) {
  const card = document.querySelector(`[data-work="${slot.split(".")[0]}"]`);
  const like = [...(card?.querySelectorAll("[data-set]") ?? [])].at(-1);
  if (!like) return;
  const row = /** @type {HTMLElement} */ (like.cloneNode(true));
  unfold(row, sheet);
  const before = like.dataset.set;
  for (const key of ["changed", "tapped", "ids"]) delete row.dataset[key];
  row.dataset.set = slot;
  row.dataset.added = "";
  row.dataset.role = "work";
  row.dataset.number = String(Number(like.dataset.number) + 1);
  row.querySelector("[data-conflict]")?.remove();
  row.querySelector(".set-what").open = false;
  for (const name of ["id", "for", "aria-controls"]) rename(row, name, before, slot);
  for (const input of row.querySelectorAll("input[type=hidden]")) {
    if (input.value === before) input.value = slot;
  }
  like.after(row);
}

function rename(row, name, before, slot) {
  for (const element of row.querySelectorAll(`[${name}]`)) {
    const named = element.getAttribute(name).replace(before, slot);
    element.setAttribute(name, named.replace(before.replace(".", "-"), slot.replace(".", "-")));
  }
}
