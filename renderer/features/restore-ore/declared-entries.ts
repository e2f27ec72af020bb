import {
  FINANCIER_GROUPS,
  inTableOrder,
  SECTIONS,
  type BudgetRow,
  type Section,
} from '@shared/domain/budget/budget';
import type { BudgetFigures } from '@shared/domain/budget/calculate-budget';
import type { RowId } from '@shared/domain/ids';
import { ore, printedKronor } from '@shared/domain/money/ore';
import { parseAmount } from '@shared/domain/money/parse-amount';
import {
  SUM_NAMES,
  type FigurePlace,
  type PrintedLine,
  type SumName,
} from '@shared/domain/restore-ore/printed-table';
import type { DeclaredFigures } from '@shared/domain/restore-ore/printed-table-of';
import { figureAt } from '@shared/domain/restore-ore/rule-model';
import { err, ok, type Result } from '@shared/result';
import { formatInteger } from '@shared/text/format';

/** One line of the table as printed: a row or a sum, with its places year by year and in total. */
export interface TableLine {
  readonly key: string;
  /** null for a row's line. */
  readonly sum: SumName | null;
  readonly row: BudgetRow | null;
  readonly places: readonly FigurePlace[];
}

/** What stands in each box: place key → text. A place that is absent holds what adds up. */
export type DeclaredEntries = Readonly<Record<string, string>>;

/** A box whose text is not whole kronor. */
export interface EntryProblem {
  readonly place: FigurePlace;
  readonly text: string;
}

export function placeKey(place: FigurePlace): string {
  switch (place.kind) {
    case 'cell':
      return `${place.rowId} ${String(place.year)}`;
    case 'rowTotal':
      return `${place.rowId} total`;
    case 'sum':
      return `=${place.sum} ${String(place.year)}`;
  }
}

const rowLine = (row: BudgetRow, years: readonly number[]): TableLine => ({
  key: row.id,
  sum: null,
  row,
  places: [
    ...years.map((year): FigurePlace => ({ kind: 'cell', rowId: row.id, year })),
    { kind: 'rowTotal', rowId: row.id },
  ],
});

const sumLine = (sum: SumName, years: readonly number[]): TableLine => ({
  key: `=${sum}`,
  sum,
  row: null,
  places: [...years, null].map((year) => ({ kind: 'sum', sum, year })),
});

const SUM_OF: Readonly<Record<Section, SumName>> = {
  cost: 'bookedCosts',
  financing: 'financing',
  inKind: 'inKind',
};

/** The lines of the whole table: each section's rows and its sum; financier groups have sums of their own when there are two. */
export function tableLines(rows: readonly BudgetRow[], years: readonly number[]): readonly TableLine[] {
  const ordered = inTableOrder(rows);
  const groupOf = (row: BudgetRow) => (row.section === 'financing' ? row.group : null);
  const hasBothGroups = FINANCIER_GROUPS.every((group) => ordered.some((row) => groupOf(row) === group));
  return SECTIONS.flatMap((section): readonly TableLine[] => {
    const own = ordered.filter((row) => row.section === section);
    if (own.length === 0) return [];
    const lines =
      section === 'financing' && hasBothGroups
        ? FINANCIER_GROUPS.flatMap((group) => [
            ...own.filter((row) => groupOf(row) === group).map((row) => rowLine(row, years)),
            sumLine(group, years),
          ])
        : own.map((row) => rowLine(row, years));
    return [...lines, sumLine(SUM_OF[section], years)];
  });
}

/** Whether the figure is the source's to declare: sums, totals, and cells that a rule computes here. */
export const isDeclared = (line: TableLine, place: FigurePlace): boolean =>
  place.kind !== 'cell' || line.row?.rule.kind !== 'entered';

/** What a box holds until somebody writes in it: what adds up, in whole kronor. */
export const startText = (place: FigurePlace, figures: BudgetFigures): string =>
  formatInteger(printedKronor(ore(figureAt(figures, place))));

/** Whole kronor, null for an empty box, undefined for anything else. */
function readKronor(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const amount = parseAmount(text);
  return amount.ok && amount.value % 100 === 0 ? amount.value / 100 : undefined;
}

/** Reads every box; all that are wrong are named. */
export function readDeclared(
  lines: readonly TableLine[],
  figures: BudgetFigures,
  entries: DeclaredEntries,
): Result<DeclaredFigures, readonly EntryProblem[]> {
  const problems: EntryProblem[] = [];
  const read = (line: TableLine, place: FigurePlace): number | null => {
    if (!isDeclared(line, place)) return null;
    const text = entries[placeKey(place)] ?? startText(place, figures);
    const kr = readKronor(text);
    if (kr === undefined) problems.push({ place, text: text.trim() });
    return kr ?? null;
  };
  const rows = new Map<RowId, PrintedLine>();
  const sums = Object.fromEntries(SUM_NAMES.map((name) => [name, null])) as Record<
    SumName,
    PrintedLine | null
  >;
  for (const line of lines) {
    const kronor = line.places.map((place) => read(line, place));
    const printed = { byYear: kronor.slice(0, -1), total: kronor.at(-1) ?? null };
    if (line.row) rows.set(line.row.id, printed);
    else if (line.sum) sums[line.sum] = printed;
  }
  return problems.length === 0 ? ok({ rows, sums }) : err(problems);
}
