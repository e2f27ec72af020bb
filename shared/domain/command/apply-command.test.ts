import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyCommand,
  budgetId,
  example,
  exampleWorkspace as start,
  projectId,
  time,
} from '@tests/fixtures/command-arbitrary';
import { runs } from '@tests/fixtures/run-counts';
import { inTableOrder, type BudgetRow, type RowRule } from '../budget/budget';
import { newRow } from '../budget/new-row';
import { ore } from '../money/ore';
import type { BudgetId, ProjectId, RowId } from '../ids';
import { percent } from '../money/percent';
import { applyCommand } from './apply-command';
import type { Command } from './command';
import { inverseOf, isSameRecord, labelOf } from './history';
import { changesBetween, keyOf, TABLES, type RecordChange, type Workspace } from './workspace';

function run(state: Workspace, ...commands: readonly Command[]): Workspace {
  return commands.reduce((now, command) => {
    const done = applyCommand(now, command);
    if (!done.ok) throw new Error(done.error.code);
    return done.value;
  }, state);
}
function refusal(state: Workspace, command: Command): string | null {
  const done = applyCommand(state, command);
  return done.ok ? null : done.error.code;
}
const labels = (state: Workspace, section: BudgetRow['section'] = 'cost'): readonly string[] =>
  inTableOrder(state.budgetRows.filter((row) => row.section === section)).map((row) => row.label);

describe('rows', () => {
  it('go in at their position, move, and leave without a gap', () => {
    const row = newRow(budgetId, 'new' as RowId, { section: 'cost', category: 'other' }, 1, 'Lokaler');
    const added = run(start, { kind: 'insertRow', budgetId, row });
    expect(labels(added)).toEqual([
      'Egen personal',
      'Lokaler',
      'Externa tjänster',
      'Resor och logi',
      'Indirekta kostnader',
    ]);
    const moved = run(added, { kind: 'moveRow', budgetId, rowId: row.id, position: 4 });
    expect(labels(moved).at(-1)).toBe('Lokaler');
    const left = run(moved, { kind: 'deleteRows', budgetId, rowIds: ['egen-personal' as RowId] });
    expect(
      inTableOrder(left.budgetRows.filter((one) => one.section === 'cost')).map((one) => one.position),
    ).toEqual([0, 1, 2, 3]);
    expect(left.budgetRows.find((one) => one.id === 'indirekta-kostnader')?.rule).toMatchObject({ of: [] });
  });

  it('made entered keep the figures they had', () => {
    const done = run(start, {
      kind: 'setRule',
      budgetId,
      rowId: 'indirekta-kostnader' as RowId,
      rule: { kind: 'entered' },
    });
    expect(done.budgetRows.find((row) => row.id === 'indirekta-kostnader')?.amounts).toEqual({
      2024: 9_772_071,
      2025: 21_171_914,
      2026: 11_868_977,
    });
  });

  it('refuse rules that cannot be', () => {
    const setRule = (rowId: string, rule: RowRule) =>
      refusal(start, { kind: 'setRule', budgetId, rowId: rowId as RowId, rule });
    expect(
      setRule('egen-personal', { kind: 'rate', percent: percent('1'), of: ['indirekta-kostnader' as RowId] }),
    ).toBe('rateCycle');
    expect(setRule('ett-till-ett-medel', { kind: 'remainder' })).toBe('secondRemainder');
    expect(setRule('egen-personal', { kind: 'remainder' })).toBe('ruleNotAllowed');
    expect(setRule('gone', { kind: 'entered' })).toBe('notFound');
  });

  it('refuse figures that whole öre cannot hold exactly', () => {
    const chain = ['a', 'b', 'c', 'd'].map((id, index) => ({
      ...newRow(budgetId, id as RowId, { section: 'cost', category: 'other' }, index, id),
      ...(index === 0
        ? { amounts: { 2024: ore(10_000_000_000_000) } }
        : {
            rule: {
              kind: 'rate' as const,
              percent: percent('1000'),
              of: [['a', 'b', 'c'][index - 1] as RowId],
            },
          }),
    }));
    expect(refusal(start, { kind: 'replaceRows', budgetId, rows: chain })).toBe('figureTooLarge');
    expect(refusal(start, { kind: 'replaceRows', budgetId, rows: chain.slice(0, 3) })).toBeNull();
  });

  it('moved to another financier group stand last there', () => {
    const done = run(start, {
      kind: 'editRow',
      budgetId,
      rowId: 'egna-medel' as RowId,
      patch: { group: 'private', label: 'Stiftelsen' },
    });
    expect(labels(done, 'financing')).toEqual(['Region Örebro län, 1:1-medel', 'Stiftelsen']);
    expect(done.budgetRows.filter((row) => row.section === 'financing').map((row) => row.position)).toEqual([
      0, 0,
    ]);
  });

  it('refuse cells that are computed or have no year', () => {
    const cell = { rowId: 'indirekta-kostnader' as RowId, year: 2024, entry: { kind: 'empty' } } as const;
    expect(refusal(start, { kind: 'setCells', budgetId, cells: [cell] })).toBe('computedCell');
    expect(
      refusal(start, {
        kind: 'setCells',
        budgetId,
        cells: [{ ...cell, rowId: 'egen-personal' as RowId, year: 2030 }],
      }),
    ).toBe('yearNotInBudget');
  });
});

describe('rows of another version', () => {
  const elsewhere = 'elsewhere' as BudgetId;
  const strangers = example.rows.map((row) => ({ ...row, budgetId: elsewhere }));

  it.each<Command>([
    { kind: 'replaceRows', budgetId, rows: strangers },
    {
      kind: 'insertRow',
      budgetId,
      row: newRow(elsewhere, 'new' as RowId, { section: 'cost', category: 'other' }, 0),
    },
    { kind: 'addBudget', budget: { ...example.budget, id: 'b2' as BudgetId }, rows: strangers },
  ])('become the named version’s own by $kind, and the other’s are not written over', (command) => {
    const done = run(start, command);
    expect(done.budgetRows.filter((row) => row.budgetId === elsewhere)).toEqual([]);
  });

  it('are refused when two have the same identity, for one of them would be lost', () => {
    const rows = [...example.rows, ...example.rows];
    expect(refusal(start, { kind: 'replaceRows', budgetId, rows })).toBe('alreadyThere');
    const budget = { ...example.budget, id: 'b2' as BudgetId };
    expect(refusal(start, { kind: 'addBudget', budget, rows })).toBe('alreadyThere');
  });
});

describe('versions', () => {
  const copy: Command = {
    kind: 'copyBudget',
    budgetId,
    copyId: 'b2' as BudgetId,
    name: 'Reviderad',
    createdAt: time,
  };

  it('are copied to a new draft with the same rows', () => {
    const done = run(start, { kind: 'setBudgetStatus', budgetId, status: 'approved' }, copy);
    expect(done.budgets[1]).toMatchObject({
      version: 2,
      status: 'draft',
      basedOn: budgetId,
      name: 'Reviderad',
    });
    const rowIds = (id: string) => done.budgetRows.filter((row) => row.budgetId === id).map((row) => row.id);
    expect(rowIds('b2')).toEqual(rowIds('b'));
  });

  it('supersede the earlier approved one and never become drafts again', () => {
    const done = run(start, { kind: 'setBudgetStatus', budgetId, status: 'approved' }, copy, {
      kind: 'setBudgetStatus',
      budgetId: 'b2' as BudgetId,
      status: 'approved',
    });
    expect(done.budgets.map((budget) => budget.status)).toEqual(['superseded', 'approved']);
    expect(refusal(done, { kind: 'setBudgetStatus', budgetId: 'b2' as BudgetId, status: 'draft' })).toBe(
      'illegalStatus',
    );
    expect(refusal(done, { kind: 'deleteBudget', budgetId })).toBe('notADraft');
    expect(refusal(done, { kind: 'setBudgetYears', budgetId, years: [2024] })).toBe('budgetLocked');
  });

  it('keep at least one, and at least one year', () => {
    expect(refusal(start, { kind: 'deleteBudget', budgetId })).toBe('onlyBudget');
    expect(refusal(start, { kind: 'setBudgetYears', budgetId, years: [] })).toBe('noYears');
    const done = run(start, copy, { kind: 'deleteBudget', budgetId });
    expect(done.budgetRows.every((row) => row.budgetId === 'b2')).toBe(true);
  });

  it('lose the amounts of a year that goes', () => {
    const done = run(start, { kind: 'setBudgetYears', budgetId, years: [2025, 2024] });
    expect(done.budgets[0]?.years).toEqual([2024, 2025]);
    expect(Object.keys(done.budgetRows.find((row) => row.id === 'resor-och-logi')?.amounts ?? {})).toEqual([
      '2024',
      '2025',
    ]);
  });
});

describe('projects', () => {
  it('are copied with every version, and the copy is its own', () => {
    const done = run(start, {
      kind: 'copyProject',
      projectId,
      copyId: 'p2' as ProjectId,
      name: 'Kopia',
      createdAt: time,
      budgetIds: { b: 'b9' as BudgetId },
    });
    expect(done.projects[1]).toMatchObject({ id: 'p2', name: 'Kopia' });
    expect(done.budgetRows.filter((row) => row.budgetId === 'b9')).toHaveLength(example.rows.length);
  });

  it('refuse a name of spaces and a period that runs backwards', () => {
    expect(refusal(start, { kind: 'editProject', projectId, patch: { name: '  ' } })).toBe(
      'projectNameEmpty',
    );
    expect(refusal(start, { kind: 'editProject', projectId, patch: { end: '2023-01-01' as never } })).toBe(
      'periodReversed',
    );
    expect(refusal(start, { kind: 'editProject', projectId, patch: { end: '2099-01-01' as never } })).toBe(
      'periodTooLong',
    );
    expect(refusal(start, { kind: 'createProject', ...example })).toBe('alreadyThere');
  });

  it('refuse a grant share over the whole, and live with one that was there already', () => {
    const [project] = start.projects;
    if (!project?.decision) throw new Error('The example has no decision.');
    const decision = { ...project.decision, grantShare: percent('100.5') };
    expect(refusal(start, { kind: 'editProject', projectId, patch: { decision } })).toBe(
      'grantShareOverWhole',
    );
    const whole = { ...decision, grantShare: percent('100') };
    expect(refusal(start, { kind: 'editProject', projectId, patch: { decision: whole } })).toBeNull();
    const old: Workspace = { ...start, projects: [{ ...project, decision }] };
    const patch = { decision: { ...decision, diaryNumber: '24RS1' }, note: 'Ny' };
    expect(refusal(old, { kind: 'editProject', projectId, patch })).toBeNull();
  });
});

// ---- what holds for every history ---------------------------------------------------------------

/** Puts changes into a workspace as the database would: record by record. */
function withChanges(state: Workspace, changes: readonly RecordChange[]): Workspace {
  const next = Object.fromEntries(
    TABLES.map((table) => {
      const key = keyOf[table] as (record: unknown) => string;
      const records = new Map<string, unknown>(state[table].map((record) => [key(record), record]));
      for (const change of changes) {
        if (change.table !== table) continue;
        if (change.after === null) records.delete(change.key);
        else records.set(change.key, change.after);
      }
      return [table, [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record)];
    }),
  );
  return next as unknown as Workspace;
}
const settled = (state: Workspace): Workspace => withChanges(state, []);

describe('every history', () => {
  it('do → undo is the identity, and redo does the same again', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { minLength: 1, maxLength: 12 }), (commands) => {
        let state = start;
        for (const command of commands) {
          const done = applyCommand(state, command);
          if (!done.ok) continue;
          const changes = changesBetween(state, done.value);
          expect(withChanges(state, changes)).toEqual(settled(done.value));
          expect(isSameRecord(withChanges(done.value, inverseOf(changes)), settled(state))).toBe(true);
          expect(labelOf(command, state, done.value).kind).toBeTypeOf('string');
          state = done.value;
        }
      }),
      { numRuns: runs(500, 10_000) },
    );
  });

  it('leaves positions 0, 1, 2 … in every list', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 12 }), (commands) => {
        const state = commands.reduce((now, command) => {
          const done = applyCommand(now, command);
          return done.ok ? done.value : now;
        }, start);
        for (const budget of state.budgets) {
          const lists = new Map<string, BudgetRow[]>();
          for (const row of state.budgetRows.filter((one) => one.budgetId === budget.id)) {
            const list = `${row.section} ${row.section === 'financing' ? row.group : ''}`;
            lists.set(list, [...(lists.get(list) ?? []), row]);
          }
          for (const list of lists.values())
            expect(list.map((row) => row.position).sort((a, b) => a - b)).toEqual(
              list.map((_, index) => index),
            );
        }
      }),
      { numRuns: runs(500, 10_000) },
    );
  });
});
