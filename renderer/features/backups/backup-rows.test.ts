import type { UtcTime } from '@shared/domain/ids';
import { EMPTY_CONTROL } from '@shared/domain/journal/control';
import type { SnapshotInfo, SnapshotPlace } from '@shared/vault/vault';
import { expect, test } from 'vitest';
import { groupByDay, mergePlaces } from './backup-rows';

const taken = (seq: number, moment: Date, place: SnapshotPlace = 'here'): SnapshotInfo => ({
  id: `${String(seq)}-${moment.toISOString()}`,
  place,
  seq,
  at: moment.toISOString() as UtcTime,
  reason: 'timed',
  schema: 2,
  control: EMPTY_CONTROL,
  bytes: 1,
});

const MORNING = new Date(2026, 10, 21, 8);
const NIGHT = new Date(2026, 10, 21, 23, 59);
const NEXT = new Date(2026, 10, 22, 0, 1);

test('a backup that lies in both places stands once, and one that is left in the second only stands there', () => {
  const rows = mergePlaces(
    [taken(2, NIGHT), taken(3, NEXT)],
    [taken(1, MORNING, 'second'), taken(2, NIGHT, 'second')],
  );
  expect(rows.map(({ info, place }) => [info.seq, place])).toEqual([
    [3, 'here'],
    [2, 'both'],
    [1, 'second'],
  ]);
});

test('the order is that of the changes, also when the clock was wrong for a while', () => {
  const rows = mergePlaces([taken(4, MORNING), taken(3, NEXT)], []);
  expect(rows.map(({ info }) => info.seq)).toEqual([4, 3]);
});

test('a day ends at the midnight of the wall clock', () => {
  const days = groupByDay(mergePlaces([taken(1, MORNING), taken(2, NIGHT), taken(3, NEXT)], []));
  expect(days.map(({ rows }) => rows.map(({ info }) => info.seq))).toEqual([[3], [2, 1]]);
});
