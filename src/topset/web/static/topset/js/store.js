// What the phone knows: taps in order of tapping until the server has named them, and what holds of each slot.

import { ask, within } from "./database.js";
import { heads, known } from "./heads.js";
import { tell } from "./tabs.js";
import { uuid } from "./uuid.js";

/** @typedef {import("./heads.js").Head} Head */
/** @typedef {import("./heads.js").Waiting} Waiting */
/** @typedef {{id: string, state: "stored" | "refused", reason: string, revision: number, held: Head[]}} Answer */
/** @typedef {{session: string, title: string, week: number | null}} Session */
/** @typedef {{date: string, time: string, last: number, swaps: Object<string, string>}} Sitting */
/**
 * @typedef {{slot: string, exercise: string, text: string, seen?: string[]}} Said
 * Something said of a slot, of which `seen` was on the screen: what came in meanwhile is not replaced unseen.
 */

const STAYS = 6 * 60 * 60 * 1000;
const KEPT = 90 * 24 * 60 * 60 * 1000;

/**
 * Write down what was said, in one transaction, with the ids of all that this device knew of each slot.
 * @param {string} lifter
 * @param {Session} session
 * @param {string} date where no sitting goes on: that of the new one
 * @param {Said[]} said
 * @returns {Promise<string[]>} the ids of the taps
 */
export async function write(lifter, session, date, said) {
  const ids = await within(["outbox", "held", "sittings", "meta"], "readwrite", async (store) => {
    const sitting = await sit(store, lifter, session.session, date);
    const device = await deviceOf(store);
    const made = [];
    for (const each of said) {
      const tap = tapOf(session, sitting, each, device);
      const before = await slotOf(store, lifter, tap);
      tap.replaces = known(before.events, before.waiting, (head) => !each.seen || head.device === device || each.seen.includes(head.id));
      for (const old of before.waiting) {
        if (old.state === "refused") store("outbox").delete(old.n);
      }
      store("outbox").add({ lifter, tap, state: "waiting", reason: "" });
      made.push(tap.id);
    }
    return made;
  });
  tell("written");
  return ids;
}

/** What holds of every slot of a workout, by slot. @returns {Promise<Map<string, Head[]>>} */
export function standing(lifter, session, date) {
  return within(["outbox", "held"], "readonly", async (store) => {
    const kept = await ask(store("held").index("workout").getAll([lifter, session, date]));
    const mine = await ask(store("outbox").index("lifter").getAll(lifter));
    const waiting = mine.filter((each) => each.tap.session === session && each.tap.date === date);
    const slots = new Set([...kept.map((each) => each.slot), ...waiting.map((each) => each.tap.slot)]);
    const events = new Map(kept.map((each) => [each.slot, each.events]));
    return new Map([...slots].map((slot) => [
      slot,
      heads(events.get(slot) ?? [], waiting.filter((each) => each.tap.slot === slot)),
    ]));
  });
}

/**
 * Keep what the server said of a whole workout at a revision; what this device was told later stays.
 * @param {string} lifter @param {string} session @param {string} date
 * @param {number} revision @param {Object<string, Head[]>} held
 */
export function learn(lifter, session, date, revision, held) {
  return within(["held"], "readwrite", async (store) => {
    const kept = await ask(store("held").index("workout").getAll([lifter, session, date]));
    const revisions = new Map(kept.map((each) => [each.slot, each.revision]));
    for (const slot of new Set([...revisions.keys(), ...Object.keys(held)])) {
      if ((revisions.get(slot) ?? -1) > revision) continue;
      store("held").put({ lifter, session, date, slot, revision, events: held[slot] ?? [] });
    }
  });
}

/** Taps that wait to be sent, the oldest first. @returns {Promise<Waiting[]>} */
export function batch(lifter, most) {
  return within(["outbox"], "readonly", async (store) => {
    const mine = await ask(store("outbox").index("lifter").getAll(lifter));
    return mine.filter((each) => each.state === "waiting").slice(0, most);
  });
}

/** Everything of a lifter that was not sent, refused taps included. @returns {Promise<Waiting[]>} */
export function unsent(lifter) {
  return within(["outbox"], "readonly", (store) => ask(store("outbox").index("lifter").getAll(lifter)));
}

/**
 * Do with taps as the server answered: what it names as stored leaves the outbox, what it refuses stays with its reason.
 * @param {string} lifter @param {Answer[]} answers @returns {Promise<number>} how many taps were named
 */
export async function settle(lifter, answers) {
  const settled = await within(["outbox", "held"], "readwrite", async (store) => {
    let named = 0;
    for (const answer of answers) {
      const entry = await ask(store("outbox").index("id").get(answer.id));
      if (!entry || entry.lifter !== lifter) continue;
      named += 1;
      if (answer.state === "refused") store("outbox").put({ ...entry, state: "refused", reason: answer.reason });
      if (answer.state === "stored") await stored(store, entry, answer);
    }
    return named;
  });
  tell("sent");
  return settled;
}

/** Send what was refused once more. @param {string} lifter */
export async function again(lifter) {
  await within(["outbox"], "readwrite", async (store) => {
    for (const each of await ask(store("outbox").index("lifter").getAll(lifter))) {
      if (each.state === "refused") store("outbox").put({ ...each, state: "waiting", reason: "" });
    }
  });
  tell("written");
}

/** Forget a refused tap, as the lifter asked. @param {number} n */
export async function discard(n) {
  await within(["outbox"], "readwrite", async (store) => {
    const entry = await ask(store("outbox").get(n));
    if (entry?.state === "refused") store("outbox").delete(n);
  });
  tell("written");
}

/** The sitting of a session that still goes on. @returns {Promise<Sitting | null>} */
export function sitting(lifter, session) {
  return within(["sittings"], "readonly", async (store) => {
    const found = await ask(store("sittings").get([lifter, session]));
    return found && Date.now() - found.last < STAYS ? found : null;
  });
}

/** Remember that an exercise of a session is done by another. */
export async function swap(lifter, session, date, exercise, slug) {
  await within(["sittings"], "readwrite", async (store) => {
    const found = await sit(store, lifter, session, date);
    store("sittings").put({ ...found, swaps: { ...found.swaps, [exercise]: slug } });
  });
  tell("written");
}

/** @param {string} key @returns {Promise<any>} */
export function recall(key) {
  return within(["meta"], "readonly", (store) => ask(store("meta").get(key)));
}

/** @param {string} key @param {any} value */
export function remember(key, value) {
  return within(["meta"], "readwrite", (store) => ask(store("meta").put(value, key)));
}

/** Forget what was known of workouts long past; what was not sent is never forgotten. */
export function tidy() {
  const first = new Date(Date.now() - KEPT).toISOString().slice(0, 10);
  return within(["held"], "readwrite", async (store) => {
    for (const key of await ask(store("held").getAllKeys())) {
      if (key[2] < first) store("held").delete(key);
    }
  });
}

/** Forget a lifter whose account is deleted, with what was not sent: nobody is left to send it for. @param {string} lifter */
export async function forget(lifter) {
  await within(["outbox", "held", "sittings", "meta"], "readwrite", async (store) => {
    for (const key of await ask(store("outbox").index("lifter").getAllKeys(lifter))) store("outbox").delete(key);
    for (const name of ["held", "sittings"]) {
      for (const key of await ask(store(name).getAllKeys())) if (key[0] === lifter) store(name).delete(key);
    }
    if ((await ask(store("meta").get("lifter"))) === lifter) store("meta").delete("lifter");
  });
  tell("written");
}

async function stored(store, entry, answer) {
  const { session, date, slot } = entry.tap;
  const key = [entry.lifter, session, date, slot];
  const before = await ask(store("held").get(key));
  store("outbox").delete(entry.n);
  if (before && before.revision > answer.revision) return;
  store("held").put({ lifter: entry.lifter, session, date, slot, revision: answer.revision, events: answer.held });
}

async function slotOf(store, lifter, { session, date, slot }) {
  const kept = await ask(store("held").get([lifter, session, date, slot]));
  const mine = await ask(store("outbox").index("lifter").getAll(lifter));
  const waiting = mine.filter(
    ({ tap }) => tap.session === session && tap.date === date && tap.slot === slot,
  );
  return { events: kept?.events ?? [], waiting };
}

async function sit(store, lifter, session, date) {
  const found = await ask(store("sittings").get([lifter, session]));
  const now = new Date();
  const going = found && now.getTime() - found.last < STAYS;
  const time = now.toTimeString().slice(0, 5);
  const kept = going ? { ...found, last: now.getTime() } : { lifter, session, date, time, last: now.getTime(), swaps: {} };
  store("sittings").put(kept);
  return kept;
}

async function deviceOf(store) {
  const found = await ask(store("meta").get("device"));
  if (found) return found;
  const made = uuid();
  store("meta").put(made, "device");
  return made;
}

function tapOf(session, { date, time }, { slot, exercise, text }, device) {
  const { session: key, title, week } = session;
  const at = new Date().toISOString();
  return { id: uuid(), session: key, date, time, title, week, slot, exercise, text, at, device, replaces: [] };
}
