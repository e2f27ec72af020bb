import type { BudgetRow } from '../../domain/budget/budget';
import type { RowId } from '../../domain/ids';
import type { SheetLayout } from '../layout-key';
import { isAlike, normaliseLabel, withoutCode } from '../recognise/words';
import type { RecognisedRow, RecognisedTable, RowTarget } from '../recognised';

/** What the user decides about one recognised row. */
export interface RowChoice {
  readonly include: boolean;
  /** Where a new row goes; a row of the current budget keeps its own place. */
  readonly target: RowTarget;
  /** The current budget's row that takes the figures; several may go into one, and are then added. */
  readonly into: RowId | 'new';
  readonly label: string;
}

/** What the user decides about a recognised table. */
export interface ImportChoices {
  /** By the recognised row's id. */
  readonly rows: Readonly<Record<string, RowChoice>>;
  /** Year in the sheet → year in the budget. */
  readonly years: Readonly<Record<string, number | 'skip'>>;
  /** Round amounts that are not exact to the öre; otherwise their rows are blocked. */
  readonly roundInexact: boolean;
  /** Keep rows (and years) of the current budget that the sheet does not mention. */
  readonly keepUnmentioned: boolean;
  /** Where the sheet's whole kronor are the very ones the current budget prints, leave the budget's öre alone. */
  readonly keepOre: boolean;
}

/** The section, category and group of a budget row, as recognised rows have them. */
export function targetOf(row: BudgetRow): RowTarget {
  switch (row.section) {
    case 'cost':
      return { section: 'cost', category: row.category };
    case 'inKind':
      return { section: 'inKind', category: row.category };
    case 'financing':
      return { section: 'financing', group: row.group };
  }
}

type Match = (row: RecognisedRow, current: BudgetRow) => boolean;

const isSameSection: Match = (row, current) => row.target.section === current.section;

const hasSameLabel: Match = (row, current) =>
  isSameSection(row, current) && normaliseLabel(row.label) === normaliseLabel(current.label);

const hasLikeLabel: Match = (row, current) =>
  isSameSection(row, current) && isAlike(normaliseLabel(row.label), normaliseLabel(current.label));

/** Only costs and bidrag i annat än pengar: another financier of the same group is another financier. */
const hasSameCategory: Match = (row, current) =>
  row.target.section !== 'financing' &&
  current.section !== 'financing' &&
  isSameSection(row, current) &&
  row.target.category === current.category &&
  row.target.category !== 'other';

/** Pairs what matches; with `onlyPairs`, only where neither side has another candidate. */
function pairUp(
  pairs: Map<string, BudgetRow>,
  rows: readonly RecognisedRow[],
  current: readonly BudgetRow[],
  match: Match,
  onlyPairs: boolean,
): void {
  const taken = new Set([...pairs.values()].map((row) => row.id));
  const free = rows.filter((row) => !pairs.has(row.id));
  for (const row of free) {
    const candidates = current.filter((one) => !taken.has(one.id) && match(row, one));
    const [first] = candidates;
    const rivals = first ? free.filter((other) => match(other, first)).length : 0;
    if (!first || (onlyPairs && (candidates.length > 1 || rivals > 1))) continue;
    pairs.set(row.id, first);
    taken.add(first.id);
  }
}

function matchRows(
  rows: readonly RecognisedRow[],
  current: readonly BudgetRow[],
): ReadonlyMap<string, BudgetRow> {
  const pairs = new Map<string, BudgetRow>();
  pairUp(pairs, rows, current, hasSameLabel, false);
  pairUp(pairs, rows, current, hasLikeLabel, true);
  pairUp(pairs, rows, current, hasSameCategory, true);
  return pairs;
}

const hasProblem = (row: RecognisedRow): boolean => row.amounts.some(({ value }) => value.kind === 'problem');

/**
 * The choices an import starts from: rows matched to the current budget's by label, then by category; rows with
 * problems, and rows left out the last time, are not included. `layout` is the remembered one, when there is one.
 */
export function defaultChoices(
  table: RecognisedTable,
  currentRows: readonly BudgetRow[],
  layout?: Pick<SheetLayout, 'years'>,
): ImportChoices {
  const matches = matchRows(table.rows, currentRows);
  const rows = table.rows.map((row): [string, RowChoice] => {
    const match = matches.get(row.id);
    const include = !hasProblem(row) && row.leftOutBefore !== true;
    const target = match ? targetOf(match) : row.target;
    return [
      row.id,
      { include, target, into: match?.id ?? 'new', label: match?.label ?? withoutCode(row.label) },
    ];
  });
  return {
    rows: Object.fromEntries(rows),
    years: Object.fromEntries(
      table.years.map(({ year }) => [String(year), layout?.years[String(year)] ?? year]),
    ),
    roundInexact: false,
    keepUnmentioned: false,
    keepOre: true,
  };
}
