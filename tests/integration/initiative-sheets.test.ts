import { readWorkbook } from '@renderer/workbook/read/read-workbook';
import { startChoices } from '@shared/sheets/initiatives/import-choices';
import { planInitiatives } from '@shared/sheets/initiatives/plan-initiatives';
import { readAllRows } from '@shared/sheets/initiatives/row-drafts';
import { recogniseInitiatives } from '@shared/sheets/initiatives/recognise-initiatives';
import {
  becoming,
  COUNTY_AREAS,
  COUNTY_MUNICIPALITIES,
  EMPTY_COUNTY,
} from '@tests/fixtures/sheets/initiatives/into-county';
import {
  loadInitiativeFixtures,
  readInitiativeFixture,
  type ExpectedInitiative,
} from '@tests/fixtures/sheets/initiatives/manifest';
import { describe, expect, test } from 'vitest';

const known = { municipalities: COUNTY_MUNICIPALITIES, focusAreas: COUNTY_AREAS };

async function recognise(file: string) {
  const grid = await readWorkbook(file, readInitiativeFixture(file));
  if (!grid.ok) throw new Error(grid.error.code);
  return recogniseInitiatives(grid.value, known);
}

async function plan(file: string) {
  const { tables } = await recognise(file);
  const choices = startChoices(tables, () => ({}));
  return planInitiatives(readAllRows(tables, EMPTY_COUNTY, choices), EMPTY_COUNTY, choices);
}

const inOrder = (list: readonly ExpectedInitiative[]) =>
  list
    .map(({ where, areas, ...rest }) => ({
      ...rest,
      where: where && [...where].sort(),
      areas: [...areas].sort(),
    }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));

describe('workbooks of initiatives', () => {
  const fixtures = loadInitiativeFixtures();

  test('come in at least six layouts', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(6);
  });

  test.each(fixtures.map((fixture) => [fixture.file, fixture.says, fixture] as const))(
    '%s: %s gives the ten initiatives',
    async (file, _says, { expected }) => {
      expect(inOrder(becoming(await plan(file)))).toEqual(inOrder(expected));
    },
  );

  test('contacts are never read, whatever stands in the column', async () => {
    const [table] = (await recognise('notes-above.xlsx')).tables;
    expect(table?.columns.find(({ head }) => head === 'Kontaktperson')?.use).toBe('person');
    const told = JSON.stringify((await plan('notes-above.xlsx')).rows.map(({ becomes }) => becomes));
    expect(told).not.toContain('Kontaktpersonens namn');
  });

  test('hidden rows are read and marked, remarks are reported with their cells', async () => {
    const { tables, skipped } = await recognise('notes-above.xlsx');
    expect(tables[0]?.lines.filter(({ isHidden }) => isHidden).map(({ row }) => row + 1)).toEqual([9]);
    expect(skipped.map(({ text }) => text)).toContain('* Uppgifterna samlades in under våren.');
  });

  test('a hidden sheet is found but takes no part unless it is asked for', async () => {
    const { tables } = await recognise('sheet-per-municipality.xlsx');
    expect(tables.filter(({ isHiddenSheet }) => isHiddenSheet).map(({ sheet }) => sheet)).toEqual(['Gammal']);
    const titles = (await plan('sheet-per-municipality.xlsx')).rows.map(({ becomes }) => becomes.title);
    expect(titles).not.toContain('Nedlagd insats');
  });

  test('names as scanned are proposed with their cells, and unknown ones are left until somebody chooses', async () => {
    const { values, rows } = await plan('odd-words.xlsx');
    const asked = values.map(({ reading, places }) => [
      reading.text,
      reading.certainty,
      reading.choice,
      places[0]?.address,
    ]);
    expect(asked).toContainEqual(['Hillefors', 'alike', 'use:Hällefors', 'C7']);
    expect(asked).toContainEqual(['Laxa', 'alike', 'use:Laxå', 'C4']);
    expect(asked).toContainEqual(['Fritid', 'alike', 'use:Meningsfull fritid', 'D4']);
    expect(asked).toContainEqual(['Mora', 'unknown', 'leave', 'C5']);
    expect(asked).toContainEqual(['sådär', 'unknown', 'leave', 'E3']);
    expect(rows.find(({ row }) => row === 3)?.reading.cells.find(({ isFault }) => isFault)?.address).toBe(
      'G4',
    );
    expect(rows.at(-1)?.state.kind).toBe('untitled');
  });
});
