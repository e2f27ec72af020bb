import type { IsoDate, UtcTime } from '@shared/domain/ids';
import { formatDay } from '@shared/text/format';

/** Today in the machine's own time zone. */
export const localToday = (): IsoDate => formatDay(new Date().toISOString() as UtcTime) as IsoDate;
