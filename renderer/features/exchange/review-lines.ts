import type { ExchangeReview } from '@renderer/data/safekeeping';
import type { BudgetRow } from '@shared/domain/budget/budget';
import type { RecordChange } from '@shared/domain/command/workspace';
import type { MergeConflict, MergeEntry } from '@shared/domain/exchange/plan-merge';
import type { PersonId } from '@shared/domain/ids';
import {
  describeChange,
  groupChanges,
  namesOf,
  type ChangeGroup,
  type ChangeLine,
  type ChangeNames,
} from '@shared/text/sv-changes';
import { conflictTitle } from '@shared/text/sv-exchange';
import { groupTitle } from '@shared/text/sv-record-names';

/** A side of a conflict: who made it and when; null where nothing is known of it. */
export interface MadeBy {
  readonly who: PersonId;
  readonly at: MergeEntry['theirsOrigin']['at'];
}

/** A conflict in words, thing by thing. */
export interface ConflictWords {
  readonly conflict: MergeConflict;
  readonly title: string;
  /** The version it is in; the project is in the title of the review. */
  readonly place: string;
  /** `before`: mine, `after`: theirs. */
  readonly lines: readonly ChangeLine[];
  readonly mineBy: MadeBy | null;
  readonly theirsBy: MadeBy | null;
}

/** A review in words. */
export interface ReviewWords {
  readonly conflicts: readonly ConflictWords[];
  readonly taken: readonly ChangeGroup[];
  readonly kept: readonly ChangeGroup[];
}

/** A row's place is not compared, so it is not shown as different either. */
function inTheSamePlace({ table, mine, theirs }: MergeEntry): unknown {
  if (table !== 'budgetRows' || mine === null || theirs === null) return theirs;
  return { ...(theirs as BudgetRow), position: (mine as BudgetRow).position };
}

const toTheirs = (entry: MergeEntry): RecordChange => ({
  table: entry.table,
  key: entry.key,
  before: entry.mine,
  after: inTheSamePlace(entry),
});

const toMine = (entry: MergeEntry): RecordChange => ({
  table: entry.table,
  key: entry.key,
  before: inTheSamePlace(entry),
  after: entry.mine,
});

function latest(entries: readonly MergeEntry[], side: 'mineBy' | 'theirsBy'): MadeBy | null {
  const known = entries.flatMap((entry) => entry[side] ?? []);
  return known.reduce<MadeBy | null>((last, one) => (last && last.at >= one.at ? last : one), null);
}

function placeOf(change: RecordChange, project: string, names: ChangeNames): string {
  const place = groupTitle(change, names);
  return place === project ? '' : place.replace(`${project} · `, '');
}

function conflictInWords(conflict: MergeConflict, project: string, names: ChangeNames): ConflictWords {
  const { entries } = conflict;
  const changes = entries.map(toTheirs);
  const [first] = changes;
  return {
    conflict,
    title: conflictTitle(changes, names),
    place: first && entries.length === 1 ? placeOf(first, project, names) : '',
    lines: changes.flatMap((change) => describeChange(change, names)),
    mineBy: latest(entries, 'mineBy'),
    theirsBy: latest(entries, 'theirsBy'),
  };
}

/** Says what a plan holds: what is to be decided, what comes, what stays. */
export function reviewInWords({ plan, header, mine, theirs }: ExchangeReview): ReviewWords {
  const { taken, kept, conflicts } = plan;
  const all = [...taken, ...kept, ...conflicts.flatMap(({ entries }) => entries)];
  const standing = plan.isNew ? { ...theirs, contacts: mine.contacts } : mine;
  const names = namesOf(standing, all.map(toTheirs));
  const project = standing.projects[0]?.name ?? header.project.name;
  return {
    conflicts: conflicts.map((conflict) => conflictInWords(conflict, project, names)),
    taken: groupChanges(taken.map(toTheirs), names),
    kept: groupChanges(kept.map(toMine), names),
  };
}
