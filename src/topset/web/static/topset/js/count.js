// "3 sets not sent": counted anew from the phone's database, in every tab, whenever something changed.

import { why } from "./outbox.js";
import { unsent } from "./store.js";
import { listen } from "./tabs.js";
import { word } from "./words.js";

const SET = /^\w+\.\w+$/;

/** @param {string} lifter */
export function show(lifter) {
  const again = () => update(lifter);
  listen(again);
  window.addEventListener("online", again);
  window.addEventListener("offline", again);
  return again();
}

/** @param {string} lifter */
async function update(lifter) {
  const taps = await unsent(lifter);
  const slots = new Set(taps.map(({ tap }) => `${tap.session} ${tap.date} ${tap.slot}`));
  const sets = new Set(taps.filter(({ tap }) => SET.test(tap.slot)).map(({ tap }) => `${tap.session} ${tap.date} ${tap.slot}`));
  const refused = taps.filter((each) => each.state === "refused").length;
  for (const element of document.querySelectorAll("[data-outbox]")) {
    const text = saying(sets.size, slots.size, refused);
    element.querySelector("[data-outbox-text]").textContent = text;
    element.toggleAttribute("hidden", !text);
    element.dataset.count = String(sets.size);
    element.dataset.taps = String(taps.length);
  }
}

/** @param {number} sets @param {number} slots @param {number} refused */
function saying(sets, slots, refused) {
  if (!slots) return navigator.onLine ? "" : word("offline");
  const count = sets ? word(sets === 1 ? "one" : "many", { n: sets }) : word("facts");
  const reason = refused ? word("refused") : { "sign-in": word("sign-in"), "other-lifter": word("other-lifter") }[why()];
  return reason ? `${count} · ${reason}` : count;
}
