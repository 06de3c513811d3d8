// The app without network. Before this text the server puts `const SERVED = {version, shell, offline}`.
//
// The shell (styles, scripts, icons) is kept by version. Pages are asked of the network first and kept by lifter:
// whoever signs in or out next does not find them. Requests to the API are never kept.

const SHELL = `shell-${SERVED.version}`;
const PAGES = "pages-";
const PATIENCE = 3000; // ms until a kept page is shown instead
const FRESH = 10 * 60 * 1000; // ms within which a page is not fetched again to be kept
const MOST = 80; // pages
const NEVER = /^\/(accounts|api|static|health|welcome|sw\.js|manifest)/;
const DOORS = /^\/(accounts\/(login|logout|signup)|settings\/delete|welcome)/;

self.addEventListener("install", (event) => {
  event.waitUntil(install());
  straight(event);
});

/** Where a browser can, it takes what is kept of the shell without waking this script. */
function straight(event) {
  const routed = event.addRoutes?.({ condition: { urlPattern: { pathname: "/static/*" } }, source: "cache" });
  if (routed) event.waitUntil(routed.catch(() => {}));
}

async function install() {
  const shell = await caches.open(SHELL);
  await shell.addAll([...SERVED.shell, SERVED.offline].map((url) => new Request(url, { cache: "reload" })));
  await self.skipWaiting();
}

self.addEventListener("activate", (event) => {
  event.waitUntil(activate());
});

async function activate() {
  const shells = (await caches.keys()).filter((name) => name.startsWith("shell-") && name !== SHELL);
  for (const name of shells.slice(0, -1)) await caches.delete(name); // kept pages may still need the last one
  await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.mode === "navigate" && request.method === "POST" && DOORS.test(url.pathname)) {
    event.respondWith(throughTheDoor(request));
  } else if (request.method === "GET" && request.mode === "navigate" && !NEVER.test(url.pathname)) {
    event.respondWith(page(event));
  } else if (request.method === "GET" && url.pathname.startsWith("/static/")) {
    event.respondWith(shell(request));
  }
});

// Rises when somebody signs in or out: what was asked for before is not kept any more.
let door = 0;

/** Who signs in or out, or deletes everything, leaves no pages behind. */
async function throughTheDoor(request) {
  door += 1;
  await forget("");
  return fetch(request);
}

async function shell(request) {
  const here = (await caches.match(request, { cacheName: SHELL })) ?? (await caches.match(request));
  return here ?? fetch(request);
}

/** The page from the network; where that takes too long or fails the kept one, else the one that says so. */
async function page(event) {
  const fetched = fromNetwork(event);
  event.waitUntil(fetched.catch(() => {}));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const first = await Promise.race([fetched.catch(() => null), patience]);
  if (first && first.status < 500) return first;
  return (await kept(event.request)) ?? (await fetched.catch(() => null)) ?? (await caches.match(SERVED.offline));
}

/** Shown as it comes, and kept meanwhile. */
async function fromNetwork(event) {
  const since = door;
  const response = await fetch(event.request);
  event.waitUntil(keep(event.request.url, response.clone(), since).catch(() => {})); // a full phone still shows the page
  return response;
}

/** Keep a page for its lifter, unless somebody came or went `since`; pages of anybody else go. */
async function keep(address, response, since) {
  const lifter = response.headers.get("X-Lifter");
  if (!lifter || since !== door) return;
  await forget(lifter);
  const html = (response.headers.get("Content-Type") ?? "").startsWith("text/html");
  if (!html || response.status !== 200 || response.redirected) return;
  const page = await dated(response);
  if (since !== door) return;
  const pages = await caches.open(PAGES + lifter);
  await pages.put(named(address), page);
  const all = await pages.keys();
  for (const old of all.slice(0, Math.max(0, all.length - MOST))) await pages.delete(old);
}

/** The same page with the time at which it came, and the shell that it needs. */
async function dated(response) {
  const headers = new Headers(response.headers);
  headers.set("X-Kept", String(Date.now()));
  headers.set("X-Shell", SHELL);
  headers.delete("Content-Encoding");
  return new Response(await response.blob(), { status: response.status, headers });
}

/** An address without its fragment. */
function named(address) {
  const url = new URL(address, location.origin);
  return url.origin + url.pathname + url.search;
}

/** @returns {Promise<string[]>} the caches of pages, of one lifter at most */
async function pageCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(PAGES));
}

async function forget(butOf) {
  for (const name of await pageCaches()) {
    if (name !== PAGES + butOf) await caches.delete(name);
  }
}

/** The kept page of an address, also where only what is asked for behind the "?" differs. */
async function kept(request) {
  for (const name of await pageCaches()) {
    const pages = await caches.open(name);
    const found = (await pages.match(named(request.url))) ?? (await pages.match(request.url, { ignoreSearch: true }));
    if (found) return found;
  }
  return null;
}

self.addEventListener("message", (event) => {
  if (event.data?.kind === "keep") event.waitUntil(keepAll(event.data.pages));
  if (event.data?.kind === "rest") event.waitUntil(resting(event.data.rest));
});

/** Fetch pages to keep, one after the other, those that are not fresh. */
async function keepAll(addresses) {
  for (const address of addresses) {
    const url = new URL(address, location.origin);
    if (url.origin !== location.origin || NEVER.test(url.pathname) || (await fresh(url))) continue;
    try {
      const since = door;
      const response = await fetch(url, { headers: { Accept: "text/html" }, credentials: "same-origin" });
      await keep(url.href, response, since);
    } catch {
      return; // no network: next time
    }
  }
}

async function fresh(url) {
  const found = await kept({ url: url.href });
  if (found?.headers.get("X-Shell") !== SHELL) return false;
  return Date.now() - Number(found.headers.get("X-Kept")) < FRESH;
}

// Stops waiting for the end of a rest.
let forgetRest = () => {};

/** Say the end of a rest, the one that was told last. */
async function resting(rest) {
  forgetRest();
  if (!rest) return;
  const over = await new Promise((resolve) => {
    const waiting = setTimeout(() => resolve(true), Math.max(0, rest.left));
    forgetRest = () => {
      clearTimeout(waiting);
      resolve(false);
    };
  });
  if (over && Notification.permission === "granted" && !(await lookedAt(rest))) await notify(rest);
}

/** Whether somebody looks at the page that shows the rest. */
async function lookedAt({ hidden, page }) {
  const open = await self.clients.matchAll({ type: "window" });
  return !hidden && open.some((client) => client.visibilityState === "visible" && new URL(client.url).pathname === page);
}

/** One notification for each rest: said again, it takes the place of the first without a sound. */
async function notify({ title, what, tag, page, vibrate }) {
  for (const each of await self.registration.getNotifications()) if (each.tag !== tag) each.close();
  await self.registration.showNotification(title, { body: what, tag, vibrate, data: page });
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(show(event.notification.data ?? "/"));
});

async function show(address) {
  const open = await self.clients.matchAll({ type: "window" });
  const here = open.find((client) => new URL(client.url).pathname === address) ?? open[0];
  return here ? here.focus() : self.clients.openWindow(address);
}
