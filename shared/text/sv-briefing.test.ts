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
});
