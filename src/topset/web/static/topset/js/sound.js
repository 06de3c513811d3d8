// Three tones at the end of a rest, given to the clock of the audio hardware beforehand: that of a page in the
// background is late.

const TONES = [0, 0.25, 0.5]; // seconds from the first
const PITCH = 880;
const LENGTH = 0.18;

/** @type {AudioContext | null} */
let audio = null;
/** @type {OscillatorNode[]} */
let waiting = [];

/** To be called from a tap: only then may a page make a sound later. @param {() => number} left ms, asked once it may */
export async function sound(left) {
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

/** No tone is waited for. */
export function hush() {
  waiting.at(-1)?.removeEventListener("ended", rested);
  for (const each of waiting) each.stop();
  waiting = [];
}

/** Whether tones are waited for, or just heard. */
export function sounding() {
  return waiting.length > 0;
}

/** The hardware need not run until the next rest. */
function rested() {
  waiting = [];
  audio?.suspend().catch(() => {});
}

/** @param {AudioContext} context @param {number} at */
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
