import type { Activity } from './activity';

/** What was planned of an activity, to begin another one from: nothing of what came of it, and no series. */
export function planOf(activity: Activity): Partial<Activity> & Pick<Activity, 'title'> {
  const { kind, title, start, end, responsible, objectiveIds, focusAreaIds, functionId } = activity;
  const { isWholeCounty, municipalityIds, actorIds, pilotId, plannedCost, costRowId, dissemination } =
    activity;
  return {
    kind,
    title,
    start,
    end,
    responsible,
    objectiveIds,
    focusAreaIds,
    functionId,
    isWholeCounty,
    municipalityIds,
    actorIds,
    pilotId,
    plannedCost,
    costRowId,
    dissemination: dissemination && { ...dissemination, isCofinancingShown: null, altTexts: '' },
  };
}
