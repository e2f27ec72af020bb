import type { KnownRecord } from './exchange-file';

const isStep = ({ undoes, redoes }: KnownRecord): boolean => undoes !== null || redoes !== null;

/**
 * The changes that a merge goes by: all of them, save merges that were taken back and whatever was done and undone in
 * between. A merge that was undone has not been heard of: the same file then shows the same conflicts again.
 * Other undone changes stay: a colleague may have received them, and their undoing is the newer version.
 */
export function effectiveRecords(records: readonly KnownRecord[]): readonly KnownRecord[] {
  const merges = new Map(
    records.filter(({ label }) => label.kind === 'mergeRecords').map((one) => [one.seq, one]),
  );
  let effective: KnownRecord[] = [];
  for (const record of records) {
    const merge = merges.get(record.undoes ?? record.redoes ?? 0);
    if (!merge) effective.push(record);
    else if (record.redoes !== null) effective.push(merge);
    else effective = withoutMerge(effective, merge);
  }
  return effective;
}

/** The list without a merge, and without the steps after it that cancel each other out. */
function withoutMerge(effective: readonly KnownRecord[], merge: KnownRecord): KnownRecord[] {
  const at = effective.indexOf(merge);
  if (at < 0) return [...effective];
  const after = effective.slice(at + 1);
  const undone = new Set(after.flatMap(({ undoes }) => undoes ?? []));
  return [...effective.slice(0, at), ...after.filter((one) => !isStep(one) && !undone.has(one.seq))];
}
