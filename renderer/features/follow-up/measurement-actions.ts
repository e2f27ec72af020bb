import { database, dispatch, newId } from '@renderer/data';
import { findTracked } from '@renderer/data/work';
import { today } from '@renderer/platform/clock';
import type { FieldOutcome } from '@renderer/ui/EditedField';
import type { MeasurementId } from '@shared/domain/ids';
import type { Indicator, Measurement } from '@shared/domain/indicator/indicator';
import { SEXES } from '@shared/domain/indicator/indicator-value';
import {
  readMeasurement,
  sumOfParts,
  type MeasurementEntry,
  type MeasurementField,
  type MeasurementTexts,
} from '@shared/domain/indicator/read-measurement';
import { describeProblem } from '@shared/text/sv-commands';
import { describeMeasurementProblem, measurementText } from '@shared/text/sv-follow-up';
import { quantityForEditing } from '@shared/text/sv-quantity';
import type { EntryErrors } from './EntryForm';
import { addRecords, inTurn, removeRecords } from './save-record';

export const NO_TEXTS: MeasurementTexts = { date: '', value: '', women: '', men: '', other: '', comment: '' };

const named = ({ title }: Indicator, day: string): string => measurementText.theMeasurement(title, day);

/** What was read as a measurement of the indicator. */
export const newMeasurement = ({ id, projectId }: Indicator, entry: MeasurementEntry): Measurement => ({
  id: newId<MeasurementId>(),
  projectId,
  indicatorId: id,
  ...entry,
});

/** Adds what was typed, or says what is wrong with it and where. */
export async function addMeasurement(
  indicator: Indicator,
  own: readonly Measurement[],
  texts: MeasurementTexts,
): Promise<EntryErrors<MeasurementField> | null> {
  const read = readMeasurement(texts, indicator, own, today());
  if (!read.ok) return { [read.error.field]: describeMeasurementProblem(read.error) };
  const record = newMeasurement(indicator, read.value);
  const problem = await addRecords(indicator.projectId, named(indicator, record.on), [
    { table: 'measurements', record },
  ]);
  return problem === undefined ? null : { form: problem };
}

/** A stored measurement as it would be typed; a whole that is no more than its parts is left to be added up again. */
function textsOf({ on, value, split, comment }: Measurement): MeasurementTexts {
  const part = (sex: (typeof SEXES)[number]): string => {
    const stated = split?.[sex] ?? null;
    return stated === null ? '' : quantityForEditing(stated);
  };
  const parts = { women: part('women'), men: part('men'), other: part('other') };
  return { date: on, value: quantityForEditing(value), ...parts, comment };
}

const isPart = (field: MeasurementField): boolean => SEXES.some((sex) => sex === field);

/** One field of a stored measurement and what it is to say. */
export interface MeasurementEdit {
  readonly id: MeasurementId;
  readonly field: MeasurementField;
  readonly text: string;
}

/** Changes one field of a measurement by the same rules as it was entered by; the rest stays as it is stored now. */
export const editMeasurement = (
  indicator: Indicator,
  own: readonly Measurement[],
  edit: MeasurementEdit,
): Promise<FieldOutcome> => inTurn(() => saveEdit(indicator, own, edit));

async function saveEdit(
  indicator: Indicator,
  own: readonly Measurement[],
  { id, field, text }: MeasurementEdit,
): Promise<FieldOutcome> {
  const now = await findTracked(database(), 'measurements', id);
  if (!now) return { state: 'unchanged' };
  const isSummed = now.split !== null && sumOfParts(now.split) === now.value;
  const texts = { ...textsOf(now), ...(isPart(field) && isSummed && { value: '' }), [field]: text };
  const others = own.filter((one) => one.id !== id);
  const read = readMeasurement(texts, indicator, others, today(), field);
  if (!read.ok) return { state: 'refused', error: describeMeasurementProblem(read.error) };
  // Parts that were measured once are kept when the indicator is no longer split.
  const split = indicator.isSplitBySex ? read.value.split : now.split;
  const record = { ...now, ...read.value, split };
  const outcome = await dispatch({
    kind: 'saveTracked',
    projectId: now.projectId,
    detail: named(indicator, record.on),
    records: [{ table: 'measurements', record }],
  });
  if (!outcome.ok) return { state: 'refused', error: describeProblem(outcome.error) };
  return { state: outcome.value === null ? 'unchanged' : 'saved' };
}

export const removeMeasurement = (indicator: Indicator, { id, on }: Measurement): Promise<boolean> =>
  removeRecords(indicator.projectId, named(indicator, on), [{ table: 'measurements', id }]);
