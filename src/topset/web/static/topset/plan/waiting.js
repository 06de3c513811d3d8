// A job under way: the page comes anew once it is over.

const OFTEN = 700; // milliseconds between two looks
const OVER = ["done", "failed", "cancelled"];
const waiting = document.querySelector("[data-waiting]");

async function look() {
  try {
    const answer = await fetch(waiting.dataset.waiting);
    if (answer.ok && OVER.includes((await answer.json()).state)) return location.reload();
  } catch {
    // without a network there is nothing to see; the next look may find one
  }
  return setTimeout(look, OFTEN);
}

if (waiting) look();
