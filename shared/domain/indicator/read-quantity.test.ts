import { describe, expect, it } from 'vitest';
import { isCounted, readQuantity } from './read-quantity';

const read = (text: string, unit: string): string => {
  const found = readQuantity(text, unit);
  return found.ok ? found.value : found.error.code;
};

describe('readQuantity', () => {
  it.each(['personer', 'procent', ''])('refuses what is below zero, measured in %j', (unit) => {
    expect(read('−5', unit)).toBe('negativeQuantity');
    expect(read('0', unit)).toBe('0');
  });

  it('takes whole numbers alone of what is counted, and decimals of everything else', () => {
    for (const unit of ['personer', 'Deltagare', 'st.', 'kommuner', 'piloter'])
      expect(read('10,5', unit)).toBe('fractionOfCount');
    for (const unit of ['procent', '%', 'kronor', 'index', 'timmar', 'heltidstjänster', ''])
      expect(read('10,5', unit)).toBe('10.5');
    expect(read('10,0', 'personer')).toBe('10');
    expect(isCounted('antal')).toBe(true);
  });

  it('says what cannot be read at all first', () => {
    expect(read('ca 10', 'personer')).toBe('notAQuantity');
  });
});
