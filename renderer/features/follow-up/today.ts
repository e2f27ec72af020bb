import type { IsoDate, UtcTime } from '@shared/domain/ids';
import { formatDay } from '@shared/text/format';

/** The day it is where the user sits. */
export const today = (): IsoDate => formatDay(new Date().toISOString() as UtcTime) as IsoDate;
