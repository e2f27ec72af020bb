import type { Budget } from '../budget/budget';
import { isLocked } from '../budget/budget';
import type { MergeEntry } from './plan-merge';
import type { Trails } from './record-trail';

/** Records that differ and are looked at together. */
export interface EntryGroup {
  readonly entries: readonly MergeEntry[];
  /** One choice must hold for all of them: a mixture would be a budget that neither side has seen. */
  readonly isWhole: boolean;
}

/** A version of the budget on both sides; null where it is not. */
interface BudgetPair {
  readonly id: string;
  readonly mine: Budget | null;
  readonly theirs: Budget | null;
  /** A side that never had it cannot have removed it. */
  readonly isKnownToBoth: boolean;
}

function budgetPairs(mine: Trails, theirs: Trails): readonly BudgetPair[] {
  const ids = [...mine, ...theirs].filter(([, { table }]) => table === 'budgets').map(([id]) => id);
  return [...new Set(ids)].map((id) => {
    const [own, other] = [mine.get(id), theirs.get(id)];
    return {
      id: own?.key ?? other?.key ?? '',
      mine: (own?.value ?? null) as Budget | null,
      theirs: (other?.value ?? null) as Budget | null,
      isKnownToBoth: own !== undefined && other !== undefined,
    };
  });
}

const isRemovedOnce = ({ mine, theirs, isKnownToBoth }: BudgetPair): boolean =>
  isKnownToBoth && (mine === null) !== (theirs === null);

/** Removed on one side, approved on some side, or with other years: rows of both sides must not be mixed in it. */
function mustBeWhole(pair: BudgetPair): boolean {
  const { mine, theirs } = pair;
  if (isRemovedOnce(pair)) return true;
  if (mine === null || theirs === null) return false;
  return isLocked(mine) || isLocked(theirs) || mine.years.join() !== theirs.years.join();
}

const stands = (pair: BudgetPair): boolean =>
  (pair.mine !== null || pair.theirs !== null) && !isRemovedOnce(pair);

/** Versions that hang together: the last ones left of a project, and those that would both end as approved. */
function hangingTogether(pairs: readonly BudgetPair[]): ReadonlySet<string> {
  if (!pairs.some(stands)) return new Set(pairs.map(({ id }) => id));
  const approved = (side: 'mine' | 'theirs') =>
    pairs.filter((pair) => pair[side]?.status === 'approved').map(({ id }) => id);
  const [mine, theirs] = [approved('mine'), approved('theirs')];
  const areSame = mine.length === theirs.length && mine.every((id) => theirs.includes(id));
  return new Set(mine.length === 0 || theirs.length === 0 || areSame ? [] : [...mine, ...theirs]);
}

function budgetOf({ table, key }: MergeEntry): string | null {
  if (table === 'budgets') return key;
  return table === 'budgetRows' ? key.slice(0, key.indexOf('/')) : null;
}

/** Gathers what must be decided together. Everything else may be mixed: the checks of the budget tell what it leads to. */
export function groupEntangled(
  entries: readonly MergeEntry[],
  mine: Trails,
  theirs: Trails,
): readonly EntryGroup[] {
  const pairs = budgetPairs(mine, theirs);
  const together = hangingTogether(pairs);
  const whole = new Set(pairs.filter(mustBeWhole).map(({ id }) => id));
  const groups = new Map<string, MergeEntry[]>();
  for (const entry of entries) {
    const budget = budgetOf(entry) ?? '';
    const name = together.has(budget) ? 'together' : whole.has(budget) ? budget : '';
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return [...groups].map(([name, grouped]) => ({ entries: grouped, isWhole: name !== '' }));
}
