import type { CellPlace, CellValue } from '@shared/sheets/grid';
import { dateFromSerial } from './number-format';
import { parseStoredNumber, plainNumberText } from './number-text';
import { refuse } from './refusal';
import { TOO_LONG, type SharedString } from './shared-strings';
import { GENERAL, type NumberFormat } from './styles';
import { unescapeOfficeText } from './xml-text';

/** What every cell of a workbook is read with. */
export interface WorkbookContext {
  readonly strings: readonly SharedString[];
  /** Number format by style index. */
  readonly formats: readonly NumberFormat[];
  readonly date1904: boolean;
}

/** One `<c>` element as it stands. */
export interface RawCell {
  readonly place: CellPlace;
  /** The `t` attribute; "n" when there is none. */
  readonly type: string;
  /** The `s` attribute. */
  readonly style: string | undefined;
  /** Text of `<v>`; undefined when there is no such element. */
  readonly value: string | undefined;
  /** Text of `<is>`; undefined when there is no such element. */
  readonly inline: SharedString | undefined;
  readonly hasFormula: boolean;
}

/** What a cell says; undefined when it is empty. A value its type does not allow is refused with its place. */
export function cellValue(cell: RawCell, context: WorkbookContext): CellValue | undefined {
  if (cell.type === 'inlineStr') return textValue(cell.inline ?? '', cell);
  const stored = cell.value ?? '';
  if (stored.trim() === '' && (cell.type !== 'str' || cell.value === undefined)) {
    return cell.hasFormula ? { type: 'uncached' } : undefined;
  }
  return storedValue(cell, stored, context);
}

function storedValue(cell: RawCell, stored: string, context: WorkbookContext): CellValue | undefined {
  switch (cell.type) {
    case 'n':
      return numberValue(cell, stored, context);
    case 's':
      return textValue(sharedString(cell, stored, context.strings), cell);
    case 'str':
      return textValue(unescapeOfficeText(stored), cell);
    case 'b':
      return booleanValue(cell, stored.trim());
    case 'e':
      return { type: 'error', text: stored.trim().slice(0, LONGEST_ERROR) };
    case 'd':
      return isoValue(cell, stored.trim());
    default:
      return refuse({ code: 'badCell', place: cell.place });
  }
}

const LONGEST_ERROR = 40;
const LONGEST_QUOTE = 60;

/** An empty text is an answer when a formula gave it, and nothing otherwise. */
function textValue(text: SharedString, cell: RawCell): CellValue | undefined {
  if (text === TOO_LONG) return refuse({ code: 'textTooLong', place: cell.place });
  return text === '' && !cell.hasFormula ? undefined : { type: 'text', text };
}

function sharedString(cell: RawCell, stored: string, strings: readonly SharedString[]): SharedString {
  const index = /^\s*\d{1,9}\s*$/.test(stored) ? Number(stored) : -1;
  return strings[index] ?? refuse({ code: 'badCell', place: cell.place });
}

function booleanValue(cell: RawCell, stored: string): CellValue {
  if (stored === '1' || stored === 'true') return { type: 'boolean', value: true };
  if (stored === '0' || stored === 'false') return { type: 'boolean', value: false };
  return refuse({ code: 'badCell', place: cell.place });
}

function numberValue(cell: RawCell, stored: string, context: WorkbookContext): CellValue {
  const value = parseStoredNumber(stored);
  if (value === undefined) {
    return refuse({ code: 'badNumber', place: cell.place, text: stored.trim().slice(0, LONGEST_QUOTE) });
  }
  const format = formatOf(cell, context.formats);
  const iso = format.isDate ? dateFromSerial(value, context.date1904) : undefined;
  return iso === undefined
    ? { type: 'number', text: plainNumberText(value), format: format.code }
    : { type: 'date', iso };
}

/** A style that does not exist could hide that a number is a date, so it is refused. */
function formatOf(cell: RawCell, formats: readonly NumberFormat[]): NumberFormat {
  if (cell.style === undefined || formats.length === 0) return GENERAL;
  const index = /^\d{1,6}$/.test(cell.style) ? Number(cell.style) : -1;
  return formats[index] ?? refuse({ code: 'badCell', place: cell.place });
}

/** A date as strict Open XML writes it: "2024-08-01" or "2024-08-01T00:00:00". */
function isoValue(cell: RawCell, stored: string): CellValue {
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(stored)?.[0];
  const real = iso !== undefined && new Date(`${iso}T00:00:00Z`).getTime();
  if (iso === undefined || real === false || Number.isNaN(real))
    return refuse({ code: 'badCell', place: cell.place });
  return { type: 'date', iso };
}
