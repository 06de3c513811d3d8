// The words that scripts show stand translated in the page: pages/words.py.

import { data } from "./page_data.js";

const words = data("words") ?? {};

/** Text with the decimal sign of the page. @param {string} text */
export function localized(text) {
  return text.replace(/(\d)\.(?=\d)/g, `$1${word("decimal")}`);
}

/** @param {string} key @param {Object<string, string | number>} [values] put in the places of {name} */
export function word(key, values = {}) {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (all, name) => String(values[name] ?? all));
}
