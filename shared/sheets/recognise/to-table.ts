import { cellAddress } from '../grid';
import { findLayout, layoutKeyOf, type SheetLayout } from '../layout-key';
import type {
  ReadAs,
  Reason,
  RecognisedRow,
  RecognisedSum,
  RecognisedTable,
  SkippedPlace,
} from '../recognised';
import { findCodedSubtotals } from './coded-subtotals';
import { placeName, shownLine, type Line, type Part, type RowLine } from './line';
import { checkOwnTotal } from './row-totals';
import { resolveSums, type ResolvedSums } from './resolve-sums';
import { chooseTarget, type KnownRow } from './targets';
import { readSumLabel } from './sum-words';
import { normaliseLabel } from './words';

/** What was known before the file was opened. */
export interface Known {
  readonly rows: readonly KnownRow[];
  readonly layouts: readonly SheetLayout[];
  /** Table's id → how the user wants its amounts read; goes before what is remembered. */
  readonly forced?: Readonly<Record<string, ReadAs>>;
}

export interface TableReading {
  readonly table: RecognisedTable;
  /** What is remembered of it. */
  readonly layout: SheetLayout | null;
  readonly skipped: readonly SkippedPlace[];
}

/** A row that the user once placed in another part is read there. */
function asRemembered(line: Line, layout: SheetLayout | null): Line {
  const target = line.kind === 'row' ? layout?.targets[normaliseLabel(line.label)] : undefined;
  return target === undefined || target === 'skip' ? line : { ...line, section: target.section };
}

const figures = (line: Line): string => JSON.stringify(line.amounts.map(({ value }) => value));

/** Bidrag i annat än pengar stands among the costs and again as financing in some forms; it counts once. */
function countedBefore(lines: readonly Line[]): readonly RowLine[] {
  const inKind = lines.filter((line): line is RowLine => line.kind === 'row' && line.section === 'inKind');
  return inKind.filter((line, index) =>
    inKind
      .slice(0, index)
      .some((earlier) => figures(earlier) === figures(line) && isAcrossParts(lines, earlier, line)),
  );
}

function isAcrossParts(lines: readonly Line[], earlier: Line, later: Line): boolean {
  const between = lines.slice(lines.indexOf(earlier) + 1, lines.indexOf(later));
  return between.some((line) => line.section !== 'inKind');
}

const asRow = (line: Line): Line =>
  line.kind === 'row' ? line : { ...line, kind: 'row', context: '', percent: null };

/** Resolves sums again until no line that looked like one turns out to be a row. */
function settleSums(
  lines: readonly Line[],
  part: Part,
): { readonly lines: readonly Line[]; readonly resolved: ResolvedSums } {
  const resolved = resolveSums(lines, part.years, part.unit);
  const [first] = resolved.rows;
  if (first === undefined) return { lines, resolved };
  return settleSums(
    lines.map((line) => (line.id === first ? asRow(line) : line)),
    part,
  );
}

function toRow(line: RowLine, part: Part, known: Known, layout: SheetLayout | null): RecognisedRow {
  const target = chooseTarget(line, known.rows, layout);
  return {
    id: line.id,
    label: line.label,
    place: line.place,
    target: target.choice,
    confidence: target.confidence,
    why: target.why,
    amounts: line.amounts,
    declaredTotal: line.total,
    totalCheck: checkOwnTotal(line, part.unit),
    percent: line.percent,
    hidden: line.hidden,
    ...(layout?.targets[normaliseLabel(line.label)] === 'skip' && { leftOutBefore: true }),
  };
}

const PART_REASONS = { cost: 'costPart', financing: 'financingPart', inKind: 'inKindPart' } as const;

function reasonsOf(
  part: Part,
  lines: readonly Line[],
  sums: readonly RecognisedSum[],
  layout: SheetLayout | null,
): readonly Reason[] {
  const parts = Object.entries(PART_REASONS).flatMap(([section, code]): Reason[] => {
    const first = lines.find((line) => line.section === section);
    if (!first) return [];
    return [{ code, detail: `${first.place.sheet}!${cellAddress(first.place)}` }];
  });
  const byFormula = new Set(
    lines
      .filter((line) => line.kind === 'sum' && line.added.length > 0 && readSumLabel(line.label) === null)
      .map((line) => placeName(line.place)),
  );
  const sumRows = sums.map((sum): Reason => {
    const code = byFormula.has(placeName(sum.place)) ? 'formulaSum' : 'sumRow';
    return { code, detail: `${cellAddress(sum.place)} ${sum.label}`.trim() };
  });
  const hidden = lines.filter((line) => line.hidden).map((line) => cellAddress(line.place));
  return [
    ...(layout ? [{ code: 'remembered', detail: layout.financier } as const] : []),
    ...part.reasons,
    ...parts,
    ...sumRows,
    ...(hidden.length > 0 ? [{ code: 'hiddenRows', detail: hidden.join(', ') } as const] : []),
  ];
}

/** How sure the whole reading is: the rows' own certainty, and whether the declared sums bear it out. */
function confidenceOf(rows: readonly RecognisedRow[], sums: readonly RecognisedSum[]): number {
  const average = rows.reduce((sum, row) => sum + row.confidence, 0) / Math.max(1, rows.length);
  const checks = sums.flatMap((sum) => sum.checks);
  const right = checks.filter((check) => check.verdict !== 'error').length;
  const borneOut = checks.length === 0 ? 0.5 : right / checks.length;
  return Math.round((0.6 * average + 0.4 * borneOut) * 100) / 100;
}

/** Makes a table of a part: decides each row's target, resolves the sums, and explains itself. */
export function toTable(part: Part, known: Known): TableReading {
  const orientation = part.turned ? 'yearsDown' : 'yearsAcross';
  const labels = part.lines.map((line) => line.label);
  const key = layoutKeyOf({ orientation, heads: part.heads, labels });
  const rowLabels = part.lines.filter((line) => line.kind === 'row').map((line) => line.label);
  const layout = findLayout(known.layouts, key, rowLabels);
  const placed = part.lines.map((line) => asRemembered(line, layout));
  const twice = countedBefore(placed);
  const { lines, resolved } = settleSums(
    findCodedSubtotals(
      placed.filter((line) => !twice.some((other) => other === line)),
      part.years,
      part.unit,
    ),
    part,
  );
  const rows = lines.flatMap((line) => (line.kind === 'row' ? [toRow(line, part, known, layout)] : []));
  const table: RecognisedTable = {
    id: part.lines[0]?.id ?? part.sheet,
    sheet: part.sheet,
    unit: part.unit,
    ...(part.doubtfulSign && { doubtfulSign: part.doubtfulSign }),
    orientation,
    years: part.years,
    totalHead: part.totalHead,
    rows,
    sums: resolved.sums,
    reasons: reasonsOf(part, lines, resolved.sums, layout),
    layoutKey: key,
    confidence: confidenceOf(rows, resolved.sums),
  };
  const skippedLines = [
    ...twice.map((line): SkippedPlace => ({
      place: line.place,
      shown: shownLine(line),
      why: 'countedBefore',
    })),
    ...resolved.nameless.map((line): SkippedPlace => ({
      place: line.amounts[0]?.place ?? line.place,
      shown: shownLine(line),
      why: 'noLabel',
    })),
  ];
  return { table, layout, skipped: [...part.skipped, ...skippedLines] };
}
