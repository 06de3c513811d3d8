import { $heads, $tabs, $uuid, $store, $page_data, $words, $drafts } from "./app.js";
const $conflict = (() => {
const { uuid } = $uuid;
const { word } = $words;

function conflict(row, sheet, said) {
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

function extraSlot(exercise) {
  return `${exercise}.x${uuid().slice(0, 4)}`;
}

function version(row, sheet, head) {
  const when = new Date(head.at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const said = `${head.exercise} ${head.text || word("taken-back")}`.trim();
  const where = word(head.device === sheet.device ? "this-phone" : "another-device");
  const keep = [{ slot: row.dataset.set, exercise: head.exercise, text: head.text }];
  return button(word("keep", { set: said, when, where }), "keep", () => settle(sheet, keep, row));
}

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
return { conflict, extraSlot };
})();
const $toast = (() => {
const STAYS = 8000;

function complain(text) {
  content();
  toast(text, "complaint");
}

function content() {
  for (const each of document.querySelectorAll("[data-toast=complaint]")) each.remove();
}

function toast(text, kind = "") {
  const toasts = document.querySelector("[data-toasts]");
  if (!toasts) return;
  const made = document.createElement("p");
  made.className = "toast";
  made.dataset.toast = kind;
  made.textContent = text;
  toasts.append(made);
  setTimeout(() => made.remove(), STAYS);
}
return { complain, content, toast };
})();
const $alarm = (() => {
const { toast } = $toast;

const PATTERN = [300, 120, 300]; // ms of vibration, pause, vibration

let registration = null;
navigator.serviceWorker?.ready.then((found) => {
  registration = found;
});

function alarm(title, what) {
  toast(what ? `${title}: ${what}` : title);
  navigator.vibrate?.(PATTERN);
}

async function watch(rest, title) {
  if (!navigator.serviceWorker) return;
  registration ??= await navigator.serviceWorker.ready;
  registration.active?.postMessage({
    kind: "rest",
    rest: rest && {
      left: rest.end - Date.now(),
      tag: `rest-${rest.end}`,
      title,
      what: rest.what,
      page: location.pathname,
      hidden: document.hidden,
      vibrate: PATTERN,
    },
  });
}

async function seen() {
  for (const each of (await registration?.getNotifications()) ?? []) {
    if (each.tag.startsWith("rest-")) each.close();
  }
}
return { alarm, watch, seen };
})();
const $sound = (() => {
const TONES = [0, 0.25, 0.5]; // seconds from the first
const PITCH = 880;
const LENGTH = 0.18;

let audio = null;
let waiting = [];

async function sound(left) {
  hush();
  audio ??= window.AudioContext ? new AudioContext() : null;
  await audio?.resume().catch(() => {});
  hush();
  const wait = left() / 1000;
  if (audio?.state !== "running" || wait < 0) return;
  const first = audio.currentTime + wait;
  waiting = TONES.map((at) => tone(audio, first + at));
  waiting.at(-1).addEventListener("ended", rested);
}

function hush() {
  waiting.at(-1)?.removeEventListener("ended", rested);
  for (const each of waiting) each.stop();
  waiting = [];
}

function sounding() {
  return waiting.length > 0;
}

function rested() {
  waiting = [];
  audio?.suspend().catch(() => {});
}

function tone(context, at) {
  const made = context.createOscillator();
  const volume = context.createGain();
  made.frequency.value = PITCH;
  volume.gain.setValueAtTime(0.3, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + LENGTH);
  made.connect(volume).connect(context.destination);
  made.start(at);
  made.stop(at + LENGTH);
  return made;
}
return { sound, hush, sounding };
})();
const $timer = (() => {
const { alarm, seen, watch } = $alarm;
const { hush, sound, sounding } = $sound;
const { word } = $words;


const KEY = "topset-rest";
const SHOWN_AFTER = 60_000; // ms that the end of a rest is still shown
const LATE = 5000; // ms after which nobody is startled any more
let due = 0;

function timer() {
  const bar = document.querySelector("[data-timer]");
  if (!bar) return;
  bar.addEventListener("click", (event) => pressed(event, bar));
  window.addEventListener("storage", (event) => event.key === KEY && elsewhere());
  document.addEventListener("visibilitychange", looked);
  document.addEventListener("click", heardAgain, { once: true });
  looked();
}

function looked() {
  if (left() > 0) watch(saved(), word("rest-over"));
  if (!document.hidden) seen();
  run();
}

function elsewhere() {
  hush();
  run();
}

function heardAgain() {
  if (left() > 0 && !sounding()) sound(left);
}

function rest(seconds, what) {
  if (seconds <= 0 || !document.querySelector("[data-timer]")) return;
  save({ end: Date.now() + seconds * 1000, seconds, what });
}

function stop() {
  if (saved()) save(null);
}

function saved() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null");
  } catch {
    return null;
  }
}

function left() {
  return (saved()?.end ?? -Infinity) - Date.now();
}

function save(value) {
  if (value) localStorage.setItem(KEY, JSON.stringify(value));
  else localStorage.removeItem(KEY);
  if (value) sound(left);
  else hush();
  watch(value, word("rest-over"));
  run();
}

function pressed(event, bar) {
  const button = event.target.closest("button");
  const now = saved();
  if (!button || !now) return;
  if ("timerNotify" in button.dataset) return askOnce(button);
  if ("timerStop" in button.dataset) return save(null);
  const more = Number(button.dataset.timerAdd ?? 0);
  const still = Math.max(0, left()) + more * 1000;
  delete bar.dataset.rung;
  return save(still > 0 ? { ...now, end: Date.now() + still, seconds: Math.max(now.seconds, still / 1000) } : null);
}

async function askOnce(button) {
  await Notification.requestPermission();
  button.hidden = true;
}

function run() {
  clearTimeout(due);
  const now = saved();
  const bar = /** @type {HTMLElement} */ (document.querySelector("[data-timer]"));
  const ms = left();
  bar.hidden = ms < -SHOWN_AFTER;
  if (!now || bar.hidden) return;
  draw(bar, now, ms);
  if (ms > 0) due = window.setTimeout(run, Math.min(ms, ms % 1000 || 1000));
  else ring(bar, now, ms);
}

function draw(bar, now, ms) {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const progress = /** @type {HTMLProgressElement} */ (bar.querySelector("[data-timer-bar]"));
  progress.max = now.seconds;
  progress.value = seconds;
  bar.querySelector("[data-timer-left]").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  bar.querySelector("[data-timer-what]").textContent = now.what;
  bar.classList.toggle("timer-over", ms <= 0);
  const notify = bar.querySelector("[data-timer-notify]");
  if (notify) notify.hidden = !("Notification" in window) || Notification.permission !== "default";
}

function ring(bar, now, ms) {
  if (bar.dataset.rung !== String(now.end)) {
    bar.dataset.rung = String(now.end);
    watch(now, word("rest-over"));
    if (ms > -LATE) alarm(word("rest-over"), now.what);
  }
  due = window.setTimeout(run, SHOWN_AFTER);
}
return { timer, rest, stop };
})();
const $facts = (() => {
const { stop } = $timer;
const { word } = $words;


const NAMES = { "body-mass": "body_mass", illness: "ill" }; // of inputs, where they are not the slot's
let ended = false; // by a tap on this page

function facts(sheet, kept) {
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

function ending() {
  ended = true;
  stop();
}

function showEnd(sheet) {
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

function summary() {
  ended = false;
  history.scrollRestoration = "manual";
  location.reload();
}

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
  return all.filter(({ slot }) => form.querySelector(`[data-changed][name^="${NAMES[slot] ?? slot}"]`));
}

function soreness(form) {
  const said = [...new FormData(form)].filter(([name, value]) => name.startsWith("soreness-") && value);
  return said.length ? `soreness ${said.map(([name, value]) => `${name.slice(9)} ${value}/5`).join(", ")}` : "";
}

function note(words) {
  const plain = words.replace(/"/g, "'").replace(/\s+/g, " ").trim();
  return plain ? `note "${plain}"` : "";
}
return { facts, showEnd };
})();
const $follow = (() => {
const { learn } = $store;
const { tell } = $tabs;

const EVERY = 30_000;
const LONGEST = 10_000;

function follow(sheet) {
  let known = -1;
  let day = "";
  const again = async () => {
    if (document.hidden || !navigator.onLine) return;
    const said = await standing(sheet, day === sheet.date ? known : -1);
    if (!said) return;
    [known, day] = [said.revision, said.date];
    if (!said.held) return;
    await learn(sheet.lifter, sheet.session.session, said.date, said.revision, said.held);
    tell("learned");
  };
  document.addEventListener("visibilitychange", again);
  window.addEventListener("online", again);
  window.setInterval(again, EVERY);
}

async function standing({ lifter, session, date }, known) {
  const asked = new URLSearchParams({ session: session.session, date, known: String(known) });
  try {
    const signal = AbortSignal.timeout(LONGEST);
    const answer = await fetch(`/api/v1/sets?${asked}`, { headers: { "X-Lifter": lifter }, redirect: "manual", signal });
    return answer.status === 200 ? { ...(await answer.json()), date } : null;
  } catch {
    return null;
  }
}
return { follow };
})();
const $plates = (() => {
const SVG = "http://www.w3.org/2000/svg";

function plates(card, exercise, set) {
  const box = card.querySelector("[data-plates]");
  const choice = exercise.loads.find((each) => each.grams === set.load);
  const drawn = `${exercise.slug} ${set.load}`;
  if (!box || box.dataset.drawn === drawn) return;
  box.dataset.drawn = drawn;
  box.toggleAttribute("hidden", !choice?.words);
  if (!choice?.words) return;
  const collar = box.querySelector(".plates-collar");
  for (const old of box.querySelectorAll(".plate")) old.remove();
  for (const [mass, count] of choice.plates ?? []) {
    for (let nth = 0; nth < count; nth += 1) collar?.before(plate(mass));
  }
  const words = box.querySelector("[data-plates-words], .plates-words b");
  if (words) words.textContent = choice.words;
}

function plate(mass) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "plate");
  svg.setAttribute("data-plate", mass);
  const body = document.createElementNS(SVG, "rect");
  for (const [name, value] of [["width", "100%"], ["height", "100%"], ["rx", "2.5"]]) body.setAttribute(name, value);
  svg.append(body);
  return svg;
}
return { plates };
})();
const $set_text = (() => {
function write(pieces, { role, load, count, measure, rir }) {
  const done = count ? pieces.count.replace("{count}", String(count)).replace("{measure}", measure) : pieces.failed;
  const loaded = load ? pieces.load.replace("{load}", load) : "";
  const effort = rir === null ? "" : pieces.effort.replace("{rir}", pieces.efforts[rir]);
  return `${pieces.roles[role] ?? ""}${loaded}${done}${effort}`;
}

function read(pieces, text) {
  const roles = Object.values(pieces.roles).filter(Boolean).map(escaped).join("|");
  const load = escaped(pieces.load).replace("\\{load\\}", "(?<load>.+?)");
  const count = escaped(pieces.count).replace("\\{count\\}", "(?<count>\\d+)").replace("\\{measure\\}", "[a-z/]*");
  const effort = escaped(pieces.effort).replace("\\{rir\\}", "(?<rir>[\\d.]+)");
  const found = new RegExp(`^(?:${roles})?(?:${load})?${count}(?:${effort})?$`).exec(text)?.groups;
  if (!found) return null;
  const rir = found.rir === undefined ? null : pieces.efforts.indexOf(found.rir);
  return { load: found.load ?? "", count: Number(found.count), rir: rir === -1 ? null : rir };
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
return { write, read };
})();
const $set_row = (() => {
const { read, write } = $set_text;
const { conflict } = $conflict;
const { localized, word } = $words;


const CLASSES = { todo: "", done: "set-is-done", unsent: "set-unsent", conflict: "set-conflict" };
const BLANK = "";
const LOAD = /^(BW)?([+-]?\d+(\.\d+)?)?\s*(kg|lb)?$/i;
const MOST_RIR = 10;
const FIELDS = { "no-count": "reps", "no-load": "load", "load-missing": "load", "no-rir": "rir" };
const WITH_BODY = new Set(["bodyweight", "assisted"]);
const WITHOUT_LOAD = new Set([...WITH_BODY, "band", "none"]);

function render(row, sheet, next) {
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

function unfold(row, sheet) {
  const folded = row.querySelector(".set-what noscript");
  if (!folded) return;
  const box = document.createElement("template");
  box.innerHTML = folded.textContent;
  folded.replaceWith(box.content);
  inputs(row, sheet, valuesOf(sheet, row.dataset.set, sheet.done(row.dataset.set)));
}

function putBack(row, sheet) {
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

function numbersOf(row, sheet) {
  const shown = valuesOf(sheet, row.dataset.set, sheet.done(row.dataset.set));
  const said = (name) => String(row.querySelector(`input[name=${name}]`)?.value ?? shown[name] ?? "").trim().replace(",", ".");
  return { load: said("load"), reps: said("reps"), rir: said("rir") };
}

function openAt(row, sheet, wrong) {
  unfold(row, sheet);
  row.querySelector(".set-what").open = true;
  row.querySelector(`input[name=${FIELDS[wrong]}]`).focus();
}

function stateOf(said) {
  if (said.length > 1) return "conflict";
  if (!said.length || !said[0].text) return "todo";
  return said[0].entry ? "unsent" : "done";
}

function textOf(row, sheet) {
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

function mistake(row, sheet) {
  const said = numbersOf(row, sheet);
  if (Number.isNaN(countOf(said.reps))) return "no-count";
  if (!said.load && loaded(row, sheet)) return "load-missing";
  const { load } = valuesOf(sheet, row.dataset.set, sheet.done(row.dataset.set), {});
  if (said.load !== load && !LOAD.test(said.load)) return "no-load";
  const rir = Number(said.rir);
  return rir >= 0 && rir <= MOST_RIR ? "" : "no-rir";
}

function loaded(row, sheet) {
  return sheet.set(row.dataset.set).role !== "ramp" && !WITHOUT_LOAD.has(exerciseOf(row, sheet).load_mode);
}

function exerciseOf(row, sheet) {
  return sheet.exercise(row.dataset.set.split(".")[0]);
}

function former(row, sheet) {
  const name = sheet.done(row.dataset.set)?.exercise;
  return name && name !== exerciseOf(row, sheet).name ? ` · ${name}` : "";
}

function countOf(typed) {
  return Number(typed.replace(/\D+$/, "") || NaN);
}

function tidy(load) {
  if (!LOAD.test(load)) return load;
  return load.replace(/\s/g, "").toLowerCase().replace(/^bw/, "BW");
}

function loadText(typed, { loads, unit, load_mode }) {
  const known = loads.find((each) => each.text === typed || bare(each.text) === typed);
  if (known || !typed) return known?.text ?? "";
  if (Number.isNaN(Number(typed))) return /\d$/.test(typed) ? `${typed}${unit}` : typed;
  if (!WITH_BODY.has(load_mode)) return `${Number(typed)}${unit}`;
  return Number(typed) ? `BW${Number(typed) < 0 ? "" : "+"}${Number(typed)}${unit}` : "BW";
}

function bare(text) {
  return text.replace(/(kg|lb)$/, "");
}

function halves(typed) {
  const rir = Number(typed);
  return typed === "" || Number.isNaN(rir) ? null : Math.min(20, Math.max(0, Math.round(rir * 2)));
}

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
return { WITHOUT_LOAD, render, unfold, putBack, numbersOf, openAt, stateOf, textOf, mistake, bare };
})();
const $rows = (() => {
const { unfold } = $set_row;
const { word } = $words;

function rows() {
  return [...document.querySelectorAll("[data-set]")];
}

function addMissing(sheet) {
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

function wanted(slot, sheet) {
  return Boolean(sheet.drafts[slot]?.open) || sheet.said(slot).some((each) => each.text);
}

function arrange(card, sheet) {
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
return { rows, addMissing, arrange };
})();
const $back_offs = (() => {
function lookedUp(table, load, reps, rir) {
  const top = table ? table.tops.indexOf(load) : -1;
  const kind = table?.classes[reps - 1]?.[rir === null ? 0 : rir + 1];
  if (!table || top < 0 || kind === undefined) return new Map();
  return new Map(table.groups.flatMap((group) => group.slots.map((slot) => [slot, group.loads[kind][top]])));
}
return { lookedUp };
})();
const $sheet = (() => {
const { lookedUp } = $back_offs;
const { drafts, keepDraft } = $drafts;
const { differing } = $heads;
const { read } = $set_text;
const store = $store;


const GOES_ON = 6 * 60 * 60 * 1000;

class Sheet {
  constructor(lifter, lifting, session) {
    this.lifter = lifter;
    this.lifting = lifting;
    this.session = session;
    this.date = session.date;
    this.heads = new Map();
    this.device = "";
    this.swaps = {};
    this.drafts = {};
  }

  async refresh() {
    const { lifter, session } = this;
    const sitting = await store.sitting(lifter, session.session);
    this.date = sitting?.date ?? dateOf(session);
    this.swaps = sitting?.swaps ?? {};
    this.device = await store.recall("device");
    this.heads = await store.standing(lifter, session.session, this.date);
    this.drafts = drafts(this._workout);
  }

  draft(slot, draft) {
    this.drafts = keepDraft(this._workout, slot, draft);
  }

  get _workout() {
    return `${this.lifter} ${this.session.session} ${this.date}`;
  }

  write(said) {
    return store.write(this.lifter, this.session, this.date, said);
  }

  said(slot) {
    return differing(this.heads.get(slot) ?? []);
  }

  done(slot) {
    const said = this.said(slot);
    return said.length === 1 && said[0].text ? said[0] : null;
  }

  exercise(number) {
    const planned = this.lifting.exercises[Number(number)];
    const other = planned.stand_ins.find((each) => each.slug === this._swapped(planned, number));
    if (!other) return planned;
    const loads = other.loads.map(([grams, text]) => ({ grams, text }));
    return { ...planned, ...other, stand_ins: planned.stand_ins, loads, back_offs: null };
  }

  why(number) {
    const { slug, stand_ins } = this.exercise(number);
    return stand_ins.find((each) => each.slug === slug)?.why ?? "";
  }

  set(slot) {
    const exercise = this.exercise(slot.split(".")[0]);
    const planned = exercise.sets.find((each) => each.slot === slot);
    const set = planned ?? { ...this._last(exercise), slot, role: "work" };
    const load = this._backOffs(exercise).get(slot);
    const choice = load === undefined ? null : exercise.loads.find((each) => each.grams === load);
    if (choice) return { ...set, load: choice.grams, load_text: choice.text };
    return set.load_text || set.role === "ramp" ? set : { ...set, ...this._carried(exercise, slot) };
  }

  _carried(exercise, slot) {
    const working = exercise.sets.filter((each) => each.role !== "ramp").map((each) => each.slot);
    const before = working.includes(slot) ? working.slice(0, working.indexOf(slot)) : working;
    const last = before.map((each) => this.done(each)).findLast((head) => head?.exercise === exercise.name);
    const text = last ? read(this.lifting.pieces, last.text)?.load : "";
    return text ? { load: exercise.loads.find((each) => each.text === text)?.grams ?? null, load_text: text } : {};
  }

  _last(exercise) {
    return exercise.sets.filter((each) => each.role !== "ramp").at(-1) ?? exercise.sets.at(-1);
  }

  _backOffs(exercise) {
    const top = exercise.back_offs && exercise.sets.find((each) => each.role === "top");
    const lifted = top && this.done(top.slot) ? read(this.lifting.pieces, this.done(top.slot).text) : null;
    const grams = lifted && exercise.loads.find((each) => each.text === lifted.load)?.grams;
    return grams === undefined || !lifted ? new Map() : lookedUp(exercise.back_offs, grams, lifted.count, lifted.rir);
  }

  _swapped(planned, number) {
    if (number in this.swaps) return this.swaps[number];
    for (const [slot, heads] of this.heads) {
      const name = slot.startsWith(`${number}.`) ? heads.find((each) => each.text)?.exercise : "";
      const other = name && name !== planned.name && planned.stand_ins.find((each) => each.name === name);
      if (other) return other.slug;
    }
    return "";
  }
}

function dateOf(session) {
  const last = session.last ? Date.parse(session.last) : NaN;
  return Date.now() - last < GOES_ON ? session.date : today();
}

function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
return { Sheet, today };
})();
const $steady = (() => {
const SOON = 600; // ms
const NEAR = 24; // CSS pixels

let last = { at: -SOON, x: 0, y: 0, moved: false };

function steady() {
  document.addEventListener("click", tapped, true);
}

function moves() {
  last.moved = true;
}

function tapped(event) {
  const { timeStamp: at, clientX: x, clientY: y, detail } = event;
  if (!detail) return; // from the keyboard
  const again = at - last.at < SOON && Math.hypot(x - last.x, y - last.y) < NEAR;
  if (again && last.moved) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else {
    last = { at, x, y, moved: false };
  }
}
return { steady, moves };
})();
const $stepper = (() => {
const { word } = $words;

function steppers(page) {
  page.addEventListener("click", (event) => {
    const pressed = /** @type {Element} */ (event.target).closest("[data-step]");
    const stepper = pressed?.closest("[data-stepper]");
    if (stepper) step(stepper, Number(pressed.dataset.step));
  });
  page.addEventListener("toggle", ({ target }) => target.matches(".set-what") && furnish(target), true);
}

function furnish(set) {
  const buttons = document.getElementById("less-and-more");
  for (const box of set.querySelectorAll(".stepper-box:not(:has(button))")) {
    const label = box.closest("[data-stepper]").querySelector("label").textContent;
    const [less, more] = buttons.content.cloneNode(true).children;
    box.prepend(named(less, word("less", { label }), box));
    box.append(named(more, word("more", { label }), box));
  }
}

function named(button, name, box) {
  button.setAttribute("aria-label", name);
  button.setAttribute("aria-controls", box.querySelector("input").id);
  return button;
}

function step(stepper, direction) {
  const input = stepper.querySelector("input");
  const before = input.value.replace(",", ".");
  const values = stepper.dataset.values?.split(" ").filter(Boolean) ?? [];
  const after = values.length ? neighbour(values, before, direction) : moved(stepper.dataset, before, direction);
  input.value = after.replace(".", word("decimal"));
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

function neighbour(values, before, direction) {
  const at = values.indexOf(before);
  if (at >= 0) return values[Math.min(values.length - 1, Math.max(0, at + direction))];
  const number = Number(before);
  if (Number.isNaN(number) || before === "") return values[0];
  const beyond = direction > 0 ? values.find((each) => Number(each) > number) : values.findLast((each) => Number(each) < number);
  return beyond ?? before;
}

function moved({ by, least, most }, before, direction) {
  const value = before === "" ? Number(least ?? 0) : Number(before) + direction * Number(by ?? 1);
  return String(Math.min(Number(most ?? Infinity), Math.max(Number(least ?? -Infinity), value)));
}
return { steppers };
})();
const $session = (() => {
const { extraSlot } = $conflict;
const { facts, showEnd } = $facts;
const { follow } = $follow;
const { data } = $page_data;
const { plates } = $plates;
const { addMissing, arrange, rows } = $rows;
const { WITHOUT_LOAD, mistake, numbersOf, openAt, putBack, render, textOf, unfold } = $set_row;
const { Sheet } = $sheet;
const { moves, steady } = $steady;
const { steppers } = $stepper;
const { learn, swap } = $store;
const { listen } = $tabs;
const { rest, timer } = $timer;
const { complain, content } = $toast;
const { word } = $words;

const DOUBLE = 600; // ms within which a second tap on the same button was the same tap

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

function begun(all, sheet) {
  return new Set(all.filter((row) => row.dataset.role !== "ramp" && said(row, sheet)).map(numberOf));
}

function said(row, sheet) {
  return sheet.said(row.dataset.set).some((head) => head.text);
}

function nextOf(all, sheet) {
  const turns = new Map((sheet.session.turns ?? []).map((slot, nth) => [slot, nth]));
  const turn = (row) => turns.get(row.dataset.set) ?? turns.size;
  const warm = begun(all, sheet);
  const left = all.filter((row) => !said(row, sheet) && !row.hidden && !(row.dataset.role === "ramp" && warm.has(numberOf(row))));
  return left.sort((one, other) => turn(one) - turn(other))[0];
}

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

function dropped(row, sheet) {
  sheet.draft(row.dataset.set, null);
  return show(sheet);
}

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

function fold(set) {
  if (set.open) moves();
  if (set.open && set.contains(document.activeElement)) set.querySelector("summary").focus({ preventScroll: true });
  set.removeAttribute("open");
}

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
return {  };
})();
