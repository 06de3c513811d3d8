// What is to be had without network: the pages of the sessions, and storage that the browser does not clear by itself.

import { data } from "./page_data.js";

/** Ask the service worker to keep the pages that this page names. */
export async function keep() {
  navigator.storage?.persist?.();
  if (!navigator.serviceWorker) return;
  const links = [...document.querySelectorAll("[data-keep][href]")].map((link) => link.getAttribute("href"));
  const pages = [...new Set([location.pathname + location.search, ...links, ...(data("session")?.sessions ?? [])])];
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ kind: "keep", pages });
}
