// The words that scripts show stand translated in the page: pages/words.py.

import { data } from "./page_data.js";

const words = data("words") ?? {};

/** Text with the decimal sign of the page. @param {string} text */
export function localized(text) {
  return text.replace(/(\d)\.(?=\d)/g, `$1${word("decimal")}`);
}

/** A number with the signs of the page. @param {number} value @param {Intl.NumberFormatOptions} how */
export function number(value, how) {
  const signs = { decimal: word("decimal"), group: word("thousands") };
  const parts = new Intl.NumberFormat(document.documentElement.lang, how).formatToParts(value);
  return parts.map(({ type, value: text }) => signs[type] ?? text).join("");
}

/** @param {string} key @param {Object<string, string | number>} [values] put in the places of {name} */
export function word(key, values = {}) {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (all, name) => String(values[name] ?? all));
}
