import { describe, expect, it } from 'vitest';
import type { ReadNote } from '../sheets/grid';
import type { ReadProblem } from '../sheets/read-problem';
import { describeReadNote, describeReadProblem } from './sv-read-problem';

const place = { sheet: 'Budget', row: 6, column: 2 };

/** One of each; the compiler asks for every code. */
const PROBLEMS: { readonly [Code in ReadProblem['code']]: Extract<ReadProblem, { code: Code }> } = {
  emptyFile: { code: 'emptyFile' },
  encryptedOrOldExcel: { code: 'encryptedOrOldExcel' },
  encrypted: { code: 'encrypted' },
  oldExcel: { code: 'oldExcel' },
  openDocument: { code: 'openDocument' },
  pdf: { code: 'pdf' },
  word: { code: 'word' },
  otherZip: { code: 'otherZip' },
  notASheet: { code: 'notASheet' },
  fileTooLarge: { code: 'fileTooLarge', bytes: 22 * 1024 * 1024, limit: 20 * 1024 * 1024 },
  tooManyEntries: { code: 'tooManyEntries', limit: 2_000 },
  inflatesTooMuch: { code: 'inflatesTooMuch', limit: 200 },
  ratioTooHigh: { code: 'ratioTooHigh', entry: 'xl/sharedStrings.xml' },
  damagedZip: { code: 'damagedZip' },
  damagedPart: { code: 'damagedPart', part: 'xl/styles.xml' },
  missingPart: { code: 'missingPart', part: 'xl/workbook.xml' },
  doctype: { code: 'doctype', part: 'xl/workbook.xml' },
  tooManyRows: { code: 'tooManyRows', sheet: 'Budget', limit: 100_000 },
  tooManyColumns: { code: 'tooManyColumns', sheet: 'Budget', limit: 200 },
  tooManyCells: { code: 'tooManyCells', limit: 1_000_000 },
  tooManyMerges: { code: 'tooManyMerges', sheet: 'Budget', limit: 2_000 },
  tooManySheets: { code: 'tooManySheets', limit: 256 },
  badNumber: { code: 'badNumber', place, text: 'ca 10 000' },
  duplicateCell: { code: 'duplicateCell', place },
  badCell: { code: 'badCell', place },
  textTooLong: { code: 'textTooLong', place },
  timedOut: { code: 'timedOut', seconds: 15 },
  cancelled: { code: 'cancelled' },
  readerFailed: { code: 'readerFailed' },
};

const NOTES: { readonly [Code in ReadNote['code']]: Extract<ReadNote, { code: Code }> } = {
  macrosDropped: { code: 'macrosDropped' },
  externalLinksDropped: { code: 'externalLinksDropped' },
  extensionMisleads: { code: 'extensionMisleads', extension: '.xls', actual: 'xlsx' },
  sheetNotATable: { code: 'sheetNotATable', sheet: 'Diagram' },
  csvEncodingGuessed: { code: 'csvEncodingGuessed', encoding: 'windows-1252' },
};

describe('describeReadProblem', () => {
  const sentences = Object.values(PROBLEMS).map(describeReadProblem);

  it('has a sentence of its own for every problem', () => {
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÅÄÖ][^!]+\.$/);
  });

  it('says what, where and what to do', () => {
    expect(describeReadProblem(PROBLEMS.badNumber)).toBe(
      'Cell C7 i bladet Budget ska vara ett tal men innehåller "ca 10 000". Skriv ett belopp i cellen, spara och försök igen.',
    );
    expect(describeReadProblem(PROBLEMS.encrypted)).toBe(
      'Filen är lösenordsskyddad. Öppna den i Excel, ta bort lösenordet och försök igen.',
    );
    expect(describeReadProblem(PROBLEMS.fileTooLarge)).toMatch(/^Filen är 22 MB, och gränsen är 20 MB\./);
  });

  it('uses no system words', () => {
    for (const sentence of sentences)
      expect(sentence).not.toMatch(/JSON|null|undefined|NaN|XML|stack|\[object/);
  });
});

describe('describeReadNote', () => {
  it('has a sentence of its own for every note', () => {
    const sentences = Object.values(NOTES).map(describeReadNote);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÅÄÖ][^!]+\.$/);
  });
});
