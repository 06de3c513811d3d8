// One request to /api/v1/sets, and what its answer means for the taps in it.

/** @typedef {"" | "later" | "sign-in" | "other-lifter"} Trouble why taps stay where they are */

const ADDRESS = "/api/v1/sets";
const LONGEST = 20_000;
const UNREADABLE = new Set([400, 413, 422]);

/**
 * @param {string} lifter
 * @param {Object[]} taps
 * @returns {Promise<{answers?: import("./store.js").Answer[], trouble?: Trouble, refused?: string}>}
 */
export async function post(lifter, taps) {
  let response;
  try {
    response = await fetch(ADDRESS, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": cookie("csrftoken"), "X-Lifter": lifter },
      body: JSON.stringify(taps),
      redirect: "manual",
      signal: AbortSignal.timeout(LONGEST),
    });
  } catch {
    return { trouble: "later" };
  }
  return meaning(response);
}

/** @param {Response} response */
async function meaning(response) {
  const { status } = response;
  if (response.type === "opaqueredirect" || status === 401 || status === 403) return { trouble: "sign-in" };
  const said = await json(response);
  // What is not JSON did not come from the application: a hotel's sign-in page, a proxy's error.
  if (said === null) return { trouble: "later" };
  if (status === 409) return { trouble: "other-lifter" };
  if (status === 200 && Array.isArray(said)) return { answers: said };
  if (UNREADABLE.has(status)) return { refused: String(said.title ?? said.detail ?? status).slice(0, 500) };
  return { trouble: "later" };
}

/** @param {Response} response @returns {Promise<any>} null where it is none */
async function json(response) {
  try {
    return /json/.test(response.headers.get("Content-Type") ?? "") ? await response.json() : null;
  } catch {
    return null;
  }
}

/** @param {string} name */
function cookie(name) {
  const found = document.cookie.split("; ").find((each) => each.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : "";
}
