import { describe, expect, it } from 'vitest';
import { newActivity } from '../activity/activity';
import { applyCommand } from '../command/apply-command';
import { EMPTY_WORKSPACE, type Workspace } from '../command/workspace';
import { kraftsamlingExample } from '../example/kraftsamling-example';
import type {
  ActivityId,
  ActorId,
  BudgetId,
  InitiativeId,
  IsoDate,
  PartId,
  PersonId,
  PilotId,
  ProjectId,
  UtcTime,
} from '../ids';
import { newInitiative } from '../mapping/initiative';
import { newPilot } from '../pilot/pilot';
import type { Actor } from './actor';
import { engagementsOf } from './engagements';
import { firstChoice, mergeCommand, mergedActor } from './merge-actors';
import { newActor } from './new-actor';

const projectId = 'p' as ProjectId;
const NOW = '2025-01-01T00:00:00.000Z' as UtcTime;
const also = (name: string): string => `Kallas även ${name}.`;

const kept: Actor = newActor(
  { id: 'kept' as ActorId, projectId },
  {
    name: 'Örebro kommun',
    municipalityIds: ['orebro' as PartId],
    roles: ['Pilotägare'],
    notes: 'Ringer vi i mars.',
    contactIds: ['karin' as PersonId],
  },
);
const other: Actor = newActor(
  { id: 'other' as ActorId, projectId },
  {
    name: 'Kommunen Örebro ',
    sector: 'public',
    municipalityIds: ['orebro' as PartId, 'kumla' as PartId],
    roles: ['pilotägare', 'värd för forum'],
    notes: 'Har lokaler.',
    contactIds: ['olle' as PersonId],
  },
);

const activity = (id: string, actorIds: readonly ActorId[], start: IsoDate | null = null) =>
  newActivity({ id: id as ActivityId, projectId, createdAt: NOW }, { title: id, actorIds, start });
const initiative = (id: string, actorId: ActorId | null, actorName = '') =>
  newInitiative({ id: id as InitiativeId, projectId, createdAt: NOW }, { title: id, actorId, actorName });

const pilot = newPilot(
  { id: 'pilot' as PilotId, projectId, createdAt: NOW },
  { title: 'pilot', applicantId: other.id, applicantName: other.name },
);

function workspace(): Workspace {
  const { project } = kraftsamlingExample({ project: projectId, budget: 'b' as BudgetId }, NOW);
  return {
    ...EMPTY_WORKSPACE,
    projects: [project],
    actors: [kept, other],
    activities: [activity('both', [kept.id, other.id]), activity('other', [other.id]), activity('none', [])],
    initiatives: [initiative('own', other.id, other.name), initiative('named', null, 'Kommunen Örebro')],
    pilots: [pilot],
  };
}

const merge = (state: Workspace) => {
  const merged = mergedActor(kept, other, firstChoice(kept, other), also);
  const outcome = applyCommand(state, mergeCommand(merged, other, state));
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

describe('two actors that are one', () => {
  it('become one that has all of both', () => {
    expect(merge(workspace()).actors).toEqual([
      {
        ...kept,
        sector: 'public',
        municipalityIds: ['orebro', 'kumla'],
        roles: ['Pilotägare', 'värd för forum'],
        notes: 'Ringer vi i mars.\n\nHar lokaler.\n\nKallas även Kommunen Örebro.',
        contactIds: ['karin', 'olle'],
      },
    ]);
  });

  it('leave nothing that points to the one that went, and no one twice', () => {
    const before = workspace();
    const after = merge(before);
    expect(after.activities.map(({ actorIds }) => actorIds)).toEqual([['kept'], ['kept'], []]);
    expect(after.initiatives.map(({ actorId, actorName }) => [actorId, actorName])).toEqual([
      ['kept', 'Örebro kommun'],
      [null, 'Kommunen Örebro'],
    ]);
    expect(after.pilots[0]).toMatchObject({ applicantId: 'kept', applicantName: 'Örebro kommun' });
    expect(JSON.stringify(after)).not.toContain('"other"}');
    expect(after.activities[2]).toBe(before.activities[2]);
  });

  it('are engaged in everything that either was, once', () => {
    const before = workspace();
    const engaged = new Set(
      [...engagementsOf(kept.id, before), ...engagementsOf(other.id, before)].map(({ record }) => record.id),
    );
    const after = engagementsOf(kept.id, merge(before)).map(({ record }) => record.id);
    expect(new Set(after)).toEqual(engaged);
    expect(after).toHaveLength(engaged.size);
  });

  it('may take the other one’s name, and the first is then told of in the notes', () => {
    const choice = { name: other.name, sector: 'public' } as const;
    expect(mergedActor(kept, other, choice, also)).toMatchObject({
      name: 'Kommunen Örebro',
      notes: 'Ringer vi i mars.\n\nHar lokaler.\n\nKallas även Örebro kommun.',
    });
  });
});

describe('what an actor is engaged in', () => {
  it('is told newest first, by its own day where it has one', () => {
    const work = {
      activities: [
        activity('old', [kept.id], '2024-09-01' as IsoDate),
        activity('new', [kept.id, kept.id], '2025-06-01' as IsoDate),
        activity('unplanned', [kept.id]),
        activity('others', [other.id]),
      ],
      initiatives: [],
      pilots: [{ ...pilot, applicantId: kept.id, start: '2025-03-01' as IsoDate }],
    };
    expect(engagementsOf(kept.id, work).map(({ record, isDated }) => [record.id, isDated])).toEqual([
      ['new', true],
      ['pilot', true],
      ['unplanned', false],
      ['old', true],
    ]);
  });
});
