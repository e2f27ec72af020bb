import { parseNumber, type DecimalSign } from '../../domain/money/parse-amount';
import type { SheetCell } from '../grid';

const bare = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/[a-z:%-]+$/i, '')
    .replace(/^[^\d]+/, '');

/** What one text by itself proves about its decimal sign; undefined when it proves nothing. */
function proofIn(text: string): DecimalSign | undefined {
  const body = bare(text);
  const points = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (points > 0 && commas > 0) return body.lastIndexOf(',') > body.lastIndexOf('.') ? 'comma' : 'point';
  if (points > 1) return 'comma';
  if (commas > 1) return 'point';
  if (points + commas !== 1 || !parseNumber(body).ok) return undefined;
  return points === 1 ? 'point' : 'comma';
}

const textsIn = (cells: readonly (SheetCell | undefined)[]): readonly string[] =>
  cells.flatMap((cell) =>
    cell?.value.type === 'text' && /\d/.test(cell.value.text) ? [cell.value.text] : [],
  );

const isAmbiguous = (text: string): boolean => {
  const number = parseNumber(bare(text));
  return !number.ok && number.error.code === 'ambiguous';
};

/** The sign that some of these cells prove and none contradicts. */
function provenSign(cells: readonly (SheetCell | undefined)[]): DecimalSign | 'contradicted' | undefined {
  const proofs = new Set(textsIn(cells).flatMap((text) => proofIn(text) ?? []));
  return proofs.size > 1 ? 'contradicted' : [...proofs][0];
}

/** The first text of a column that can be read in two ways, when no other text of the column settles it. */
export function firstDoubtful(column: readonly (SheetCell | undefined)[]): SheetCell | undefined {
  const own = provenSign(column);
  if (own !== undefined && own !== 'contradicted') return undefined;
  return column.find((cell) => cell?.value.type === 'text' && isAmbiguous(cell.value.text));
}

/**
 * Says what a lone point or comma means in one column: what its own texts prove, else what the table's other columns
 * prove. Several texts that all have exactly three digits after the same sign prove that it groups thousands, but
 * only where amounts are whole kronor.
 */
export function decimalSignOf(
  column: readonly (SheetCell | undefined)[],
  table: readonly (SheetCell | undefined)[],
  inKronor: boolean,
): DecimalSign | undefined {
  const own = provenSign(column);
  const proven = own ?? provenSign(table);
  if (proven !== undefined) return proven === 'contradicted' ? undefined : proven;
  const doubtful = textsIn(column).filter(isAmbiguous).map(bare);
  const signs = new Set(doubtful.map((text) => (text.includes('.') ? '.' : ',')));
  if (!inKronor || new Set(doubtful).size < 2 || signs.size > 1) return undefined;
  return signs.has('.') ? 'comma' : 'point';
}
