// One row of the page: a set, what is typed into it, and how it stands.

import { read, write } from "./set_text.js";
import { conflict } from "./conflict.js";
import { localized, word } from "./words.js";

/** @typedef {import("./sheet.js").Sheet} Sheet */

const CLASSES = { todo: "", done: "set-is-done", unsent: "set-unsent", conflict: "set-conflict" };
const BLANK = "";
const LOAD = /^(BW)?([+-]?\d+(\.\d+)?)?\s*(kg|lb)?$/i;
const MOST_RIR = 10;
const FIELDS = { "no-count": "reps", "no-load": "load", "load-missing": "load", "no-rir": "rir" };
const WITH_BODY = new Set(["bodyweight", "assisted"]);
export const WITHOUT_LOAD = new Set([...WITH_BODY, "band", "none"]);

/** Show how a set stands. @param {HTMLElement} row @param {Sheet} sheet @param {boolean} next */
export function render(row, sheet, next) {
  const slot = row.dataset.set;
  const said = sheet.said(slot);
  const state = stateOf(said);
  row.classList.remove(...Object.values(CLASSES).filter(Boolean));
  if (CLASSES[state]) row.classList.add(CLASSES[state]);
  row.classList.toggle("set-next", next);
  row.dataset.setState = state;
  row.dataset.ids = (sheet.heads.get(slot) ?? []).map((each) => each.id).join(" ");
  const head = sheet.done(slot);
  const values = valuesOf(sheet, slot, head);
  words(row, values);
  text(row, "[data-former]", former(row, sheet));
  if (!("changed" in row.dataset)) inputs(row, sheet, values);
  note(row, said, state);
  button(row, sheet, state);
  conflict(row, sheet, state === "conflict" ? said : []);
}

/**
 * The numbers of a set that is opened take the place of those for who has no script: most sets never are opened, and a
 * phone has a fifth less to lay out.
 * @param {HTMLElement} row @param {Sheet} sheet
 */
export function unfold(row, sheet) {
  const folded = row.querySelector(".set-what noscript");
  if (!folded) return;
  const box = document.createElement("template");
  box.innerHTML = folded.textContent;
  folded.replaceWith(box.content);
  inputs(row, sheet, valuesOf(sheet, row.dataset.set, sheet.done(row.dataset.set)));
}

/**
 * Open a set with what was typed into it, where that was not logged meanwhile.
 * @param {HTMLElement} row @param {Sheet} sheet
 */
export function putBack(row, sheet) {
  const slot = row.dataset.set;
  const draft = sheet.drafts[slot];
  if (!draft?.open || "changed" in row.dataset) return;
  if (sheet.done(slot) && same(draft, numbersOf(row, sheet))) return sheet.draft(slot, null);
  unfold(row, sheet);
  inputs(row, sheet, draft);
  row.dataset.changed = "";
  row.querySelector(".set-what").open = true;
  render(row, sheet, row.classList.contains("set-next"));
}

function same(one, other) {
  return one.load === other.load && one.reps === other.reps && one.rir === other.rir;
}

/** The numbers of a set as its inputs say, or as they are shown where it was never opened. @param {HTMLElement} row @param {Sheet} sheet */
export function numbersOf(row, sheet) {
  const shown = valuesOf(sheet, row.dataset.set, sheet.done(row.dataset.set));
  const said = (name) => String(row.querySelector(`input[name=${name}]`)?.value ?? shown[name] ?? "").trim().replace(",", ".");
  return { load: said("load"), reps: said("reps"), rir: said("rir") };
}

/** Open a set at what is wrong in it. @param {HTMLElement} row @param {Sheet} sheet @param {string} wrong the word for it */
export function openAt(row, sheet, wrong) {
  unfold(row, sheet);
  row.querySelector(".set-what").open = true;
  row.querySelector(`input[name=${FIELDS[wrong]}]`).focus();
}

/** @param {import("./heads.js").Head[]} said */
export function stateOf(said) {
  if (said.length > 1) return "conflict";
  if (!said.length || !said[0].text) return "todo";
  return said[0].entry ? "unsent" : "done";
}

/** The text of the set as its inputs say, or as it is shown where it was never opened. @param {HTMLElement} row @param {Sheet} sheet */
export function textOf(row, sheet) {
  const slot = row.dataset.set;
  const set = sheet.set(slot);
  const { load, reps, rir } = numbersOf(row, sheet);
  const count = Math.max(0, Math.round(countOf(reps) || 0));
  return write(sheet.lifting.pieces, {
    role: set.role,
    load: loadText(tidy(load), exerciseOf(row, sheet)),
    count,
    measure: set.measure,
    rir: halves(rir),
  });
}

/** The word for what is missing, or was typed and cannot be meant, "" for nothing. @param {HTMLElement} row @param {Sheet} sheet */
export function mistake(row, sheet) {
  const said = numbersOf(row, sheet);
  if (Number.isNaN(countOf(said.reps))) return "no-count";
  if (!said.load && loaded(row, sheet)) return "load-missing";
  const { load } = valuesOf(sheet, row.dataset.set, sheet.done(row.dataset.set), {});
  if (said.load !== load && !LOAD.test(said.load)) return "no-load";
  const rir = Number(said.rir);
  return rir >= 0 && rir <= MOST_RIR ? "" : "no-rir";
}

/** Whether a set says too little without a load; who warms up takes what there is. */
function loaded(row, sheet) {
  return sheet.set(row.dataset.set).role !== "ramp" && !WITHOUT_LOAD.has(exerciseOf(row, sheet).load_mode);
}

function exerciseOf(row, sheet) {
  return sheet.exercise(row.dataset.set.split(".")[0]);
}

/** The exercise that was lifted in a set where that is not the one on its card any more. */
function former(row, sheet) {
  const name = sheet.done(row.dataset.set)?.exercise;
  return name && name !== exerciseOf(row, sheet).name ? ` · ${name}` : "";
}

/** @param {string} typed reps, or seconds with their unit */
function countOf(typed) {
  return Number(typed.replace(/\D+$/, "") || NaN);
}

/** As the journal writes it. @param {string} load */
function tidy(load) {
  if (!LOAD.test(load)) return load;
  return load.replace(/\s/g, "").toLowerCase().replace(/^bw/, "BW");
}

/** A number is in the unit of the gym, and with the body what is added. @param {string} typed @param {import("./sheet.js").Exercise} exercise */
function loadText(typed, { loads, unit, load_mode }) {
  const known = loads.find((each) => each.text === typed || bare(each.text) === typed);
  if (known || !typed) return known?.text ?? "";
  if (Number.isNaN(Number(typed))) return /\d$/.test(typed) ? `${typed}${unit}` : typed;
  if (!WITH_BODY.has(load_mode)) return `${Number(typed)}${unit}`;
  return Number(typed) ? `BW${Number(typed) < 0 ? "" : "+"}${Number(typed)}${unit}` : "BW";
}

/** @param {string} text a load without its unit */
export function bare(text) {
  return text.replace(/(kg|lb)$/, "");
}

/** @param {string} typed RIR, "" where nobody said */
function halves(typed) {
  const rir = Number(typed);
  return typed === "" || Number.isNaN(rir) ? null : Math.min(20, Math.max(0, Math.round(rir * 2)));
}

/** What the row shows: the set as it was done, else as somebody began to write it, else as it is to be done. */
function valuesOf(sheet, slot, head, drafts = sheet.drafts) {
  const { pieces } = sheet.lifting;
  const lifted = head ? read(pieces, head.text) : null;
  const set = sheet.set(slot);
  const { unit } = sheet.exercise(slot.split(".")[0]);
  if (head && !lifted) return { load: head.text, reps: "", rir: null, shown: BLANK, effort: BLANK };
  if (!head && drafts[slot]) return drafted(drafts[slot], set);
  const { load, count, rir } = lifted ?? { load: set.load_text, count: set.count, rir: set.rir };
  const asked = set.effort ? range(pieces, set.effort) : "";
  const left = head ? (rir === null ? "" : pieces.efforts[rir]) : asked;
  return {
    load: load.endsWith(unit) ? bare(load) : load,
    reps: count,
    rir: rir === null ? "" : pieces.efforts[rir],
    shown: head ? `${count}${set.measure}` : set.reps_text,
    effort: left === "" ? "" : word("rir", { rir: left }),
  };
}

function drafted({ load, reps, rir }, { measure }) {
  const shown = Number(reps) ? `${reps}${measure}` : reps;
  return { load, reps, rir, shown, effort: rir && word("rir", { rir }) };
}

function range(pieces, { lo, hi }) {
  return lo === hi ? pieces.efforts[lo] : `${pieces.efforts[lo]}–${pieces.efforts[hi]}`;
}

function words(row, values) {
  text(row, "[data-load]", values.load);
  row.querySelector("[data-unit]")?.toggleAttribute("hidden", !/^\d.*\d$|^\d$/.test(values.load));
  text(row, "[data-reps]", values.shown);
  text(row, "[data-effort]", values.effort);
}

function inputs(row, sheet, values) {
  const { loads } = exerciseOf(row, sheet);
  for (const [name, value] of Object.entries({ load: values.load, reps: values.reps, rir: values.rir })) {
    const input = row.querySelector(`input[name=${name}]`);
    const said = localized(String(value ?? ""));
    if (input && input.value !== said) input.value = said; // browsers lay the page out for each that is given a value
  }
  const stepper = row.querySelector("input[name=load]")?.closest("[data-stepper]");
  if (stepper) stepper.dataset.values = loads.map((each) => bare(each.text)).join(" ");
}

function note(row, said, state) {
  const refused = said.find((each) => each.entry?.state === "refused");
  const unsent = said.some((each) => each.entry);
  const says = { conflict: word("conflict"), unsent: word("unsent"), todo: unsent ? word("unsent") : "", done: "" };
  const words = refused ? word("refused-because", { reason: refused.entry.reason }) : says[state];
  text(row, "[data-set-note]", words);
  row.querySelector("[data-set-note]")?.toggleAttribute("hidden", !words);
}

function button(row, sheet, state) {
  const found = row.querySelector("[data-done]");
  const done = state === "done" || state === "unsent";
  const undo = done && !("changed" in row.dataset);
  const name = sheet.done(row.dataset.set)?.exercise || exerciseOf(row, sheet).name;
  const values = { number: row.dataset.number ?? "", name };
  found.value = undo ? "undo" : "done";
  found.setAttribute("aria-label", word(undo ? "set-undo" : "set-done", values));
  found.toggleAttribute("hidden", state === "conflict");
  row.querySelector("[data-rest]")?.toggleAttribute("hidden", state !== "todo");
  row.querySelector(".set-again")?.remove(); // the one button saves what was changed
}

function text(row, selector, words) {
  const found = row.querySelector(selector);
  const said = localized(String(words ?? ""));
  if (found && found.textContent !== said) found.textContent = said;
}
