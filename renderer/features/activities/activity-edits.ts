import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  type Activity,
  type ActivityKind,
  type ActivityStatus,
} from '@shared/domain/activity/activity';
import type { ActivityColumn } from '@shared/domain/activity/activity-choices';
import { withStart } from '@shared/domain/activity/end-follows';
import { isIsoDate, type IsoDate } from '@shared/domain/ids';
import { parseAmount } from '@shared/domain/money/parse-amount';
import type { Ore } from '@shared/domain/money/ore';
import type { Period } from '@shared/domain/tracking/within-period';
import { err, ok, type Result } from '@shared/result';
import { formatForEditing, MINUS } from '@shared/text/format';
import { activitiesText } from '@shared/text/sv-activities';
import { describeAmountProblem } from '@shared/text/sv-amount';

/** What a text means, or the sentence that says why it means nothing. */
export type Reading<T> = Result<T, string>;

/** "2024-08-01", or nothing. */
export function readDay(text: string): Reading<IsoDate | null> {
  const date = text.trim();
  if (date === '') return ok(null);
  return isIsoDate(date) ? ok(date) : err(activitiesText.badDate(date));
}

/** Kronor, or nothing. */
export function readCost(text: string): Reading<Ore | null> {
  if (text.trim() === '') return ok(null);
  const parsed = parseAmount(text);
  return parsed.ok ? parsed : err(describeAmountProblem(parsed.error));
}

/** A whole number, also one below zero, which the rules then refuse by name; or nothing. */
export function readCount(text: string): Reading<number | null> {
  const digits = text.replace(/\s/g, '').replace(MINUS, '-');
  if (digits === '') return ok(null);
  const count = Number(digits);
  return /^-?\d+$/.test(digits) && Number.isSafeInteger(count)
    ? ok(count)
    : err(activitiesText.badCount(text.trim()));
}

/** The columns of the table whose cells are edited in place. */
export const EDITED_COLUMNS = [
  'title',
  'kind',
  'status',
  'start',
  'end',
  'responsible',
  'plannedCost',
  'actualCost',
] as const satisfies readonly ActivityColumn[];
export type EditedColumn = (typeof EDITED_COLUMNS)[number];

export const isEdited = (column: string): column is EditedColumn =>
  (EDITED_COLUMNS as readonly string[]).includes(column);

/** What stands in a cell's editor from the start. */
export function textOf(activity: Activity, column: EditedColumn): string {
  if (column === 'plannedCost' || column === 'actualCost')
    return activity[column] === null ? '' : formatForEditing(activity[column]);
  return activity[column] ?? '';
}

/** The change that a text in a cell's editor means. */
export function readEdit(column: EditedColumn, text: string): Reading<Partial<Activity>> {
  switch (column) {
    case 'title':
    case 'responsible':
      return ok({ [column]: text.trim() });
    case 'kind':
      return ACTIVITY_KINDS.includes(text as ActivityKind) ? ok({ kind: text as ActivityKind }) : ok({});
    case 'status':
      return ACTIVITY_STATUSES.includes(text as ActivityStatus)
        ? ok({ status: text as ActivityStatus })
        : ok({});
    case 'start':
    case 'end': {
      const day = readDay(text);
      return day.ok ? ok({ [column]: day.value }) : day;
    }
    case 'plannedCost':
    case 'actualCost': {
      const cost = readCost(text);
      return cost.ok ? ok({ [column]: cost.value }) : cost;
    }
  }
}

/** A change of an activity in full: with a start that is moved goes its end. */
export const withEnd = (activity: Activity, change: Partial<Activity>, project: Period): Partial<Activity> =>
  change.start === undefined ? change : { ...change, ...withStart(activity, change.start, project) };

/** An activity with a change in it; the same one when nothing differs. */
export function withChange(activity: Activity, change: Partial<Activity>): Activity {
  const fields = Object.keys(change) as (keyof Activity)[];
  return fields.every((field) => activity[field] === change[field]) ? activity : { ...activity, ...change };
}
