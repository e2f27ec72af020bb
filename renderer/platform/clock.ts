import type { IsoDate, UtcTime } from '@shared/domain/ids';
import { formatDay } from '@shared/text/format';

/** This moment. */
export const utcNow = (): UtcTime => new Date().toISOString() as UtcTime;

/** The day that the user sees on the calendar. */
export const today = (): IsoDate => formatDay(utcNow()) as IsoDate;
