// A set as the journal writes it, put together from the server's pieces, and taken apart again.

/**
 * @typedef {{load: string, count: string, failed: string, effort: string, roles: Object<string, string>, efforts: string[]}} Pieces
 * @typedef {{role: string, load: string, count: number, measure: string, rir: number | null}} Lifted RIR in half points
 */

/** @param {Pieces} pieces @param {Lifted} set @returns {string} */
export function write(pieces, { role, load, count, measure, rir }) {
  const done = count ? pieces.count.replace("{count}", String(count)).replace("{measure}", measure) : pieces.failed;
  const loaded = load ? pieces.load.replace("{load}", load) : "";
  const effort = rir === null ? "" : pieces.effort.replace("{rir}", pieces.efforts[rir]);
  return `${pieces.roles[role] ?? ""}${loaded}${done}${effort}`;
}

/** @param {Pieces} pieces @param {string} text @returns {{load: string, count: number, rir: number | null} | null} */
export function read(pieces, text) {
  const roles = Object.values(pieces.roles).filter(Boolean).map(escaped).join("|");
  const load = escaped(pieces.load).replace("\\{load\\}", "(?<load>.+?)");
  const count = escaped(pieces.count).replace("\\{count\\}", "(?<count>\\d+)").replace("\\{measure\\}", "[a-z/]*");
  const effort = escaped(pieces.effort).replace("\\{rir\\}", "(?<rir>[\\d.]+)");
  const found = new RegExp(`^(?:${roles})?(?:${load})?${count}(?:${effort})?$`).exec(text)?.groups;
  if (!found) return null;
  const rir = found.rir === undefined ? null : pieces.efforts.indexOf(found.rir);
  return { load: found.load ?? "", count: Number(found.count), rir: rir === -1 ? null : rir };
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
