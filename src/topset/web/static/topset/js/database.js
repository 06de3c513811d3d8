// The phone's own database: what was tapped and not yet sent, and what is known of each set.

const NAME = "topset";
const VERSION = 1;

/** @type {Promise<IDBDatabase> | null} */
let opened = null;

/** The answer to one request. @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
export function ask(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Work in one transaction; done when the transaction is, so that what was written is on the disk.
 * @template T
 * @param {string[]} stores
 * @param {IDBTransactionMode} mode
 * @param {(store: (name: string) => IDBObjectStore) => Promise<T>} work awaits nothing but requests of its stores
 * @returns {Promise<T>}
 */
export async function within(stores, mode, work) {
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

/** @param {IDBTransaction} transaction */
function abort(transaction) {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}

/** @returns {Promise<IDBDatabase>} */
function open() {
  opened ??= connect();
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** @returns {Promise<IDBDatabase>} */
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

/** @param {IDBDatabase} database */
function build(database) {
  const outbox = database.createObjectStore("outbox", { keyPath: "n", autoIncrement: true });
  outbox.createIndex("id", "tap.id", { unique: true });
  outbox.createIndex("lifter", "lifter");
  const held = database.createObjectStore("held", { keyPath: ["lifter", "session", "date", "slot"] });
  held.createIndex("workout", ["lifter", "session", "date"]);
  database.createObjectStore("sittings", { keyPath: ["lifter", "session"] });
  database.createObjectStore("meta");
}
