import { formatInteger } from './format';

const occasions = (count: number): string =>
  count === 1 ? '1 tillfälle' : `${formatInteger(count)} tillfällen`;

export const seriesText = {
  title: 'Upprepning',
  inSeries: (count: number): string => `Den här ingår i en serie med ${occasions(count)}.`,
  alone: 'Den här aktiviteten upprepas inte.',
  occasions,
} as const;
