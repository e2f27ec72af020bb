import { FINANCIER_GROUPS, type Section } from '../budget/budget';
import { UNBOUNDED, type BoundedArc } from './circulation';
import {
  cellsOf,
  declaredAt,
  rangeThatPrints,
  roomOf,
  startOf,
  type CellIndex,
  type FigurePlace,
  type OreRange,
  type PrintedTable,
  type SumName,
} from './printed-table';

/** What an arc of the network stands for. */
export type ArcRole =
  | { readonly kind: 'cell'; readonly cell: CellIndex }
  | {
      readonly kind: 'figure';
      readonly place: FigurePlace;
      readonly declared: number | null;
      readonly start: number;
    }
  | { readonly kind: 'balance'; readonly year: number };

export interface TableArc extends BoundedArc {
  readonly role: ArcRole;
}

/**
 * The table as a network in which money flows from the root through costs, rows and cells to the years, and on through
 * financing back to the root. Every figure is one arc; what it carries is the change of that figure in öre.
 */
export interface TableNetwork {
  readonly nodes: number;
  readonly arcs: readonly TableArc[];
}

/** The years (by index) whose costs and financing are to be equal to the öre. */
export type BalancedYears = ReadonlySet<number>;

const OPEN: OreRange = { low: -UNBOUNDED, high: UNBOUNDED };
/** Declared sums hopelessly far from their cells stay hopeless, but within exact arithmetic. */
const FAR = 1e11;
const near = (value: number): number => Math.max(-FAR, Math.min(FAR, value));

/**
 * What one öre of change costs in a cell printed as `kr`: round figures and above all zeros are likely to be exact,
 * so they move last.
 */
export function priceOfChange(kr: number): number {
  if (kr === 0) return 4;
  if (kr % 1000 === 0) return 3;
  return kr % 100 === 0 ? 2 : 1;
}

class NetworkBuilder {
  readonly arcs: TableArc[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly table: PrintedTable,
    private readonly reach: number,
  ) {}

  get nodes(): number {
    return this.numbers.size;
  }

  node(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.numbers.size);
    return this.numbers.size - 1;
  }

  add(from: string, to: string, range: OreRange, role: ArcRole, price = 0): void {
    this.arcs.push({
      from: this.node(from),
      to: this.node(to),
      low: range.low,
      high: range.high,
      price,
      role,
    });
  }

  figure(from: string, to: string, place: FigurePlace, declared: number | null): void {
    const start = this.startOfSum(place);
    const range = declared === null ? undefined : rangeThatPrints(declared);
    const bounds = range ? { low: near(range.low - start), high: near(range.high - start) } : OPEN;
    this.add(from, to, bounds, { kind: 'figure', place, declared, start });
  }

  cell(from: string, to: string, cell: CellIndex): void {
    const row = this.table.rows[cell.row];
    if (row === undefined) return;
    const price = priceOfChange(row.byYear[cell.year] ?? 0);
    this.add(from, to, roomOf(row, cell.year, this.reach), { kind: 'cell', cell }, price);
  }

  startOfSum(place: FigurePlace): number {
    return cellsOf(this.table, place).reduce((sum, { row, year }) => {
      const found = this.table.rows[row];
      return found ? sum + startOf(found, year) : sum;
    }, 0);
  }
}

/** Costs and in-kind: root → section → row → cell → section's year → `yearNode`. */
function addSpendingSide(
  builder: NetworkBuilder,
  table: PrintedTable,
  section: Section,
  sum: SumName,
  yearNode: (year: number) => string,
): void {
  builder.figure('root', section, { kind: 'sum', sum, year: null }, declaredAt(table, sum, null));
  table.rows.forEach((row, index) => {
    if (row.section !== section) return;
    builder.figure(section, `row ${String(index)}`, { kind: 'rowTotal', rowId: row.rowId }, row.total);
    table.years.forEach((_, year) =>
      builder.cell(`row ${String(index)}`, `${section} ${String(year)}`, { row: index, year }),
    );
  });
  table.years.forEach((year, at) =>
    builder.figure(
      `${section} ${String(at)}`,
      yearNode(at),
      { kind: 'sum', sum, year },
      declaredAt(table, sum, at),
    ),
  );
}

/** Financing: year → financing's year → group's year → cell → row → group → financing → root. */
function addFinancingSide(
  builder: NetworkBuilder,
  table: PrintedTable,
  yearNode: (year: number) => string,
): void {
  table.years.forEach((year, at) => {
    const financing: FigurePlace = { kind: 'sum', sum: 'financing', year };
    builder.figure(yearNode(at), `financing ${String(at)}`, financing, declaredAt(table, 'financing', at));
    for (const sum of FINANCIER_GROUPS) {
      const place: FigurePlace = { kind: 'sum', sum, year };
      builder.figure(`financing ${String(at)}`, `${sum} ${String(at)}`, place, declaredAt(table, sum, at));
    }
  });
  table.rows.forEach((row, index) => {
    if (row.section !== 'financing') return;
    const group = row.group ?? 'public';
    table.years.forEach((_, year) =>
      builder.cell(`${group} ${String(year)}`, `row ${String(index)}`, { row: index, year }),
    );
    builder.figure(`row ${String(index)}`, group, { kind: 'rowTotal', rowId: row.rowId }, row.total);
  });
  for (const sum of FINANCIER_GROUPS) {
    builder.figure(sum, 'financing', { kind: 'sum', sum, year: null }, declaredAt(table, sum, null));
  }
  builder.figure(
    'financing',
    'root',
    { kind: 'sum', sum: 'financing', year: null },
    declaredAt(table, 'financing', null),
  );
}

/** Builds the network in which no cell moves more than `reach` öre. */
export function networkOf(table: PrintedTable, reach: number, balanced: BalancedYears): TableNetwork {
  const builder = new NetworkBuilder(table, reach);
  const meeting = (year: number): string => `meeting ${String(year)}`;
  addSpendingSide(builder, table, 'cost', 'bookedCosts', meeting);
  addFinancingSide(builder, table, meeting);
  addSpendingSide(builder, table, 'inKind', 'inKind', () => 'root');
  table.years.forEach((year, at) => {
    const costs = builder.startOfSum({ kind: 'sum', sum: 'bookedCosts', year });
    const financing = builder.startOfSum({ kind: 'sum', sum: 'financing', year });
    const gap = near(financing - costs);
    builder.add(meeting(at), 'root', balanced.has(at) ? { low: gap, high: gap } : OPEN, {
      kind: 'balance',
      year,
    });
  });
  return { nodes: builder.nodes, arcs: builder.arcs };
}
