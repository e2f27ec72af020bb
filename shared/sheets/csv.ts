import { err, ok, type Result } from '../result';
import type { SheetCell, SheetGrid } from './grid';
import { IMPORT_LIMITS, type ImportLimits } from './import-limits';
import type { ReadProblem } from './read-problem';

export type CsvSeparator = ';' | '\t' | ',';

/** In the order they win when they explain the lines equally well: a comma may be Swedish decimals. */
const SEPARATORS: readonly CsvSeparator[] = [';', '\t', ','];
const LINES_TO_JUDGE_BY = 50;

/** Which separator most lines agree on; a semicolon when there is none at all. */
export function sniffSeparator(text: string): CsvSeparator {
  let best: CsvSeparator = ';';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const score = agreement(countPerLine(text, separator));
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return best;
}

/** How many of the first lines' separators stand outside quotes, line by line. */
function countPerLine(text: string, separator: CsvSeparator): number[] {
  const counts: number[] = [];
  let count = 0;
  let quoted = false;
  for (const character of text.slice(0, 64_000)) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === separator) count += 1;
    else if (!quoted && character === '\n') {
      counts.push(count);
      count = 0;
      if (counts.length === LINES_TO_JUDGE_BY) return counts;
    }
  }
  counts.push(count);
  return counts;
}

/** The number of lines that hold the commonest number of separators above zero. */
function agreement(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...lines.values());
}

/** Excel's own first line "sep=;", when there is one. */
const DECLARED = /^sep=([;,\t])\r?\n/i;

/** Reads CSV text as one sheet of text cells; quotes may hold separators, line breaks and doubled quotes. */
export function readCsv(
  text: string,
  sheet: string,
  limits: ImportLimits = IMPORT_LIMITS,
): Result<SheetGrid, ReadProblem> {
  const plain = text.replace(/^\ufeff/, '');
  const declared = DECLARED.exec(plain);
  const body = declared ? plain.slice(declared[0].length) : plain;
  const separator = (declared?.[1] as CsvSeparator | undefined) ?? sniffSeparator(body);
  const reader = new CsvReader(sheet, separator, limits);
  const problem = reader.read(body);
  if (problem) return err(problem);
  return ok({
    name: sheet,
    hidden: false,
    cells: reader.cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  });
}

class CsvReader {
  readonly cells: SheetCell[] = [];
  private row = 0;
  private column = 0;
  private filledRows = 0;
  private lastFilledRow = -1;

  constructor(
    private readonly sheet: string,
    private readonly separator: CsvSeparator,
    private readonly limits: ImportLimits,
  ) {}

  read(text: string): ReadProblem | undefined {
    let at = 0;
    while (at < text.length) {
      const field = text[at] === '"' ? this.quoted(text, at) : { value: '', end: at };
      if (!field) return { code: 'badCell', place: this.place() };
      const end = this.plainEnd(text, field.end);
      const problem = this.add(field.value + text.slice(field.end, end));
      if (problem) return problem;
      at = this.advance(text, end);
    }
    return undefined;
  }

  /** The text inside quotes that begin at `start`; undefined when they never end. */
  private quoted(text: string, start: number): { value: string; end: number } | undefined {
    let value = '';
    let at = start + 1;
    for (;;) {
      const close = text.indexOf('"', at);
      if (close < 0) return undefined;
      value += text.slice(at, close);
      if (text[close + 1] !== '"') return { value: value.replaceAll('\r\n', '\n'), end: close + 1 };
      value += '"';
      at = close + 2;
    }
  }

  private plainEnd(text: string, from: number): number {
    let at = from;
    while (at < text.length && text[at] !== this.separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
    return at;
  }

  /** Moves past the separator or line break at `at`. */
  private advance(text: string, at: number): number {
    if (text[at] === this.separator) {
      this.column += 1;
      return at + 1;
    }
    this.row += 1;
    this.column = 0;
    return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
  }

  private add(text: string): ReadProblem | undefined {
    if (text.trim() === '') return undefined;
    if (text.length > this.limits.cellText) return { code: 'textTooLong', place: this.place() };
    if (this.column >= this.limits.columns) {
      return { code: 'tooManyColumns', sheet: this.sheet, limit: this.limits.columns };
    }
    if (this.row !== this.lastFilledRow) this.filledRows += 1;
    this.lastFilledRow = this.row;
    if (this.filledRows > this.limits.rows)
      return { code: 'tooManyRows', sheet: this.sheet, limit: this.limits.rows };
    if (this.cells.length >= this.limits.cells) return { code: 'tooManyCells', limit: this.limits.cells };
    this.cells.push({ row: this.row, column: this.column, value: { type: 'text', text } });
    return undefined;
  }

  private place() {
    return { sheet: this.sheet, row: this.row, column: this.column };
  }
}
