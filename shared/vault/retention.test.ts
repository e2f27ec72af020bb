import { moment } from '@tests/fixtures/vault-samples';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordCount } from '../domain/journal/control';
import { KEPT, newestFirst, snapshotsToRemove, type RetainedInfo } from './retention';
import { SNAPSHOT_REASONS, type SnapshotReason } from './vault';

const info = (seq: number, at: string, records = 100, reason: SnapshotReason = 'timed'): RetainedInfo => ({
  ...{ id: `${String(seq)}-${at}-${reason}`, seq, at: moment(at), reason },
  control: { counts: { budgetRows: records }, ore: '0' },
});

const keptOf = (infos: readonly RetainedInfo[]): readonly RetainedInfo[] => {
  const removed = new Set(snapshotsToRemove(infos));
  return infos.filter((one) => !removed.has(one.id));
};

const DAY = 86_400_000;
const START = Date.parse('2026-01-01T08:00:00Z');
const at = (days: number): string => new Date(START + days * DAY).toISOString();

const anyInfos = fc
  .array(
    fc.record({
      days: fc.double({ min: -400, max: 400, noNaN: true }),
      records: fc.constantFrom(0, 1, 10, 40, 100, 101, 250),
      reason: fc.constantFrom(...SNAPSHOT_REASONS),
      step: fc.nat(2),
    }),
    { maxLength: 120 },
  )
  .map((list) => {
    let seq = 1;
    const infos = list.map(({ days, records, reason, step }) =>
      info((seq += step), at(days), records, reason),
    );
    return [...new Map(infos.map((one) => [one.id, one])).values()];
  });

/** Most that the rules keep of any number, when nothing shrinks. */
const MOST = KEPT.ofNewestDay + KEPT.days + KEPT.months + SNAPSHOT_REASONS.length;

const shrinks = (before: RetainedInfo, after: RetainedInfo): boolean =>
  2 * recordCount(after.control) < recordCount(before.control);

describe('retention', () => {
  it('keeps three of the newest day and the newest of each day before', () => {
    const infos = [
      ...[1, 2, 3].map((seq) => info(seq, `2026-03-01T0${String(seq)}:00:00Z`)),
      ...[4, 5, 6, 7, 8].map((seq) => info(seq, `2026-03-02T0${String(seq)}:00:00Z`)),
    ];
    expect(keptOf(infos).map((one) => one.seq)).toEqual([3, 6, 7, 8]);
  });

  it('keeps the newest of each reason however old', () => {
    const infos = [
      info(1, '2026-03-01T01:00:00Z', 100, 'migration'),
      ...[2, 3, 4, 5].map((seq) => info(seq, `2026-03-01T0${String(seq)}:00:00Z`)),
    ];
    expect(keptOf(infos).map((one) => one.seq)).toEqual([1, 3, 4, 5]);
  });

  it('removes nothing while the newest holds less than half of the one before', () => {
    const infos = [1, 2, 3, 4, 5, 6].map((seq) => info(seq, `2026-03-01T0${String(seq)}:00:00Z`));
    expect(snapshotsToRemove([...infos, info(7, '2026-03-01T07:00:00Z', 49)])).toEqual([]);
    expect(snapshotsToRemove([...infos, info(7, '2026-03-01T07:00:00Z', 50)])).not.toEqual([]);
    expect(snapshotsToRemove([...infos, info(7, '2026-03-01T07:00:00Z', 0)])).toEqual([]);
  });

  it('keeps the last one before a shrink for as long as the small ones follow', () => {
    const full = info(1, '2026-03-01T01:00:00Z', 100);
    const small = [2, 3, 4, 5, 6, 7].map((seq) => info(seq, `2026-03-01T0${String(seq)}:00:00Z`, 10));
    expect(keptOf([full, ...small]).map((one) => one.seq)).toEqual([1, 5, 6, 7]);
  });

  it('after two years of work holds a month a month back and a day a day back', () => {
    let infos: readonly RetainedInfo[] = [];
    let seq = 0;
    for (let day = 0; day < 731; day += 1) {
      // Weekends off; four snapshots a working day.
      if (day % 7 > 4) continue;
      for (const hour of [0, 0.1, 0.2, 0.3]) infos = keptOf([...infos, info((seq += 1), at(day + hour))]);
    }
    const days = new Set(infos.map((one) => one.at.slice(0, 10)));
    const months = new Set(infos.map((one) => one.at.slice(0, 7)));
    expect(months.size).toBe(KEPT.months);
    expect(infos.filter((one) => one.at.slice(0, 10) === infos.at(-1)?.at.slice(0, 10))).toHaveLength(3);
    // Thirty working days touch three months, whose newest days are among them.
    expect(days.size).toBe(KEPT.days + KEPT.months - 3);
    expect(infos.length).toBeLessThanOrEqual(MOST);
  });

  it('never removes the newest, nor the last one before a shrink', () => {
    const property = fc.property(anyInfos, (infos) => {
      const removed = new Set(snapshotsToRemove(infos));
      const sorted = newestFirst(infos);
      const [newest] = sorted;
      if (newest) expect(removed.has(newest.id)).toBe(false);
      sorted.forEach((one, index) => {
        const next = sorted[index - 1];
        if (next && shrinks(one, next)) expect(removed.has(one.id)).toBe(false);
      });
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('keeps a bounded number, and every one of the latest days and months by sequence', () => {
    const property = fc.property(anyInfos, (infos) => {
      const kept = keptOf(infos);
      const sorted = newestFirst(infos);
      const [newest, previous] = sorted;
      if (!newest || !previous || shrinks(previous, newest)) {
        expect(kept).toEqual(infos);
        return;
      }
      const shrunk = sorted.filter((one, index) => shrinks(one, sorted[index - 1] ?? one));
      expect(kept.length).toBeLessThanOrEqual(MOST + shrunk.length);
      for (const [length, most] of [
        [10, KEPT.days],
        [7, KEPT.months],
      ] as const) {
        const latest = [...new Set(sorted.map((one) => one.at.slice(0, length)))].slice(0, most);
        const still = new Set(kept.map((one) => one.at.slice(0, length)));
        expect(latest.every((group) => still.has(group))).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('does not care what the clock says now: a jump removes no more than the same day would', () => {
    const property = fc.property(anyInfos, fc.constantFrom(-4000, -1, 1, 40, 4000), (infos, jump) => {
      const seq = (newestFirst(infos)[0]?.seq ?? 0) + 1;
      const before = keptOf(infos);
      const days = new Set(before.map((one) => one.at.slice(0, 10)));
      const after = keptOf([...before, info(seq, at(jump), 250)]);
      const still = new Set(after.map((one) => one.at.slice(0, 10)));
      // One day more can push out one day at most.
      expect([...days].filter((day) => !still.has(day)).length).toBeLessThanOrEqual(1);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
