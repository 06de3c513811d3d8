// Minus and plus beside a number: over the values it may have, else by a step between least and most.

import { word } from "./words.js";

/** Make the steppers of the page work. @param {EventTarget} page */
export function steppers(page) {
  page.addEventListener("click", (event) => {
    const pressed = /** @type {Element} */ (event.target).closest("[data-step]");
    const stepper = pressed?.closest("[data-stepper]");
    if (stepper) step(stepper, Number(pressed.dataset.step));
  });
  page.addEventListener("toggle", ({ target }) => target.matches(".set-what") && furnish(target), true);
}

/** Put the buttons beside the numbers of a set that is opened: most sets never are. @param {Element} set */
function furnish(set) {
  const buttons = document.getElementById("less-and-more");
  for (const box of set.querySelectorAll(".stepper-box:not(:has(button))")) {
    const label = box.closest("[data-stepper]").querySelector("label").textContent;
    const [less, more] = buttons.content.cloneNode(true).children;
    box.prepend(named(less, word("less", { label }), box));
    box.append(named(more, word("more", { label }), box));
  }
}

function named(button, name, box) {
  button.setAttribute("aria-label", name);
  button.setAttribute("aria-controls", box.querySelector("input").id);
  return button;
}

/** @param {HTMLElement} stepper @param {number} direction */
function step(stepper, direction) {
  const input = stepper.querySelector("input");
  const before = input.value.replace(",", ".");
  const values = stepper.dataset.values?.split(" ").filter(Boolean) ?? [];
  const after = values.length ? neighbour(values, before, direction) : moved(stepper.dataset, before, direction);
  input.value = after.replace(".", word("decimal"));
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** @param {string[]} values ascending */
function neighbour(values, before, direction) {
  const at = values.indexOf(before);
  if (at >= 0) return values[Math.min(values.length - 1, Math.max(0, at + direction))];
  const number = Number(before);
  if (Number.isNaN(number) || before === "") return values[0];
  const beyond = direction > 0 ? values.find((each) => Number(each) > number) : values.findLast((each) => Number(each) < number);
  return beyond ?? before;
}

function moved({ by, least, most }, before, direction) {
  const value = before === "" ? Number(least ?? 0) : Number(before) + direction * Number(by ?? 1);
  return String(Math.min(Number(most ?? Infinity), Math.max(Number(least ?? -Infinity), value)));
}
