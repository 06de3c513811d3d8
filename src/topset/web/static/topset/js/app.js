// On every page: the service worker, what was not sent, and that the phone keeps what is stored.

import { show } from "./count.js";
import { begin } from "./outbox.js";
import { hint } from "./install.js";
import { keep } from "./keep.js";
import { showOutbox } from "./outbox_list.js";
import { forgetDrafts } from "./drafts.js";
import { forget, recall, remember, tidy } from "./store.js";

const lifter = document.body.dataset.lifter;

if (navigator.serviceWorker) {
  navigator.serviceWorker.register("/sw.js", { type: "classic", updateViaCache: "none" }).catch(() => {});
}
if (lifter) signedIn(lifter);
else signedOut(document.querySelector("[data-gone]")?.dataset.gone);

/** @param {string} id */
async function signedIn(id) {
  forgetOnSignOut();
  show(id);
  begin(id);
  showOutbox(id);
  keep();
  hint();
  await remember("lifter", id);
  await tidy();
}

/**
 * Signed out by time: the sets of whoever was here last still wait, and the page says so. Of whoever deleted their
 * account nothing stays.
 * @param {string | undefined} gone
 */
async function signedOut(gone) {
  if (gone) {
    forgetDrafts(gone);
    await forget(gone);
  }
  const last = await recall("lifter");
  if (last) show(last);
}

/** Who signs out leaves no name on the phone; what was not sent waits for them alone. */
function forgetOnSignOut() {
  for (const form of document.querySelectorAll('form[action*="/logout"]')) {
    form.addEventListener("submit", () => remember("lifter", ""));
  }
}
