/** Excel's own limit for a sheet's name. */
const LONGEST = 31;

const FORBIDDEN = /[\u0000-\u001f\\/*?:[\]']+/g;

/**
 * A name that Excel takes and no other sheet has: the project's name is cut, the version never. `taken` holds the names
 * so far, and the new one afterwards.
 */
export function sheetName(
  named: (project: string, version: number) => string,
  project: string,
  version: number,
  taken: Set<string>,
): string {
  const clean = project.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const isTaken = (name: string): boolean =>
    [...taken].some((one) => one.toLowerCase() === name.toLowerCase());
  for (let count = 1; ; count += 1) {
    const suffix = `${named('', version)}${count === 1 ? '' : ` (${String(count)})`}`;
    // A cut must not leave half of a sign that takes two code units.
    const kept = clean
      .slice(0, LONGEST - suffix.length)
      .replace(/[\ud800-\udbff]$/, '')
      .trimEnd();
    const name = `${kept}${suffix}`.trim();
    if (isTaken(name)) continue;
    taken.add(name);
    return name;
  }
}
