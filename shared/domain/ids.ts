declare const idBrand: unique symbol;
type Id<Name extends string> = string & { readonly [idBrand]: Name };

export type ProjectId = Id<'Project'>;
export type BudgetId = Id<'Budget'>;
/** A budget line's identity. It stays the same through versions and workbooks; unique within one budget. */
export type RowId = Id<'Row'>;
export type NoticeId = Id<'Notice'>;
/** One part of the project's plan: an objective, a focus area, a stage, a team, a condition … */
export type PartId = Id<'Part'>;
export type ActivityId = Id<'Activity'>;
/** Shared by the activities that one recurrence made. */
export type SeriesId = Id<'Series'>;
export type InitiativeId = Id<'Initiative'>;
export type PilotId = Id<'Pilot'>;
export type IndicatorId = Id<'Indicator'>;
export type MeasurementId = Id<'Measurement'>;
export type EvaluationId = Id<'Evaluation'>;
export type ActorId = Id<'Actor'>;
/** A contact's identity. A machine's own one names who makes changes there; the name itself stands in `contacts` only. */
export type PersonId = Id<'Person'>;

/** A date without a time: "2024-08-01". */
export type IsoDate = string & { readonly [idBrand]: 'IsoDate' };
/** A moment in UTC: "2024-08-01T12:30:00.000Z". */
export type UtcTime = string & { readonly [idBrand]: 'UtcTime' };

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether text is a date that exists in the calendar. */
export function isIsoDate(text: string): text is IsoDate {
  const parts = DATE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** A date known to be right, from code. Throws RangeError otherwise. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`Not a date: ${text}`);
  return text;
}

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
