// What holds of a slot: what the server said, and over it what it has not been told yet.

/** @typedef {{id: string, exercise: string, text: string, at: string, device: string, entry?: Waiting}} Head */
/**
 * @typedef {{n: number, lifter: string, state: "waiting" | "refused", reason: string, tap: Object}} Waiting
 * A tap that waits in the outbox; `tap` is as /api/v1/sets takes it.
 */

const MOST = 50; // ids that a tap may replace

/**
 * @param {Head[]} events what the server holds
 * @param {Waiting[]} waiting taps of the same slot, in order
 * @returns {Head[]}
 */
export function heads(events, waiting) {
  let found = events;
  for (const entry of waiting) {
    const { tap } = entry;
    found = found.filter((each) => each.id !== tap.id && !tap.replaces.includes(each.id));
    found = [...found, { ...tap, entry }];
  }
  return found;
}

/**
 * The ids that the next tap replaces: what holds and was seen, and what a refused tap would have replaced.
 * @param {Head[]} events @param {Waiting[]} waiting @param {(head: Head) => boolean} seen @returns {string[]}
 */
export function known(events, waiting, seen) {
  const refused = waiting.filter((each) => each.state === "refused").flatMap((each) => each.tap.replaces);
  const shown = heads(events, waiting).filter(seen);
  return [...new Set([...shown.map((each) => each.id), ...refused])].slice(0, MOST);
}

/** Of those that say the same the last. @param {Head[]} found @returns {Head[]} */
export function differing(found) {
  return [...new Map(found.map((each) => [`${each.exercise}\n${each.text}`, each])).values()];
}
