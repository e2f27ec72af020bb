import type { Result } from '../../result';
import { isIsoDate, type IndicatorId, type IsoDate, type MeasurementId, type ProjectId } from '../ids';
import type { Indicator, Measurement } from './indicator';
import { readMeasurement, type MeasurementEntry, type MeasurementProblem } from './read-measurement';

/** One pasted row: what was read of it, or why it cannot be. */
export interface PastedMeasurement {
  /** From 1, as pasted. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly read: Result<MeasurementEntry, MeasurementProblem>;
}

type Rules = Pick<Indicator, 'unit' | 'counting' | 'isSplitBySex'>;

const WHOLE = ['date', 'value', 'comment'] as const;
const SPLIT = ['date', 'value', 'women', 'men', 'other', 'comment'] as const;

/** The columns that pasted rows are read by. */
export const pastedColumns = ({ isSplitBySex }: Pick<Indicator, 'isSplitBySex'>) =>
  isSplitBySex ? SPLIT : WHOLE;

const NO_TEXTS = { date: '', value: '', women: '', men: '', other: '', comment: '' };

/** A first row without any figure is the heads of the columns. */
const isHead = (cells: readonly string[], index: number): boolean =>
  index === 0 && !isIsoDate(cells[0] ?? '') && !/\d/.test(cells.join(''));

const asMeasured = (entry: MeasurementEntry, line: number): Measurement => ({
  ...entry,
  id: String(line) as MeasurementId,
  projectId: '' as ProjectId,
  indicatorId: '' as IndicatorId,
});

/** Reads rows copied from a sheet (tabs between cells), each held to the rules of one that is typed, in their order. */
export function readPastedMeasurements(
  text: string,
  indicator: Rules,
  own: readonly Measurement[],
  today: IsoDate,
): readonly PastedMeasurement[] {
  const columns = pastedColumns(indicator);
  const known = [...own];
  return text
    .split(/\r?\n/)
    .map((row, index) => ({ line: index + 1, cells: row.split('\t').map((cell) => cell.trim()) }))
    .filter(({ cells }, index) => cells.some((cell) => cell !== '') && !isHead(cells, index))
    .map(({ line, cells }) => {
      const texts = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
      const read = readMeasurement({ ...NO_TEXTS, ...texts }, indicator, known, today);
      if (read.ok) known.push(asMeasured(read.value, line));
      return { line, cells, read };
    });
}
