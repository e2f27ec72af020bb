import { KEPT, newestFirst, snapshotsToRemove } from './retention';
import type { SnapshotInfo } from './vault';

/** The newest few, and for each that would go the one that stays in its stead: what retention rests on. */
function restsOn(infos: readonly SnapshotInfo[], removed: ReadonlySet<string>): readonly string[] {
  const sorted = newestFirst(infos);
  const standIns = sorted.filter(({ id }, index) => {
    const next = sorted[index + 1];
    return !removed.has(id) && next !== undefined && removed.has(next.id);
  });
  return [...new Set([...sorted.slice(0, KEPT.ofNewestDay), ...standIns].map(({ id }) => id))];
}

/**
 * The ids of the snapshots to rotate out, when those that stay in their stead hold. One that does not hold, whatever its
 * first line says, counts for nothing: it stays where it is, and pushes no good one out.
 */
export async function snapshotsToRotate(
  infos: readonly SnapshotInfo[],
  isWhole: (id: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const whole = new Set<string>();
  let counted = infos;
  for (;;) {
    const removed = snapshotsToRemove(counted);
    const doubtful = removed.length === 0 ? [] : restsOn(counted, new Set(removed));
    const unproven = doubtful.filter((id) => !whole.has(id));
    if (unproven.length === 0) return removed;
    for (const id of unproven) {
      if (await isWhole(id)) whole.add(id);
      else counted = counted.filter((info) => info.id !== id);
    }
  }
}
