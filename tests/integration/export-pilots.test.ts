import { writeLaidOutWorkbook } from '@renderer/workbook/write/write-workbook';
import type { PilotsDocument } from '@shared/domain/export/pilot-sheets';
import { layOutPilots } from '@shared/domain/export/pilot-workbook';
import { isoDate } from '@shared/domain/ids';
import { ore, type Ore } from '@shared/domain/money/ore';
import { PILOT_STATES, type Pilot } from '@shared/domain/pilot/pilot';
import { reserveTable } from '@shared/domain/pilot/reserve';
import type { WorkbookGrid } from '@shared/sheets/grid';
import { EXPORTED_AT, EXPORTED_ON, gridOf } from '@tests/fixtures/export-sample';
import { convertInLibreOffice, editInLibreOffice } from '@tests/fixtures/libreoffice';
import {
  granting,
  grantedPilot,
  pilotNamed,
  pilotProject,
  thousandsAYear,
} from '@tests/fixtures/pilot-sample';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const documentOf = (pilots: readonly Pilot[]): PilotsDocument => ({
  project: pilotProject,
  pilots,
  parts: [],
  actors: [],
  exportedAt: EXPORTED_AT,
  exportedOn: EXPORTED_ON,
});

const pilots: readonly Pilot[] = [
  pilotNamed('=Läsro', {
    state: 'assessment',
    years: {
      '2025': thousandsAYear({ applied: 300, reserved: 160 }),
      '2023': thousandsAYear({ applied: 1 }),
    },
  }),
  grantedPilot('Fritidsbank', 0, {
    state: 'running',
    applicantName: 'Föreningen',
    isWholeCounty: true,
    start: isoDate('2025-03-01'),
    years: {
      '2025': { applied: ore(25_000_050), reserved: ore(1), granted: ore(20_000_033), paid: ore(5_049) },
    },
  }),
  pilotNamed('Nattvandring', {
    state: 'rejected',
    decision: granting({ outcome: 'rejected', reason: 'Finns redan.' }),
    years: { '2025': thousandsAYear({ applied: 400, reserved: 400 }) },
  }),
];

const anyAmount = fc.nat(200_000_000).map(ore);
const anyPilots = fc
  .array(
    fc.record({
      state: fc.constantFrom(...PILOT_STATES),
      years: fc.dictionary(
        fc.constantFrom('2023', '2024', '2025', '2026'),
        fc.record({ applied: anyAmount, reserved: anyAmount, granted: anyAmount, paid: anyAmount }),
      ),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((given, index) => pilotNamed(`Pilot ${String(index)}`, given)));

async function written(document: PilotsDocument): Promise<Uint8Array<ArrayBuffer>> {
  const laidOut = layOutPilots(document);
  if (!laidOut.ok) throw new Error(laidOut.error.code);
  const done = await writeLaidOutWorkbook(laidOut.value);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

/** The figures of the reserve as the file has them, year by year, in öre. */
function reserveInFile(grid: WorkbookGrid): ReturnType<typeof reserveTable> {
  const sheet = grid.sheets.find(({ name }) => name === 'Reserv');
  const figure = (row: number, column: number): number => {
    const cell = sheet?.cells.find((one) => one.row === row && one.column === column);
    return cell?.value.type === 'number' ? Number(cell.value.text) : NaN;
  };
  const amount = (row: number, column: number): Ore => ore(Math.round(figure(row, column) * 100));
  const years = (sheet?.cells ?? [])
    .filter(({ column, value }) => column === 0 && value.type === 'number')
    .map(({ row }) => row);
  return years.map((row) => ({
    year: figure(row, 0),
    reserve: amount(row, 1),
    applied: amount(row, 2),
    reserved: amount(row, 3),
    granted: amount(row, 4),
    paid: amount(row, 5),
    left: amount(row, 6),
  }));
}

test('the workbook has the reserve as the app computes it, and LibreOffice computes the same', async () => {
  const samples = fc.sample(anyPilots, { numRuns: 8, seed: 20_250_203 });
  const documents = [documentOf(pilots), documentOf([]), ...samples.map(documentOf)];
  const files = await Promise.all(documents.map(written));
  const recalculated = await convertInLibreOffice(files, 'xlsx');
  for (const [index, document] of documents.entries()) {
    const expected = reserveTable(document.project, document.pilots);
    for (const bytes of [files[index], recalculated[index]])
      expect(reserveInFile(await gridOf(bytes ?? new Uint8Array())), `document ${String(index)}`).toEqual(
        expected,
      );
  }
}, 180_000);

test('the formulas live: an amount that is changed in the file changes what is left', async () => {
  // The first pilot by state is the one in assessment; "Reserverat 2025" is its column 2 + 4 × 2 + 1, from 0.
  const bytes = await written(documentOf(pilots));
  const [edited] = await editInLibreOffice([
    { bytes, steps: [{ op: 'setNumber', sheet: 'Piloter', cell: 'L6', value: 200_000.5 }] },
  ]);
  const before = reserveTable(pilotProject, pilots);
  const after = reserveInFile(await gridOf(edited ?? new Uint8Array()));
  const year = before.findIndex((line) => line.year === 2025);
  expect(after[year]?.reserved).toBe(20_000_050);
  expect(after[year]?.left).toBe((before[year]?.left ?? 0) - 4_000_050);
}, 120_000);

test('words stand beside the figures, and none of them is a formula', async () => {
  const grid = await gridOf(await written(documentOf(pilots)));
  const texts = (sheet: string): readonly string[] =>
    (grid.sheets.find(({ name }) => name === sheet)?.cells ?? []).flatMap(({ value }) =>
      value.type === 'text' ? [value.text] : [],
    );
  expect(texts('Piloter')).toEqual(
    expect.arrayContaining(['=Läsro', 'Bedömning', 'Föreningen', 'Hela länet', 'Avslagen']),
  );
  expect(texts('Beslut och lärande')).toEqual(
    expect.arrayContaining(['Finns redan.', '25RS101', 'Beviljad']),
  );
});

test('a text too long for a cell is refused with its place', () => {
  const long = pilotNamed('Lång', { evaluation: 'å'.repeat(40_000) });
  const laidOut = layOutPilots(documentOf([long]));
  expect(laidOut).toMatchObject({
    ok: false,
    error: { code: 'textTooLong', place: { sheet: 'Beslut och lärande', row: 1 } },
  });
});
