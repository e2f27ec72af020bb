import { pilotWorkbookText as text } from '../../text/sv-pilot-workbook';
import { PILOT_STATE_NAMES } from '../../text/sv-work-names';
import type { Actor } from '../actor/actor';
import type { IsoDate, PartId, UtcTime } from '../ids';
import { sumOre, type Ore } from '../money/ore';
import type { Pilot, PilotYear } from '../pilot/pilot';
import { AMOUNT_KINDS, countedAmounts, pilotTotals, type AmountKind } from '../pilot/pilot-amounts';
import type { ReserveYear } from '../pilot/reserve';
import type { PlanPart } from '../plan/plan-part';
import type { Project } from '../project/project';
import { textContent } from './everything-columns';
import type { CellContent, ExportCell, ExportRow, ExportSheet, StyleRole } from './export-sheet';
import { withRowHeights } from './row-height';
import { cellRef, sumAbove, sumOfCells } from './sheet-formulas';

/** The pilots of a project as they go out, with what they point to. */
export interface PilotsDocument {
  readonly project: Project;
  /** In the order they are to stand. */
  readonly pilots: readonly Pilot[];
  readonly parts: readonly PlanPart[];
  readonly actors: readonly Actor[];
  readonly exportedAt: UtcTime;
  /** The day the user sees on the calendar. */
  readonly exportedOn: IsoDate;
}

/** Rows above the first pilot: four of title, one of heads. */
const HEAD_ROW = 4;
const FIRST_LINE = HEAD_ROW + 1;
const FIRST_AMOUNT = 2;

/** The column of an amount on the sheet of pilots; `place` is the year's among the years, or their number for the total. */
const amountColumn = (place: number, kind: AmountKind): number =>
  FIRST_AMOUNT + place * AMOUNT_KINDS.length + AMOUNT_KINDS.indexOf(kind);

/** The row of sums; an empty line stands in for the pilots where there are none. */
const sumRowOf = (pilots: readonly Pilot[]): number => FIRST_LINE + Math.max(1, pilots.length);

const dateContent = (date: IsoDate | null): CellContent | null => date && { type: 'date', date };

const titleRows = ({ project, exportedOn }: PilotsDocument, rule: string): readonly ExportRow[] => {
  const line = (role: StyleRole, words: string): ExportRow => ({
    cells: [{ column: 0, role, content: textContent(words) }],
  });
  return [
    { ...line('title', project.name), height: 24 },
    line('subtitle', text.subtitle),
    line('meta', rule),
    line('meta', text.exported(exportedOn)),
  ];
};

interface WordsColumn {
  readonly head: string;
  readonly width: number;
  readonly content: (pilot: Pilot) => CellContent | null;
}

/** What each pilot is, beside its amounts. */
function wordColumns({ parts, actors }: PilotsDocument): readonly WordsColumn[] {
  const titles = new Map<PartId, string>(parts.map(({ id, title }) => [id, title]));
  const named = (ids: readonly PartId[]): CellContent | null =>
    textContent(ids.flatMap((id) => titles.get(id) ?? []).join(', '));
  const actorNames = new Map(actors.map(({ id, name }) => [id, name]));
  const applicant = ({ applicantId, applicantName }: Pilot): string =>
    (applicantId === null ? undefined : actorNames.get(applicantId)) ?? applicantName;
  return [
    { head: text.applicant, width: 28, content: (pilot) => textContent(applicant(pilot)) },
    { head: text.objectives, width: 28, content: ({ objectiveIds }) => named(objectiveIds) },
    { head: text.focusAreas, width: 28, content: ({ focusAreaIds }) => named(focusAreaIds) },
    {
      head: text.municipalities,
      width: 28,
      content: ({ isWholeCounty, municipalityIds }) =>
        isWholeCounty ? textContent(text.wholeCounty) : named(municipalityIds),
    },
    { head: text.start, width: 12, content: ({ start }) => dateContent(start) },
    { head: text.end, width: 12, content: ({ end }) => dateContent(end) },
    { head: text.receivedOn, width: 12, content: ({ application }) => dateContent(application.receivedOn) },
    {
      head: text.applicationNumber,
      width: 16,
      content: ({ application }) => textContent(application.diaryNumber),
    },
  ];
}

const amountContent = (ore: Ore): CellContent => ({ type: 'amount', ore });

/** One pilot's amounts year by year, and their totals as formulas over them. */
function amountCells(pilot: Pilot, row: number, years: readonly number[]): readonly ExportCell[] {
  const own = years.flatMap((year, place) => {
    const amounts: PilotYear = countedAmounts(pilot, year);
    return AMOUNT_KINDS.map((kind): ExportCell => ({
      column: amountColumn(place, kind),
      role: 'amount',
      content: amounts[kind] === 0 ? null : amountContent(amounts[kind]),
    }));
  });
  const totals = pilotTotals(pilot);
  return [
    ...own,
    ...AMOUNT_KINDS.map((kind): ExportCell => ({
      column: amountColumn(years.length, kind),
      role: 'computed',
      content: amountContent(totals[kind]),
      formula: `ROUND(${sumOfCells(years.map((_, place) => cellRef(amountColumn(place, kind), row)))},2)`,
    })),
  ];
}

function headRow(years: readonly number[], words: readonly WordsColumn[]): ExportRow {
  const first = amountColumn(years.length + 1, 'applied');
  const figures = [...years, null].flatMap((year, place) =>
    AMOUNT_KINDS.map((kind): ExportCell => ({
      column: amountColumn(place, kind),
      role: 'headFigure',
      content: textContent(year === null ? text.amountTotal(kind) : text.amountIn(kind, year)),
    })),
  );
  return {
    cells: [
      { column: 0, role: 'head', content: textContent(text.pilot) },
      { column: 1, role: 'headWords', content: textContent(text.state) },
      ...figures,
      ...words.map(({ head }, at): ExportCell => ({
        column: first + at,
        role: 'headWords',
        content: textContent(head),
      })),
    ],
    height: 30,
  };
}

/** The sums of all pilots, each over its own column. */
function sumRow(pilots: readonly Pilot[], years: readonly number[]): ExportRow {
  const row = sumRowOf(pilots);
  const sum = (place: number, kind: AmountKind): Ore => {
    const year = years[place];
    return sumOre(
      pilots.map((pilot) => (year === undefined ? pilotTotals(pilot) : countedAmounts(pilot, year))[kind]),
    );
  };
  const cells = [...years, null].flatMap((_, place) =>
    AMOUNT_KINDS.map((kind): ExportCell => {
      const column = amountColumn(place, kind);
      return {
        column,
        role: 'sum',
        content: amountContent(sum(place, kind)),
        formula: sumAbove(column, FIRST_LINE, row),
      };
    }),
  );
  return {
    cells: [
      { column: 0, role: 'sumLabel', content: textContent(text.sum) },
      { column: 1, role: 'sumLabel', content: null },
      ...cells,
    ],
  };
}

/** A pilot a row, with its amounts of every year and their sums as formulas. */
export function pilotsSheet(document: PilotsDocument, years: readonly number[]): ExportSheet {
  const { pilots } = document;
  const words = wordColumns(document);
  const first = amountColumn(years.length + 1, 'applied');
  const pilotRows = pilots.map((pilot, index): ExportRow => ({
    cells: [
      { column: 0, role: 'label', content: textContent(pilot.title) },
      { column: 1, role: 'words', content: textContent(PILOT_STATE_NAMES[pilot.state]) },
      ...amountCells(pilot, FIRST_LINE + index, years),
      ...words.map(({ content }, at): ExportCell => {
        const own = content(pilot);
        return { column: first + at, role: own?.type === 'date' ? 'date' : 'wrapped', content: own };
      }),
    ],
  }));
  const amountColumns = [...years, null].flatMap(() => AMOUNT_KINDS.map(() => ({ width: 13 })));
  return withRowHeights({
    name: text.pilotsSheet,
    hidden: false,
    columns: [{ width: 36 }, { width: 20 }, ...amountColumns, ...words.map(({ width }) => ({ width }))],
    rows: [
      ...titleRows(document, text.rule),
      headRow(years, words),
      ...(pilotRows.length === 0 ? [{ cells: [] }] : pilotRows),
      sumRow(pilots, years),
    ],
    headRow: HEAD_ROW,
    names: [],
  });
}

const RESERVE_KINDS = ['reserve', ...AMOUNT_KINDS, 'left'] as const;
type ReserveKind = (typeof RESERVE_KINDS)[number];

const reserveColumn = (kind: ReserveKind): number => 1 + RESERVE_KINDS.indexOf(kind);

const RESERVE_HEADS: Readonly<Record<ReserveKind, string>> = {
  ...text.amounts,
  reserve: text.reserve,
  left: text.left,
};

function reserveFormula(kind: ReserveKind, row: number, place: number, sums: number): string | undefined {
  const cell = (of: ReserveKind): string => cellRef(reserveColumn(of), row);
  if (kind === 'reserve') return undefined;
  if (kind === 'left') return `ROUND(${cell('reserve')}-${cell('reserved')}-${cell('granted')},2)`;
  return `${text.pilotsSheet}!${cellRef(amountColumn(place, kind), sums)}`;
}

/** The reserve a year a row: the pilots' sums fetched from their sheet, and what is left of the reserve computed. */
export function reserveSheet(document: PilotsDocument, table: readonly ReserveYear[]): ExportSheet {
  const sums = sumRowOf(document.pilots);
  const rows = table.map((line, place): ExportRow => {
    const row = FIRST_LINE + place;
    return {
      cells: [
        { column: 0, role: 'label', content: { type: 'number', value: line.year } },
        ...RESERVE_KINDS.map((kind): ExportCell => ({
          column: reserveColumn(kind),
          role: kind === 'reserve' ? 'amount' : 'computed',
          content: amountContent(line[kind]),
          formula: reserveFormula(kind, row, place, sums),
        })),
      ],
    };
  });
  const last = FIRST_LINE + table.length;
  const total: ExportRow = {
    cells: [
      { column: 0, role: 'sumLabel', content: textContent(text.total) },
      ...RESERVE_KINDS.map((kind): ExportCell => {
        const column = reserveColumn(kind);
        if (kind === 'left') return { column, role: 'sumLabel', content: null };
        return {
          column,
          role: 'sum',
          content: amountContent(sumOre(table.map((line) => line[kind]))),
          formula: sumAbove(column, FIRST_LINE, last),
        };
      }),
    ],
  };
  return withRowHeights({
    name: text.reserveSheet,
    hidden: false,
    columns: [{ width: 14 }, ...RESERVE_KINDS.map(() => ({ width: 16 }))],
    rows: [
      ...titleRows(document, text.reserveRule),
      {
        cells: [
          { column: 0, role: 'head', content: textContent(text.year) },
          ...RESERVE_KINDS.map((kind): ExportCell => ({
            column: reserveColumn(kind),
            role: 'headFigure',
            content: textContent(RESERVE_HEADS[kind]),
          })),
        ],
      },
      ...rows,
      ...(table.length === 0 ? [] : [total]),
    ],
    headRow: HEAD_ROW,
    names: [],
  });
}
