import { ExactDecimal } from '../money/exact-decimal';
import type { IndicatorId, IsoDate } from '../ids';
import type { Indicator, IndicatorDefinition, Measurement, Quantity } from './indicator';

export type SexSplit = NonNullable<Measurement['split']>;

/** What an indicator stands at on a day. */
export interface IndicatorValue {
  readonly value: Quantity;
  /** The day of the latest measurement in it. */
  readonly on: IsoDate;
  /** By sex where it was measured so: null in a part that nobody measured; null when no part was. */
  readonly split: SexSplit | null;
}

export const SEXES = ['women', 'men', 'other'] as const satisfies readonly (keyof SexSplit)[];

/** The measurements of each indicator, oldest first; those of one day in the order of their ids. */
export function measurementsByIndicator(
  measurements: readonly Measurement[],
): ReadonlyMap<IndicatorId, readonly Measurement[]> {
  const byIndicator = new Map<IndicatorId, Measurement[]>();
  for (const one of measurements) {
    const known = byIndicator.get(one.indicatorId);
    if (known) known.push(one);
    else byIndicator.set(one.indicatorId, [one]);
  }
  const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  for (const list of byIndicator.values()) list.sort((a, b) => before(a.on, b.on) || before(a.id, b.id));
  return byIndicator;
}

const asQuantity = (value: InstanceType<typeof ExactDecimal>): Quantity => {
  // A sum of six decimals needs no more than six; "-0" is written as zero.
  return (value.isZero() ? '0' : value.toFixed()) as Quantity;
};

/** The exact sum; null when there is nothing to add. */
function sum(values: readonly (Quantity | null)[]): Quantity | null {
  const stated = values.filter((value) => value !== null);
  if (stated.length === 0) return null;
  return asQuantity(stated.reduce((total, value) => total.plus(value), new ExactDecimal(0)));
}

function sumOfSplits(measured: readonly Measurement[]): SexSplit | null {
  const part = (sex: keyof SexSplit) => sum(measured.map(({ split }) => split?.[sex] ?? null));
  const [women, men, other] = [part('women'), part('men'), part('other')];
  return women === null && men === null && other === null ? null : { women, men, other };
}

/** What an incremental indicator adds up: what is dated before the baseline's day is in the baseline already. */
const added = ({ baseline }: Pick<Indicator, 'baseline'>, own: readonly Measurement[]) =>
  baseline === null ? own : own.filter(({ on }) => on >= baseline.on);

/**
 * What the indicator stands at at the end of a day; null when nothing is measured by then. Cumulative: the latest
 * measurement. Incremental: the baseline plus every measurement from its day on, so that value, baseline and targets
 * are on one scale; the split then says what was added, since a baseline has none. `own` as `measurementsByIndicator`
 * gives them.
 */
export function indicatorValue(
  indicator: Pick<Indicator, 'counting' | 'baseline'>,
  own: readonly Measurement[],
  day: IsoDate,
): IndicatorValue | null {
  const known = own.filter(({ on }) => on <= day);
  const counted = indicator.counting === 'incremental' ? added(indicator, known) : known;
  const latest = counted.at(-1);
  if (!latest) return null;
  const { on } = latest;
  if (indicator.counting === 'cumulative') return { value: latest.value, on, split: latest.split };
  const values = [indicator.baseline?.value ?? null, ...counted.map(({ value }) => value)];
  return { value: sum(values) ?? latest.value, on, split: sumOfSplits(counted) };
}

/** The definition that holds on a day: the latest one from that day or before; earlier than all, the first. */
export function definitionOn(
  definitions: readonly IndicatorDefinition[],
  day: IsoDate,
): IndicatorDefinition | null {
  const inOrder = [...definitions].sort((a, b) => (a.from < b.from ? -1 : 1));
  return inOrder.findLast(({ from }) => from <= day) ?? inOrder[0] ?? null;
}

const MONTHS_BETWEEN_MEASUREMENTS = 6;

/** The same day of the month some months earlier; the month's last day where it has none such. */
export function monthsBefore(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 - months;
  const [earlierYear, earlierMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const last = new Date(Date.UTC(earlierYear, earlierMonth, 0)).getUTCDate();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(earlierYear)}-${two(earlierMonth)}-${two(Math.min(date, last))}` as IsoDate;
}

/**
 * Whether more than six months have passed without a measurement: since the latest one, or since the indicator began
 * (its baseline, or its first definition).
 */
export function isMeasurementLate(
  indicator: Pick<Indicator, 'baseline' | 'definitions'>,
  own: readonly Measurement[],
  day: IsoDate,
): boolean {
  const latest = own.findLast(({ on }) => on <= day)?.on;
  const since = latest ?? indicator.baseline?.on ?? definitionOn(indicator.definitions, day)?.from;
  return since !== undefined && since < monthsBefore(day, MONTHS_BETWEEN_MEASUREMENTS);
}
