import type { RecognisedYear, SheetUnit } from '../recognised';
import type { Line, RowLine, SumLine } from './line';
import { checkTerms } from './row-totals';

/** The code in front of a label: "1.2" of "1.2 Personal". */
const codeOf = (line: Line): string => /^(\d+(?:\.\d+)*)\.?\s/.exec(line.label)?.[1] ?? '';

/** The rows right below whose codes say that they are parts of this one: 1.1 and 1.2 under 1. */
function detailsOf(lines: readonly Line[], at: number): readonly RowLine[] {
  const head = lines[at];
  const code = head ? codeOf(head) : '';
  const details: RowLine[] = [];
  for (const line of lines.slice(at + 1)) {
    if (code === '' || line.kind !== 'row' || !codeOf(line).startsWith(`${code}.`)) break;
    details.push(line);
  }
  return details;
}

/** A row whose details stand below it and add up to it is their subtotal, and must not count a second time. */
export function findCodedSubtotals(
  lines: readonly Line[],
  years: readonly RecognisedYear[],
  unit: SheetUnit,
): readonly Line[] {
  return lines.map((line, index) => {
    const details = line.kind === 'row' ? detailsOf(lines, index) : [];
    if (details.length === 0) return line;
    const checks = checkTerms(
      line,
      details.map((detail) => ({ line: detail, sign: 1 })),
      years,
      unit,
    );
    const addsUp = checks.length > 0 && checks.every((check) => check.verdict !== 'error');
    return addsUp ? asSubtotal(line, details) : line;
  });
}

const asSubtotal = (line: Line, details: readonly RowLine[]): SumLine => ({
  ...line,
  kind: 'sum',
  saying: { scope: 'subtotal', section: null, maybeRow: false },
  added: details.map((detail) => detail.id),
  mustFit: false,
});
