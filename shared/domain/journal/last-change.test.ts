import { describe, expect, it } from 'vitest';
import type { HistoryRecord } from '../command/history';
import type { RecordChange } from '../command/workspace';
import type { PersonId, UtcTime } from '../ids';
import { ore } from '../money/ore';
import { EMPTY_CONTROL } from './control';
import { alteredCell, lastChangeIn } from './last-change';

const row = {
  id: 'r',
  budgetId: 'b',
  label: 'Resor',
  rule: { kind: 'entered' },
  amounts: { 2025: ore(1), 2026: ore(2) },
  rejected: {},
  notes: {},
};

const change = (after: object | null): RecordChange => ({
  table: 'budgetRows',
  key: 'b/r',
  before: row,
  after: after && { ...row, ...after },
});

describe('alteredCell', () => {
  it('sees that very cell and no other year', () => {
    const raised = change({ amounts: { 2025: ore(1), 2026: ore(9) } });
    expect(alteredCell(raised, 2026)?.after).toEqual({ ore: 9, text: null });
    expect(alteredCell(raised, 2025)).toBeUndefined();
    expect(alteredCell(raised, null)).toBeUndefined();
  });

  it('sees the rule in every cell that it computes, and the label in the first', () => {
    const ruled = change({ label: 'Logi', rule: { kind: 'remainder' } });
    expect(alteredCell(ruled, 2025)?.field).toBe('rule');
    expect(alteredCell(ruled, null)?.field).toBe('label');
  });

  it('sees notes, and a row that came', () => {
    expect(alteredCell(change({ notes: { 2026: 'x' } }), 2026)?.field).toBe('note');
    expect(alteredCell(change({ notes: { label: 'x' } }), null)?.field).toBe('note');
    expect(alteredCell({ ...change({}), before: null }, 2026)?.field).toBe('record');
  });

  it('is not fooled by a row that only moved', () => {
    expect(alteredCell(change({ position: 4 }), null)).toBeUndefined();
  });
});

it('gives the colleague’s name and time where the version came from one', () => {
  const from = { who: 'jonas' as PersonId, at: '2026-01-01T00:00:00.000Z' as UtcTime };
  const record: HistoryRecord = {
    seq: 3,
    at: '2026-02-02T00:00:00.000Z' as UtcTime,
    who: 'me' as PersonId,
    why: '',
    label: { kind: 'mergeRecords', detail: 'x.kraft', year: null },
    changes: [{ ...change({ amounts: {} }), from }],
    undoes: null,
    redoes: null,
    control: EMPTY_CONTROL,
  };
  expect(lastChangeIn(record, 'budgetRows', 'b/r', 2026)).toMatchObject({ ...from, isReceived: true });
  expect(lastChangeIn(record, 'budgetRows', 'b/other', 2026)).toBeUndefined();
});
