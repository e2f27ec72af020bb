import type { Workspace } from '../command/workspace';
import type { IsoDate, UtcTime } from '../ids';
import type { Control } from '../journal/control';

/** All that the team owns, as it goes out of the app: to a file that others can read. */
export interface Everything {
  readonly tables: Workspace;
  /** The number of the latest change that is in it. */
  readonly seq: number;
  readonly control: Control;
  readonly exportedAt: UtcTime;
  /** The day the user sees on the calendar, which near midnight is not the day of `exportedAt`. */
  readonly exportedOn: IsoDate;
}

/** "Kraftsamling allt 2026-11-20.xlsx" */
export const everythingFileName = (exportedOn: IsoDate, extension: 'xlsx' | 'json'): string =>
  `Kraftsamling allt ${exportedOn}.${extension}`;
