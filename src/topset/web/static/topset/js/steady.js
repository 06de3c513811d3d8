// The second of two quick taps in one place is meant for what was there, not for what moved under the finger.

const SOON = 600; // ms
const NEAR = 24; // CSS pixels

let last = { at: -SOON, x: 0, y: 0, moved: false };

/** Ignore such taps on this page. */
export function steady() {
  document.addEventListener("click", tapped, true);
}

/** The page moves because of the last tap. */
export function moves() {
  last.moved = true;
}

/** @param {MouseEvent} event */
function tapped(event) {
  const { timeStamp: at, clientX: x, clientY: y, detail } = event;
  if (!detail) return; // from the keyboard
  const again = at - last.at < SOON && Math.hypot(x - last.x, y - last.y) < NEAR;
  if (again && last.moved) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else {
    last = { at, x, y, moved: false };
  }
}
