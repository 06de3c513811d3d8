// Send what was tapped. A tap leaves the phone's outbox only when the server's answer names its id.

import { post } from "./post.js";
import { batch, settle } from "./store.js";
import { listen, tell } from "./tabs.js";

/** @typedef {import("./heads.js").Waiting} Waiting */
/** @typedef {import("./post.js").Trouble} Trouble */

const MOST = 200;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 60_000;

/** @type {Trouble} */
let trouble = "";
let failures = 0;
let again = 0;
let queued = false;

/** @returns {Trouble} */
export function why() {
  return trouble;
}

/** Send now, after each tap, and whenever there may be a network again. @param {string} lifter */
export function begin(lifter) {
  const go = () => flush(lifter);
  window.addEventListener("online", go);
  window.addEventListener("pageshow", go);
  document.addEventListener("visibilitychange", go);
  listen((what) => what === "written" && go());
  return go();
}

/**
 * Send all that waits. One tab does so at a time; a second request while one waits for its turn adds nothing.
 * @param {string} lifter
 */
export async function flush(lifter) {
  if (queued) return;
  queued = true;
  try {
    await alone(() => {
      queued = false;
      return send(lifter);
    });
  } finally {
    queued = false;
  }
}

/** @param {() => Promise<void>} work */
function alone(work) {
  return navigator.locks ? navigator.locks.request("topset-outbox", work) : work();
}

/** @param {string} lifter */
async function send(lifter) {
  clearTimeout(again);
  for (;;) {
    const waiting = await batch(lifter, MOST);
    if (!waiting.length) return became("", lifter);
    const met = await sendThese(lifter, waiting);
    if (met) return became(met, lifter);
    failures = 0;
  }
}

/**
 * Send some taps; where the server cannot read them as a whole, each half by itself, down to the one that is wrong.
 * @param {string} lifter @param {Waiting[]} waiting @returns {Promise<Trouble>}
 */
async function sendThese(lifter, waiting) {
  const met = await post(lifter, waiting.map((each) => each.tap));
  if (met.trouble) return met.trouble;
  if (met.answers) return (await settle(lifter, met.answers)) ? "" : "later";
  if (waiting.length === 1) {
    await settle(lifter, [{ id: waiting[0].tap.id, state: "refused", reason: met.refused, revision: 0, held: [] }]);
    return "";
  }
  const middle = waiting.length >> 1;
  return (await sendThese(lifter, waiting.slice(0, middle))) || sendThese(lifter, waiting.slice(middle));
}

/** @param {Trouble} met @param {string} lifter */
function became(met, lifter) {
  const changed = met !== trouble;
  trouble = met;
  failures = met === "later" ? failures + 1 : 0;
  if (met === "later") again = window.setTimeout(() => flush(lifter), wait());
  if (changed) tell("trouble");
}

/** Longer after each failure, and not for all phones of a gym at once. */
function wait() {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures, 6)) * (0.5 + Math.random() / 2);
}
