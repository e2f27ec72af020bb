import type { BudgetRow } from '../budget/budget';
import { isSameRecord } from '../command/history';
import { keyOf, type TableName, type Workspace } from '../command/workspace';
import type { PersonId, UtcTime } from '../ids';
import { EXCHANGE_TABLES, type ExchangeSide } from './exchange-file';

/** The change that made a version: the same wherever the version has travelled. */
export interface Origin {
  readonly who: PersonId;
  readonly at: UtcTime;
}

interface Version {
  readonly value: unknown;
  /** null: older than the history. */
  readonly origin: Origin | null;
}

/** All that one side knows of one record. */
export interface Trail {
  readonly table: TableName;
  readonly key: string;
  /** What stands now; null when it was removed. */
  value: unknown;
  /** What a later merge knows this version by: the change that made it, or the decision that kept it. */
  origin: Origin | null;
  /** Who made the value that stands, and when. */
  author: Origin | null;
  /** Every version this side has had or has seen, oldest first; null for a removal. */
  readonly versions: Version[];
}

/** What stands in an order that each machine keeps for itself. */
export const isOrdered = (table: TableName): boolean =>
  table === 'budgetRows' || table === 'parts' || table === 'indicators';

const content = (table: TableName, value: unknown): unknown =>
  isOrdered(table) && value !== null ? { ...(value as BudgetRow), position: 0 } : value;

/** Whether two versions say the same; a record's place among the others aside. */
export const isSameContent = (table: TableName, a: unknown, b: unknown): boolean =>
  a === b || isSameRecord(content(table, a), content(table, b));

/** What one side knows of every record, by "table/key". */
export type Trails = ReadonlyMap<string, Trail>;

export const trailId = (table: TableName, key: string): string => `${table}/${key}`;

/** Follows every record of a side through its changes, up to what stands now. */
export function trailsOf({ tables, records }: ExchangeSide): Trails {
  const trails = new Map<string, Trail>();
  const trailFor = (table: TableName, key: string): Trail => {
    const id = trailId(table, key);
    const known = trails.get(id);
    if (known) return known;
    const trail: Trail = { table, key, value: null, origin: null, author: null, versions: [] };
    trails.set(id, trail);
    return trail;
  };
  for (const { who, at, changes, seen = [] } of records) {
    for (const { table, key, before, after, from } of changes) {
      const trail = trailFor(table, key);
      if (trail.versions.length === 0 && before !== null)
        trail.versions.push({ value: before, origin: null });
      // A record that only moved is the version it was.
      if (isSameContent(table, before, after)) continue;
      const origin = from ?? { who, at };
      trail.versions.push({ value: after, origin });
      Object.assign(trail, { value: after, origin, author: origin });
    }
    for (const { table, key, value, who: author, at: made } of seen)
      decide(trailFor(table, key), { value, origin: { who: author, at: made } }, { who, at });
  }
  stand(trails, trailFor, tables);
  return trails;
}

/** A version that was seen and not taken: keeping the own one was a decision, and so a version of its own. */
function decide(trail: Trail, seen: Version, decision: Origin): void {
  trail.versions.push(seen, { value: trail.value, origin: decision });
  trail.origin = decision;
  trail.author ??= decision;
}

/** What stands is the last word, also where the history does not tell how it came about. */
function stand(
  trails: Map<string, Trail>,
  trailFor: (table: TableName, key: string) => Trail,
  tables: Workspace,
): void {
  const standing = new Set<string>();
  for (const table of EXCHANGE_TABLES) {
    const key = keyOf[table] as (record: unknown) => string;
    for (const record of tables[table]) {
      const trail = trailFor(table, key(record));
      standing.add(trailId(table, trail.key));
      settle(trail, record);
    }
  }
  for (const [id, trail] of trails) if (!standing.has(id)) settle(trail, null);
}

function settle(trail: Trail, value: unknown): void {
  if (trail.versions.length > 0 && isSameContent(trail.table, trail.value, value)) trail.value = value;
  else {
    trail.versions.push({ value, origin: null });
    Object.assign(trail, { value, origin: null, author: null });
  }
}

const isSameOrigin = (a: Origin | null, b: Origin | null): boolean =>
  a !== null && b !== null && a.who === b.who && a.at === b.at;

/** How one side's version of a record stands to the other's: the newer one is the one that knows of the other. */
export type Relation = 'same' | 'mine' | 'theirs' | 'conflict';

/** By its change alone: a person who was erased on one side has left a gap in the text of the same version there. */
const knowsVersion = (trail: Trail, { origin }: Trail): boolean =>
  trail.versions.some((one) => isSameOrigin(one.origin, origin));

const knowsValue = (trail: Trail, { table, value }: Trail): boolean =>
  trail.versions.some((one) => isSameContent(table, one.value, value));

/**
 * Which version goes on from the other. A version is known first by the change that made it; only when neither side
 * knows the other's is its value looked for, so that something changed and changed back is no conflict.
 */
export function relationOf(mine: Trail | undefined, theirs: Trail | undefined): Relation {
  if (!mine && !theirs) return 'same';
  if (!theirs) return mine?.value === null ? 'same' : 'mine';
  if (!mine) return theirs.value === null ? 'same' : 'theirs';
  if (isSameContent(mine.table, mine.value, theirs.value) || isSameOrigin(mine.origin, theirs.origin))
    return 'same';
  for (const knows of [knowsVersion, knowsValue]) {
    const [mineKnows, theirsKnow] = [knows(mine, theirs), knows(theirs, mine)];
    if (mineKnows !== theirsKnow) return mineKnows ? 'mine' : 'theirs';
    if (mineKnows) return 'conflict';
  }
  return 'conflict';
}
