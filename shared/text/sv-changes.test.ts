import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand, budgetId, example, time } from '@tests/fixtures/command-arbitrary';
import { runs } from '@tests/fixtures/run-counts';
import { applyCommand } from '../domain/command/apply-command';
import type { Command } from '../domain/command/command';
import { isSameRecord } from '../domain/command/history';
import {
  changesBetween,
  EMPTY_WORKSPACE,
  type RecordChange,
  type Workspace,
} from '../domain/command/workspace';
import type { PersonId, RowId } from '../domain/ids';
import { kronor } from '../domain/money/ore';
import { percent } from '../domain/money/percent';
import { erasedContact } from '../domain/people/contact';
import { THIN_SPACE, NO_BREAK_SPACE } from './format';
import { describeChange, groupChanges, namesOf } from './sv-changes';

const travel = 'resor-och-logi' as RowId;

function after(state: Workspace, command: Command): Workspace {
  const done = applyCommand(state, command);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

const started = (): Workspace => after(EMPTY_WORKSPACE, { kind: 'createProject', ...example });

const plain = (text: string): string => text.replaceAll(THIN_SPACE, ' ').replaceAll(NO_BREAK_SPACE, ' ');

/** The lines of a command's changes, "what: before → after". */
function linesOf(command: Command): readonly string[] {
  const before = started();
  const done = after(before, command);
  const changes = changesBetween(before, done).filter((one) => !isSameRecord(one.before, one.after));
  return groupChanges(changes, namesOf(done, changes)).flatMap(({ lines }) =>
    lines.map((line) => plain(`${line.what}: ${line.before} → ${line.after}`)),
  );
}

describe('describeChange', () => {
  it('names row and year of a changed amount', () => {
    const entry = { kind: 'amount', ore: kronor(125_000) } as const;
    const command = { kind: 'setCells', budgetId, cells: [{ rowId: travel, year: 2026, entry }] } as const;
    expect(linesOf(command)).toEqual(['Resor och logi 2026: 10 000 kr → 125 000 kr']);
  });

  it('keeps text that is no amount as it was typed, and says what is empty', () => {
    const cells = [
      { rowId: travel, year: 2025, entry: { kind: 'rejected', text: 'ca 5' } },
      { rowId: travel, year: 2026, entry: { kind: 'empty' } },
    ] as const;
    expect(linesOf({ kind: 'setCells', budgetId, cells })).toEqual([
      'Resor och logi 2025: 10 000 kr → ”ca 5”',
      'Resor och logi 2026: 10 000 kr → tom',
    ]);
  });

  it('puts rules in words with the names of the rows they rest on', () => {
    const rule = { kind: 'rate', percent: percent('10'), of: ['egen-personal' as RowId] } as const;
    expect(linesOf({ kind: 'setRule', budgetId, rowId: travel, rule })).toContain(
      'Resor och logi, regel: Inmatad → 10 % av Egen personal',
    );
  });

  it('says a removed row in one line, before the rows that moved up for it', () => {
    const lines = linesOf({ kind: 'deleteRows', budgetId, rowIds: [travel] });
    expect(lines[0]).toBe('Resor och logi: 10 000 kr 2024, 10 000 kr 2025 och 10 000 kr 2026 → finns inte');
    expect(lines.slice(1).every((line) => line.includes(', plats: '))).toBe(true);
  });

  it('begins a move with the row that moved furthest', () => {
    expect(linesOf({ kind: 'moveRow', budgetId, rowId: travel, position: 0 })[0]).toBe(
      'Resor och logi, plats: 3 → 1',
    );
  });

  it('says nothing more of an erased person', () => {
    const gone = erasedContact('x' as PersonId, time);
    const change: RecordChange = { table: 'contacts', key: 'x', before: null, after: gone };
    expect(describeChange(change, new Map())).toEqual([
      { what: 'en raderad person', before: 'finns inte', after: 'finns' },
    ]);
  });

  it('finds words for any change, never the same on both sides', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 6 }), (commands) => {
        let state = started();
        for (const command of commands) {
          const next = applyCommand(state, command);
          if (!next.ok) continue;
          const changes = changesBetween(state, next.value).filter(
            (one) => !isSameRecord(one.before, one.after),
          );
          for (const { what, before, after: now } of groupChanges(changes, namesOf(state, changes)).flatMap(
            ({ lines }) => lines,
          )) {
            expect(before).not.toBe(now);
            expect(`${what} ${before} ${now}`).not.toMatch(
              /undefined|null|NaN|övrigt|\[object|egna uppgifter/,
            );
          }
          state = next.value;
        }
      }),
      { numRuns: runs(100, 2_000) },
    );
  });
});
