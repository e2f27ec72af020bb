import type { IsoDate } from '../ids';
import type { TrackedProblem } from '../tracking/tracked-problem';
import type { Indicator, Measurement, Quantity } from './indicator';

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

const quantitiesOf = ({ value, split }: Measurement): readonly Quantity[] => [
  value,
  ...Object.values(split ?? {}).filter((part) => part !== null),
];

/** What is wrong with a measurement; below zero is asked of what is new, so that an old one can be put right bit by bit. */
export function measurementProblems(
  before: Measurement | null,
  measurement: Measurement,
): readonly TrackedProblem[] {
  const title = measurement.on;
  const known = before === null ? [] : quantitiesOf(before);
  const values = quantitiesOf(measurement);
  return [
    ...badQuantities(title, values),
    ...values
      .filter((text) => text.startsWith('-') && !known.includes(text))
      .map((text) => ({ code: 'negativeQuantity', title, text }) as const),
  ];
}
