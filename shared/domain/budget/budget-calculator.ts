import type { RowId } from '../ids';
import { ore, ZERO_ORE, type Ore } from '../money/ore';
import { percentOf, type Percent } from '../money/percent';
import type { BudgetRow, FinancierGroup } from './budget';
import { calculateBudget, type BudgetFigures, type Figures } from './calculate-budget';

/** What rests on what in a budget; the same as long as no rule, section or group changes. */
interface Structure {
  /** Each after the rates it rests on; rings are left out, they stay at zero. */
  readonly rates: readonly {
    readonly id: RowId;
    readonly percent: Percent;
    readonly bases: readonly RowId[];
  }[];
  readonly shares: readonly {
    readonly id: RowId;
    readonly percent: Percent;
    readonly group: FinancierGroup;
  }[];
  readonly remainder: { readonly id: RowId; readonly group: FinancierGroup } | undefined;
}

interface Calculated {
  readonly rows: readonly BudgetRow[];
  readonly years: readonly number[];
  readonly figures: BudgetFigures;
  readonly structure: Structure;
}

function structureOf(rows: readonly BudgetRow[], cycle: readonly RowId[]): Structure {
  const costs = new Map(rows.filter((row) => row.section === 'cost').map((row) => [row.id, row]));
  const rates: Structure['rates'][number][] = [];
  const placed = new Set<RowId>(cycle);
  const place = ({ id, rule }: BudgetRow): void => {
    if (rule.kind !== 'rate' || placed.has(id)) return;
    placed.add(id);
    const bases = [...new Set(rule.of)].flatMap((base) => costs.get(base) ?? []);
    bases.forEach(place);
    rates.push({ id, percent: rule.percent, bases: bases.map((base) => base.id) });
  };
  [...costs.values()].forEach(place);
  const financing = rows.flatMap((row) => (row.section === 'financing' ? [row] : []));
  const [remainder] = financing
    .filter((row) => row.rule.kind === 'remainder')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    rates,
    shares: financing.flatMap(({ id, rule, group }) =>
      rule.kind === 'share' ? [{ id, percent: rule.percent, group }] : [],
    ),
    remainder,
  };
}

/** Whether two rows differ in nothing but entered amounts, words and notes. */
const hasSameRole = (a: BudgetRow, b: BudgetRow): boolean =>
  a.id === b.id &&
  a.rule === b.rule &&
  a.section === b.section &&
  (a.section !== 'financing' || b.section !== 'financing' || a.group === b.group);

/** The rows that changed; undefined when more than entered amounts and words did. */
function changedRows(
  before: Calculated,
  rows: readonly BudgetRow[],
  years: readonly number[],
): readonly BudgetRow[] | undefined {
  if (before.years !== years || before.rows.length !== rows.length) return undefined;
  const changed: BudgetRow[] = [];
  for (let index = 0; index < rows.length; index++) {
    const [old, row] = [before.rows[index], rows[index]];
    if (old === row) continue;
    if (!old || !row || !hasSameRole(old, row)) return undefined;
    changed.push(row);
  }
  return changed;
}

interface MutableFigures {
  readonly byYear: Ore[];
  total: Ore;
}

const copyOf = ({ byYear, total }: Figures): MutableFigures => ({ byYear: [...byYear], total });

function shift(line: MutableFigures, year: number, difference: number): void {
  line.byYear[year] = ore((line.byYear[year] ?? 0) + difference);
  line.total = ore(line.total + difference);
}

/** The old figures, open to changes of single cells; every sum moves along. */
class OpenFigures {
  private readonly lines: Map<RowId, Figures>;
  private readonly opened = new Map<RowId, MutableFigures>();
  readonly costs: MutableFigures;
  private readonly inKind: MutableFigures;
  private readonly groups: Record<FinancierGroup, MutableFigures>;
  private readonly financing: MutableFigures;
  private readonly balance: MutableFigures;

  constructor(private readonly old: BudgetFigures) {
    this.lines = new Map(old.rows);
    this.costs = copyOf(old.bookedCosts);
    this.inKind = copyOf(old.inKind);
    this.groups = {
      public: copyOf(old.financingByGroup.public),
      private: copyOf(old.financingByGroup.private),
    };
    this.financing = copyOf(old.financing);
    this.balance = copyOf(old.balance);
  }

  cell(id: RowId, year: number): Ore {
    return this.lines.get(id)?.byYear[year] ?? ZERO_ORE;
  }

  /** Sets one cell; says whether that changed it. */
  set(id: RowId, part: 'cost' | 'inKind' | FinancierGroup, year: number, value: Ore): boolean {
    const difference = value - this.cell(id, year);
    const line = this.lines.get(id);
    if (difference === 0 || !line) return false;
    let open = this.opened.get(id);
    if (!open) {
      open = copyOf(line);
      this.opened.set(id, open);
      this.lines.set(id, open);
    }
    shift(open, year, difference);
    if (part === 'inKind') shift(this.inKind, year, difference);
    else if (part === 'cost') {
      shift(this.costs, year, difference);
      shift(this.balance, year, -difference);
    } else {
      shift(this.groups[part], year, difference);
      shift(this.financing, year, difference);
      shift(this.balance, year, difference);
    }
    return true;
  }

  /** What the remainder must be for a year to balance. */
  rest(remainder: RowId, year: number): Ore {
    return ore(this.cell(remainder, year) - (this.balance.byYear[year] ?? 0));
  }

  close(): BudgetFigures {
    const { costs: bookedCosts, financing, groups: financingByGroup, inKind, balance } = this;
    return { ...this.old, rows: this.lines, bookedCosts, financing, financingByGroup, inKind, balance };
  }
}

const partOf = (row: BudgetRow): 'cost' | 'inKind' | FinancierGroup =>
  row.section === 'financing' ? row.group : row.section;

/** Computes the years that the changed rows touch, and only what rests on them. */
function recalculate(
  { figures, structure, years }: Calculated,
  changed: readonly BudgetRow[],
): BudgetFigures {
  const open = new OpenFigures(figures);
  const touched = new Set<number>();
  for (const row of changed) {
    if (row.rule.kind !== 'entered') continue;
    years.forEach((year, index) => {
      if (open.set(row.id, partOf(row), index, row.amounts[String(year)] ?? ZERO_ORE)) touched.add(index);
    });
  }
  if (touched.size === 0) return figures;
  const { rates, shares, remainder } = structure;
  for (const year of touched) {
    for (const { id, percent, bases } of rates) {
      let sum = 0;
      for (const base of bases) sum = ore(sum + open.cell(base, year));
      open.set(id, 'cost', year, percentOf(percent, ore(sum)));
    }
    const costs = open.costs.byYear[year] ?? ZERO_ORE;
    for (const { id, percent, group } of shares) open.set(id, group, year, percentOf(percent, costs));
    if (remainder) open.set(remainder.id, remainder.group, year, open.rest(remainder.id, year));
  }
  return open.close();
}

/**
 * A `calculateBudget` that remembers its last answer: when only entered amounts have changed since, it computes just
 * what rests on them. The figures are always the same ones. Unchanged rows and years must be the same objects.
 */
export function budgetCalculator(): (rows: readonly BudgetRow[], years: readonly number[]) => BudgetFigures {
  let last: Calculated | undefined;
  return (rows, years) => {
    const changed = last && changedRows(last, rows, years);
    if (last && changed) {
      last = { ...last, rows, figures: recalculate(last, changed) };
    } else {
      const figures = calculateBudget(rows, years);
      last = { rows, years, figures, structure: structureOf(rows, figures.cycle) };
    }
    return last.figures;
  };
}
