import type { Actor } from '@shared/domain/actor/actor';
import type { ActorId } from '@shared/domain/ids';
import type { Pilot } from '@shared/domain/pilot/pilot';

const swedish = new Intl.Collator('sv', { numeric: true });

/** A pilot with what its line shows, and what it is searched by. */
export interface PipelineRow {
  readonly pilot: Pilot;
  readonly applicant: string;
  readonly words: string;
}

/** Who applies: the actor's name, or the words where no actor is chosen; empty for nobody. */
export const applicantOf = (pilot: Pilot, actors: ReadonlyMap<ActorId, Actor>): string =>
  (pilot.applicantId === null ? undefined : actors.get(pilot.applicantId)?.name) ?? pilot.applicantName;

/** The pilots by name, each with the words it is found by. */
export function pipelineRows(pilots: readonly Pilot[], actors: readonly Actor[]): readonly PipelineRow[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return [...pilots]
    .sort((a, b) => swedish.compare(a.title, b.title))
    .map((pilot) => {
      const applicant = applicantOf(pilot, byId);
      const numbers = [pilot.application.diaryNumber, pilot.decision?.diaryNumber ?? ''];
      return {
        pilot,
        applicant,
        words: [pilot.title, applicant, ...numbers].join('\n').toLocaleLowerCase('sv'),
      };
    });
}

/** The rows that have every word of the search in them. */
export function rowsWith(rows: readonly PipelineRow[], search: string): readonly PipelineRow[] {
  const words = search
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => row.words.includes(word)));
}
