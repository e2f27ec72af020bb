import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { newId, type BudgetDocument } from '@renderer/data';
import type { UnderstoodWorkbook } from '@renderer/workbook/import/understand-workbook';
import type { BudgetId, RowId } from '@shared/domain/ids';
import { findLayout, type SheetLayout } from '@shared/sheets/layout-key';
import { planNewVersion, type ImportPlan } from '@shared/sheets/plan-import';
import {
  defaultChoices,
  targetOf,
  type ImportChoices,
  type RowChoice,
} from '@shared/sheets/plan/import-choices';
import { keepChoices } from '@shared/sheets/plan/keep-choices';
import type { ReadAs, RecognisedTable } from '@shared/sheets/recognised';
import { readingOf } from './cell-roles';
import { useReadTable, type ReadAgain } from './use-read-table';

/** A table and what has been chosen about it. */
export interface Reviewed {
  readonly table: RecognisedTable;
  readonly choices: ImportChoices;
}

/** A table under review: the choices made so far, and what they would give. */
export function useReview(
  document: BudgetDocument,
  layouts: readonly SheetLayout[],
  workbook: UnderstoodWorkbook,
  first: RecognisedTable,
  readAgain: ReadAgain,
) {
  const { rows, budget } = document;
  const reader = useReadTable(workbook, first, readAgain);
  const { recognised, table } = reader;
  const layout = useMemo(
    () =>
      findLayout(
        layouts,
        table.layoutKey,
        table.rows.map((row) => row.label),
      ),
    [layouts, table],
  );
  const [choices, setChoices] = useState(() => defaultChoices(table, rows, layout ?? undefined));
  const [markedId, setMarkedId] = useState<string | null>(null);
  const [budgetId] = useState(() => newId<BudgetId>());
  const rowIdFor = useStableIds();

  const chooseTable = (id: string): void => {
    const next = reader.show(id);
    if (!next) return;
    const remembered = findLayout(
      layouts,
      next.layoutKey,
      next.rows.map((row) => row.label),
    );
    setChoices(defaultChoices(next, rows, remembered ?? undefined));
    setMarkedId(null);
  };
  /** Reads the amounts otherwise; what has been chosen about the rows stands. */
  const readTableAs = (readAs: ReadAs): Promise<void> =>
    reader.readTableAs(readAs, (next) => {
      const suggested = defaultChoices(table, rows, layout ?? undefined);
      const now = defaultChoices(next, rows, layout ?? undefined);
      setChoices((made) => keepChoices(made, suggested, now));
    });
  const change = useCallback((made: Partial<ImportChoices>): void => {
    setChoices((now) => ({ ...now, ...made }));
  }, []);
  const changeRow = useCallback(
    (rowId: string, made: Partial<RowChoice>): void => {
      setChoices((now) => {
        const choice = now.rows[rowId];
        return choice
          ? { ...now, rows: { ...now.rows, [rowId]: { ...choice, ...fitting(made, choice, rows) } } }
          : now;
      });
    },
    [rows],
  );
  const current = useMemo(() => ({ rows, years: budget.years }), [rows, budget.years]);
  const planNow = (): ImportPlan => planNewVersion(table, choices, current, rowIdFor, budgetId);
  // Typing comes first: what the choices would give is worked out when there is time.
  const settled = useDeferredValue(useMemo(() => ({ table, choices }), [table, choices]));
  const plan = useMemo(
    () => planNewVersion(settled.table, settled.choices, current, rowIdFor, budgetId),
    [settled, current, rowIdFor, budgetId],
  );
  const reading = useMemo(() => readingOf(recognised, table), [recognised, table]);
  return {
    ...reader,
    readTableAs,
    layout,
    choices,
    markedId,
    mark: setMarkedId,
    budgetId,
    current,
    plan,
    planNow,
    settled,
    reading,
    chooseTable,
    change,
    changeRow,
  };
}

export type Review = ReturnType<typeof useReview>;

/** One id per recognised row for as long as the review lasts, so that planning again changes nothing else. */
function useStableIds(): (recognisedRowId: string) => RowId {
  const ids = useRef(new Map<string, RowId>());
  return useCallback((recognisedRowId) => {
    const id = ids.current.get(recognisedRowId) ?? newId<RowId>();
    ids.current.set(recognisedRowId, id);
    return id;
  }, []);
}

/** A row of the budget keeps its own kind: choosing one gives its kind, and another kind makes it a new row. */
function fitting(
  made: Partial<RowChoice>,
  choice: RowChoice,
  rows: BudgetDocument['rows'],
): Partial<RowChoice> {
  if (made.into !== undefined && made.into !== 'new') {
    const row = rows.find((one) => one.id === made.into);
    return row ? { ...made, target: targetOf(row), label: row.label } : made;
  }
  if (made.target === undefined || choice.into === 'new') return made;
  const row = rows.find((one) => one.id === choice.into);
  const isSame = row !== undefined && JSON.stringify(targetOf(row)) === JSON.stringify(made.target);
  return isSame ? made : { ...made, into: 'new' };
}
