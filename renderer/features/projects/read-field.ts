import { isIsoDate, type IsoDate } from '@shared/domain/ids';
import { targetKind } from '@shared/domain/link/link-target';
import type { Ore } from '@shared/domain/money/ore';
import { parseAmount } from '@shared/domain/money/parse-amount';
import { MOST_MONTHS } from '@shared/domain/project/decision-limits';
import { isOverWhole, parsePercent, type Percent } from '@shared/domain/money/percent';
import { err, ok, type Result } from '@shared/result';
import { describeAmountProblem } from '@shared/text/sv-amount';
import { linkText } from '@shared/text/sv-links';
import { projectText } from '@shared/text/sv-project';

/** What a field's text means, or the sentence that says why it means nothing. */
export type FieldReading<T> = Result<T, string>;

/** "2024-08-01". */
export function readDate(text: string): FieldReading<IsoDate> {
  const date = text.trim();
  if (date === '') return err(projectText.missingDate);
  return isIsoDate(date) ? ok(date) : err(projectText.badDate(date));
}

/** A date, or null for an empty field. */
export const readDateOrNone = (text: string): FieldReading<IsoDate | null> =>
  text.trim() === '' ? ok(null) : readDate(text);

/** A share of something: "28", "21,39 %", at most 100. */
export function readPercent(text: string): FieldReading<Percent> {
  if (text.trim() === '') return err(projectText.missingPercent);
  const parsed = parsePercent(text);
  if (parsed.ok ? isOverWhole(parsed.value) : parsed.error.code === 'percentOutOfRange')
    return err(projectText.percentOverWhole(text.trim()));
  return parsed.ok ? parsed : err(projectText.badPercent(text.trim()));
}

/** Kronor, at most two decimals, not negative. */
export function readAmount(text: string): FieldReading<Ore> {
  const parsed = parseAmount(text);
  if (!parsed.ok) return err(describeAmountProblem(parsed.error));
  return parsed.value < 0 ? err(projectText.negativeAmount(text.trim())) : parsed;
}

/** An amount, or null for an empty field. */
export const readAmountOrNone = (text: string): FieldReading<Ore | null> =>
  text.trim() === '' ? ok(null) : readAmount(text);

/** A time limit in whole months; 0 for none. */
export function readMonths(text: string): FieldReading<number> {
  const months = text.trim();
  if (months === '') return err(projectText.missingMonths);
  if (!/^\d{1,3}$/.test(months) || Number(months) > MOST_MONTHS) return err(projectText.badMonths(months));
  return ok(Number(months));
}

/** One item a line; empty lines are left out. */
export const readLines = (text: string): FieldReading<readonly string[]> =>
  ok(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );

/** A page's address, a whole path to a file, or nothing. */
export function readLink(text: string): FieldReading<string> {
  const target = text.trim();
  return target === '' || targetKind(target) !== 'other' ? ok(target) : err(linkText.badTarget);
}

export const readText = (text: string): FieldReading<string> => ok(text.trim());
