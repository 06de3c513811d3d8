// What the back-off sets weigh after a top set: looked up in the server's table.

/** @typedef {{tops: number[], classes: number[][], groups: {slots: string[], loads: number[][]}[]}} BackOffs */

/**
 * The load in grams of each slot that follows; none where the table does not reach: then they stay as prescribed.
 * @param {BackOffs | null} table @param {number} load grams @param {number} reps
 * @param {number | null} rir half points @returns {Map<string, number>}
 */
export function lookedUp(table, load, reps, rir) {
  const top = table ? table.tops.indexOf(load) : -1;
  const kind = table?.classes[reps - 1]?.[rir === null ? 0 : rir + 1];
  if (!table || top < 0 || kind === undefined) return new Map();
  return new Map(table.groups.flatMap((group) => group.slots.map((slot) => [slot, group.loads[kind][top]])));
}
