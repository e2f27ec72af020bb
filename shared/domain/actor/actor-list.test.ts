import { expect, it } from 'vitest';
import { newActivity } from '../activity/activity';
import type { ActivityId, ActorId, IsoDate, PartId, ProjectId, UtcTime } from '../ids';
import type { Municipality } from '../plan/plan-part';
import { chooseActors, EVERY_ACTOR, listActors, type ActorChoice } from './actor-list';
import type { Engagement } from './engagements';
import { newActor } from './new-actor';

const projectId = 'p' as ProjectId;
const place = (id: string, title: string, position: number): Municipality => ({
  kind: 'municipality',
  id: id as PartId,
  projectId,
  position,
  title,
  text: '',
});
const places = [place('nora', 'Nora', 0), place('orebro', 'Örebro', 1)];
const actor = (name: string, given: Partial<Parameters<typeof newActor>[1]>) =>
  newActor({ id: name as ActorId, projectId }, { ...given, name });

const engaged = (['2025-05-01', '2024-05-01'] as IsoDate[]).map((start): Engagement => {
  const ids = {
    id: start as string as ActivityId,
    projectId,
    createdAt: '2024-01-01T00:00:00.000Z' as UtcTime,
  };
  return {
    table: 'activities',
    record: newActivity(ids, { title: start, start }),
    date: start,
    isDated: true,
  };
});
const listed = listActors(
  [
    actor('Örebro kommun', {
      sector: 'public',
      municipalityIds: ['orebro' as PartId],
      roles: ['pilotägare'],
    }),
    actor('Idrottsförbundet', { sector: 'civil', isWholeCounty: true }),
    actor('Bageriet', { sector: 'private', municipalityIds: ['nora' as PartId] }),
  ],
  places,
  new Map([['Bageriet' as ActorId, engaged]]),
);
const names = (choice: Partial<ActorChoice>): readonly string[] =>
  chooseActors(listed, { ...EVERY_ACTOR, ...choice }).map((row) => row.actor.name);

it('sorts by name as Swedish does, or by another column either way', () => {
  expect(names({})).toEqual(['Bageriet', 'Idrottsförbundet', 'Örebro kommun']);
  expect(names({ sortedBy: 'engagements', isDescending: true })[0]).toBe('Bageriet');
  expect(names({ sortedBy: 'sector' })).toEqual(['Örebro kommun', 'Bageriet', 'Idrottsförbundet']);
});

it('narrows by sector and municipality; who is in the whole county is in each', () => {
  expect(names({ sector: 'civil' })).toEqual(['Idrottsförbundet']);
  expect(names({ municipality: 'nora' })).toEqual(['Bageriet', 'Idrottsförbundet']);
});

it('finds words of name, place and role in any order, with or without their marks', () => {
  expect(names({ words: 'kommun orebro' })).toEqual(['Örebro kommun']);
  expect(names({ words: 'PILOTÄGARE' })).toEqual(['Örebro kommun']);
  expect(names({ words: 'finns inte' })).toEqual([]);
});

it('tells how much an actor is engaged, and when last', () => {
  expect(listed[2]).toMatchObject({ engagements: 2, latest: '2025-05-01', municipalities: ['Nora'] });
  expect(listed[0]).toMatchObject({ engagements: 0, latest: null });
});
