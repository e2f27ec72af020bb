import { ExactDecimal } from '../money/exact-decimal';
import type { IsoDate } from '../ids';
import type { Indicator, IndicatorTarget, Measurement, Quantity } from './indicator';
import { indicatorValue, type IndicatorValue } from './indicator-value';

/** How far an indicator has come towards the target that is due next. */
export type IndicatorProgress =
  | { readonly state: 'noTarget'; readonly value: IndicatorValue | null }
  | { readonly state: 'notMeasured'; readonly target: IndicatorTarget }
  | { readonly state: 'reached'; readonly target: IndicatorTarget; readonly value: IndicatorValue }
  | {
      readonly state: 'underWay';
      readonly target: IndicatorTarget;
      readonly value: IndicatorValue;
      /** Whole percent of the way from the baseline, 0–99: cut, never rounded up to a target that is not reached. */
      readonly percent: number;
      /** Further from the target than the baseline was. */
      readonly isBackwards: boolean;
    }
  | {
      readonly state: 'notReached';
      readonly target: IndicatorTarget;
      readonly value: IndicatorValue;
      /** Why no share of the way can be told: nowhere to begin from, or a baseline that was there already. */
      readonly why: 'noBaseline' | 'baselineMeetsTarget';
    };

/** The target that is due next, or the last one when all have passed; null when there is none. */
export function targetDue(targets: readonly IndicatorTarget[], day: IsoDate): IndicatorTarget | null {
  const inOrder = [...targets].sort((a, b) => (a.on < b.on ? -1 : 1));
  return inOrder.find(({ on }) => on >= day) ?? inOrder.at(-1) ?? null;
}

/** Whether a value is as good as the target: at least as much upwards, at most as much downwards. */
export function meetsTarget(direction: Indicator['direction'], value: Quantity, target: Quantity): boolean {
  const difference = new ExactDecimal(value).comparedTo(target);
  return direction === 'up' ? difference >= 0 : difference <= 0;
}

/** Where the way to the target begins; what adds up begins from zero when nothing else is said. */
const startOf = ({ baseline, counting }: Pick<Indicator, 'baseline' | 'counting'>): Quantity | null =>
  baseline?.value ?? (counting === 'incremental' ? ('0' as Quantity) : null);

/** Whole percent of the way from start to target, cut to 0–99. `start` and `target` differ. */
function shareOfWay(start: Quantity, value: Quantity, target: Quantity): number {
  const way = new ExactDecimal(target).minus(start);
  const done = new ExactDecimal(value).minus(start).div(way).times(100).floor();
  return done.lt(0) ? 0 : done.gt(99) ? 99 : done.toNumber();
}

/** How far the indicator has come by the end of a day; `own` as `measurementsByIndicator` gives them. */
export function indicatorProgress(
  indicator: Pick<Indicator, 'baseline' | 'targets' | 'counting' | 'direction'>,
  own: readonly Measurement[],
  day: IsoDate,
): IndicatorProgress {
  const value = indicatorValue(indicator, own, day);
  const target = targetDue(indicator.targets, day);
  if (!target) return { state: 'noTarget', value };
  if (!value) return { state: 'notMeasured', target };
  const { direction } = indicator;
  if (meetsTarget(direction, value.value, target.value)) return { state: 'reached', target, value };
  const start = startOf(indicator);
  if (start === null) return { state: 'notReached', target, value, why: 'noBaseline' };
  if (meetsTarget(direction, start, target.value))
    return { state: 'notReached', target, value, why: 'baselineMeetsTarget' };
  const percent = shareOfWay(start, value.value, target.value);
  const isBackwards = !meetsTarget(direction, value.value, start);
  return { state: 'underWay', target, value, percent, isBackwards };
}

/** 0–100 where progress can be put in percent; null otherwise. */
export function percentOfProgress(progress: IndicatorProgress): number | null {
  if (progress.state === 'reached') return 100;
  return progress.state === 'underWay' ? progress.percent : null;
}

/** Whether the target's day has passed without its being reached. */
export const isTargetMissed = (progress: IndicatorProgress, day: IsoDate): boolean =>
  progress.state !== 'noTarget' && progress.state !== 'reached' && progress.target.on < day;
