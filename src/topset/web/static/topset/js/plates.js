// One end of the bar for the set that is next, drawn as parts/plates.html does.

const SVG = "http://www.w3.org/2000/svg";

/** @param {Element} card @param {import("./sheet.js").Exercise} exercise @param {{load: number | null}} set */
export function plates(card, exercise, set) {
  const box = card.querySelector("[data-plates]");
  const choice = exercise.loads.find((each) => each.grams === set.load);
  const drawn = `${exercise.slug} ${set.load}`;
  if (!box || box.dataset.drawn === drawn) return;
  box.dataset.drawn = drawn;
  box.toggleAttribute("hidden", !choice?.words);
  if (!choice?.words) return;
  const collar = box.querySelector(".plates-collar");
  for (const old of box.querySelectorAll(".plate")) old.remove();
  for (const [mass, count] of choice.plates ?? []) {
    for (let nth = 0; nth < count; nth += 1) collar?.before(plate(mass));
  }
  const words = box.querySelector("[data-plates-words], .plates-words b");
  if (words) words.textContent = choice.words;
}

/** @param {string} mass */
function plate(mass) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "plate");
  svg.setAttribute("data-plate", mass);
  const body = document.createElementNS(SVG, "rect");
  for (const [name, value] of [["width", "100%"], ["height", "100%"], ["rx", "2.5"]]) body.setAttribute(name, value);
  svg.append(body);
  return svg;
}
