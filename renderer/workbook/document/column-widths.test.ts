import type { ReportTable } from '@shared/domain/briefing/report-document';
import { expect, it } from 'vitest';
import { columnWidths } from './column-widths';

const ROOM = 9026;
const table = (head: ReportTable['head'], ...rows: ReportTable['rows']): ReportTable => ({
  kind: 'table',
  caption: 'Tabell',
  head,
  rows,
});
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

it('gives figures the room of the longest one, and words the rest', () => {
  const long = 'verksamheter i ordinarie drift per halvår '.repeat(4);
  const [name = 0, value = 0, state = 0] = columnWidths(
    table(['Indikator', { figure: 'Värde' }, 'Läge'], [long, { figure: '1\u00a0234\u00a0567,25' }, long]),
    ROOM,
  );
  expect(value).toBeGreaterThan(11 * 112);
  expect(value).toBeLessThan(2000);
  expect(name).toBe(state);
  expect(name + value + state).toBeGreaterThan(ROOM - 3);
});

it('keeps a column of words readable beside many figures, within the page', () => {
  const figures = Array.from({ length: 6 }, () => ({ figure: '12\u00a0345\u00a0678' }));
  const head = ['Namn', ...figures.map(() => ({ figure: 'Kvar' }))];
  const widths = columnWidths(table(head, ['Ett mycket långt namn på något', ...figures]), ROOM);
  expect(widths[0]).toBeGreaterThan(900);
  expect(sum(widths)).toBeLessThanOrEqual(ROOM);
});

it('stays within the page where nothing has room', () => {
  const figures = Array.from({ length: 9 }, () => ({ figure: '123\u00a0456\u00a0789\u00a0012' }));
  const widths = columnWidths(table(figures, figures), ROOM);
  expect(sum(widths)).toBeLessThanOrEqual(ROOM);
});
