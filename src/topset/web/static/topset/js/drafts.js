// What was typed into a set and is not logged yet: it outlives the page, and goes when the set is logged.

/**
 * @typedef {{load: string, reps: string, rir: string, open: boolean}} Draft
 * As typed, with a point; `open` unless it is what was logged of a set that was taken back.
 * @typedef {Object<string, Draft>} Drafts by slot
 */

const KEY = "topset-drafts";
/** @type {Object<string, Drafts>} */
let unstored = {}; // where the phone stores nothing, it lives as long as the page

/** @param {string} workout its day is its last word @returns {Drafts} */
export function drafts(workout) {
  return all()[workout] ?? {};
}

/** Keep a draft, or forget it; those of other days are forgotten with it. @param {Draft | null} draft @returns {Drafts} */
export function keepDraft(workout, slot, draft) {
  const { [slot]: before, ...others } = drafts(workout);
  if (!before && !draft) return others;
  const day = workout.split(" ").at(-1);
  const today = Object.entries(all()).filter(([name]) => name.endsWith(day));
  const mine = draft ? { ...others, [slot]: draft } : others;
  store({ ...Object.fromEntries(today), [workout]: mine });
  return mine;
}

/** Forget what a lifter typed. @param {string} lifter */
export function forgetDrafts(lifter) {
  store(Object.fromEntries(Object.entries(all()).filter(([workout]) => !workout.startsWith(lifter))));
}

/** @returns {Object<string, Drafts>} */
function all() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null") ?? unstored;
  } catch {
    return unstored;
  }
}

/** @param {Object<string, Drafts>} found */
function store(found) {
  try {
    localStorage.setItem(KEY, JSON.stringify(found));
  } catch {
    unstored = found;
  }
}
