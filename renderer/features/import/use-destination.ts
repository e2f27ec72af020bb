import { useState } from 'react';
import type { BudgetDocument } from '@renderer/data';
import { utcNow } from '@renderer/platform/clock';
import type { BudgetRow, NoticeKind } from '@shared/domain/budget/budget';
import type { RowId } from '@shared/domain/ids';
import { versionNameFrom } from '@shared/sheets/import-commands';
import { formatDay } from '@shared/text/format';
import { financierOf } from './financier-rows';
import type { Reviewed } from './use-review';

export type Goal = 'version' | 'notices';

/** What the user has said about where the import goes. */
export interface Destination {
  readonly goal: Goal;
  readonly name: string;
  /** Whose sheet it is, for the next time it comes. */
  readonly financier: string;
  readonly kind: NoticeKind;
  readonly date: string;
  /** null: the file and the cells. */
  readonly source: string | null;
  /** Whose rows the notice is about; null: the first there is. */
  readonly noticeFinancier: string | null;
  /** Rows of that financier that the notice leaves out. */
  readonly leftOut: ReadonlySet<RowId>;
  readonly changesAmounts: boolean;
}

/** Where an import goes, starting with a new version named after the file. */
export function useDestination(
  { project }: BudgetDocument,
  fileName: string,
  remembered: string | undefined,
) {
  const [destination, setDestination] = useState<Destination>(() => ({
    goal: 'version',
    name: versionNameFrom(fileName),
    financier: remembered ?? project.decision?.financier ?? versionNameFrom(fileName),
    kind: 'granted',
    date: formatDay(utcNow()),
    source: null,
    noticeFinancier: null,
    leftOut: new Set(),
    changesAmounts: false,
  }));
  const change = (made: Partial<Destination>): void => {
    setDestination((now) => ({ ...now, ...made }));
  };
  return { destination, change };
}

/** The budget's financing rows that the sheet says something about. */
export function noticeCandidates(
  { table, choices }: Reviewed,
  rows: readonly BudgetRow[],
): readonly BudgetRow[] {
  const spokenOf = new Set(
    table.rows.flatMap((row) => {
      const choice = choices.rows[row.id];
      return choice?.include && choice.into !== 'new' ? [choice.into] : [];
    }),
  );
  return rows.filter((row) => row.section === 'financing' && spokenOf.has(row.id));
}

/** The rows a notice is about: the chosen financier's, but for those left out. */
export function chosenForNotice(
  destination: Destination,
  candidates: readonly BudgetRow[],
): readonly BudgetRow[] {
  const financier = destination.noticeFinancier ?? (candidates[0] ? financierOf(candidates[0]) : '');
  return candidates.filter((row) => financierOf(row) === financier && !destination.leftOut.has(row.id));
}
