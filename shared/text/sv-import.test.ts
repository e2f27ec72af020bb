import { describe, expect, test } from 'vitest';
import { describeDoubtfulSign, describeUnit } from './sv-import';

const place = { sheet: 'Blad1', row: 1, column: 1 };

describe('the unit', () => {
  test('is said to be read, assumed, or chosen with what the sheet says', () => {
    expect(describeUnit({ name: 'tkr', factor: 1000, place })).toBe(
      'Beloppen står i tusental kronor (cell B2 i bladet Blad1).',
    );
    expect(describeUnit({ name: 'kr', factor: 1, place: null })).toBe(
      'Beloppen lästes som kronor: bladet säger inget annat.',
    );
    expect(describeUnit({ name: 'tkr', factor: 1000, place: null, read: 'kr' })).toBe(
      'Beloppen läses som tusental kronor, som du valt. Bladet anger ingen enhet.',
    );
    expect(describeUnit({ name: 'mnkr', factor: 1_000_000, place, read: 'kr' })).toBe(
      'Beloppen läses som miljoner kronor, som du valt. Bladet anger kronor (cell B2 i bladet Blad1).',
    );
  });
});

describe('a doubtful sign', () => {
  const doubtful = { sign: '.', shown: '1.234', place, decimal: null, isChosen: false } as const;

  test('is asked about, with the cell it stands in', () => {
    expect(describeDoubtfulSign(doubtful)).toBe(
      'Cell B2 i bladet Blad1 innehåller 1.234, som kan läsas på två sätt. Välj vad tecknet betyder.',
    );
  });

  test('is said to group thousands or begin decimals, as chosen or as the other amounts suggest', () => {
    expect(describeDoubtfulSign({ ...doubtful, decimal: 'comma' })).toContain('tyder på tusental.');
    expect(describeDoubtfulSign({ ...doubtful, decimal: 'point', isChosen: true })).toContain(
      'Du har valt decimaler.',
    );
    expect(describeDoubtfulSign({ ...doubtful, sign: ',', shown: '1,234', decimal: 'comma' })).toContain(
      'tyder på decimaler.',
    );
  });
});
