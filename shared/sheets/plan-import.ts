import type { BudgetRow } from '../domain/budget/budget';
import type { BudgetId, RowId } from '../domain/ids';
import { gatherRows, inPlace, keepKnownOre, newRow, type Placed } from './plan/gather-rows';
import { readImport, yearsOf, type BlockedRow, type YearAmounts } from './plan/import-amounts';
import type { ImportChoices } from './plan/import-choices';
import { differencesBetween, figuresOf, type RowDifference } from './plan/row-differences';
import { settleRules } from './plan/settle-rules';
import type { RecognisedTable } from './recognised';

/** The budget that an import is held against. */
export interface CurrentBudget {
  readonly rows: readonly BudgetRow[];
  readonly years: readonly number[];
}

/** What a new version would be, and how it differs from the current one; making it changes nothing. */
export interface ImportPlan {
  readonly rows: readonly BudgetRow[];
  readonly years: readonly number[];
  readonly differences: readonly RowDifference[];
  readonly added: readonly RowId[];
  readonly removed: readonly RowId[];
  /** Rows of the sheet that could not be taken in, each with its place and why. */
  readonly blocked: readonly BlockedRow[];
}

/** What a financier's sheet says about one of the budget's financing rows. */
export interface FinancierAmounts {
  readonly rowId: RowId;
  readonly label: string;
  readonly amounts: YearAmounts;
  /** The ids of the recognised rows it was read from. */
  readonly from: readonly string[];
}

export interface FinancierPlan {
  readonly years: readonly number[];
  readonly amounts: readonly FinancierAmounts[];
  /** Against the current budget's figures, for years that the sheet gives amounts for. */
  readonly differences: readonly RowDifference[];
  readonly blocked: readonly BlockedRow[];
}

/** Rows of the current budget that stay as they are: left out or blocked in the sheet, or not mentioned at all. */
function untouchedRows(
  current: CurrentBudget,
  taken: ReadonlySet<RowId>,
  choices: ImportChoices,
): readonly BudgetRow[] {
  const spokenOf = new Set(Object.values(choices.rows).map((choice) => choice.into));
  return current.rows.filter(
    (row) => !taken.has(row.id) && (choices.keepUnmentioned || spokenOf.has(row.id)),
  );
}

/**
 * Plans a new version of the budget out of a recognised table. Matched rows keep their id, category, group, notes and
 * whether they are the grant; a computed row keeps its rule only where the sheet prints what the rule comes to.
 */
export function planNewVersion(
  table: RecognisedTable,
  choices: ImportChoices,
  current: CurrentBudget,
  newRowId: (recognisedRowId: string) => RowId,
  budgetId: BudgetId,
): ImportPlan {
  const read = readImport(table, choices);
  const byId = new Map<RowId | 'new', BudgetRow>(current.rows.map((row) => [row.id, row]));
  const placed = read.rows.map((one): Placed => {
    const { into, label, target } = one.choice;
    const known = byId.get(into);
    return {
      read: one,
      row: known ? { ...known, label } : newRow(newRowId(one.rowId), budgetId, label, target),
    };
  });
  const gathered = gatherRows(table, placed);
  const covered = yearsOf(table, choices);
  const years = choices.keepUnmentioned ? ascending([...covered, ...current.years]) : covered;
  const amountsOf = currentAmounts(current);
  const uncovered = years.filter((year) => !covered.includes(year));
  const imported = new Map(
    [...gathered.rows.values()].map((row) => {
      const given = gathered.amounts.get(row.id) ?? {};
      const kept = choices.keepOre ? keepKnownOre(given, amountsOf(row, covered)) : given;
      return [row.id, { ...amountsOf(row, uncovered), ...kept }];
    }),
  );
  const filled = [...gathered.rows.values()].map((row) => filledRow(row, imported.get(row.id) ?? {}));
  const all = [...filled, ...untouchedRows(current, new Set(gathered.rows.keys()), choices)];
  const settled = settleRules(all, years, imported, (row) => amountsOf(row, years));
  const rows = inPlace(settled.map((row) => ({ ...row, budgetId })));
  const ids = new Set(rows.map((row) => row.id));
  return {
    rows,
    years,
    differences: differencesBetween(current, { rows, years }),
    added: rows.filter((row) => !byId.has(row.id)).map((row) => row.id),
    removed: current.rows.filter((row) => !ids.has(row.id)).map((row) => row.id),
    blocked: [...read.blocked, ...gathered.blocked],
  };
}

const ascending = (years: readonly number[]): readonly number[] => [...new Set(years)].sort((a, b) => a - b);

/** A current row's figures in these years, by rule or as entered. */
function currentAmounts(current: CurrentBudget): (row: BudgetRow, years: readonly number[]) => YearAmounts {
  const figure = figuresOf(current.rows, current.years);
  const rows = new Map(current.rows.map((row) => [row.id, row]));
  return ({ id }, years) => {
    const row = rows.get(id);
    if (!row) return {};
    const filled = years.flatMap((year) => {
      const amount = figure(row, year);
      return amount === null ? [] : [[String(year), amount] as const];
    });
    return Object.fromEntries(filled);
  };
}

/** A row with the sheet's amounts; a computed one keeps its rule for now. */
const filledRow = (row: BudgetRow, amounts: YearAmounts): BudgetRow =>
  row.rule.kind === 'entered' ? { ...row, amounts, rejected: {} } : { ...row, rejected: {} };

/**
 * Reads what a financier's sheet says about the chosen financing rows, to be kept as a notice. The amounts are given
 * as they stand in the sheet; whether the budget's own figures follow them is the user's choice.
 */
export function planFinancierRows(
  table: RecognisedTable,
  choices: ImportChoices,
  current: CurrentBudget,
  financingRowIds: readonly RowId[],
): FinancierPlan {
  const chosen = new Map<RowId | 'new', BudgetRow>(
    current.rows.flatMap((row) =>
      row.section === 'financing' && financingRowIds.includes(row.id) ? [[row.id, row] as const] : [],
    ),
  );
  const aimed = Object.entries(choices.rows).filter(([, choice]) => chosen.has(choice.into));
  const read = readImport(table, { ...choices, rows: Object.fromEntries(aimed) });
  const placed = read.rows.flatMap((one): Placed[] => {
    const row = chosen.get(one.choice.into);
    return row ? [{ read: one, row }] : [];
  });
  const gathered = gatherRows(table, placed);
  const amounts = [...gathered.rows.values()].map(({ id, label }): FinancierAmounts => {
    const from = placed.filter(({ row }) => row.id === id).map((one) => one.read.rowId);
    return { rowId: id, label, amounts: gathered.amounts.get(id) ?? {}, from };
  });
  return {
    years: yearsOf(table, choices),
    amounts,
    differences: againstCurrent(amounts, current),
    blocked: [...read.blocked, ...gathered.blocked],
  };
}

function againstCurrent(
  amounts: readonly FinancierAmounts[],
  current: CurrentBudget,
): readonly RowDifference[] {
  const figure = figuresOf(current.rows, current.years);
  return amounts.flatMap(({ rowId, label, amounts: given }) => {
    const row = current.rows.find((one) => one.id === rowId);
    return Object.entries(given).flatMap(([year, after]): RowDifference[] => {
      const before = row ? figure(row, Number(year)) : null;
      return (before ?? 0) === after ? [] : [{ rowId, label, year: Number(year), before, after }];
    });
  });
}
