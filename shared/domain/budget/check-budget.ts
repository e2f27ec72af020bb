import { capReachedAt, claimsByPeriod, uncappedGrant } from '../grant/grant';
import type { RowId } from '../ids';
import { addOre, negateOre, printedKronor, subtractOre, sumOre, ZERO_ORE, type Ore } from '../money/ore';
import { shareOf, type Percent } from '../money/percent';
import { yearsOfPeriod, type Project } from '../project/project';
import type { Budget, BudgetRow, FinancingRow } from './budget';
import { inTableOrder } from './budget';
import type { BudgetFigures } from './calculate-budget';

/** Where a click on a check leads: a row, one cell of it, or a line of sums. */
export interface CheckPlace {
  readonly rowId?: RowId;
  /** null is the total column. */
  readonly year?: number | null;
}

export type CheckFact =
  | { readonly code: 'underfunded'; readonly year: number | null; readonly missing: Ore }
  | { readonly code: 'overfunded'; readonly year: number | null; readonly surplus: Ore }
  | { readonly code: 'rejectedEntry'; readonly label: string; readonly year: number; readonly text: string }
  | { readonly code: 'emptyLabel'; readonly position: number }
  | { readonly code: 'rateCycle'; readonly labels: readonly string[] }
  | { readonly code: 'rateWithoutBase'; readonly label: string }
  | { readonly code: 'severalRemainders'; readonly labels: readonly string[] }
  | {
      readonly code: 'negativeRemainder';
      readonly label: string;
      readonly year: number;
      readonly amount: Ore;
    }
  | { readonly code: 'negativeAmount'; readonly label: string; readonly year: number }
  | { readonly code: 'positiveIncome'; readonly label: string; readonly year: number }
  | { readonly code: 'yearOutsidePeriod'; readonly year: number }
  | { readonly code: 'yearMissing'; readonly year: number }
  | {
      readonly code: 'shareOverDecision';
      readonly label: string;
      readonly share: Percent;
      readonly allowed: Percent;
    }
  | { readonly code: 'grantOverCap'; readonly label: string; readonly grant: Ore; readonly cap: Ore }
  | {
      readonly code: 'capBinds';
      readonly grantName: string;
      readonly uncapped: Ore;
      readonly over: Ore;
      readonly cap: Ore;
      readonly share: Percent;
      readonly reachedAt: Ore;
      readonly booked: Ore;
    }
  | {
      readonly code: 'claimsIfFollowed';
      readonly claims: readonly { readonly year: number; readonly claim: Ore }[];
      /** Years in which less can be claimed than the grant row budgets: own money is needed instead. */
      readonly ownNeeded: readonly { readonly year: number; readonly amount: Ore }[];
    }
  | { readonly code: 'periodOutsideDecision' }
  | { readonly code: 'noGrantRow'; readonly grantName: string };

/** error: the budget cannot be right; warning: probably a slip; note: worth knowing. */
export type CheckWeight = 'error' | 'warning' | 'note';

export interface BudgetCheck {
  /** Stable while the fact holds, for lists on screen. */
  readonly id: string;
  readonly weight: CheckWeight;
  readonly fact: CheckFact;
  readonly place: CheckPlace;
}

export type CheckInput = {
  readonly project: Project;
  readonly budget: Budget;
  readonly rows: readonly BudgetRow[];
  readonly figures: BudgetFigures;
};

function check(weight: CheckWeight, fact: CheckFact, place: CheckPlace = {}): BudgetCheck {
  const factYear = 'year' in fact ? fact.year : undefined;
  const year = place.year === undefined ? factYear : place.year;
  const parts = [fact.code, place.rowId ?? '', year === undefined ? '' : String(year)];
  return { id: parts.join('|'), weight, fact, place };
}

function balanceChecks({ figures }: CheckInput): BudgetCheck[] {
  const one = (gap: Ore, year: number | null): BudgetCheck[] => {
    if (gap === 0) return [];
    return gap < 0
      ? [check('error', { code: 'underfunded', year, missing: negateOre(gap) }, { year })]
      : [check('error', { code: 'overfunded', year, surplus: gap }, { year })];
  };
  const perYear = figures.years.flatMap((year, index) =>
    one(figures.balance.byYear[index] ?? ZERO_ORE, year),
  );
  return figures.years.length > 1 ? [...perYear, ...one(figures.balance.total, null)] : perYear;
}

function entryChecks({ rows, budget }: CheckInput): BudgetCheck[] {
  return rows.flatMap((row) => {
    const found: BudgetCheck[] = [];
    if (row.label.trim() === '')
      found.push(check('error', { code: 'emptyLabel', position: row.position + 1 }, { rowId: row.id }));
    if (row.rule.kind !== 'entered') return found;
    for (const year of budget.years) {
      const place = { rowId: row.id, year };
      const text = row.rejected[String(year)];
      if (text !== undefined)
        found.push(check('error', { code: 'rejectedEntry', label: row.label, year, text }, place));
      const amount = row.amounts[String(year)] ?? ZERO_ORE;
      const isIncome = row.section === 'cost' && row.category === 'projectIncome';
      if (isIncome && amount > 0)
        found.push(check('warning', { code: 'positiveIncome', label: row.label, year }, place));
      if (!isIncome && amount < 0)
        found.push(check('warning', { code: 'negativeAmount', label: row.label, year }, place));
    }
    return found;
  });
}

function ruleChecks({ rows, figures }: CheckInput): BudgetCheck[] {
  const found: BudgetCheck[] = [];
  const [firstInCycle] = figures.cycle;
  if (firstInCycle !== undefined) {
    const labels = rows.filter((row) => figures.cycle.includes(row.id)).map((row) => row.label);
    found.push(check('error', { code: 'rateCycle', labels }, { rowId: firstInCycle }));
  }
  const ids = new Set(rows.map((row) => row.id));
  for (const row of rows) {
    if (row.rule.kind === 'rate' && !row.rule.of.some((id) => ids.has(id))) {
      found.push(check('warning', { code: 'rateWithoutBase', label: row.label }, { rowId: row.id }));
    }
    if (row.rule.kind !== 'remainder') continue;
    figures.rows.get(row.id)?.byYear.forEach((amount, index) => {
      const year = figures.years[index] ?? 0;
      if (amount < 0)
        found.push(
          check(
            'error',
            { code: 'negativeRemainder', label: row.label, year, amount },
            { rowId: row.id, year },
          ),
        );
    });
  }
  const remainders = rows.filter((row) => row.rule.kind === 'remainder');
  if (remainders[1]) {
    found.push(
      check(
        'error',
        { code: 'severalRemainders', labels: remainders.map((row) => row.label) },
        { rowId: remainders[1].id },
      ),
    );
  }
  return found;
}

function periodChecks({ project, budget }: CheckInput): BudgetCheck[] {
  const inPeriod = yearsOfPeriod(project.start, project.end);
  const outside = budget.years.filter((year) => !inPeriod.includes(year));
  const missing = inPeriod.filter((year) => !budget.years.includes(year));
  const { decision } = project;
  const beyond =
    decision !== null && (project.start < decision.earliestStart || project.end > decision.latestEnd);
  return [
    ...outside.map((year) => check('error', { code: 'yearOutsidePeriod', year }, { year })),
    ...missing.map((year) => check('warning', { code: 'yearMissing', year })),
    ...(beyond ? [check('warning', { code: 'periodOutsideDecision' })] : []),
  ];
}

/** Both are compared as printed, in whole kronor: a cap of 800 609 kr is kept by 800 609,05 kr. */
const exceeds = (amount: Ore, limit: Ore): boolean => printedKronor(amount) > printedKronor(limit);

function grantChecks({ project, rows, figures }: CheckInput): BudgetCheck[] {
  const { decision } = project;
  if (!decision) return [];
  const grantRows = rows.filter((row): row is FinancingRow => row.section === 'financing' && row.isGrant);
  const [first] = grantRows;
  const booked = figures.bookedCosts.total;
  if (!first)
    return rows.length > 0 ? [check('warning', { code: 'noGrantRow', grantName: decision.grantName })] : [];
  const label = grantRows.map((row) => row.label).join(', ');
  const grant = grantRows.reduce(
    (sum, row) => addOre(sum, figures.rows.get(row.id)?.total ?? ZERO_ORE),
    ZERO_ORE,
  );
  const uncapped = uncappedGrant(decision, booked);
  const found: BudgetCheck[] = [];
  const place = { rowId: first.id, year: null };
  const share = shareOf(grant, booked);
  if (share !== undefined && exceeds(grant, uncapped)) {
    found.push(
      check('error', { code: 'shareOverDecision', label, share, allowed: decision.grantShare }, place),
    );
  }
  if (exceeds(grant, decision.grantCap)) {
    found.push(check('error', { code: 'grantOverCap', label, grant, cap: decision.grantCap }, place));
  }
  const reachedAt = capReachedAt(decision);
  if (reachedAt !== undefined && uncapped > decision.grantCap) {
    const over = subtractOre(uncapped, decision.grantCap);
    const { grantName, grantCap: cap, grantShare } = decision;
    found.push(
      check(
        'note',
        { code: 'capBinds', grantName, uncapped, over, cap, share: grantShare, reachedAt, booked },
        place,
      ),
    );
  }
  return found;
}

/** What could be claimed if costs followed the budget, and the years in which that is less than the grant row says. */
function claimChecks({ project, rows, figures }: CheckInput): BudgetCheck[] {
  const grantRows = rows.filter((row) => row.section === 'financing' && row.isGrant);
  const [first] = grantRows;
  if (!project.decision || !first || figures.bookedCosts.total <= 0) return [];
  const budgeted = (index: number): Ore =>
    sumOre(grantRows.map((row) => figures.rows.get(row.id)?.byYear[index] ?? ZERO_ORE));
  const perYear = claimsByPeriod(project.decision, figures.bookedCosts.byYear).map((claim, index) => ({
    year: figures.years[index] ?? 0,
    claim,
    short: subtractOre(budgeted(index), claim),
  }));
  const claims = perYear.map(({ year, claim }) => ({ year, claim }));
  const ownNeeded = perYear.flatMap(({ year, short }) =>
    printedKronor(short) > 0 ? [{ year, amount: short }] : [],
  );
  return [check('note', { code: 'claimsIfFollowed', claims, ownNeeded }, { rowId: first.id })];
}

const WEIGHTS: readonly CheckWeight[] = ['error', 'warning', 'note'];

/** Everything there is to say about a budget, gravest first, each with the cell it is about. */
export function checkBudget(input: CheckInput): readonly BudgetCheck[] {
  const ordered = { ...input, rows: inTableOrder(input.rows) };
  const found = [balanceChecks, ruleChecks, entryChecks, periodChecks, grantChecks, claimChecks].flatMap(
    (one) => one(ordered),
  );
  return found.sort((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight));
}
