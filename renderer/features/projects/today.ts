import { isoDate, type IsoDate } from '@shared/domain/ids';
import { formatDay } from '@shared/text/format';
import { utcNow } from './project-actions';

/** The day that it is here. */
export const today = (): IsoDate => isoDate(formatDay(utcNow()));
