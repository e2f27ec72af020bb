import { tellIfRefused } from '@renderer/stores/message-store';
import { dispatch } from '@renderer/data';
import type { Indicator } from '@shared/domain/indicator/indicator';
import { removeRecords } from './save-record';
import { ownMeasurements, type FollowUp } from './use-follow-up';

/** Moves an indicator past its neighbour of the same objective; -1 is up. */
export async function moveIndicator(
  { projectId, indicators }: FollowUp,
  { id, title, objectiveId }: Indicator,
  step: -1 | 1,
): Promise<void> {
  const own = indicators.filter((one) => one.objectiveId === objectiveId);
  const from = own.findIndex((one) => one.id === id);
  const [moved, passed] = [own[from], own[from + step]];
  if (!moved || !passed) return;
  const swapped = indicators.map((one) => (one === moved ? passed : one === passed ? moved : one));
  const records = swapped
    .map((record, position) => ({ before: record.position, record: { ...record, position } }))
    .filter(({ before, record }) => before !== record.position)
    .map(({ record }) => ({ table: 'indicators', record }) as const);
  tellIfRefused(await dispatch({ kind: 'saveTracked', projectId, detail: title, records }));
}

/** Removes an indicator with everything measured for it: one step to undo. */
export const removeIndicator = (followUp: FollowUp, indicator: Indicator): Promise<boolean> =>
  removeRecords(followUp.projectId, indicator.title, [
    { table: 'indicators', id: indicator.id },
    ...ownMeasurements(followUp, indicator).map(({ id }) => ({ table: 'measurements', id }) as const),
  ]);
