import { describe, expect, it } from 'vitest';
import { PLAN_STARTERS } from '../../domain/plan/plan-starters';
import { matchName, type Named } from './match-name';

const named = (...names: readonly string[]): readonly Named[] => names.map((name) => ({ id: name, name }));

const MUNICIPALITIES = named(...PLAN_STARTERS.municipality);
const AREAS = named(...PLAN_STARTERS.focusArea);

describe('a municipality in a cell', () => {
  it.each([
    ['Örebro', 'Örebro'],
    ['ÖREBRO KOMMUN', 'Örebro'],
    ['Lindesbergs kommun', 'Lindesberg'],
    ['1. Kumla', 'Kumla'],
    ['Degerfors kommun', 'Degerfors'],
  ])('“%s” is %s', (text, id) => {
    expect(matchName(text, MUNICIPALITIES)).toEqual({ kind: 'exact', id });
  });

  it.each([
    ['Hillefors', 'Hällefors'],
    ['Laxa', 'Laxå'],
    ['Orebro', 'Örebro'],
    ['Lindesborg', 'Lindesberg'],
    ['Kumia', 'Kumla'],
  ])('“%s” is proposed as %s and never taken for granted', (text, id) => {
    expect(matchName(text, MUNICIPALITIES)).toEqual({ kind: 'alike', id });
  });

  it.each(['Mora', 'Norra', 'Filipstad', 'Hallstahammar', 'kommun', '', 'Alla utom Nora', 'Norrköping'])(
    '“%s” is none of them',
    (text) => {
      const match = matchName(text, MUNICIPALITIES);
      // "Norra" is one letter from Nora: a proposal at most.
      expect(match.kind).not.toBe('exact');
      if (text !== 'Norra') expect(match).toEqual({ kind: 'unknown' });
    },
  );

  it('does not choose between two that are equally near', () => {
    expect(matchName('Hallstar', named('Hallstad', 'Hallstan'))).toEqual({ kind: 'unknown' });
  });
});

describe('a focus area in a cell', () => {
  it.each([
    ['Fritid', 'Meningsfull fritid'],
    ['Trygt närsamhälle', 'Tryggt närsamhälle'],
    ['väl fungerande skolgång', 'Måluppfyllelse i skola/väl fungerande skolgång'],
    ['Förälder-barn relation', 'God förälder–barn-relation'],
  ])('“%s” is proposed as %s', (text, id) => {
    expect(matchName(text, AREAS)).toMatchObject({ id });
  });

  it('knows the name whatever dash it is written with', () => {
    expect(matchName('God förälder-barn-relation', AREAS).kind).toBe('exact');
  });

  it.each(['Hälsa', 'Idrott och kultur', 'Trygghet'])('“%s” is none of them', (text) => {
    expect(matchName(text, AREAS)).toEqual({ kind: 'unknown' });
  });
});
