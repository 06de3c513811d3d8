// Values that the server put into the page as JSON.

/** @param {string} id @returns {any} null where the page has none */
export function data(id) {
  const found = document.getElementById(id);
  return found ? JSON.parse(found.textContent ?? "null") : null;
}
