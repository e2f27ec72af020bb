import { recordCount } from '../domain/journal/control';
import type { SnapshotInfo } from './vault';

/** How many are kept of the newest day, and of how many days and months one each. */
export const KEPT = { ofNewestDay: 3, days: 30, months: 24 } as const;

/** What retention needs to know of a snapshot. */
export type RetainedInfo = Pick<SnapshotInfo, 'id' | 'seq' | 'at' | 'reason' | 'control'>;

const dayOf = (info: RetainedInfo): string => info.at.slice(0, 10);
const monthOf = (info: RetainedInfo): string => info.at.slice(0, 7);

/** Newest first, by sequence; the clock decides only between snapshots of the same state. */
export function newestFirst<T extends RetainedInfo>(infos: readonly T[]): readonly T[] {
  const order = (a: T, b: T): number => {
    if (a.seq !== b.seq) return b.seq - a.seq;
    if (a.at !== b.at) return a.at < b.at ? 1 : -1;
    return a.id < b.id ? 1 : -1;
  };
  return [...infos].sort(order);
}

/** Whether going from one state to the next lost more than half of all records. */
const isShrink = (before: RetainedInfo, after: RetainedInfo): boolean =>
  2 * recordCount(after.control) < recordCount(before.control);

/** The newest of each group, for the `limit` groups that appear first. */
function newestOfEach(
  sorted: readonly RetainedInfo[],
  groupOf: (info: RetainedInfo) => string,
  limit: number,
): readonly RetainedInfo[] {
  const newest = new Map<string, RetainedInfo>();
  for (const info of sorted) if (!newest.has(groupOf(info))) newest.set(groupOf(info), info);
  return [...newest.values()].slice(0, limit);
}

/**
 * The ids of the snapshots to rotate out. Days and months are counted among those that have snapshots, never from today:
 * a clock that jumps removes nothing more. Nothing goes while the newest holds less than half of the one before it.
 */
export function snapshotsToRemove(infos: readonly RetainedInfo[]): readonly string[] {
  const sorted = newestFirst(infos);
  const [newest, previous] = sorted;
  if (!newest || !previous || isShrink(previous, newest)) return [];
  const ofNewestDay = sorted.filter((info) => dayOf(info) === dayOf(newest)).slice(0, KEPT.ofNewestDay);
  const beforeShrink = sorted.filter((info, index) => {
    const next = sorted[index - 1];
    return next !== undefined && isShrink(info, next);
  });
  const kept = new Set([
    newest,
    ...ofNewestDay,
    ...newestOfEach(sorted, dayOf, KEPT.days),
    ...newestOfEach(sorted, monthOf, KEPT.months),
    ...newestOfEach(sorted, (info) => info.reason, Infinity),
    ...beforeShrink,
  ]);
  return sorted.filter((info) => !kept.has(info)).map((info) => info.id);
}
