// A finding of the API, drawn with the page's own templates.

/**
 * @typedef {{code: string, message: string, remedy: string, severity: string, rank: number, line: number,
 *   repairable: boolean, sources: {id: string, text: string}[]}} Finding
 */

/** @param {Finding} finding */
export function drawn(finding) {
  const template = document.querySelector(`template[data-finding="${finding.severity}"]`);
  const item = template.content.firstElementChild.cloneNode(true);
  const part = (/** @type {string} */ name) => item.querySelector(`[data-${name}]`);
  part("message").textContent = finding.message;
  part("code").textContent = finding.code;
  kept(part("remedy"), finding.remedy).textContent = finding.remedy;
  place(item, part("jump"), finding.line);
  rests(kept(part("sources"), finding.sources.length), finding.sources);
  const repair = kept(part("repair"), finding.repairable && finding.line).querySelector("button");
  repair.value = `${finding.code}:${finding.line}`;
  return item;
}

/** Take a part out where there is nothing to say in it. */
function kept(part, wanted) {
  if (!wanted) part.remove();
  return part;
}

function place(item, link, line) {
  kept(link, line).dataset.jump = String(line);
  link.querySelector("[data-line-number]").textContent = String(line);
  if (line) item.firstElementChild.dataset.line = String(line);
}

function rests(part, sources) {
  part.querySelector("[data-source-names]").textContent = sources.map(({ id }) => id).join(", ");
  part.querySelector("dl").append(
    ...sources.map(({ id, text }) => {
      const both = document.createElement("div");
      const [name, says] = [document.createElement("dt"), document.createElement("dd")];
      name.textContent = id;
      says.textContent = text || "–";
      both.append(name, says);
      return both;
    }),
  );
}
