import type { TimelineZoom } from '@renderer/stores/calendar-store';
import {
  addDays,
  dayNumber,
  daysBetween,
  firstOfMonth,
  fromDayNumber,
  isoWeek,
  monthNumber,
  startOfWeek,
} from '@shared/domain/calendar/days';
import type { IsoDate } from '@shared/domain/ids';
import { monthTitle, shortMonth, timelineText } from '@shared/text/sv-calendar';

/** Pixels a day on screen; on paper the whole time takes the width there is. */
const DAY_WIDTH: Readonly<Record<TimelineZoom, number>> = { year: 0.92, quarter: 4, month: 14 };

/** Time as a length: whole months, from the one that the first day is in to the one of the last. */
export interface TimelineScale {
  readonly zoom: TimelineZoom;
  readonly start: IsoDate;
  readonly days: number;
  /** Pixels. */
  readonly width: number;
}

export function timelineScale(first: IsoDate, last: IsoDate, zoom: TimelineZoom): TimelineScale {
  const start = firstOfMonth(monthNumber(first));
  const days = daysBetween(start, firstOfMonth(monthNumber(last) + 1));
  return { zoom, start, days, width: Math.round(days * DAY_WIDTH[zoom]) };
}

/** Where a day begins, in percent of the whole time; below 0 or over 100 when it is outside. */
export const percentAt = ({ start, days }: TimelineScale, date: IsoDate): number =>
  (daysBetween(start, date) / days) * 100;

/** From the first day's beginning to the last one's end, cut to the time that is shown. */
export function extentOf(
  scale: TimelineScale,
  first: IsoDate,
  last: IsoDate,
): { readonly left: number; readonly width: number } {
  const within = (percent: number): number => Math.min(100, Math.max(0, percent));
  const left = within(percentAt(scale, first));
  return { left, width: within(percentAt(scale, addDays(last, 1))) - left };
}

export interface Tick {
  readonly key: string;
  readonly label: string;
  readonly left: number;
  readonly width: number;
}

/** One tick for each day on which a new step begins; the first may have begun before. */
function ticksFrom(
  scale: TimelineScale,
  stepOf: (date: IsoDate) => IsoDate,
  nextAfter: (step: IsoDate) => IsoDate,
  label: (step: IsoDate) => string,
): readonly Tick[] {
  const ticks: Tick[] = [];
  const end = fromDayNumber(dayNumber(scale.start) + scale.days);
  for (let step = stepOf(scale.start); step < end; step = nextAfter(step))
    ticks.push({
      key: step,
      label: label(step),
      ...extentOf(scale, step > scale.start ? step : scale.start, addDays(nextAfter(step), -1)),
    });
  return ticks;
}

const monthsFrom = (count: number) => ({
  stepOf: (date: IsoDate): IsoDate => firstOfMonth(monthNumber(date) - (monthNumber(date) % count)),
  nextAfter: (step: IsoDate): IsoDate => firstOfMonth(monthNumber(step) + count),
});

const monthTicks = (
  scale: TimelineScale,
  count: number,
  label: (step: IsoDate) => string,
): readonly Tick[] => {
  const { stepOf, nextAfter } = monthsFrom(count);
  return ticksFrom(scale, stepOf, nextAfter, label);
};

/** The two lines over the rows: years over quarters or months, months over weeks. */
export function ticksOf(scale: TimelineScale): readonly [readonly Tick[], readonly Tick[]] {
  const years = (): readonly Tick[] => monthTicks(scale, 12, (step) => step.slice(0, 4));
  switch (scale.zoom) {
    case 'year':
      return [years(), monthTicks(scale, 3, (step) => timelineText.quarterOf(monthNumber(step)))];
    case 'quarter':
      return [years(), monthTicks(scale, 1, (step) => shortMonth(monthNumber(step)))];
    case 'month':
      return [
        monthTicks(scale, 1, (step) => monthTitle(monthNumber(step))),
        ticksFrom(
          scale,
          startOfWeek,
          (step) => addDays(step, 7),
          (step) => String(isoWeek(step)),
        ),
      ];
  }
}

/** A mark with its words, and the line that it stands on; null: no room for the words. */
export interface LaidMark<M> {
  readonly mark: M;
  readonly left: number;
  readonly line: number | null;
  /** The words stand before the sign, where the time that is shown ends too soon after it. */
  readonly isBefore: boolean;
}

/** Pixels that a character of a mark's words takes, and its sign with the air round it. */
const CHARACTER = 6.4;
const SIGN = 24;

/** Puts marks, in the order of their days, on as few lines as let no words lie over others. */
export function layMarks<M extends { readonly on: IsoDate; readonly words: string }>(
  scale: TimelineScale,
  marks: readonly M[],
  lines: number,
): readonly LaidMark<M>[] {
  const ends: number[] = Array.from({ length: lines }, () => -1);
  return marks.map((mark) => {
    const left = percentAt(scale, mark.on);
    const at = (left / 100) * scale.width;
    const length = SIGN + mark.words.length * CHARACTER;
    const isBefore = at + length > scale.width;
    const from = isBefore ? at - length : at;
    const line = from < 0 && isBefore ? -1 : ends.findIndex((end) => end < from);
    if (line === -1) return { mark, left, line: null, isBefore: false };
    ends[line] = from + length;
    return { mark, left, line, isBefore };
  });
}
