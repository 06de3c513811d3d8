// Asks how far a job is, shows it, and loads the page anew once there is something else to see.

const EVERY = 500; // milliseconds between two questions
const AFTER_LOSS = 2000; // and after one that was not answered

const root = document.querySelector("[data-job]");
const shown = root.hasAttribute("data-job-shown");

/** @param {number | null | undefined} value @param {Intl.NumberFormatOptions} how */
const told = (value, how) =>
  value == null ? "–" : new Intl.NumberFormat(document.documentElement.lang, how).format(value);

/** @param {string} name @param {string} text */
function say(name, text) {
  const place = root.querySelector(`[data-search-text="${name}"]`);
  if (place && place.textContent !== text) place.textContent = text;
}

/** @param {string} which */
const words = (which) => root.querySelector(`[data-${which}]`)?.dataset[which] ?? "";

/** @typedef {{best?: number | null, bound?: number | null, gap?: number | null, done?: number, of?: number}} Progress */

/** What a job does just now, in words. @param {string} state @param {Progress} progress */
function status(state, { best, done, of }) {
  if (root.hasAttribute("data-job-stopping")) return words("stopping");
  if (state === "queued") return words("waiting");
  if (root.querySelector("[data-search]")) return words(best == null ? "first" : "better");
  if (!of) return words("working");
  return words("count").replace("{done}", told(done, {})).replace("{of}", told(of, {}));
}

/** @param {{state: string, progress: Progress}} job */
function draw(job) {
  const { best, bound, gap, done, of } = job.progress;
  say("status", status(job.state, job.progress));
  const bar = root.querySelector("[data-job-bar]");
  if (bar && of) Object.assign(bar, { max: of, value: done });
  say("found", told(best, { maximumFractionDigits: 0 }));
  say("bound", told(bound, { maximumFractionDigits: 0 }));
  say("gap", told(gap, { style: "percent", maximumFractionDigits: 1 }));
  const share = gap == null ? 0 : Math.max(2, Math.floor(100 * (1 - Math.min(gap, 1))));
  root.querySelector("[data-search-found]")?.setAttribute("width", String(share));
  root.querySelector("[data-search-bar]")?.setAttribute("aria-valuenow", String(share));
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
