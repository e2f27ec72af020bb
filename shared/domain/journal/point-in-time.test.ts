import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand, budgetId, projectId, time } from '@tests/fixtures/command-arbitrary';
import { runs } from '@tests/fixtures/run-counts';
import { applyCommand } from '../command/apply-command';
import type { Command } from '../command/command';
import { isSameRecord, labelOf, type HistoryRecord } from '../command/history';
import { withChanges } from '../command/record-changes';
import { changesBetween, EMPTY_WORKSPACE, type Workspace } from '../command/workspace';
import { kraftsamlingExample } from '../example/kraftsamling-example';
import type { BudgetId, PersonId, ProjectId } from '../ids';
import { erasedContact } from '../people/contact';
import { controlOf, isSameControl } from './control';
import { changesToReach, stateAt } from './point-in-time';

const otherId = 'p-other' as ProjectId;

interface Played {
  /** states[n] is what stood after n records. */
  readonly states: readonly Workspace[];
  readonly records: readonly HistoryRecord[];
}

function play(commands: readonly Command[]): Played {
  const states = [EMPTY_WORKSPACE];
  const records: HistoryRecord[] = [];
  for (const command of commands) {
    const before = states.at(-1) ?? EMPTY_WORKSPACE;
    const done = applyCommand(before, command);
    if (!done.ok) continue;
    states.push(done.value);
    records.push({
      seq: records.length + 1,
      at: time,
      who: 'me' as PersonId,
      why: '',
      label: labelOf(command, before, done.value),
      changes: changesBetween(before, done.value),
      undoes: null,
      redoes: null,
      control: controlOf(done.value),
    });
  }
  return { states, records };
}

const create = (project: ProjectId, budget: BudgetId): Command => ({
  kind: 'createProject',
  ...kraftsamlingExample({ project, budget }, time),
});
const start = [create(projectId, budgetId), create(otherId, 'b-other' as BudgetId)];
const anyHistory = fc.array(anyCommand, { maxLength: 12 }).map((commands) => play([...start, ...commands]));

const isSameState = (a: Workspace, b: Workspace): boolean =>
  changesBetween(a, b).every((change) => isSameRecord(change.before, change.after));

const last = (states: readonly Workspace[]): Workspace => states.at(-1) ?? EMPTY_WORKSPACE;

describe('the state at a moment', () => {
  it('is what stood then, for every moment of any history', () => {
    fc.assert(
      fc.property(anyHistory, ({ states, records }) => {
        for (const [seq, then] of states.entries()) {
          const found = stateAt(last(states), records.slice(seq).reverse());
          expect(isSameState(found, then)).toBe(true);
          expect(isSameControl(controlOf(found), controlOf(then))).toBe(true);
        }
      }),
      { numRuns: runs(100, 2_000) },
    );
  });

  it('is reached by the changes that are shown', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), ({ states }, pick) => {
        const then = states[pick % states.length] ?? EMPTY_WORKSPACE;
        const now = last(states);
        expect(isSameState(withChanges(now, changesToReach(now, then, null)), then)).toBe(true);
        expect(changesToReach(now, now, null)).toEqual([]);
      }),
      { numRuns: runs(100, 2_000) },
    );
  });

  it('of one project leaves every other one as it is', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), ({ states }, pick) => {
        const then = states[pick % states.length] ?? EMPTY_WORKSPACE;
        const now = last(states);
        const reached = withChanges(now, changesToReach(now, then, projectId));
        const only = (state: Workspace, id: ProjectId): Workspace => {
          const budgets = state.budgets.filter((budget) => budget.projectId === id);
          return {
            ...EMPTY_WORKSPACE,
            projects: state.projects.filter((project) => project.id === id),
            budgets,
            budgetRows: state.budgetRows.filter((row) =>
              budgets.some((budget) => budget.id === row.budgetId),
            ),
            notices: state.notices.filter((notice) => notice.projectId === id),
          };
        };
        expect(isSameState(only(reached, projectId), only(then, projectId))).toBe(true);
        expect(isSameState(only(reached, otherId), only(now, otherId))).toBe(true);
        expect(reached.budgetRows.length).toBe(
          only(reached, projectId).budgetRows.length + only(reached, otherId).budgetRows.length,
        );
      }),
      { numRuns: runs(100, 2_000) },
    );
  });

  it('gives back a version that was removed, with its rows', () => {
    const copy: Command = {
      kind: 'copyBudget',
      budgetId,
      copyId: 'b2' as BudgetId,
      name: 'k',
      createdAt: time,
    };
    const { states } = play([...start, copy, { kind: 'deleteBudget', budgetId: 'b2' as BudgetId }]);
    const [then, now] = states.slice(-2);
    if (!then || !now) throw new Error('Both states were played.');
    const changes = changesToReach(now, then, projectId);
    expect(changes.filter(({ table }) => table === 'budgetRows').length).toBeGreaterThan(3);
    expect(isSameState(withChanges(now, changes), then)).toBe(true);
  });

  it('never brings an erased person back', () => {
    const id = 'x' as PersonId;
    const contact = {
      id,
      name: 'Karin Ek',
      role: '',
      organisation: '',
      email: '',
      phone: '',
      erasedAt: null,
    };
    const then = { ...EMPTY_WORKSPACE, contacts: [contact] };
    const now = { ...EMPTY_WORKSPACE, contacts: [erasedContact(id, time)] };
    expect(changesToReach(now, then, null)).toEqual([]);
    expect(changesToReach(now, EMPTY_WORKSPACE, null)).toEqual([]);
  });
});
