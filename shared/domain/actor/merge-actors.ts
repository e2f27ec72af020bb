import type { Command } from '../command/command';
import type { Initiative } from '../mapping/initiative';
import type { Pilot } from '../pilot/pilot';
import type { Tracked } from '../tracking/tracked';
import type { Actor, Sector } from './actor';
import type { EngagingWork } from './engagements';

/** What the user decides where two actors say different things. */
export interface MergeChoice {
  readonly name: string;
  readonly sector: Sector;
}

const union = <Item>(first: readonly Item[], second: readonly Item[]): readonly Item[] => [
  ...new Set([...first, ...second]),
];

/** Both lists of roles; one that differs in case only is the same. */
function unitedRoles(first: readonly string[], second: readonly string[]): readonly string[] {
  const known = new Set(first.map((role) => role.toLocaleLowerCase('sv')));
  return [...first, ...second.filter((role) => !known.has(role.toLocaleLowerCase('sv')))];
}

/** Both notes, and the name that goes, so that nothing that was written is lost. */
function joinedNotes(kept: Actor, other: Actor, name: string, alsoCalled: (name: string) => string): string {
  const names = [...new Set([kept.name, other.name])].filter((one) => one.trim() !== name.trim());
  const notes = [kept.notes.trim(), other.notes.trim(), ...names.map((one) => alsoCalled(one.trim()))];
  return [...new Set(notes)].filter((note) => note !== '').join('\n\n');
}

/** What there is to choose to begin with: the first one's, unless it says nothing. */
export const firstChoice = (kept: Actor, other: Actor): MergeChoice => ({
  name: kept.name.trim(),
  sector: kept.sector === 'unknown' ? other.sector : kept.sector,
});

/** The one actor that two become; it keeps the identity of the first. */
export const mergedActor = (
  kept: Actor,
  other: Actor,
  { name, sector }: MergeChoice,
  alsoCalled: (name: string) => string,
): Actor => ({
  ...kept,
  name: name.trim(),
  sector,
  isWholeCounty: kept.isWholeCounty || other.isWholeCounty,
  municipalityIds: union(kept.municipalityIds, other.municipalityIds),
  roles: unitedRoles(kept.roles, other.roles),
  notes: joinedNotes(kept, other, name, alsoCalled),
  contactIds: union(kept.contactIds, other.contactIds),
});

/** The work that pointed to the other one, pointing to the one that is left; what says its name follows along. */
export function movedReferences(merged: Actor, other: Actor, work: EngagingWork): readonly Tracked[] {
  const activities = work.activities
    .filter(({ actorIds }) => actorIds.includes(other.id))
    .map((record): Tracked => {
      const actorIds = record.actorIds.map((id) => (id === other.id ? merged.id : id));
      return { table: 'activities', record: { ...record, actorIds: [...new Set(actorIds)] } };
    });
  const isOfEither = (id: Actor['id'] | null): boolean => id === other.id || id === merged.id;
  const initiatives = work.initiatives
    .map((record): readonly [Initiative, Initiative] => {
      const actorName = record.actorName === '' ? '' : merged.name;
      return [record, isOfEither(record.actorId) ? { ...record, actorId: merged.id, actorName } : record];
    })
    .filter(([before, after]) => before.actorId !== after.actorId || before.actorName !== after.actorName)
    .map(([, record]): Tracked => ({ table: 'initiatives', record }));
  const pilots = work.pilots
    .map((record): readonly [Pilot, Pilot] => {
      const applicantName = record.applicantName === '' ? '' : merged.name;
      return [
        record,
        isOfEither(record.applicantId) ? { ...record, applicantId: merged.id, applicantName } : record,
      ];
    })
    .filter(
      ([before, after]) =>
        before.applicantId !== after.applicantId || before.applicantName !== after.applicantName,
    )
    .map(([, record]): Tracked => ({ table: 'pilots', record }));
  return [...activities, ...initiatives, ...pilots];
}

/** Two actors become one, in one step: what each held is united, and what pointed to the other is moved. */
export function mergeCommand(merged: Actor, other: Actor, work: EngagingWork): Command {
  const { projectId, name } = merged;
  return {
    kind: 'batch',
    purpose: 'mergeActors',
    detail: name,
    steps: [
      {
        kind: 'saveTracked',
        projectId,
        detail: name,
        records: [{ table: 'actors', record: merged }, ...movedReferences(merged, other, work)],
      },
      { kind: 'removeTracked', projectId, detail: other.name, keys: [{ table: 'actors', id: other.id }] },
    ],
  };
}
