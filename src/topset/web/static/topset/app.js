const $post = (() => {
const ADDRESS = "/api/v1/sets";
const LONGEST = 20_000;
const UNREADABLE = new Set([400, 413, 422]);

async function post(lifter, taps) {
  let response;
  try {
    response = await fetch(ADDRESS, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": cookie("csrftoken"), "X-Lifter": lifter },
      body: JSON.stringify(taps),
      redirect: "manual",
      signal: AbortSignal.timeout(LONGEST),
    });
  } catch {
    return { trouble: "later" };
  }
  return meaning(response);
}

async function meaning(response) {
  const { status } = response;
  if (response.type === "opaqueredirect" || status === 401 || status === 403) return { trouble: "sign-in" };
  const said = await json(response);
  if (said === null) return { trouble: "later" };
  if (status === 409) return { trouble: "other-lifter" };
  if (status === 200 && Array.isArray(said)) return { answers: said };
  if (UNREADABLE.has(status)) return { refused: String(said.title ?? said.detail ?? status).slice(0, 500) };
  return { trouble: "later" };
}

async function json(response) {
  try {
    return /json/.test(response.headers.get("Content-Type") ?? "") ? await response.json() : null;
  } catch {
    return null;
  }
}

function cookie(name) {
  const found = document.cookie.split("; ").find((each) => each.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : "";
}
return { post };
})();
const $database = (() => {
const NAME = "topset";
const VERSION = 1;

let opened = null;

function ask(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function within(stores, mode, work) {
  const database = await open();
  const transaction = database.transaction(stores, mode, { durability: "strict" });
  const over = new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error ?? new DOMException("Aborted", "AbortError"));
  });
  try {
    const result = await work((name) => transaction.objectStore(name));
    await over;
    return result;
  } catch (mistake) {
    over.catch(() => {});
    abort(transaction);
    throw mistake;
  }
}

function abort(transaction) {
  try {
    transaction.abort();
  } catch {
  }
}

function open() {
  opened ??= connect();
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

async function connect() {
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => build(request.result);
  const database = await ask(request);
  database.onclose = () => {
    opened = null;
  };
  database.onversionchange = () => {
    database.close();
    opened = null;
  };
  return database;
}

function build(database) {
  const outbox = database.createObjectStore("outbox", { keyPath: "n", autoIncrement: true });
  outbox.createIndex("id", "tap.id", { unique: true });
  outbox.createIndex("lifter", "lifter");
  const held = database.createObjectStore("held", { keyPath: ["lifter", "session", "date", "slot"] });
  held.createIndex("workout", ["lifter", "session", "date"]);
  database.createObjectStore("sittings", { keyPath: ["lifter", "session"] });
  database.createObjectStore("meta");
}
return { ask, within };
})();
const $heads = (() => {
const MOST = 50; // ids that a tap may replace

function heads(events, waiting) {
  let found = events;
  for (const entry of waiting) {
    const { tap } = entry;
    found = found.filter((each) => each.id !== tap.id && !tap.replaces.includes(each.id));
    found = [...found, { ...tap, entry }];
  }
  return found;
}

function known(events, waiting, seen) {
  const refused = waiting.filter((each) => each.state === "refused").flatMap((each) => each.tap.replaces);
  const shown = heads(events, waiting).filter(seen);
  return [...new Set([...shown.map((each) => each.id), ...refused])].slice(0, MOST);
}

function differing(found) {
  return [...new Map(found.map((each) => [`${each.exercise}\n${each.text}`, each])).values()];
}
return { heads, known, differing };
})();
const $tabs = (() => {
const channel = new BroadcastChannel("topset");
const listeners = new Set();

channel.onmessage = (message) => hear(message.data);

function tell(what) {
  channel.postMessage(what);
  hear(what);
}

function listen(listener) {
  listeners.add(listener);
}

function hear(what) {
  for (const listener of listeners) listener(what);
}
return { tell, listen };
})();
const $uuid = (() => {
function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
return { uuid };
})();
const $store = (() => {
const { ask, within } = $database;
const { heads, known } = $heads;
const { tell } = $tabs;
const { uuid } = $uuid;


const STAYS = 6 * 60 * 60 * 1000;
const KEPT = 90 * 24 * 60 * 60 * 1000;

async function write(lifter, session, date, said) {
  const ids = await within(["outbox", "held", "sittings", "meta"], "readwrite", async (store) => {
    const sitting = await sit(store, lifter, session.session, date);
    const device = await deviceOf(store);
    const made = [];
    for (const each of said) {
      const tap = tapOf(session, sitting, each, device);
      const before = await slotOf(store, lifter, tap);
      tap.replaces = known(before.events, before.waiting, (head) => !each.seen || head.device === device || each.seen.includes(head.id));
      for (const old of before.waiting) {
        if (old.state === "refused") store("outbox").delete(old.n);
      }
      store("outbox").add({ lifter, tap, state: "waiting", reason: "" });
      made.push(tap.id);
    }
    return made;
  });
  tell("written");
  return ids;
}

function standing(lifter, session, date) {
  return within(["outbox", "held"], "readonly", async (store) => {
    const kept = await ask(store("held").index("workout").getAll([lifter, session, date]));
    const mine = await ask(store("outbox").index("lifter").getAll(lifter));
    const waiting = mine.filter((each) => each.tap.session === session && each.tap.date === date);
    const slots = new Set([...kept.map((each) => each.slot), ...waiting.map((each) => each.tap.slot)]);
    const events = new Map(kept.map((each) => [each.slot, each.events]));
    return new Map([...slots].map((slot) => [
      slot,
      heads(events.get(slot) ?? [], waiting.filter((each) => each.tap.slot === slot)),
    ]));
  });
}

function learn(lifter, session, date, revision, held) {
  return within(["held"], "readwrite", async (store) => {
    const kept = await ask(store("held").index("workout").getAll([lifter, session, date]));
    const revisions = new Map(kept.map((each) => [each.slot, each.revision]));
    for (const slot of new Set([...revisions.keys(), ...Object.keys(held)])) {
      if ((revisions.get(slot) ?? -1) > revision) continue;
      store("held").put({ lifter, session, date, slot, revision, events: held[slot] ?? [] });
    }
  });
}

function batch(lifter, most) {
  return within(["outbox"], "readonly", async (store) => {
    const mine = await ask(store("outbox").index("lifter").getAll(lifter));
    return mine.filter((each) => each.state === "waiting").slice(0, most);
  });
}

function unsent(lifter) {
  return within(["outbox"], "readonly", (store) => ask(store("outbox").index("lifter").getAll(lifter)));
}

async function settle(lifter, answers) {
  const settled = await within(["outbox", "held"], "readwrite", async (store) => {
    let named = 0;
    for (const answer of answers) {
      const entry = await ask(store("outbox").index("id").get(answer.id));
      if (!entry || entry.lifter !== lifter) continue;
      named += 1;
      if (answer.state === "refused") store("outbox").put({ ...entry, state: "refused", reason: answer.reason });
      if (answer.state === "stored") await stored(store, entry, answer);
    }
    return named;
  });
  tell("sent");
  return settled;
}

async function again(lifter) {
  await within(["outbox"], "readwrite", async (store) => {
    for (const each of await ask(store("outbox").index("lifter").getAll(lifter))) {
      if (each.state === "refused") store("outbox").put({ ...each, state: "waiting", reason: "" });
    }
  });
  tell("written");
}

async function discard(n) {
  await within(["outbox"], "readwrite", async (store) => {
    const entry = await ask(store("outbox").get(n));
    if (entry?.state === "refused") store("outbox").delete(n);
  });
  tell("written");
}

function sitting(lifter, session) {
  return within(["sittings"], "readonly", async (store) => {
    const found = await ask(store("sittings").get([lifter, session]));
    return found && Date.now() - found.last < STAYS ? found : null;
  });
}

async function swap(lifter, session, date, exercise, slug) {
  await within(["sittings"], "readwrite", async (store) => {
    const found = await sit(store, lifter, session, date);
    store("sittings").put({ ...found, swaps: { ...found.swaps, [exercise]: slug } });
  });
  tell("written");
}

function recall(key) {
  return within(["meta"], "readonly", (store) => ask(store("meta").get(key)));
}

function remember(key, value) {
  return within(["meta"], "readwrite", (store) => ask(store("meta").put(value, key)));
}

function tidy() {
  const first = new Date(Date.now() - KEPT).toISOString().slice(0, 10);
  return within(["held"], "readwrite", async (store) => {
    for (const key of await ask(store("held").getAllKeys())) {
      if (key[2] < first) store("held").delete(key);
    }
  });
}

async function forget(lifter) {
  await within(["outbox", "held", "sittings", "meta"], "readwrite", async (store) => {
    for (const key of await ask(store("outbox").index("lifter").getAllKeys(lifter))) store("outbox").delete(key);
    for (const name of ["held", "sittings"]) {
      for (const key of await ask(store(name).getAllKeys())) if (key[0] === lifter) store(name).delete(key);
    }
    if ((await ask(store("meta").get("lifter"))) === lifter) store("meta").delete("lifter");
  });
  tell("written");
}

async function stored(store, entry, answer) {
  const { session, date, slot } = entry.tap;
  const key = [entry.lifter, session, date, slot];
  const before = await ask(store("held").get(key));
  store("outbox").delete(entry.n);
  if (before && before.revision > answer.revision) return;
  store("held").put({ lifter: entry.lifter, session, date, slot, revision: answer.revision, events: answer.held });
}

async function slotOf(store, lifter, { session, date, slot }) {
  const kept = await ask(store("held").get([lifter, session, date, slot]));
  const mine = await ask(store("outbox").index("lifter").getAll(lifter));
  const waiting = mine.filter(
    ({ tap }) => tap.session === session && tap.date === date && tap.slot === slot,
  );
  return { events: kept?.events ?? [], waiting };
}

async function sit(store, lifter, session, date) {
  const found = await ask(store("sittings").get([lifter, session]));
  const now = new Date();
  const going = found && now.getTime() - found.last < STAYS;
  const time = now.toTimeString().slice(0, 5);
  const kept = going ? { ...found, last: now.getTime() } : { lifter, session, date, time, last: now.getTime(), swaps: {} };
  store("sittings").put(kept);
  return kept;
}

async function deviceOf(store) {
  const found = await ask(store("meta").get("device"));
  if (found) return found;
  const made = uuid();
  store("meta").put(made, "device");
  return made;
}

function tapOf(session, { date, time }, { slot, exercise, text }, device) {
  const { session: key, title, week } = session;
  const at = new Date().toISOString();
  return { id: uuid(), session: key, date, time, title, week, slot, exercise, text, at, device, replaces: [] };
}
return { write, standing, learn, batch, unsent, settle, again, discard, sitting, swap, recall, remember, tidy, forget };
})();
const $outbox = (() => {
const { post } = $post;
const { batch, settle } = $store;
const { listen, tell } = $tabs;


const MOST = 200;
const FIRST_WAIT = 2000;
const LONGEST_WAIT = 60_000;

let trouble = "";
let failures = 0;
let again = 0;
let queued = false;

function why() {
  return trouble;
}

function begin(lifter) {
  const go = () => flush(lifter);
  window.addEventListener("online", go);
  window.addEventListener("pageshow", go);
  document.addEventListener("visibilitychange", go);
  listen((what) => what === "written" && go());
  return go();
}

async function flush(lifter) {
  if (queued) return;
  queued = true;
  try {
    await alone(() => {
      queued = false;
      return send(lifter);
    });
  } finally {
    queued = false;
  }
}

function alone(work) {
  return navigator.locks ? navigator.locks.request("topset-outbox", work) : work();
}

async function send(lifter) {
  clearTimeout(again);
  for (;;) {
    const waiting = await batch(lifter, MOST);
    if (!waiting.length) return became("", lifter);
    const met = await sendThese(lifter, waiting);
    if (met) return became(met, lifter);
    failures = 0;
  }
}

async function sendThese(lifter, waiting) {
  const met = await post(lifter, waiting.map((each) => each.tap));
  if (met.trouble) return met.trouble;
  if (met.answers) return (await settle(lifter, met.answers)) ? "" : "later";
  if (waiting.length === 1) {
    await settle(lifter, [{ id: waiting[0].tap.id, state: "refused", reason: met.refused, revision: 0, held: [] }]);
    return "";
  }
  const middle = waiting.length >> 1;
  return (await sendThese(lifter, waiting.slice(0, middle))) || sendThese(lifter, waiting.slice(middle));
}

function became(met, lifter) {
  const changed = met !== trouble;
  trouble = met;
  failures = met === "later" ? failures + 1 : 0;
  if (met === "later") again = window.setTimeout(() => flush(lifter), wait());
  if (changed) tell("trouble");
}

function wait() {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(failures, 6)) * (0.5 + Math.random() / 2);
}
return { why, begin, flush };
})();
const $page_data = (() => {
function data(id) {
  const found = document.getElementById(id);
  return found ? JSON.parse(found.textContent ?? "null") : null;
}
return { data };
})();
const $words = (() => {
const { data } = $page_data;

const words = data("words") ?? {};

function localized(text) {
  return text.replace(/(\d)\.(?=\d)/g, `$1${word("decimal")}`);
}

function number(value, how) {
  const signs = { decimal: word("decimal"), group: word("thousands") };
  const parts = new Intl.NumberFormat(document.documentElement.lang, how).formatToParts(value);
  return parts.map(({ type, value: text }) => signs[type] ?? text).join("");
}

function word(key, values = {}) {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (all, name) => String(values[name] ?? all));
}
return { localized, number, word };
})();
const $count = (() => {
const { why } = $outbox;
const { unsent } = $store;
const { listen } = $tabs;
const { word } = $words;

const SET = /^\w+\.\w+$/;

function show(lifter) {
  const again = () => update(lifter);
  listen(again);
  window.addEventListener("online", again);
  window.addEventListener("offline", again);
  return again();
}

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

function saying(sets, slots, refused) {
  if (!slots) return navigator.onLine ? "" : word("offline");
  const count = sets ? word(sets === 1 ? "one" : "many", { n: sets }) : word("facts");
  const reason = refused ? word("refused") : { "sign-in": word("sign-in"), "other-lifter": word("other-lifter") }[why()];
  return reason ? `${count} · ${reason}` : count;
}
return { show };
})();
const $install = (() => {
const { recall, remember } = $store;
const { word } = $words;

async function hint() {
  if (navigator.standalone !== false || (await recall("install-hint"))) return;
  const notice = document.createElement("p");
  notice.className = "notice";
  const text = document.createElement("span");
  text.textContent = word("install-ios");
  const close = document.createElement("button");
  close.type = "button";
  close.className = "btn";
  close.textContent = word("close");
  close.addEventListener("click", () => {
    notice.remove();
    remember("install-hint", true);
  });
  notice.append(text, close);
  document.querySelector("main")?.prepend(notice);
}
return { hint };
})();
const $keep = (() => {
const { data } = $page_data;

async function keep() {
  navigator.storage?.persist?.();
  if (!navigator.serviceWorker) return;
  const links = [...document.querySelectorAll("[data-keep][href]")].map((link) => link.getAttribute("href"));
  const pages = [...new Set([location.pathname + location.search, ...links, ...(data("session")?.sessions ?? [])])];
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ kind: "keep", pages });
}
return { keep };
})();
const $outbox_list = (() => {
const { flush } = $outbox;
const { again, discard, unsent } = $store;
const { word } = $words;

function showOutbox(lifter) {
  for (const element of document.querySelectorAll("[data-outbox-text]")) {
    element.addEventListener("click", () => open(lifter));
  }
}

async function open(lifter) {
  const dialog = document.createElement("dialog");
  dialog.className = "outbox-list";
  const heading = document.createElement("h2");
  heading.textContent = word("not-sent");
  const list = document.createElement("ul");
  list.append(...(await unsent(lifter)).map((entry) => line(entry, dialog)));
  const actions = document.createElement("div");
  actions.className = "actions";
  actions.append(button(word("close"), "btn", () => dialog.close()), button(word("send"), "btn btn-main", async () => {
    dialog.close();
    await again(lifter);
    await flush(lifter);
  }));
  dialog.append(heading, list, actions);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function line(entry, dialog) {
  const { tap } = entry;
  const item = document.createElement("li");
  const said = tap.text || word("taken-back");
  item.textContent = `${day(tap.date)} · ${tap.exercise || !tap.text ? `${tap.exercise || tap.slot}: ` : ""}${said}`;
  if (entry.state === "refused") {
    const reason = document.createElement("p");
    reason.textContent = word("refused-because", { reason: entry.reason });
    item.append(reason, button(word("discard"), "btn btn-danger", async () => {
      await discard(entry.n);
      item.remove();
      if (!dialog.querySelector("li")) dialog.close();
    }));
  }
  return item;
}

function day(date) {
  const how = { weekday: "short", day: "numeric", month: "long" };
  return new Intl.DateTimeFormat(document.documentElement.lang, how).format(new Date(`${date}T12:00`));
}

function button(text, kind, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = kind;
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
}
return { showOutbox };
})();
const $drafts = (() => {
const KEY = "topset-drafts";
let unstored = {}; // where the phone stores nothing, it lives as long as the page

function drafts(workout) {
  return all()[workout] ?? {};
}

function keepDraft(workout, slot, draft) {
  const { [slot]: before, ...others } = drafts(workout);
  if (!before && !draft) return others;
  const day = workout.split(" ").at(-1);
  const today = Object.entries(all()).filter(([name]) => name.endsWith(day));
  const mine = draft ? { ...others, [slot]: draft } : others;
  store({ ...Object.fromEntries(today), [workout]: mine });
  return mine;
}

function forgetDrafts(lifter) {
  store(Object.fromEntries(Object.entries(all()).filter(([workout]) => !workout.startsWith(lifter))));
}

function all() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null") ?? unstored;
  } catch {
    return unstored;
  }
}

function store(found) {
  try {
    localStorage.setItem(KEY, JSON.stringify(found));
  } catch {
    unstored = found;
  }
}
return { drafts, keepDraft, forgetDrafts };
})();
const $app = (() => {
const { show } = $count;
const { begin } = $outbox;
const { hint } = $install;
const { keep } = $keep;
const { showOutbox } = $outbox_list;
const { forgetDrafts } = $drafts;
const { forget, recall, remember, tidy } = $store;

const lifter = document.body.dataset.lifter;

if (navigator.serviceWorker) {
  navigator.serviceWorker.register("/sw.js", { type: "classic", updateViaCache: "none" }).catch(() => {});
}
if (lifter) signedIn(lifter);
else signedOut(document.querySelector("[data-gone]")?.dataset.gone);

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

async function signedOut(gone) {
  if (gone) {
    forgetDrafts(gone);
    await forget(gone);
  }
  const last = await recall("lifter");
  if (last) show(last);
}

function forgetOnSignOut() {
  for (const form of document.querySelectorAll('form[action*="/logout"]')) {
    form.addEventListener("submit", () => remember("lifter", ""));
  }
}
return {  };
})();
export { $post, $database, $heads, $tabs, $uuid, $store, $outbox, $page_data, $words, $count, $install, $keep, $outbox_list, $drafts, $app };
