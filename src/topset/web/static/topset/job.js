// Asks how far a job is, shows it, and loads the page anew once there is something else to see.

import { $words } from "./app.js";

const EVERY = 250; // milliseconds between two questions
const AFTER_LOSS = 2000; // and after one that was not answered

const root = document.querySelector("[data-job]");
const shown = root.hasAttribute("data-job-shown");

/** @param {number | null | undefined} value @param {Intl.NumberFormatOptions} how */
const told = (value, how) =>
  value == null ? "–" : $words.number(value, how);

/** @param {number | null | undefined} value */
const percent = (value) => told(value, { style: "percent", maximumFractionDigits: 1 });

/** @param {string} name @param {string} text */
function say(name, text) {
  const place = root.querySelector(`[data-search-text="${name}"]`);
  if (place && place.textContent !== text) place.textContent = text;
}

/** @param {string} which */
const words = (which) => root.querySelector(`[data-${which}]`)?.dataset[which] ?? "";

/** @typedef {{best?: number | null, bound?: number | null, gap?: number | null, again?: number, step?: number, steps?: number, done?: number, of?: number}} Progress */

/** What a job does just now, in words. @param {string} state @param {Progress} progress */
function status(state, progress) {
  const { step, steps } = progress;
  const now = doing(state, progress);
  if (!(steps > 1) || state === "queued" || root.hasAttribute("data-job-stopping")) return now;
  const at = words("step").replace("{step}", told(step, {})).replace("{steps}", told(steps, {}));
  return root.querySelector("[data-search]") ? `${at}: ${now}` : at;
}

/** The same without which step it is. @param {string} state @param {Progress} progress */
function doing(state, { best, again, done, of }) {
  if (root.hasAttribute("data-job-stopping")) return words("stopping");
  if (state === "queued") return words("waiting");
  if (root.querySelector("[data-search]")) return words(again ? "again" : best == null ? "first" : "better");
  if (!of) return words("working");
  return words("count").replace("{done}", told(done, {})).replace("{of}", told(of, {}));
}

/** @param {{state: string, progress: Progress}} job */
function draw(job) {
  const { best, bound, gap, step, steps, done = step, of = steps } = job.progress;
  say("status", status(job.state, job.progress));
  const bar = root.querySelector("[data-job-bar]");
  if (bar && of) Object.assign(bar, { max: of, value: done });
  say("found", told(best, { maximumFractionDigits: 0 }));
  say("bound", told(bound, { maximumFractionDigits: 0 }));
  say("gap", percent(gap));
  if (gap != null) fill(gap);
}

/** Fill the bar up to the gap. @param {number} gap */
function fill(gap) {
  const share = String(Math.max(2, Math.floor(100 * (1 - Math.min(gap, 1)))));
  const bar = root.querySelector("[data-search-bar]");
  root.querySelector("[data-search-found]")?.setAttribute("width", share);
  bar?.setAttribute("aria-valuenow", share);
  bar?.setAttribute("aria-valuetext", words("valued").replace("{gap}", percent(gap)));
}

/** Whether there is more to see than a bar. */
const news = (job) =>
  !["queued", "running"].includes(job.state) || (!shown && job.result.text !== undefined);

async function look() {
  try {
    const answer = await fetch(root.dataset.jobUrl, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(String(answer.status));
    const job = await answer.json();
    if (news(job)) return window.location.reload();
    draw(job);
    setTimeout(look, EVERY);
  } catch {
    say("status", words("lost"));
    setTimeout(look, AFTER_LOSS);
  }
}

look();
