import { useMemo, useState } from 'react';
import { newId, type BudgetDocument } from '@renderer/data';
import { utcNow } from '@renderer/platform/clock';
import { isLocked } from '@shared/domain/budget/budget';
import type { Command } from '@shared/domain/command/command';
import type { BudgetId } from '@shared/domain/ids';
import {
  newVersionCommand,
  replaceRowsCommand,
  versionFromOwn,
  versionNameFrom,
} from '@shared/sheets/import-commands';
import { applyOwnChanges } from '@shared/sheets/own-workbook/apply-own-changes';
import { diffOwnWorkbook } from '@shared/sheets/own-workbook/diff-own-workbook';
import type { OwnBudget } from '@shared/sheets/own-workbook/own-budget';

/** Where the workbook comes from, seen from the version that is open. */
export type Origin = 'thisVersion' | 'otherVersion' | 'otherProject';

function originOf({ project, budget }: BudgetDocument, { stored }: OwnBudget): Origin {
  if (stored.project.id !== project.id) return 'otherProject';
  return stored.budget.id === budget.id ? 'thisVersion' : 'otherVersion';
}

/** What was changed in a workbook of ours, what of it is chosen, and where it goes. */
export function useOwnChanges(document: BudgetDocument, own: OwnBudget, fileName: string) {
  const { budget, rows, project } = document;
  const origin = originOf(document, own);
  const canChangeHere = origin === 'thisVersion' && !isLocked(budget);
  // A workbook from elsewhere is held against what it was when it was exported.
  const base = useMemo(
    () =>
      origin === 'thisVersion' ? { budget, rows } : { budget: own.stored.budget, rows: own.stored.rows },
    [origin, budget, rows, own],
  );
  const changes = useMemo(() => diffOwnWorkbook(own, base), [own, base]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(
    () => new Set(changes.filter((change) => change.conflict !== null).map((change) => change.id)),
  );
  const [goal, setGoal] = useState<'here' | 'version'>(canChangeHere ? 'here' : 'version');
  const [name, setName] = useState(() => versionNameFrom(fileName));
  const [budgetId] = useState(() => newId<BudgetId>());
  const chosen = useMemo(() => changes.filter((change) => !leftOut.has(change.id)), [changes, leftOut]);
  const after = useMemo(() => applyOwnChanges(base.rows, chosen), [base, chosen]);

  const choose = (id: string, isIn: boolean): void => {
    setLeftOut((now) => {
      const next = new Set(now);
      if (isIn) next.delete(id);
      else next.add(id);
      return next;
    });
  };
  const isReady = goal === 'here' ? chosen.length > 0 : name.trim() !== '' && after.length > 0;
  const command = (): Command => {
    if (goal === 'here') return replaceRowsCommand(fileName, budget.id, after);
    const basedOn = origin === 'otherProject' ? null : own.stored.budget.id;
    const into = { id: budgetId, projectId: project.id, name: name.trim(), createdAt: utcNow(), basedOn };
    return newVersionCommand({ fileName, layout: null }, versionFromOwn(base.budget, into), after);
  };
  const target = goal === 'here' ? budget.id : budgetId;
  return {
    origin,
    canChangeHere,
    base,
    changes,
    chosen,
    after,
    leftOut,
    choose,
    goal,
    setGoal,
    name,
    setName,
    isReady,
    command,
    target,
  };
}

export type OwnChoices = ReturnType<typeof useOwnChanges>;
