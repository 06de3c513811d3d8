// The block: another week is shown without a new page, and a session is dragged to another day.

const block = document.querySelector("[data-block]");
const form = document.querySelector("[data-move-form]");
const help = document.querySelector("[data-drag-help]");

/** Show one week, where the others are hidden. @param {string} number */
function show(number) {
  for (const week of block.querySelectorAll("[data-week-section]")) {
    week.classList.toggle("is-shown", week.dataset.weekSection === number);
  }
}

function turn(event) {
  const step = event.target.closest("[data-show]");
  if (!step || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  show(step.dataset.show);
  const week = document.querySelector(`[data-week-section="${step.dataset.show}"]`);
  const same = step.nextElementSibling ? "[data-show]:first-child" : "[data-show]:last-child";
  (week.querySelector(same) ?? week.querySelector("[data-show]"))?.focus();
  history.replaceState(null, "", step.href);
  sets(step.href);
}

/** Show the sets of that week too; without a network those of the week before stay, under its name. */
async function sets(address) {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok || address !== location.href) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.querySelector("#sets").replaceWith(page.querySelector("#sets"));
}

/** @type {HTMLElement | null} */
let dragged = null;

/** The day under the pointer, where the session may go. */
function target(event) {
  const day = event.target.closest?.("[data-drop-day]");
  if (!dragged || !day || day.dataset.dropWeek !== dragged.dataset.week) return null;
  return day.dataset.dropDay === dragged.dataset.day ? null : day;
}

function clear() {
  for (const day of block.querySelectorAll(".day-drop")) day.classList.remove("day-drop");
}

function take(event) {
  dragged = event.target.closest?.(".planned[draggable]");
  if (!dragged) return;
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", dragged.dataset.day);
}

function over(event) {
  clear();
  const day = target(event);
  if (!day) return;
  event.preventDefault();
  day.classList.add("day-drop");
}

function drop(event) {
  const day = target(event);
  if (!day) return;
  event.preventDefault();
  form.elements.week.value = dragged.dataset.week;
  form.elements.day.value = dragged.dataset.day;
  form.elements.to.value = day.dataset.dropDay;
  form.submit();
}

if (block) {
  block.addEventListener("click", turn);
  block.addEventListener("dragstart", take);
  block.addEventListener("dragover", over);
  block.addEventListener("drop", drop);
  block.addEventListener("dragend", () => {
    dragged = null;
    clear();
  });
  help.hidden = !matchMedia("(pointer: fine)").matches;
}
