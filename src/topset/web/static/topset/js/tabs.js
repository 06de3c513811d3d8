// Tabs tell each other what has changed in the phone's database.

const channel = new BroadcastChannel("topset");
/** @type {Set<(what: string) => void>} */
const listeners = new Set();

channel.onmessage = (message) => hear(message.data);

/** Tell this tab and all others. @param {string} what */
export function tell(what) {
  channel.postMessage(what);
  hear(what);
}

/** @param {(what: string) => void} listener */
export function listen(listener) {
  listeners.add(listener);
}

/** @param {string} what */
function hear(what) {
  for (const listener of listeners) listener(what);
}
