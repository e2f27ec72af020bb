import { exampleBriefingSources } from '@tests/fixtures/example-work';
import { describe, expect, it } from 'vitest';
import { participantCount } from '../domain/activity/activity';
import { briefing } from '../domain/briefing/briefing';
import { wholeProject } from '../domain/briefing/periods';
import { cellText, type ReportTable } from '../domain/briefing/report-document';
import { isoDate } from '../domain/ids';
import { reserveTable } from '../domain/pilot/reserve';
import { formatInteger, formatKronor } from './format';
import { briefingDocument } from './sv-briefing';

const sources = exampleBriefingSources();
const today = isoDate('2026-08-01');
const whole = briefing(sources, wholeProject(sources.project), today);
const report = briefingDocument(whole);
const tableAbout = (caption: string): ReportTable | undefined =>
  report.blocks.find(
    (block): block is ReportTable => block.kind === 'table' && block.caption.startsWith(caption),
  );
const rowsOf = (caption: string) => tableAbout(caption)?.rows.map((row) => row.map(cellText));

describe('the steering group’s document', () => {
  it('prints the budget’s sums as the official table does', () => {
    const digits = { '2024': '674573', '2025': '1381523', '2026': '844661', Totalt: '2900757' };
    expect(rowsOf('Budgetens summor')).toEqual(
      Object.entries(digits).map(([year, sum]) => {
        const printed = formatInteger(Number(sum));
        return [year, printed, printed];
      }),
    );
  });

  it('gives the reserve as the pilots’ own view computes it', () => {
    const own = reserveTable(sources.project, sources.pilots);
    expect(rowsOf('Reserven')).toEqual(
      own.map((year) => [
        String(year.year),
        ...[year.reserve, year.applied, year.reserved, year.granted, year.paid, year.left].map(formatKronor),
      ]),
    );
  });

  it('counts the participants of the period’s activities, and no others', () => {
    const counted = sources.activities.flatMap(({ participants }) => participants ?? []);
    const total = counted.reduce((sum, one) => sum + participantCount(one), 0);
    expect(participantCount(whole.participants)).toBe(total);
    const before = briefing(sources, { from: isoDate('2024-08-01'), to: isoDate('2024-08-01') }, today);
    expect(before.activities.every(({ start }) => start === '2024-08-01')).toBe(true);
  });

  it('begins with what waits for the group', () => {
    expect(report.blocks[1]).toMatchObject({
      kind: 'heading',
      text: 'Beslut och frågor till gruppen, läget i dag (1 augusti 2026)',
    });
  });

  it('says so in words where there is nothing to tell', () => {
    const empty = {
      ...sources,
      budget: null,
      ...{ parts: [], activities: [], pilots: [], indicators: [], measurements: [], evaluations: [] },
    };
    const told = briefingDocument(briefing(empty, wholeProject(sources.project), today));
    const texts = told.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    for (const text of ['Inga delmål är inlagda.', 'Inga piloter är inlagda.', 'Projektet har ingen budget.'])
      expect(texts).toContain(text);
  });

  it('says what day it is of, also where the period has not ended or begun', () => {
    const first = (from: string, to: string, on: string): string => {
      const told = briefing(sources, { from: isoDate(from), to: isoDate(to) }, isoDate(on));
      const [block] = briefingDocument(told).blocks;
      return block?.kind === 'paragraph' ? block.text : '';
    };
    expect(first('2024-08-01', '2025-12-31', '2026-11-22')).toContain('perioden slutade, 31 december 2025');
    expect(first('2024-08-01', '2026-08-01', '2026-01-31')).toContain(
      'Perioden slutar 1 augusti 2026 och pågår än. Läget är därför det i dag, 31 januari 2026',
    );
    expect(first('2026-02-01', '2026-03-01', '2026-01-31')).toContain('Perioden har inte börjat än.');
    expect(first('2026-01-01', '2026-01-31', '2026-01-31')).toContain('i dag, 31 januari 2026');
  });

  it('marks what is of today and what came in after the period', () => {
    const period = { from: isoDate('2025-01-01'), to: isoDate('2025-12-31') };
    const { blocks } = briefingDocument(briefing(sources, period, isoDate('2026-11-22')));
    const [items = []] = blocks.flatMap((block) => (block.kind === 'list' ? [block.items] : []));
    expect(items[0]).toMatch(/Kom in 14 januari 2026, efter perioden\.$/);
    const pilots = blocks.find((block) => block.kind === 'table' && block.caption.startsWith('Piloter'));
    const states = pilots?.kind === 'table' ? pilots.rows.map(([, state]) => state) : [];
    expect(states).toContainEqual({
      words: 'Uppskalad i ordinarie verksamhet',
      under: 'läget i dag (22 november 2026)',
    });
    expect(states).toContain('Pågår');
  });

  it('names the unit of an indicator once, and its figures without it', () => {
    const { unit } = sources.indicators[0] ?? { unit: '' };
    const figures = tableAbout('Indikatorernas läge')?.rows[0] ?? [];
    expect(figures.filter((cell) => cellText(cell).includes(unit))).toHaveLength(1);
  });
});
