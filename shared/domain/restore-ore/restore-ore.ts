import { ore, type Ore } from '../money/ore';
import { err, ok, type Result } from '../../result';
import { circulate } from './circulation';
import { FARTHEST, findConflict } from './find-conflict';
import { declaredAt, startOf, type PrintedTable } from './printed-table';
import { networkOf, type BalancedYears, type TableNetwork } from './restore-network';
import type { RestoredCell, RestoredOre, RestoreProblem } from './restored-ore';

/** Changes per cell, in öre: one list per row, in the order of the years. */
export type CellChanges = readonly (readonly number[])[];

/** Whether the table's own words say that a year's costs and financing are equal, differ, or nothing. */
export function declaredBalance(table: PrintedTable, yearIndex: number): 'equal' | 'different' | 'unknown' {
  const has = (section: 'cost' | 'financing'): boolean => table.rows.some((row) => row.section === section);
  if (!has('cost') || !has('financing')) return 'different';
  const compare = (at: number | null): 'equal' | 'different' | 'unknown' => {
    const [costs, financing] = [declaredAt(table, 'bookedCosts', at), declaredAt(table, 'financing', at)];
    if (costs === null || financing === null) return 'unknown';
    return costs === financing ? 'equal' : 'different';
  };
  return compare(null) === 'different' ? 'different' : compare(yearIndex);
}

/** Which years to balance: those declared equal must; those of which nothing is said may, so they are tried first. */
function balancesToTry(table: PrintedTable): readonly BalancedYears[] {
  const years = [...table.years.keys()];
  const must = new Set(years.filter((year) => declaredBalance(table, year) === 'equal'));
  const may = new Set(years.filter((year) => declaredBalance(table, year) !== 'different'));
  return may.size > must.size ? [may, must] : [must];
}

const unpriced = ({ arcs }: TableNetwork) => arcs.map((arc) => ({ ...arc, price: 0 }));

function isFeasible(table: PrintedTable, reach: number, balanced: BalancedYears): boolean {
  const network = networkOf(table, reach, balanced);
  return circulate(network.nodes, unpriced(network)).feasible;
}

/** The smallest reach in öre for which there is an answer, when there is one for the farthest. */
function smallestReach(table: PrintedTable, balanced: BalancedYears): number {
  let [low, high] = [0, FARTHEST];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isFeasible(table, middle, balanced)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The cheapest changes within that reach. */
function cheapestChanges(table: PrintedTable, reach: number, balanced: BalancedYears): CellChanges {
  const network = networkOf(table, reach, balanced);
  const answer = circulate(network.nodes, network.arcs);
  const changes = table.rows.map(() => table.years.map(() => 0));
  network.arcs.forEach(({ role }, index) => {
    const line = role.kind === 'cell' ? changes[role.cell.row] : undefined;
    if (role.kind === 'cell' && line && answer.feasible) line[role.cell.year] = answer.flows[index] ?? 0;
  });
  return changes;
}

function unbalancedYears(table: PrintedTable, changes: CellChanges): readonly number[] {
  const sections = new Set(table.rows.map((row) => row.section));
  if (!sections.has('cost') || !sections.has('financing')) return [];
  return table.years.filter((_, year) => {
    let gap = 0;
    table.rows.forEach((row, index) => {
      const amount = startOf(row, year) + (changes[index]?.[year] ?? 0);
      if (row.section !== 'inKind') gap += row.section === 'cost' ? amount : -amount;
    });
    return gap !== 0;
  });
}

/** Puts the changes in the form that is shown and applied. */
export function restoredFrom(table: PrintedTable, changes: CellChanges): RestoredOre {
  const cells = table.rows.flatMap((row, index) =>
    table.years.flatMap((year, at): RestoredCell[] => {
      const printed = row.byYear[at] ?? null;
      if (printed === null) return [];
      const change: Ore = ore(changes[index]?.[at] ?? 0);
      return [{ rowId: row.rowId, year, printed, ore: ore(startOf(row, at) + change), change }];
    }),
  );
  return {
    cells,
    largestChange: ore(cells.reduce((most, { change }) => Math.max(most, Math.abs(change)), 0)),
    changedCells: cells.filter(({ change }) => change !== 0).length,
    unbalancedYears: unbalancedYears(table, changes),
  };
}

/**
 * Finds öre for every cell such that each cell and each declared sum prints as given, and costs equal financing to the
 * öre in years declared equal. The largest change is as small as possible, and then the changes together. Exact: when it
 * says 'impossible' there is no answer.
 */
export function restoreOre(table: PrintedTable): Result<RestoredOre, RestoreProblem> {
  const attempts = balancesToTry(table);
  const balanced = attempts.find((each) => isFeasible(table, FARTHEST, each));
  if (balanced === undefined) return err(findConflict(table, attempts.at(-1) ?? new Set()));
  const reach = smallestReach(table, balanced);
  return ok(restoredFrom(table, cheapestChanges(table, reach, balanced)));
}
