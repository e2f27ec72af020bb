import type { Decimal } from 'decimal.js';
import { ExactDecimal } from '../../domain/money/exact-decimal';
import { exactOre, parseNumber, type AmountProblem, type DecimalSign } from '../../domain/money/parse-amount';
import { roundToOre } from '../../domain/money/round-to-ore';
import type { SheetCell } from '../grid';
import type { RecognisedValue } from '../recognised';
import { isPercentFormat, shownText } from './cell-text';
import { plainText } from './words';

type Factor = 1 | 1000 | 1000000;

const OWN_UNITS: readonly (readonly [RegExp, Factor])[] = [
  [/\s*(?:tkr|kkr|tsek|ksek)\.?$/i, 1000],
  [/\s*(?:mnkr|mkr|msek)\.?$/i, 1000000],
  [/\s*(?:kr\.?|kronor|sek)$/i, 1],
];

/** "457 tkr" → "457" and 1000: a unit written in the cell itself goes before the table's. */
function splitUnit(text: string, factor: Factor): { readonly bare: string; readonly factor: Factor } {
  const trimmed = text.trim();
  const own = OWN_UNITS.find(([ending]) => ending.test(trimmed));
  return own ? { bare: trimmed.replace(own[0], ''), factor: own[1] } : { bare: trimmed, factor };
}

const FORMAT_LITERALS = /"[^"]*"|\\.|\[[^\]]*\]/g;

/** A format such as "# ##0," shows thousands of a number that is stored in full. */
const isScaledByFormat = (format: string): boolean =>
  /[0#?],+(?![0#?.,])/.test(format.replace(FORMAT_LITERALS, '').split(';')[0] ?? '');

const problem = (found: AmountProblem): RecognisedValue => ({ kind: 'problem', problem: found });

/** The factor of one stored number: what its own format says goes before what the table says. */
function factorIn(format: string, factor: Factor): Factor {
  if (isScaledByFormat(format)) return 1;
  if (/(?:tkr|kkr|tsek|ksek)/i.test(format)) return 1000;
  return /(?:mnkr|mkr|msek)/i.test(format) ? 1000000 : factor;
}

function inKronor(kronor: Decimal, shown: string): RecognisedValue {
  const exact = exactOre(kronor, shown);
  if (exact.ok) return { kind: 'amount', ore: exact.value };
  if (exact.error.code !== 'fractionOfOre') return problem(exact.error);
  return { kind: 'inexact', nearest: roundToOre(kronor.times(100)) };
}

/** Stored numbers come as plain decimal text; anything else is not taken for an amount. */
const isPlainNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i.test(text);

function readNumber(text: string, format: string, factor: Factor, shown: string): RecognisedValue {
  if (!isPlainNumber(text) || isPercentFormat(format)) return problem({ code: 'notAnAmount', text: shown });
  return inKronor(new ExactDecimal(text).times(factorIn(format, factor)), shown);
}

function readText(text: string, factor: Factor, decimal: DecimalSign | undefined): RecognisedValue {
  if (text.trim() === '') return { kind: 'empty' };
  const unit = splitUnit(text, factor);
  const number = parseNumber(unit.bare, decimal);
  if (number.ok) return inKronor(number.value.times(unit.factor), text.trim());
  return problem(
    number.error.code === 'empty' ? { code: 'notAnAmount', text } : { ...number.error, text: text.trim() },
  );
}

/** Reads one cell as an amount in öre; `factor` makes kronor of the table's unit. Exact, or said not to be. */
export function readAmount(
  cell: SheetCell | undefined,
  factor: Factor,
  decimal: DecimalSign | undefined,
): RecognisedValue {
  const value = cell?.value;
  switch (value?.type) {
    case undefined:
      return { kind: 'empty' };
    case 'number':
      return readNumber(value.text, value.format, factor, shownText(cell));
    case 'text':
      return readText(value.text, factor, decimal);
    case 'error':
      return { kind: 'problem', problem: { code: 'cellError', text: value.text } };
    case 'uncached':
      return { kind: 'problem', problem: { code: 'uncached' } };
    case 'date':
    case 'boolean':
      return problem({ code: 'notAnAmount', text: shownText(cell) });
  }
}

/** What a cell in an amount column looks like, before its unit and decimal sign are known. */
export type AmountLook = 'none' | 'amount' | 'percent' | 'doubtful' | 'words';

const TOO_LONG_FOR_AN_AMOUNT = 40;

function lookOfText(raw: string): AmountLook {
  const text = plainText(raw);
  if (text === '') return 'none';
  if (/^-?\d[\d\s.,]*%$/.test(text)) return 'percent';
  const number = parseNumber(splitUnit(text, 1).bare);
  if (number.ok || number.error.code === 'ambiguous') return 'amount';
  return /\d/.test(text) && text.length <= TOO_LONG_FOR_AN_AMOUNT ? 'doubtful' : 'words';
}

export function lookOf(cell: SheetCell | undefined): AmountLook {
  switch (cell?.value.type) {
    case undefined:
      return 'none';
    case 'number':
      return isPercentFormat(cell.value.format) ? 'percent' : 'amount';
    case 'text':
      return lookOfText(cell.value.text);
    case 'error':
    case 'uncached':
      return 'doubtful';
    case 'date':
    case 'boolean':
      return 'words';
  }
}
