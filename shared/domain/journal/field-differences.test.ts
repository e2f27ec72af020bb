import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand, budgetId, projectId, time } from '@tests/fixtures/command-arbitrary';
import { runs } from '@tests/fixtures/run-counts';
import { applyCommand } from '../command/apply-command';
import { isSameRecord } from '../command/history';
import { changesBetween, EMPTY_WORKSPACE, type RecordChange, type Workspace } from '../command/workspace';
import { kraftsamlingExample } from '../example/kraftsamling-example';
import { ore } from '../money/ore';
import { fieldDifferences } from './field-differences';

const row = {
  id: 'resor',
  budgetId: 'b',
  position: 2,
  label: 'Resor',
  rule: { kind: 'entered' },
  amounts: { 2025: ore(100), 2026: ore(200) },
  rejected: {},
  notes: {},
  section: 'cost',
  category: 'travel',
};

const rowChange = (after: object): RecordChange => ({
  table: 'budgetRows',
  key: 'b/resor',
  before: row,
  after: { ...row, ...after },
});

function started(): Workspace {
  const example = kraftsamlingExample({ project: projectId, budget: budgetId }, time);
  const made = applyCommand(EMPTY_WORKSPACE, { kind: 'createProject', ...example });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

describe('fieldDifferences', () => {
  it('tells a changed cell year by year, with what was typed instead of an amount', () => {
    const change = rowChange({ amounts: { 2025: ore(100) }, rejected: { 2026: 'ca 5' } });
    expect(fieldDifferences(change)).toEqual([
      {
        field: 'cell',
        part: '2026',
        before: { ore: 200, text: null },
        after: { ore: null, text: 'ca 5' },
      },
    ]);
  });

  it('tells label, rule and notes apart', () => {
    const change = rowChange({ label: 'Logi', rule: { kind: 'remainder' }, notes: { label: 'två resor' } });
    expect(fieldDifferences(change).map(({ field, part }) => [field, part])).toEqual([
      ['label', null],
      ['rule', null],
      ['note', 'label'],
    ]);
  });

  it('says a record that came or went in one difference', () => {
    const change = { ...rowChange({}), after: null };
    expect(fieldDifferences(change)).toEqual([{ field: 'record', part: null, before: row, after: null }]);
  });

  it('looks into a decision that stands on both sides', () => {
    const [project] = started().projects;
    if (!project?.decision) throw new Error('The example has a decision.');
    const after = { ...project, decision: { ...project.decision, grantName: 'Nya medel' } };
    const change: RecordChange = { table: 'projects', key: project.id, before: project, after };
    expect(fieldDifferences(change).map(({ field }) => field)).toEqual(['decision.grantName']);
  });

  it('finds something exactly where a record differs, after any commands', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 8 }), (commands) => {
        let state = started();
        for (const command of commands) {
          const next = applyCommand(state, command);
          if (!next.ok) continue;
          for (const change of changesBetween(state, next.value))
            expect(fieldDifferences(change).length > 0).toBe(!isSameRecord(change.before, change.after));
          state = next.value;
        }
      }),
      { numRuns: runs(100, 2_000) },
    );
  });
});
