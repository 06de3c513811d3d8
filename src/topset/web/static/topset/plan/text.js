// The program as text: what the linter says follows what is typed; lines and findings lead to each other.

import { beside, staying } from "./beside.js";
import { drawn } from "./finding.js";

const WAIT = 400; // milliseconds of rest before the text is looked at

const form = document.querySelector("#program-form");
const area = form.querySelector("textarea");
const gutter = form.querySelector("[data-gutter]");
const list = form.querySelector("[data-findings]");
const status = form.querySelector("[data-status]");
const first = area.value;
let timer = 0;
let asked = 0;

/** Say something of the looking itself; "" is silence. @param {"offline" | "checking" | "failed" | ""} what */
function tell(what) {
  status.hidden = !what;
  status.textContent = what ? status.dataset[what] : "";
}

/** As many numbers as there are lines, each with the gravest that was found in it. */
function number(findings) {
  const worst = new Map();
  for (const finding of findings) {
    if (!(worst.get(finding.line)?.rank <= finding.rank)) worst.set(finding.line, finding);
  }
  const lines = area.value.split("\n").length;
  gutter.replaceChildren(
    ...Array.from({ length: lines }, (_, at) => {
      const item = document.createElement("li");
      item.textContent = String(at + 1);
      if (worst.has(at + 1)) item.className = `line-${worst.get(at + 1).severity}`;
      return item;
    }),
  );
  area.rows = lines;
}

/** Show what was found. */
function show(findings) {
  list.replaceChildren(...findings.map(drawn));
  form.querySelector("[data-count]").textContent = String(findings.length);
  form.querySelector("[data-clean]").hidden = findings.length > 0;
  number(findings);
  beside(list, gutter);
}

/** Ask the server; an answer that was overtaken is let go. */
async function look() {
  const mine = ++asked;
  if (!navigator.onLine) return tell("offline");
  tell("checking");
  try {
    const answer = await fetch(form.dataset.check, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": form.elements.csrfmiddlewaretoken.value },
      body: JSON.stringify({ text: area.value }),
    });
    if (mine !== asked) return undefined;
    if (!answer.ok) return tell("failed");
    show((await answer.json()).findings);
    return tell("");
  } catch {
    return mine === asked ? tell(navigator.onLine ? "failed" : "offline") : undefined;
  }
}

function typed() {
  const lines = area.value.split("\n").length;
  if (lines !== gutter.children.length) number([]);
  clearTimeout(timer);
  timer = setTimeout(look, WAIT);
}

/** Put the cursor at the begin of a line. @param {number} line */
function jump(line) {
  const at = area.value.split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  area.focus({ preventScroll: true });
  area.setSelectionRange(at, at);
  gutter.children[line - 1]?.scrollIntoView({ block: "center" });
}

/** Mark the findings of the line that the cursor is in. */
function mark() {
  const line = area.value.slice(0, area.selectionStart).split("\n").length;
  for (const reason of list.querySelectorAll("[data-line]")) {
    reason.classList.toggle("reason-marked", Number(reason.dataset.line) === line);
  }
}

area.addEventListener("input", typed);
for (const event of ["keyup", "click", "focus"]) area.addEventListener(event, mark);
list.addEventListener("click", (event) => {
  const link = event.target.closest("[data-jump]");
  if (!link) return;
  event.preventDefault();
  jump(Number(link.dataset.jump));
  mark();
});
addEventListener("online", look);
addEventListener("offline", () => tell("offline"));

let leaving = false;
form.addEventListener("submit", () => {
  leaving = true;
});
addEventListener("beforeunload", (event) => {
  if (!leaving && area.value !== first) event.preventDefault();
});
staying(list, gutter);
form.querySelector("[data-check-button]").hidden = true; // it is looked at while it is typed
