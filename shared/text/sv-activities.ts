import { formatInteger } from './format';

const counted = (count: number): string =>
  count === 1 ? '1 aktivitet' : `${formatInteger(count)} aktiviteter`;

export const activitiesText = {
  title: 'Aktiviteter',
  views: 'Vyer av aktiviteterna',
  table: 'Tabell',
  board: 'Tavla',
  calendar: 'Kalender',
  timeline: 'Tidslinje',
  loading: 'Läser in aktiviteterna …',
  counted,
} as const;
