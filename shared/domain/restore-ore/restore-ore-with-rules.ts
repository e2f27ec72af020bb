import type { BudgetRow } from '../budget/budget';
import { ore, printedKronor } from '../money/ore';
import { err, ok, type Result } from '../../result';
import { FARTHEST } from './find-conflict';
import type { FigurePlace, PrintedTable } from './printed-table';
import { restoredFrom } from './restore-ore';
import type { ConflictingFigure, MissedFigure, RestoredOre, RestoreProblem } from './restored-ore';
import { figureAt, ruleModelOf, type RuleModel } from './rule-model';
import { missOf, repair, search, shrink, simplify, type Allowance, type Attempt } from './rule-search';

/** Cells calculated in all, before the search gives up: about a second. */
const CELLS_CALCULATED = 1_500_000;
const RESTARTS = 6;
const TIDYING = 150;
const SIDES = ['cost', 'financing'] as const;

/**
 * The figures that no moves can bring into range, whatever the others do. A figure that only adds cells up and takes
 * percentages of them never falls when a cell rises, so its lowest and highest are those of all cells at their ends.
 */
function impossibleFigures(model: RuleModel, rows: readonly BudgetRow[]): readonly ConflictingFigure[] {
  const room = model.room(FARTHEST);
  const [lowest, highest] = [
    model.calculate(room.map(({ low }) => low)),
    model.calculate(room.map(({ high }) => high)),
  ];
  return model.targets.flatMap(({ place, declared, range }): ConflictingFigure[] => {
    if (place.kind === 'balance' || declared === null || hasRemainder(place, rows)) return [];
    const [low, high] = [figureAt(lowest, place), figureAt(highest, place)];
    if (high >= range.low && low <= range.high) return [];
    return [{ place, declared, lowest: printedKronor(ore(low)), highest: printedKronor(ore(high)) }];
  });
}

/** Whether the figure holds a remainder, which falls when other financing rises. */
const hasRemainder = (place: FigurePlace, rows: readonly BudgetRow[]): boolean =>
  rows.some((row) => {
    if (row.rule.kind !== 'remainder') return false;
    return place.kind === 'sum'
      ? row.section === 'financing' && row.group === place.sum
      : row.id === place.rowId;
  });

function notFound(model: RuleModel, best: Attempt): Extract<RestoreProblem, { code: 'notFoundWithRules' }> {
  const figures = model.calculate(best.moves);
  const missed = model.targets
    .filter((target) => missOf(target, figures) !== 0)
    .sort((a, b) => Math.abs(missOf(b, figures)) - Math.abs(missOf(a, figures)));
  const misses = missed.flatMap(({ place, declared }): MissedFigure[] =>
    place.kind === 'balance' || declared === null
      ? []
      : [{ place, declared, printed: printedKronor(ore(figureAt(figures, place))) }],
  );
  return {
    code: 'notFoundWithRules',
    misses,
    unbalancedYears: missed.flatMap(({ place }) => (place.kind === 'balance' ? [place.year] : [])),
  };
}

/**
 * As `restoreOre`, but rate, share and remainder rows keep their rules and only entered cells move. A search, not a
 * proof: the changes are small but perhaps not the smallest, and 'notFoundWithRules' does not mean there is no answer;
 * 'impossible' does. Every answer is checked by the budget's own calculation.
 */
export function restoreOreWithRules(
  rows: readonly BudgetRow[],
  table: PrintedTable,
): Result<RestoredOre, RestoreProblem> {
  const model = ruleModelOf(rows, table);
  const impossible = impossibleFigures(model, rows);
  if (impossible.length > 0) {
    return err({ code: 'impossible', alone: true, figures: impossible, balances: [] });
  }
  const perCalculation = Math.max(50, rows.length * table.years.length);
  const allowance = { left: Math.ceil(CELLS_CALCULATED / perCalculation) };
  const found = search(model, FARTHEST, RESTARTS, allowance);
  if (found.miss > 0) return err(notFound(model, tidied(model, found, allowance)));
  const best = simplify(model, shrink(model, found, allowance), allowance);
  return ok(restoredBy(model, rows, best));
}

/** The search gives up early when figures cannot meet; what is then said should be as little wrong as possible. */
const tidied = (model: RuleModel, found: Attempt, { left }: Allowance): Attempt =>
  repair(model, model.room(FARTHEST), found.moves, { left: Math.min(left, TIDYING) });

/** The answer in the form that is shown and applied: the entered cells alone, for the rules give the others. */
function restoredBy(model: RuleModel, rows: readonly BudgetRow[], best: Attempt): RestoredOre {
  const { table } = model;
  const changes = table.rows.map(() => table.years.map(() => 0));
  model.moves.forEach(({ row, year }, index) => changes[row]?.splice(year, 1, best.moves[index] ?? 0));
  const entered = new Set(rows.flatMap((row) => (row.rule.kind === 'entered' ? [row.id] : [])));
  const isEntered = (index: number): boolean =>
    table.rows.some((row, at) => at === index && entered.has(row.rowId));
  const restored = restoredFrom(
    { ...table, rows: table.rows.filter((_, index) => isEntered(index)) },
    changes.filter((_, index) => isEntered(index)),
  );
  const { balance } = model.calculate(best.moves);
  const hasBoth = SIDES.every((section) => table.rows.some((row) => row.section === section));
  return {
    ...restored,
    unbalancedYears: hasBoth ? table.years.filter((_, at) => balance.byYear[at] !== 0) : [],
  };
}
