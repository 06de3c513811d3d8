// The end of a rest: seen and felt on the page, and said by the service worker where nobody looks at the page.

import { toast } from "./toast.js";

const PATTERN = [300, 120, 300]; // ms of vibration, pause, vibration

/** @type {ServiceWorkerRegistration | null} */
let registration = null;
navigator.serviceWorker?.ready.then((found) => {
  registration = found;
});

/** @param {string} title @param {string} what */
export function alarm(title, what) {
  toast(what ? `${title}: ${what}` : title);
  navigator.vibrate?.(PATTERN);
}

/**
 * The service worker notifies at the end of a rest unless the page is looked at: it lives on where the page is killed.
 * @param {{end: number, what: string} | null} rest none any more @param {string} title
 */
export async function watch(rest, title) {
  if (!navigator.serviceWorker) return;
  registration ??= await navigator.serviceWorker.ready;
  registration.active?.postMessage({
    kind: "rest",
    rest: rest && {
      left: rest.end - Date.now(),
      tag: `rest-${rest.end}`,
      title,
      what: rest.what,
      page: location.pathname,
      hidden: document.hidden,
      vibrate: PATTERN,
    },
  });
}

/** Who looks at the page needs no notification any more. */
export async function seen() {
  for (const each of (await registration?.getNotifications()) ?? []) {
    if (each.tag.startsWith("rest-")) each.close();
  }
}
