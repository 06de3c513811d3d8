// The session page: one tap logs a set, with or without network.

import { extraSlot } from "./conflict.js";
import { facts, showEnd } from "./facts.js";
import { follow } from "./follow.js";
import { data } from "./page_data.js";
import { plates } from "./plates.js";
import { addMissing, arrange, rows } from "./rows.js";
import { WITHOUT_LOAD, mistake, numbersOf, openAt, putBack, render, textOf, unfold } from "./set_row.js";
import { Sheet } from "./sheet.js";
import { moves, steady } from "./steady.js";
import { steppers } from "./stepper.js";
import { learn, swap } from "./store.js";
import { listen } from "./tabs.js";
import { rest, timer } from "./timer.js";
import { complain, content } from "./toast.js";
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
  steady();
  steppers(document);
  for (const row of rows()) putBack(row, sheet);
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
  const warm = begun(all, sheet);
  for (const each of document.querySelectorAll("details[data-ramp]")) folded(each, warm);
}

/** Who begins with the working sets is done with warming up; what is looked at stays where it is. @param {HTMLDetailsElement} ramp */
function folded(ramp, numbers) {
  const over = numbers.has(ramp.dataset.ramp);
  if (over && ramp.open && !("over" in ramp.dataset)) {
    const card = ramp.closest("[data-work]");
    const before = card.getBoundingClientRect().bottom;
    ramp.open = false;
    window.scrollBy({ top: card.getBoundingClientRect().bottom - before, behavior: "instant" });
  }
  ramp.toggleAttribute("data-over", over);
}

/** The numbers of the exercises of which working sets are done. */
function begun(all, sheet) {
  return new Set(all.filter((row) => row.dataset.role !== "ramp" && said(row, sheet)).map(numberOf));
}

function said(row, sheet) {
  return sheet.said(row.dataset.set).some((head) => head.text);
}

/** The first set, in the order that the page carries, that is not done; who has begun an exercise has warmed up for it. */
function nextOf(all, sheet) {
  const turns = new Map((sheet.session.turns ?? []).map((slot, nth) => [slot, nth]));
  const turn = (row) => turns.get(row.dataset.set) ?? turns.size;
  const warm = begun(all, sheet);
  const left = all.filter((row) => !said(row, sheet) && !row.hidden && !(row.dataset.role === "ramp" && warm.has(numberOf(row))));
  return left.sort((one, other) => turn(one) - turn(other))[0];
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
  const known = WITHOUT_LOAD.has(exercise.load_mode) || working.some((set) => set.load_text);
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
  if (!target.matches(".set-what")) return;
  const row = target.closest("[data-set]");
  unfold(row, sheet);
  moves();
  if (target.open) requestAnimationFrame(() => row.scrollIntoView({ block: "nearest" })); // once all of it is there
  else if ("added" in row.dataset && !said(row, sheet)) dropped(row, sheet);
}

/** A further set that is folded unsaid was not meant. */
function dropped(row, sheet) {
  sheet.draft(row.dataset.set, null);
  return show(sheet);
}

/** What is typed into a row is kept, and where it is done makes its button save the change. */
function typed(event, sheet) {
  const row = event.target.closest("[data-set]");
  if (!row) return;
  row.dataset.changed = "";
  delete row.dataset.tapped; // the next tap is another one, however soon
  sheet.draft(row.dataset.set, { ...numbersOf(row, sheet), open: true });
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
    oneMore(extra, sheet);
  }
}

/** @param {HTMLElement} row @param {string} what "done" or "undo" */
async function tapped(row, what, sheet) {
  const now = performance.now();
  if (now - Number(row.dataset.tapped ?? -DOUBLE) < DOUBLE) return;
  const wrong = what === "undo" ? "" : mistake(row, sheet);
  if (wrong) {
    openAt(row, sheet, wrong);
    return complain(word(wrong));
  }
  row.dataset.tapped = String(now);
  const slot = row.dataset.set;
  const number = slot.split(".")[0];
  const text = what === "undo" ? "" : textOf(row, sheet);
  const left = what === "undo" && !slot.includes("x") ? { ...numbersOf(row, sheet), open: false } : null;
  const before = sheet.done(slot);
  const fresh = !before;
  const name = before?.exercise || sheet.exercise(number).name; // a correction leaves the exercise that was lifted
  const seen = row.dataset.ids.split(" ");
  if (!(await kept(sheet, [{ slot, exercise: name, text, seen }], row, left))) return;
  if (text && fresh) rest(sheet.set(slot).rest?.lo ?? 0, name);
}

/** Write taps down; only then is anything shown as done. `left` is what stays written in the row. @returns {Promise<boolean>} */
async function kept(sheet, said, row = null, left = null) {
  try {
    if (row) delete row.dataset.changed;
    await sheet.write(said);
    if (row) fold(row.querySelector("details"));
    if (row) sheet.draft(row.dataset.set, left);
    content();
    return true;
  } catch {
    if (row) row.dataset.changed = "";
    complain(word("not-kept"));
    return false;
  }
}

/** Close what was opened; who was in it with the keyboard goes on from there. @param {HTMLDetailsElement} set */
function fold(set) {
  if (set.open) moves();
  if (set.open && set.contains(document.activeElement)) set.querySelector("summary").focus({ preventScroll: true });
  set.removeAttribute("open");
}

/** Open a further set, which begins like the one before it, or the one that is open already. @param {string} number of its exercise */
async function oneMore(number, sheet) {
  moves();
  const open = Object.keys(sheet.drafts).find((slot) => slot.startsWith(`${number}.x`) && !sheet.done(slot));
  const last = rows().filter((row) => numberOf(row) === number && !row.hidden).at(-1);
  const slot = open ?? extraSlot(number);
  if (!open) sheet.draft(slot, { ...numbersOf(last, sheet), open: true });
  await show(sheet);
  const row = document.querySelector(`[data-set="${slot}"]`);
  putBack(row, sheet);
  row.querySelector("summary").focus();
  content();
}

async function swapped(event, sheet) {
  const link = event.target.closest("[data-stand-in]");
  if (!link) return;
  event.preventDefault();
  const box = link.closest("[data-swap]");
  const before = sheet.exercise(box.dataset.swap);
  const other = link.dataset.standIn === before.slug ? "" : link.dataset.standIn;
  for (const row of rows().filter((each) => numberOf(each) === box.dataset.swap)) {
    delete row.dataset.changed;
    sheet.draft(row.dataset.set, null);
  }
  await swap(sheet.lifter, sheet.session.session, sheet.date, box.dataset.swap, other);
  moves();
  box.removeAttribute("open");
  content();
}

const lifter = document.body.dataset.lifter;
if (lifter && data("lifting") && data("session")) start(lifter).finally(() => document.dispatchEvent(new Event("started")));
