import type { ExchangeHeader, ExchangeSide } from './exchange-file';
import type { TableName } from '../command/workspace';
import type { PersonId } from '../ids';
import type { Contact } from '../people/contact';
import { groupEntangled, type EntryGroup } from './entangled-budgets';
import { relationOf, trailsOf, type Origin, type Relation, type Trail, type Trails } from './record-trail';

/** One record that differs: both values, and who made each of them when. */
export interface MergeEntry {
  readonly table: TableName;
  readonly key: string;
  /** null: it is not there. */
  readonly mine: unknown;
  readonly theirs: unknown;
  /** null: not known, or it was never there. */
  readonly mineBy: Origin | null;
  readonly theirsBy: Origin | null;
  /** What their version is remembered by. */
  readonly theirsOrigin: Origin;
  readonly relation: Exclude<Relation, 'same'>;
}

export type MergeSide = 'mine' | 'theirs';

/** Records that both sides changed without knowing of each other; one choice for all of them. */
export interface MergeConflict {
  readonly id: string;
  readonly entries: readonly MergeEntry[];
  /** The side that was changed last. */
  readonly newer: MergeSide;
}

/** What taking a colleague's file in would do. */
export interface MergePlan {
  /** The project is not on this machine: everything is taken. */
  readonly isNew: boolean;
  readonly taken: readonly MergeEntry[];
  readonly kept: readonly MergeEntry[];
  readonly conflicts: readonly MergeConflict[];
  /** Records that are the same on both sides. */
  readonly same: number;
  /** People whom the colleague has erased and who still stand here. */
  readonly erasedThere: readonly PersonId[];
}

/** Whether there is nothing to take in and nothing to decide. */
export const isNothingToMerge = ({ taken, conflicts }: MergePlan): boolean =>
  taken.length + conflicts.length === 0;

interface Compared {
  readonly entries: readonly MergeEntry[];
  readonly same: number;
  readonly erasedThere: readonly PersonId[];
}

const isErasedContact = (value: unknown): boolean => value !== null && (value as Contact).erasedAt !== null;

const isErased = (trail: Trail | undefined): boolean =>
  trail?.table === 'contacts' && isErasedContact(trail.value);

/** Also where nothing is left: a person taken out of the list before the erasure stands in the history alone. */
const wasErased = (trail: Trail | undefined): boolean =>
  trail?.table === 'contacts' && trail.versions.some(({ value }) => isErasedContact(value));

function compare(mine: Trails, theirs: Trails, header: ExchangeHeader): Compared {
  const entries: MergeEntry[] = [];
  const erasedThere: PersonId[] = [];
  let same = 0;
  for (const id of new Set([...mine.keys(), ...theirs.keys()])) {
    const [own, other] = [mine.get(id), theirs.get(id)];
    const known = own ?? other;
    if (!known) continue;
    const { table, key } = known;
    if (table === 'contacts' && (!other || wasErased(own))) continue;
    // An erasure reaches journal and backups, which no merge does: here it is only told of.
    if (isErased(other) && own && own.value !== null) {
      erasedThere.push(key as PersonId);
      continue;
    }
    const relation = relationOf(own, other);
    if (relation !== 'same') entries.push(entryOf({ table, key, own, other, relation, header }));
    else if (own && own.value !== null) same += 1;
  }
  return { entries, same, erasedThere };
}

interface ComparedRecord {
  readonly table: TableName;
  readonly key: string;
  readonly own: Trail | undefined;
  readonly other: Trail | undefined;
  readonly relation: MergeEntry['relation'];
  readonly header: ExchangeHeader;
}

const entryOf = ({ table, key, own, other, relation, header }: ComparedRecord): MergeEntry => ({
  table,
  key,
  mine: own?.value ?? null,
  theirs: other?.value ?? null,
  mineBy: own?.author ?? null,
  theirsBy: other?.author ?? null,
  theirsOrigin: other?.origin ?? { who: header.by, at: header.exportedAt },
  relation,
});

/** The later of the two sides by the clock; the same for whoever compares. */
function newerOf(entries: readonly MergeEntry[]): MergeSide {
  const last = (side: 'mineBy' | 'theirsBy'): string =>
    entries.reduce((latest, entry) => {
      const by = entry[side];
      const moment = by ? `${by.at} ${by.who}` : '';
      return moment > latest ? moment : latest;
    }, '');
  return last('theirsBy') > last('mineBy') ? 'theirs' : 'mine';
}

const conflictOf = (entries: readonly MergeEntry[]): MergeConflict => ({
  id: entries.map(({ table, key }) => `${table}/${key}`).join(' '),
  entries,
  newer: newerOf(entries),
});

/** A group that holds together is one conflict as soon as both sides have a part in it. */
function conflictsIn({ entries, isWhole }: EntryGroup): readonly MergeConflict[] {
  const relations = new Set(entries.map(({ relation }) => relation));
  if (isWhole && relations.size > 1) return [conflictOf(entries)];
  if (isWhole && relations.has('conflict')) return [conflictOf(entries)];
  return entries.filter(({ relation }) => relation === 'conflict').map((entry) => conflictOf([entry]));
}

const withoutProject = (trails: Trails): Trails =>
  new Map([...trails].filter(([, { table }]) => table === 'contacts'));

/** Compares this machine's project with a colleague's, record by record. Changes nothing. */
export function planMerge(
  mine: ExchangeSide,
  theirs: ExchangeSide & { readonly header: ExchangeHeader },
): MergePlan {
  const isNew = mine.tables.projects.length === 0;
  const own = isNew ? withoutProject(trailsOf(mine)) : trailsOf(mine);
  const other = trailsOf(theirs);
  const { entries, same, erasedThere } = compare(own, other, theirs.header);
  const conflicts = groupEntangled(entries, own, other).flatMap(conflictsIn);
  const inConflict = new Set(conflicts.flatMap((one) => one.entries));
  const ofSide = (side: MergeSide): readonly MergeEntry[] =>
    entries.filter((entry) => entry.relation === side && !inConflict.has(entry));
  return { isNew, taken: ofSide('theirs'), kept: ofSide('mine'), conflicts, same, erasedThere };
}
