// What other devices log is asked for while the page is looked at.

import { learn } from "./store.js";
import { tell } from "./tabs.js";

const EVERY = 30_000;
const LONGEST = 10_000;

/** @param {import("./sheet.js").Sheet} sheet */
export function follow(sheet) {
  let known = -1;
  let day = "";
  const again = async () => {
    if (document.hidden || !navigator.onLine) return;
    const said = await standing(sheet, day === sheet.date ? known : -1);
    if (!said) return;
    [known, day] = [said.revision, said.date];
    if (!said.held) return;
    await learn(sheet.lifter, sheet.session.session, said.date, said.revision, said.held);
    tell("learned");
  };
  document.addEventListener("visibilitychange", again);
  window.addEventListener("online", again);
  window.setInterval(again, EVERY);
}

/**
 * What the server holds; null where there is no answer, or none for this lifter.
 * @param {import("./sheet.js").Sheet} sheet @param {number} known revision
 */
async function standing({ lifter, session, date }, known) {
  const asked = new URLSearchParams({ session: session.session, date, known: String(known) });
  try {
    const signal = AbortSignal.timeout(LONGEST);
    const answer = await fetch(`/api/v1/sets?${asked}`, { headers: { "X-Lifter": lifter }, redirect: "manual", signal });
    return answer.status === 200 ? { ...(await answer.json()), date } : null;
  } catch {
    return null;
  }
}
