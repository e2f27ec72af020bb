import type { TimelineZoom } from '@renderer/stores/calendar-store';

const PAGE = 10;
const ZOOMS: readonly TimelineZoom[] = ['year', 'quarter', 'month'];

/** The row that a key leads to; undefined for a key that leads to none. */
export function rowByKey(key: string, row: number, count: number): number | undefined {
  const within = (to: number): number => Math.max(0, Math.min(count - 1, to));
  switch (key) {
    case 'ArrowUp':
      return within(row - 1);
    case 'ArrowDown':
      return within(row + 1);
    case 'PageUp':
      return within(row - PAGE);
    case 'PageDown':
      return within(row + PAGE);
    case 'Home':
      return 0;
    case 'End':
      return within(count - 1);
    default:
      return undefined;
  }
}

/** The scale that + or − leads to; undefined where there is none closer or wider. */
export function zoomByKey(key: string, zoom: TimelineZoom): TimelineZoom | undefined {
  if (key !== '+' && key !== '-') return undefined;
  return ZOOMS[ZOOMS.indexOf(zoom) + (key === '+' ? 1 : -1)];
}
