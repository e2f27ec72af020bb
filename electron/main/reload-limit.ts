const MOST_RELOADS = 3;
const WITHIN_MS = 60_000;

/**
 * The times (in ms) of the reloads of the last minute with this one added, or null when there have been too many: a
 * page that keeps failing must not be started again for ever.
 */
export function noteReload(earlier: readonly number[], now: number): readonly number[] | null {
  const recent = earlier.filter((time) => now - time < WITHIN_MS);
  return recent.length < MOST_RELOADS ? [...recent, now] : null;
}
