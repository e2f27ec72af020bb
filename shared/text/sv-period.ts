import { OUTSIDE_KINDS, type OutsideKind, type Period } from '../domain/tracking/within-period';
import { formatInteger, formatList, formatLongDate } from './format';

const NAMES: Readonly<Record<OutsideKind, readonly [one: string, many: string]>> = {
  activities: ['aktivitet', 'aktiviteter'],
  stages: ['etapp', 'etapper'],
  pilots: ['pilot', 'piloter'],
};

/** "Perioden är nu … 4 aktiviteter och 1 etapp ligger utanför."; null when nothing does. */
export function describeOutside(
  period: Period,
  outside: Readonly<Record<OutsideKind, number>>,
): string | null {
  const counts = OUTSIDE_KINDS.filter((kind) => outside[kind] > 0).map(
    (kind) => `${formatInteger(outside[kind])} ${NAMES[kind][outside[kind] === 1 ? 0 : 1]}`,
  );
  if (counts.length === 0) return null;
  const days = `${formatLongDate(period.start)} – ${formatLongDate(period.end)}`;
  return `Perioden är nu ${days}. ${formatList(counts)} ligger utanför.`;
}
