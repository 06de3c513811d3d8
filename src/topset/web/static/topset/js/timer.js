// Rest between sets: the moment of its end is kept, so that it goes on through reloads and in the background.

import { alarm, seen, watch } from "./alarm.js";
import { hush, sound, sounding } from "./sound.js";
import { word } from "./words.js";

/** @typedef {{end: number, seconds: number, what: string}} Rest `end` in ms */

const KEY = "topset-rest";
const SHOWN_AFTER = 60_000; // ms that the end of a rest is still shown
const LATE = 5000; // ms after which nobody is startled any more
let due = 0;

/** Show a rest that still runs, and make the buttons work. */
export function timer() {
  const bar = document.querySelector("[data-timer]");
  if (!bar) return;
  bar.addEventListener("click", (event) => pressed(event, bar));
  window.addEventListener("storage", (event) => event.key === KEY && elsewhere());
  document.addEventListener("visibilitychange", looked);
  document.addEventListener("click", heardAgain, { once: true });
  looked();
}

/** The page is looked at, or not any more: a page in the background draws late or not at all. */
function looked() {
  if (left() > 0) watch(saved(), word("rest-over"));
  if (!document.hidden) seen();
  run();
}

/** Another tab began or ended a rest, and sounds for it. */
function elsewhere() {
  hush();
  run();
}

/** A page that was loaded anew may sound from the first tap on. */
function heardAgain() {
  if (left() > 0 && !sounding()) sound(left);
}

/** Begin a rest. @param {number} seconds @param {string} what */
export function rest(seconds, what) {
  if (seconds <= 0 || !document.querySelector("[data-timer]")) return;
  save({ end: Date.now() + seconds * 1000, seconds, what });
}

/** No rest runs any more. */
export function stop() {
  if (saved()) save(null);
}

/** @returns {Rest | null} */
function saved() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null");
  } catch {
    return null;
  }
}

/** Milliseconds, less than none where the rest is over. */
function left() {
  return (saved()?.end ?? -Infinity) - Date.now();
}

/** @param {Rest | null} value */
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

/** @param {HTMLElement} button */
async function askOnce(button) {
  await Notification.requestPermission();
  button.hidden = true;
}

/** Show the rest as it is now, and again in a moment. */
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

/** @param {HTMLElement} bar @param {Rest} now @param {number} ms left */
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

/** Once for each rest, and not where it ended long before the page was opened. */
function ring(bar, now, ms) {
  if (bar.dataset.rung !== String(now.end)) {
    bar.dataset.rung = String(now.end);
    watch(now, word("rest-over"));
    if (ms > -LATE) alarm(word("rest-over"), now.what);
  }
  due = window.setTimeout(run, SHOWN_AFTER);
}
