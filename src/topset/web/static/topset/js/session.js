// The session page: one tap logs a set, with or without network.

import { extraSlot } from "./conflict.js";
import { facts, showEnd } from "./facts.js";
import { follow } from "./follow.js";
import { data } from "./page_data.js";
import { plates } from "./plates.js";
import { addMissing, arrange, rows } from "./rows.js";
import { WITH_BODY, mistake, render, textOf, unfold } from "./set_row.js";
import { Sheet } from "./sheet.js";
import { steppers } from "./stepper.js";
import { learn, swap } from "./store.js";
import { listen } from "./tabs.js";
import { rest, timer } from "./timer.js";
import { toast } from "./toast.js";
import { word } from "./words.js";

const DOUBLE = 600; // ms within which a second tap on the same button was the same tap

/** @param {string} lifter */
async function start(lifter) {
  const session = data("session");
  const sheet = new Sheet(lifter, data("lifting"), session);
  await learn(lifter, session.session, session.date, session.revision ?? 0, data("held") ?? {});
  await show(sheet);
  listen((what) => what !== "trouble" && show(sheet));
  document.addEventListener("toggle", (event) => opened(event, sheet), true);
  steppers(document);
  for (const set of document.querySelectorAll(".set-what[open]")) set.dispatchEvent(new Event("toggle"));
  timer();
  follow(sheet);
  facts(sheet, kept);
  document.addEventListener("input", (event) => typed(event, sheet));
  document.addEventListener("submit", (event) => submitted(event, sheet));
  document.addEventListener("click", (event) => swapped(event, sheet));
  document.documentElement.dataset.ready = "";
}

/** @param {Sheet} sheet */
async function show(sheet) {
  await sheet.refresh();
  addMissing(sheet);
  for (const card of document.querySelectorAll("[data-work]")) arrange(card, sheet);
  const all = rows();
  const next = nextOf(all, sheet);
  for (const row of all) render(row, sheet, row === next);
  for (const card of document.querySelectorAll("[data-work]")) cardOf(card, sheet, all);
  const count = document.querySelector("[data-sets-done]");
  if (count) count.textContent = String(all.filter((row) => row.dataset.role !== "ramp" && sheet.done(row.dataset.set)).length);
  showEnd(sheet);
  const ramp = next?.closest("details[data-ramp]");
  if (ramp) ramp.open = true;
}

/** The first set, in the order that the page carries, that is not done; who has begun an exercise has warmed up for it. */
function nextOf(all, sheet) {
  const turns = new Map((sheet.session.turns ?? []).map((slot, nth) => [slot, nth]));
  const turn = (row) => turns.get(row.dataset.set) ?? turns.size;
  const said = (row) => sheet.said(row.dataset.set).some((head) => head.text);
  const begun = new Set(all.filter((row) => row.dataset.role !== "ramp" && said(row)).map(numberOf));
  return [...all].sort((one, other) => turn(one) - turn(other)).find((row) => !said(row) && !row.hidden && !(row.dataset.role === "ramp" && begun.has(numberOf(row))));
}

/** The number of a row's exercise. @param {HTMLElement} row */
function numberOf(row) {
  return row.dataset.set.split(".")[0];
}

function cardOf(card, sheet, all) {
  const name = card.querySelector("[data-name]");
  const exercise = sheet.exercise(card.dataset.work);
  if (name) name.textContent = exercise.name;
  const planned = sheet.lifting.exercises[Number(card.dataset.work)];
  instead(card, planned, sheet.why(card.dataset.work));
  for (const link of card.querySelectorAll("[data-stand-in]")) {
    link.toggleAttribute("aria-current", link.dataset.standIn === exercise.slug);
  }
  const mine = all.filter((row) => card.contains(row));
  const working = mine.filter((row) => row.dataset.role !== "ramp" && !row.hidden).map((row) => sheet.set(row.dataset.set));
  const known = WITH_BODY.has(exercise.load_mode) || working.some((set) => set.load_text);
  card.querySelector("[data-load-unknown]")?.toggleAttribute("hidden", known);
  const left = mine.filter((row) => row.dataset.setState === "todo" && !row.hidden);
  const next = left.find((row) => row.classList.contains("set-next")) ?? left.find((row) => row.dataset.role !== "ramp") ?? mine.at(-1);
  if (next) plates(card, exercise, sheet.set(next.dataset.set));
}

/** What stands in for an exercise is there for reasons of its own, and leads back. @param {Element} card @param {string} why */
function instead(card, planned, why) {
  const line = card.querySelector("[data-instead]");
  if (line) line.textContent = why ? word("instead", { name: planned.name, why }) : "";
  line?.toggleAttribute("hidden", !why);
  for (const each of card.querySelectorAll("[data-of-planned]")) each.toggleAttribute("hidden", Boolean(why));
  for (const each of card.querySelectorAll("[data-back]")) each.toggleAttribute("hidden", !why);
}

function opened({ target }, sheet) {
  if (target.matches(".set-what")) unfold(target.closest("[data-set]"), sheet);
}

/** What is typed into a row that is done makes its button save the change. */
function typed(event, sheet) {
  const row = event.target.closest("[data-set]");
  if (!row) return;
  row.dataset.changed = "";
  render(row, sheet, row.classList.contains("set-next"));
}

function submitted(event, sheet) {
  const form = event.target;
  const extra = form.dataset.addSet;
  if (form.matches("[data-set-form]")) {
    event.preventDefault();
    tapped(form.closest("[data-set]"), event.submitter?.value ?? "done", sheet);
  } else if (extra !== undefined) {
    event.preventDefault();
    kept(sheet, [{ slot: extraSlot(extra), exercise: sheet.exercise(extra).name, text: lastText(extra, sheet) }]);
  }
}

/** @param {HTMLElement} row @param {string} what "done" or "undo" */
async function tapped(row, what, sheet) {
  const now = performance.now();
  if (now - Number(row.dataset.tapped ?? -DOUBLE) < DOUBLE) return;
  const wrong = what === "undo" ? "" : mistake(row, sheet);
  if (wrong) return toast(word(wrong));
  row.dataset.tapped = String(now);
  const slot = row.dataset.set;
  const number = slot.split(".")[0];
  const text = what === "undo" ? "" : textOf(row, sheet);
  const before = sheet.done(slot);
  const fresh = !before;
  const name = before?.exercise || sheet.exercise(number).name; // a correction leaves the exercise that was lifted
  const seen = row.dataset.ids.split(" ");
  if (!(await kept(sheet, [{ slot, exercise: name, text, seen }], row))) return;
  if (text && fresh) rest(sheet.set(slot).rest?.lo ?? 0, name);
}

/** Write taps down; only then is anything shown as done. @returns {Promise<boolean>} */
async function kept(sheet, said, row = null) {
  try {
    if (row) delete row.dataset.changed;
    await sheet.write(said);
    if (row) fold(row.querySelector("details"));
    return true;
  } catch {
    if (row) row.dataset.changed = "";
    toast(word("not-kept"));
    return false;
  }
}

/** Close what was opened; who was in it with the keyboard goes on from there. @param {HTMLDetailsElement} set */
function fold(set) {
  if (set.open && set.contains(document.activeElement)) set.querySelector("summary").focus({ preventScroll: true });
  set.removeAttribute("open");
}

/** A further set begins like the one before it. */
function lastText(number, sheet) {
  const mine = rows().filter((row) => row.dataset.set.startsWith(`${number}.`));
  const row = mine.at(-1);
  return textOf(row, sheet).replace(new RegExp(`^(${Object.values(sheet.lifting.pieces.roles).filter(Boolean).join("|")})`), "");
}

async function swapped(event, sheet) {
  const link = event.target.closest("[data-stand-in]");
  if (!link) return;
  event.preventDefault();
  const box = link.closest("[data-swap]");
  const before = sheet.exercise(box.dataset.swap);
  const other = link.dataset.standIn === before.slug ? "" : link.dataset.standIn;
  for (const row of rows()) if (row.dataset.set.startsWith(`${box.dataset.swap}.`)) delete row.dataset.changed;
  await swap(sheet.lifter, sheet.session.session, sheet.date, box.dataset.swap, other);
  box.removeAttribute("open");
}

const lifter = document.body.dataset.lifter;
if (lifter && data("lifting") && data("session")) start(lifter);
