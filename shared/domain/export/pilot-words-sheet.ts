import { pilotWorkbookText as text } from '../../text/sv-pilot-workbook';
import { pilotText } from '../../text/sv-pilot';
import type { IsoDate } from '../ids';
import type { Pilot } from '../pilot/pilot';
import { textContent } from './everything-columns';
import type { CellContent, ExportSheet } from './export-sheet';
import { withRowHeights } from './row-height';

interface Column {
  readonly head: string;
  readonly width: number;
  readonly content: (pilot: Pilot) => CellContent | null;
}

const words = (head: string, width: number, of: (pilot: Pilot) => string | undefined): Column => ({
  head,
  width,
  content: (pilot) => textContent(of(pilot) ?? ''),
});

const date = (head: string, of: (pilot: Pilot) => IsoDate | null | undefined): Column => ({
  head,
  width: 13,
  content: (pilot) => {
    const day = of(pilot) ?? null;
    return day && { type: 'date', date: day };
  },
});

const COLUMNS: readonly Column[] = [
  words(text.pilot, 30, ({ title }) => title),
  words(text.words.summary, 44, ({ summary }) => summary),
  words(text.words.outcome, 12, ({ decision }) => (decision ? pilotText.outcome[decision.outcome] : '')),
  date(text.words.decidedOn, ({ decision }) => decision?.decidedOn),
  words(text.words.diaryNumber, 16, ({ decision }) => decision?.diaryNumber),
  words(text.words.reason, 44, ({ decision }) => decision?.reason),
  words(text.words.overrideReason, 44, ({ decision }) => decision?.overrideReason),
  words(text.words.evaluation, 44, ({ evaluation }) => evaluation),
  words(text.words.learning, 44, ({ learning }) => learning),
  words(text.words.plan, 44, ({ scaleUp }) => scaleUp?.plan),
  words(text.words.owner, 28, ({ scaleUp }) => scaleUp?.owner),
  date(text.words.from, ({ scaleUp }) => scaleUp?.from),
  words(text.words.closingReason, 44, ({ closingReason }) => closingReason),
];

/** What was decided about each pilot, what came out of it and what comes next, in words. */
export const pilotWordsSheet = (pilots: readonly Pilot[]): ExportSheet =>
  withRowHeights({
    name: text.wordsSheet,
    hidden: false,
    columns: COLUMNS.map(({ width }) => ({ width })),
    rows: [
      {
        cells: COLUMNS.map(({ head }, column) => ({
          column,
          role: 'head' as const,
          content: textContent(head),
        })),
        height: 30,
      },
      ...pilots.map((pilot) => ({
        cells: COLUMNS.map(({ content }, column) => {
          const own = content(pilot);
          return {
            column,
            role: own?.type === 'date' ? ('date' as const) : ('wrapped' as const),
            content: own,
          };
        }),
      })),
    ],
    headRow: 0,
    names: [],
  });
