// The session on the page: what the server worked out, with what this phone knows of each slot.

import { lookedUp } from "./back_offs.js";
import { drafts, keepDraft } from "./drafts.js";
import { differing } from "./heads.js";
import { read } from "./set_text.js";
import * as store from "./store.js";

/** @typedef {{grams: number, text: string, plates?: [string, number][], words?: string}} Choice */
/** @typedef {{slug: string, name: string, unit: string, load_mode: string, loads: Choice[], sets: Object[], back_offs: Object | null}} Exercise */

const GOES_ON = 6 * 60 * 60 * 1000;

export class Sheet {
  /** @param {string} lifter @param {Object} lifting @param {Object} session */
  constructor(lifter, lifting, session) {
    this.lifter = lifter;
    this.lifting = lifting;
    this.session = session;
    this.date = session.date;
    /** @type {Map<string, import("./heads.js").Head[]>} */
    this.heads = new Map();
    this.device = "";
    /** @type {Object<string, string>} */
    this.swaps = {};
    /** @type {import("./drafts.js").Drafts} */
    this.drafts = {};
  }

  /** Read anew what this phone knows. */
  async refresh() {
    const { lifter, session } = this;
    const sitting = await store.sitting(lifter, session.session);
    this.date = sitting?.date ?? dateOf(session);
    this.swaps = sitting?.swaps ?? {};
    this.device = await store.recall("device");
    this.heads = await store.standing(lifter, session.session, this.date);
    this.drafts = drafts(this._workout);
  }

  /** What was typed into a set and is not logged. @param {string} slot @param {import("./drafts.js").Draft | null} draft */
  draft(slot, draft) {
    this.drafts = keepDraft(this._workout, slot, draft);
  }

  get _workout() {
    return `${this.lifter} ${this.session.session} ${this.date}`;
  }

  /** @param {import("./store.js").Said[]} said @returns {Promise<string[]>} */
  write(said) {
    return store.write(this.lifter, this.session, this.date, said);
  }

  /** What is said of a slot, several where devices contradict each other. @param {string} slot */
  said(slot) {
    return differing(this.heads.get(slot) ?? []);
  }

  /** What holds of a slot where it is one thing and no taking back. @param {string} slot */
  done(slot) {
    const said = this.said(slot);
    return said.length === 1 && said[0].text ? said[0] : null;
  }

  /** The exercise of a number as it is done, or what stands in for it. @param {string} number @returns {Exercise} */
  exercise(number) {
    const planned = this.lifting.exercises[Number(number)];
    const other = planned.stand_ins.find((each) => each.slug === this._swapped(planned, number));
    if (!other) return planned;
    const loads = other.loads.map(([grams, text]) => ({ grams, text }));
    return { ...planned, ...other, stand_ins: planned.stand_ins, loads, back_offs: null };
  }

  /** Why something else stands in for the exercise of a number, "" where nothing does. @param {string} number */
  why(number) {
    const { slug, stand_ins } = this.exercise(number);
    return stand_ins.find((each) => each.slug === slug)?.why ?? "";
  }

  /** The set of a slot as it is to be done now: back-offs by the top set as it was lifted. @param {string} slot */
  set(slot) {
    const exercise = this.exercise(slot.split(".")[0]);
    const planned = exercise.sets.find((each) => each.slot === slot);
    const set = planned ?? { ...this._last(exercise), slot, role: "work" };
    const load = this._backOffs(exercise).get(slot);
    const choice = load === undefined ? null : exercise.loads.find((each) => each.grams === load);
    if (choice) return { ...set, load: choice.grams, load_text: choice.text };
    return set.load_text || set.role === "ramp" ? set : { ...set, ...this._carried(exercise, slot) };
  }

  /** A set without a load begins with that of the one of its exercise done before it. @param {Exercise} exercise @param {string} slot */
  _carried(exercise, slot) {
    const working = exercise.sets.filter((each) => each.role !== "ramp").map((each) => each.slot);
    const before = working.includes(slot) ? working.slice(0, working.indexOf(slot)) : working;
    const last = before.map((each) => this.done(each)).findLast((head) => head?.exercise === exercise.name);
    const text = last ? read(this.lifting.pieces, last.text)?.load : "";
    return text ? { load: exercise.loads.find((each) => each.text === text)?.grams ?? null, load_text: text } : {};
  }

  /** @param {Exercise} exercise */
  _last(exercise) {
    return exercise.sets.filter((each) => each.role !== "ramp").at(-1) ?? exercise.sets.at(-1);
  }

  /** @param {Exercise} exercise */
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

/** The day of the session: the one the server shows while that goes on, else today. */
function dateOf(session) {
  const last = session.last ? Date.parse(session.last) : NaN;
  return Date.now() - last < GOES_ON ? session.date : today();
}

/** Today by the clock of the phone. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
