import { expect, it } from 'vitest';
import { sheet, workbook, type Written } from '@tests/fixtures/grid-builder';
import { headsKey, rememberedUses, usesToRemember } from './column-memory';
import type { InitiativeTable } from './initiative-table';
import { recogniseInitiatives } from './recognise-initiatives';

function tableWith(...heads: readonly Written[]): InitiativeTable {
  const row = heads.map((_, index) => `text ${String(index)}`);
  const [table] = recogniseInitiatives(workbook(sheet('Blad1', [heads, row])), {
    municipalities: [],
    focusAreas: [],
  }).tables;
  if (!table) throw new Error('No table');
  return table;
}

it('knows the same heads again in another order and case, and gives back what was chosen', () => {
  const before = tableWith('Insats', 'Aktör', 'Beskrivning');
  const kept = usesToRemember(before, { isIncluded: true, uses: { 2: 'effect' } });
  const after = tableWith('INSATS', 'Beskrivning', 'Aktör');
  expect(headsKey(after)).toBe(headsKey(before));
  expect(rememberedUses(after, kept)).toEqual({ 1: 'effect' });
});

it('distrusts what was kept', () => {
  expect(rememberedUses(tableWith('Insats', 'Aktör'), { aktör: 'formula', insats: 'title' })).toEqual({});
});
