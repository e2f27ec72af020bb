import type { CellValue, SheetCell } from '../grid';

const THIN_SPACE = '\u202f';

/** Digits in groups of three and a decimal comma: "456852.3" → "456 852,3". */
function writtenNumber(text: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!parts) return text;
  const [, sign = '', whole = '', decimals] = parts;
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, THIN_SPACE) : whole;
  return `${sign === '' ? '' : '\u2212'}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** Whether a number format shows the number as a percentage. */
export const isPercentFormat = (format: string): boolean => format.replace(/"[^"]*"/g, '').includes('%');

/** A fraction with a percent format as its percentage: "0.2139" → "21,39 %". */
function writtenPercent(text: string): string {
  const value = Number(text) * 100;
  return Number.isFinite(value) ? `${writtenNumber(String(Number(value.toPrecision(12))))} %` : text;
}

function shownValue(value: CellValue): string {
  switch (value.type) {
    case 'number':
      return isPercentFormat(value.format) ? writtenPercent(value.text) : writtenNumber(value.text);
    case 'text':
    case 'error':
      return value.text.trim();
    case 'date':
      return value.iso;
    case 'boolean':
      return value.value ? 'SANT' : 'FALSKT';
    case 'uncached':
      return '';
  }
}

/** A cell as the review shows it; a formula without result is shown as its formula. */
export function shownText(cell: SheetCell | undefined): string {
  if (!cell) return '';
  if (cell.value.type === 'uncached') return cell.formula === undefined ? '' : `=${cell.formula}`;
  return shownValue(cell.value);
}

/** The text of a cell that holds text with letters in it, else "". */
export function wordsIn(cell: SheetCell | undefined): string {
  return cell?.value.type === 'text' && /\p{L}/u.test(cell.value.text)
    ? cell.value.text.replace(/\s+/g, ' ').trim()
    : '';
}
