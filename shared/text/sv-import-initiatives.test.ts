import { expect, it } from 'vitest';
import { describeImport, importInitiativesText as text } from './sv-import-initiatives';

it('names the cells of each sheet, the first ones of many', () => {
  const at = (sheet: string, address: string) => ({ sheet, address });
  expect(text.places([at('Blad1', 'C7')])).toBe('Blad1 C7');
  expect(text.places([at('Blad1', 'C7'), at('Blad1', 'C9'), at('Nora', '')])).toBe('Blad1 C7, C9; Nora');
  expect(text.places(Array.from({ length: 6 }, () => at('B', 'C1')))).toBe('B C1, C1, C1, C1 och 2 till');
});

it('says what accepting would do, and nothing of what it would not', () => {
  expect(describeImport({ import: 1, update: 0, join: 0, skip: 0 })).toBe('1 ny insats. Inget är ändrat än.');
  expect(describeImport({ import: 3, update: 2, join: 1, skip: 4 })).toBe(
    '3 nya insatser, 2 uppdateras, 1 rad läggs ihop med en annan, 4 rader hoppas över. Inget är ändrat än.',
  );
});
