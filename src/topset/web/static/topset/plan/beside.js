// Findings stand beside their lines, where there is room beside the text; of those that crowd, the later make way.

const ROOM = matchMedia("(min-width: 60rem)");
const APART = 8; // pixels

/**
 * @param {HTMLElement} list of findings
 * @param {HTMLElement} gutter with a child a line
 */
export function beside(list, gutter) {
  for (const item of list.children) item.style.marginTop = "";
  if (!ROOM.matches) return;
  let bottom = list.getBoundingClientRect().top;
  for (const item of list.children) {
    const line = Number(item.querySelector("[data-line]")?.dataset.line ?? 0);
    const wanted = gutter.children[line - 1]?.getBoundingClientRect().top ?? bottom;
    item.style.marginTop = `${Math.max(APART, wanted - bottom)}px`;
    bottom = item.getBoundingClientRect().bottom;
  }
}

/** Keep it so when sources are opened, or the window is made larger. */
export function staying(list, gutter) {
  const again = () => beside(list, gutter);
  list.addEventListener("toggle", again, true);
  ROOM.addEventListener("change", again);
  again();
}
