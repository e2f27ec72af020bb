import { describe, expect, it } from 'vitest';
import { isoDate } from '../domain/ids';
import type { IndicatorProgress } from '../domain/indicator/indicator-progress';
import { quantity } from '../domain/indicator/parse-quantity';
import { describeDissemination } from './sv-dissemination';
import { describeStages } from './sv-evaluations';
import { describeIndicators, describeObjective, describeProgress } from './sv-follow-up';
import { inUnit } from './sv-quantity';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const target = { on: isoDate('2026-08-01'), value: quantity('80') };
const value = { value: quantity('65'), on: isoDate('2025-01-01'), split: null };

describe('describeProgress', () => {
  it.each<readonly [IndicatorProgress, boolean, string]>([
    [{ state: 'noTarget', value: null }, false, 'Inget mål och inget mätvärde'],
    [{ state: 'noTarget', value }, false, 'Inget mål satt'],
    [{ state: 'notMeasured', target }, true, 'Inte mätt än, måldagen har passerat'],
    [{ state: 'reached', target, value }, false, 'Målet är nått'],
    [{ state: 'underWay', target, value, percent: 25, isBackwards: false }, false, '25 % av vägen'],
    [
      { state: 'underWay', target, value, percent: 0, isBackwards: true },
      false,
      '0 % av vägen, sämre än utgångsläget',
    ],
    [{ state: 'notReached', target, value, why: 'noBaseline' }, false, 'Inte nått, utgångsläge saknas'],
    [
      { state: 'notReached', target, value, why: 'baselineMeetsTarget' },
      false,
      'Inte nått, utgångsläget nådde redan målet',
    ],
  ])('says %j (missed: %s) as %s', (progress, isMissed, words) => {
    expect(plain(describeProgress(progress, isMissed))).toBe(words);
  });
});

describe('sentences of state', () => {
  it('say what an objective’s progress rests on', () => {
    const activities = { planned: 8, done: 5 };
    const indicators = { total: 4, reached: 1, counted: 3, percent: 62 };
    expect(plain(describeObjective({ indicators, activities }))).toBe(
      'Indikatorerna är i snitt på 62 % av vägen (3 av 4 går att räkna). 5 av 8 aktiviteter är genomförda.',
    );
    expect(
      describeObjective({
        indicators: { total: 0, reached: 0, counted: 0, percent: null },
        activities: { planned: 0, done: 0 },
      }),
    ).toBe('Ingen indikator. Ingen aktivitet hör hit än.');
  });
  it('count in words', () => {
    expect(describeIndicators(4, 1, 2)).toBe(
      '4 indikatorer. 1 har nått sitt mål, 2 är inte mätta på ett halvår.',
    );
    expect(describeIndicators(0, 0, 0)).toBe('Ingen indikator är inlagd.');
    expect(describeStages([], 0)).toBe('Inget är utvärderat än.');
    expect(
      describeDissemination(
        { total: 5, shown: 3, notShown: 1, unchecked: 1, withoutAltTexts: 2 },
        'Region Örebro län, regional tillväxtnämnd',
      ),
    ).toBe(
      '3 av 5 visar att Region Örebro län medfinansierar. 1 är inte kontrollerad. 2 genomförda saknar alt-texter.',
    );
  });
  it('put the unit after the number, but for plain counts', () => {
    expect(plain(inUnit(quantity('1234.5'), 'personer'))).toBe('1 234,5 personer');
    expect(plain(inUnit(quantity('82'), 'Procent'))).toBe('82 %');
    expect(inUnit(quantity('-3'), 'antal')).toBe('−3');
  });
});
