import { sheet, workbook, type Written } from '@tests/fixtures/grid-builder';
import { describe, expect, test } from 'vitest';
import type { UtcTime } from '../domain/ids';
import { findLayout, layoutKey, layoutKeyOf, rememberLayout, type SheetLayout } from './layout-key';
import type { RecognisedTable } from './recognised';
import { recogniseBudget } from './recognise/recognise-budget';

function tableOf(rows: readonly Written[][], layouts: readonly SheetLayout[] = []): RecognisedTable {
  const [table] = recogniseBudget(workbook(sheet('Blad1', rows)), { rows: [], layouts }).tables;
  if (!table) throw new Error('No table');
  return table;
}

const rows = (first: number, amount: number): Written[][] => [
  ['Kostnader', first, first + 1, 'Totalt'],
  ['Personal', amount, amount, amount * 2],
  ['Resor', 1, 2, 3],
  ['Hyra', 4, 5, 9],
  ['Region Örebro län', 5, 5, 10],
];

describe('the key of a layout', () => {
  test('stays the same when amounts change and the years move on', () => {
    expect(layoutKey(tableOf(rows(2025, 900)))).toBe(layoutKey(tableOf(rows(2024, 100))));
    expect(layoutKey(tableOf(rows(2024, 100)))).toMatch(/^[0-9a-f]{16}$/);
  });

  test('differs for other labels, other heads and years that run down', () => {
    const traits = { orientation: 'yearsAcross', heads: ['År 2024'], labels: ['Personal'] } as const;
    const key = layoutKeyOf(traits);
    expect(layoutKeyOf({ ...traits, heads: ['År 2031'] })).toBe(key);
    expect(layoutKeyOf({ ...traits, heads: ['Budget 2024'] })).not.toBe(key);
    expect(layoutKeyOf({ ...traits, labels: ['Personal', 'Resor'] })).not.toBe(key);
    expect(layoutKeyOf({ ...traits, orientation: 'yearsDown' })).not.toBe(key);
  });
});

describe('a remembered layout', () => {
  const table = tableOf(rows(2024, 100));
  const savedAt = '2024-05-02T08:00:00.000Z' as UtcTime;
  const choice = (label: string, include = true) => {
    const row = table.rows.find((one) => one.label === label);
    if (!row) throw new Error(label);
    return [row.id, { include, target: { section: 'cost', category: 'indirect' } as const }] as const;
  };
  const layout = rememberLayout(table, {
    financier: 'Region Örebro län',
    savedAt,
    rows: Object.fromEntries([choice('Personal'), choice('Resor', false), choice('Hyra')]),
    years: { 2024: 2026, 2025: 'skip' },
  });

  test('keeps where each label went, what was left out, and the years', () => {
    expect(layout).toEqual({
      key: table.layoutKey,
      financier: 'Region Örebro län',
      savedAt,
      targets: {
        personal: { section: 'cost', category: 'indirect' },
        resor: 'skip',
        hyra: { section: 'cost', category: 'indirect' },
      },
      years: { 2024: 2026 },
      unit: 'kr',
    });
  });

  test('is found by its key, the newest first, or by four labels of five', () => {
    const newer: SheetLayout = {
      ...layout,
      financier: 'Nyare',
      savedAt: '2025-05-02T08:00:00.000Z' as UtcTime,
    };
    expect(findLayout([layout, newer], layout.key, [])?.financier).toBe('Nyare');
    expect(findLayout([newer, layout], layout.key, [])?.financier).toBe('Nyare');
    expect(findLayout([layout], 'annan', ['Personal', 'Resor', 'Hyra'])).toBe(layout);
    expect(findLayout([layout], 'annan', ['Personal', 'Resor', 'Hyra', 'Telefon'])).toBeNull();
    expect(findLayout([layout], 'annan', ['Personal', 'Resor'])).toBeNull();
  });

  test('decides the rows the next time, before their words do', () => {
    const again = tableOf(rows(2025, 900), [layout]);
    expect(again.rows.find((row) => row.label === 'Hyra')).toMatchObject({
      target: { category: 'indirect' },
      why: { code: 'remembered', detail: 'Region Örebro län' },
    });
    expect(again.rows.find((row) => row.label === 'Resor')?.leftOutBefore).toBe(true);
  });

  test('moves a row to the part where the user put it', () => {
    const moved: SheetLayout = {
      ...layout,
      targets: { 'region örebro län': { section: 'inKind', category: 'inKindPublic' } },
    };
    expect(tableOf(rows(2024, 100), [moved]).rows.at(-1)?.target).toEqual({
      section: 'inKind',
      category: 'inKindPublic',
    });
  });
});
