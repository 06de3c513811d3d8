// The end of a rest: heard, felt, and where allowed seen on the locked screen.

import { toast } from "./toast.js";

const TONES = [0, 0.25, 0.5]; // seconds from the first
const PITCH = 880;
const LENGTH = 0.18;

/** @type {AudioContext | null} */
let audio = null;

/** To be called from a tap: only then may a page make a sound later. */
export function ready() {
  audio ??= window.AudioContext ? new AudioContext() : null;
  audio?.resume().catch(() => {});
}

/** @param {string} title @param {string} what */
export function alarm(title, what) {
  toast(what ? `${title}: ${what}` : title);
  navigator.vibrate?.([300, 120, 300]);
  if (audio?.state === "running") for (const at of TONES) beep(audio, audio.currentTime + at);
  notify(title, what);
}

/** @param {AudioContext} context @param {number} at */
function beep(context, at) {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = PITCH;
  volume.gain.setValueAtTime(0.3, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + LENGTH);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + LENGTH);
}

/** @param {string} title @param {string} body */
async function notify(title, body) {
  if (!("Notification" in window) || Notification.permission !== "granted" || !document.hidden) return;
  const worker = await navigator.serviceWorker?.getRegistration();
  await worker?.showNotification(title, { body, tag: "rest", renotify: true, data: location.pathname });
}
