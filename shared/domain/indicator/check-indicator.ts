import type { IsoDate } from '../ids';
import type { TrackedProblem } from '../tracking/tracked-problem';
import type { Indicator, Measurement } from './indicator';

const QUANTITY = /^-?\d{1,15}(?:\.\d{1,6})?$/;

/** Whether a text is an exact decimal number as measurements are kept. */
export const isQuantity = (text: string): boolean => QUANTITY.test(text);

const badQuantities = (title: string, values: readonly string[]): readonly TrackedProblem[] =>
  values.filter((text) => !isQuantity(text)).map((text) => ({ code: 'badQuantity', title, text }) as const);

function twins(title: string, days: readonly IsoDate[]): readonly TrackedProblem[] {
  const twin = days.find((day, index) => days.indexOf(day) !== index);
  return twin === undefined ? [] : [{ code: 'sameDayTwice', title, date: twin }];
}

export const indicatorProblems = (indicator: Indicator): readonly TrackedProblem[] => {
  const { title, definitions, baseline, targets } = indicator;
  return [
    ...(title.trim() === '' ? [{ code: 'titleEmpty', table: 'indicators' } as const] : []),
    ...(definitions.length === 0 ? [{ code: 'definitionMissing', title } as const] : []),
    ...twins(
      title,
      definitions.map(({ from }) => from),
    ),
    ...twins(
      title,
      targets.map(({ on }) => on),
    ),
    ...badQuantities(title, [...(baseline ? [baseline.value] : []), ...targets.map(({ value }) => value)]),
  ];
};

export const measurementProblems = ({ on, value, split }: Measurement): readonly TrackedProblem[] =>
  badQuantities(on, [value, ...Object.values(split ?? {}).filter((part) => part !== null)]);
