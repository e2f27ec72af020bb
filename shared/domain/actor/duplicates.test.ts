import { describe, expect, it } from 'vitest';
import type { ActorId, PartId, ProjectId } from '../ids';
import type { Actor } from './actor';
import { actorKey } from './actor-name';
import { suggestDuplicates } from './duplicates';
import { newActor } from './new-actor';

let count = 0;
const actor = (name: string, given: Partial<Actor> = {}): Actor =>
  newActor({ id: `a${String((count += 1))}` as ActorId, projectId: 'p' as ProjectId }, { ...given, name });

const likeness = (first: Actor | string, second: Actor | string) =>
  suggestDuplicates([first, second].map((one) => (typeof one === 'string' ? actor(one) : one)))[0]?.likeness;

describe('two ways of writing one organisation', () => {
  it.each([
    ['Örebro kommun', 'Örebro kommun '],
    ['Örebro kommun', 'Kommunen Örebro'],
    ['Örebro kommun', 'ÖREBRO KOMMUN'],
    ['Lindesbergs kommun', 'Lindesberg kommun'],
    ['Bergslagens Teknik AB', 'Bergslagens Teknik'],
    ['Svenska kyrkan, Nora', 'Svenska kyrkan i Nora'],
    ['Region Örebro län', 'Regionen Örebro län'],
    ['IOGT-NTO', 'IOGT NTO'],
  ])('“%s” and “%s” are the same', (first, second) => {
    expect(likeness(first, second)).toBe('same');
  });

  it.each([
    ['Örebro kommun', 'Orebro kommun'],
    ['Hällefors kommun', 'Hillefors kommun'],
    ['Rädda Barnen', 'Radda Barnen'],
    ['Idrottsförbundet', 'Idrottsförbunden'],
  ])('“%s” and “%s” are alike', (first, second) => {
    expect(likeness(first, second)).toBe('alike');
  });

  it.each([
    ['IFK Nora', 'IFK Mora'],
    ['Kumla BK', 'Kumla IF'],
    ['Nora kommun', 'Kumla kommun'],
    ['Hallsbergs kommun', 'Hällefors kommun'],
    ['Rädda Barnen Örebro', 'Rädda Barnen Nora'],
    ['Rädda Barnen', 'Rädda Barnen Örebro'],
    ['Örebro kommun', 'Region Örebro län'],
    ['Skola 1', 'Skola 2'],
    ['Förskolan Solen', 'Förskolan Månen'],
    ['Örebro SK', 'Örebro SK Ungdom'],
    ['...', '???'],
  ])('“%s” and “%s” are two', (first, second) => {
    expect(likeness(first, second)).toBeUndefined();
  });

  it('does not take two for one by a letter when they are in different municipalities', () => {
    const nora = { municipalityIds: ['nora' as PartId] };
    const kumla = { municipalityIds: ['kumla' as PartId] };
    expect(likeness(actor('Ungdomsgården', nora), actor('Ungdomsgarden', kumla))).toBeUndefined();
    expect(likeness(actor('Ungdomsgården', nora), actor('Ungdomsgarden', nora))).toBe('alike');
  });

  it('names those that are the same first, and each pair once', () => {
    const pairs = suggestDuplicates(
      ['Hillefors kommun', 'Hällefors kommun', 'Kommunen Hällefors'].map((name) => actor(name)),
    );
    expect(pairs.map(({ likeness: how }) => how)).toEqual(['same', 'alike', 'alike']);
  });

  it('has no key for a name without letters or figures', () => {
    expect(actorKey(' – ')).toBe('');
    expect(actorKey('AB')).toBe('ab');
  });
});
