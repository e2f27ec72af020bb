import {
  cellLines,
  isFigure,
  type ReportCell,
  type ReportTable,
} from '@shared/domain/briefing/report-document';

/** Twips, at 11 points and of the widest fonts that may stand in for ours: a letter, a space, the room beside a text. */
const LETTER = 150;
const SPACE = 70;
const PADDING = 200;
/** Letters: words longer than the first may be broken, and a text longer than the second may wrap. */
const LONG_WORD = 14;
const LONG_TEXT = 60;

function widthOf(text: string): number {
  const spaces = text.match(/\s/g)?.length ?? 0;
  return (text.length - spaces) * LETTER + spaces * SPACE;
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

interface Column {
  /** What it needs for nothing to break that should not. */
  readonly least: number;
  /** How much more it could use. */
  readonly more: number;
}

const longestWord = (lines: readonly string[]): number => widest(lines.flatMap((line) => line.split(' ')));

/** A column of figures is as wide as its widest; one of words has room for the longest word, within reason. */
function columnOf(head: ReportCell, cells: readonly ReportCell[]): Column {
  const lines = cells.flatMap(cellLines);
  const headWord = longestWord(cellLines(head));
  if (isFigure(head)) return { least: Math.max(headWord, widest(lines)) + PADDING, more: 0 };
  const least = Math.max(headWord, Math.min(longestWord(lines), LONG_WORD * LETTER));
  return { least: least + PADDING, more: Math.max(0, Math.min(widest(lines), LONG_TEXT * LETTER) - least) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The widths of a table's columns in twips, which come to `room`: words wrap, figures do not as long as there is room. */
export function columnWidths({ head, rows }: ReportTable, room: number): readonly number[] {
  const columns = head.map((cell, place) =>
    columnOf(
      cell,
      rows.map((row) => row[place] ?? ''),
    ),
  );
  const spare = room - sum(columns.map(({ least }) => least));
  const wanted = sum(columns.map(({ more }) => more));
  const widths = columns.map(({ least, more }) => {
    if (spare < 0) return (least * room) / (room - spare);
    return least + (wanted === 0 ? spare / columns.length : (spare * more) / wanted);
  });
  return widths.map(Math.floor);
}
