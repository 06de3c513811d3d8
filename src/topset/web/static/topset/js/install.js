// Where a browser does not offer the installation by itself: Safari on a phone clears what pages store after a week
// without a visit, but not what installed ones do.

import { recall, remember } from "./store.js";
import { word } from "./words.js";

/** Say once how the app is installed. */
export async function hint() {
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
