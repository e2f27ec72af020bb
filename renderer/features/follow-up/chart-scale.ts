import type { IsoDate } from '@shared/domain/ids';
import type { Indicator } from '@shared/domain/indicator/indicator';
import type { SeriesPoint } from '@shared/domain/indicator/indicator-series';

/** A place in the drawing. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly on: IsoDate;
  /** As measured, for its label. */
  readonly value: string;
}

export interface Chart {
  readonly measured: readonly ChartPoint[];
  readonly baseline: ChartPoint | null;
  readonly targets: readonly ChartPoint[];
  readonly first: IsoDate;
  readonly last: IsoDate;
}

export interface ChartArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const DAY = 86_400_000;
const dayNumber = (on: IsoDate): number => Date.parse(on) / DAY;

/** From a range of numbers to a range of the drawing; all the same number stands in the middle. */
function scale(numbers: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return (value) => (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
}

/** Where everything stands in the drawing. The values become floats here, which draw and are never computed with. */
export function layOutChart(
  { baseline, targets }: Pick<Indicator, 'baseline' | 'targets'>,
  series: readonly SeriesPoint[],
  { left, right, top, bottom }: ChartArea,
): Chart | null {
  const measured = series.flatMap(({ measurement: { on }, value }) =>
    value === null ? [] : [{ on, value }],
  );
  const marks = [...measured, ...(baseline ? [baseline] : []), ...targets];
  const days = marks.map(({ on }) => on).sort((a, b) => (a < b ? -1 : 1));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || measured.length === 0) return null;
  const x = scale(
    marks.map(({ on }) => dayNumber(on)),
    left,
    right,
  );
  const y = scale(
    marks.map(({ value }) => Number(value)),
    bottom,
    top,
  );
  const place = ({ on, value }: { readonly on: IsoDate; readonly value: string }): ChartPoint => ({
    x: x(dayNumber(on)),
    y: y(Number(value)),
    on,
    value,
  });
  return {
    measured: measured.map(place),
    baseline: baseline && place(baseline),
    targets: targets.map(place),
    first,
    last,
  };
}
