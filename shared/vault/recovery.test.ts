import { sampleRecord } from '@tests/fixtures/vault-samples';
import { describe, expect, it } from 'vitest';
import { cpuMilliseconds } from '@tests/fixtures/cpu-time';
import type { HistoryRecord } from '../domain/command/history';
import { withChanges } from '../domain/command/record-changes';
import { EMPTY_WORKSPACE, type RecordChange } from '../domain/command/workspace';
import { controlAfter, EMPTY_CONTROL } from '../domain/journal/control';
import { recoverFromJournal } from './recovery';

const layoutChange = (key: string, before: number | null, after: number | null): RecordChange => {
  const value = (use: number | null) => (use === null ? null : { key, use });
  return { table: 'layouts', key, before: value(before), after: value(after) };
};

function historyOf(steps: readonly (readonly RecordChange[])[]): readonly HistoryRecord[] {
  let control = EMPTY_CONTROL;
  return steps.map((changes, index) => {
    control = controlAfter(control, changes);
    return { ...sampleRecord(index + 1), changes, control };
  });
}

describe('a recovery from the journal alone', () => {
  it('gives what the changes one after another give', () => {
    const records = historyOf([
      [layoutChange('a', null, 1), layoutChange('b', null, 1)],
      [layoutChange('a', 1, null)],
      [layoutChange('b', 1, 2)],
      [layoutChange('a', null, 3)],
    ]);
    const oneByOne = records.reduce((state, { changes }) => withChanges(state, changes), EMPTY_WORKSPACE);
    const recovered = recoverFromJournal({ base: 0, records, isDamaged: false });
    expect(recovered?.tables).toEqual(oneByOne);
    expect(recovered?.seq).toBe(4);
  });

  it('of ten thousand changes to ten thousand records goes through every table once', () => {
    const made = Array.from({ length: 10_000 }, (_, index) => layoutChange(String(index), null, 0));
    const steps = made.map(({ key }, index) => [layoutChange(key, 0, index + 1)]);
    const records = historyOf([made, ...steps]);
    const began = cpuMilliseconds();
    expect(recoverFromJournal({ base: 0, records, isDamaged: false })?.seq).toBe(10_001);
    // A tenth of a second where nothing else runs; record by record it took half a minute.
    expect(cpuMilliseconds() - began).toBeLessThan(5000);
  });
});
