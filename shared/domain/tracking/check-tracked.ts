import type { Activity } from '../activity/activity';
import { activityProblems } from '../activity/check-activity';
import type { Measurement } from '../indicator/indicator';
import { indicatorProblems, measurementProblems } from '../indicator/check-indicator';
import type { Pilot } from '../pilot/pilot';
import { pilotProblems } from '../pilot/check-pilot';
import { partProblems } from '../plan/check-part';
import type { PlanPart } from '../plan/plan-part';
import type { Project } from '../project/project';
import { titleOfTracked, type Tracked } from './tracked';
import type { TrackedProblem } from './tracked-problem';

const untitled = (tracked: Tracked): readonly TrackedProblem[] =>
  titleOfTracked(tracked).trim() === '' ? [{ code: 'titleEmpty', table: tracked.table }] : [];

/**
 * What is wrong with a record as it would be saved, beside `before`, what it was; null for a new one. `pilots` are all of
 * the project as they would be then.
 */
export function trackedProblems(
  before: unknown,
  tracked: Tracked,
  project: Project,
  pilots: readonly Pilot[],
): readonly TrackedProblem[] {
  switch (tracked.table) {
    case 'parts':
      return [...untitled(tracked), ...partProblems(before as PlanPart | null, tracked.record, project)];
    case 'activities':
      return activityProblems(before as Activity | null, tracked.record, project);
    case 'pilots':
      return pilotProblems(before as Pilot | null, tracked.record, project, pilots);
    case 'indicators':
      return indicatorProblems(tracked.record);
    case 'measurements':
      return measurementProblems(before as Measurement | null, tracked.record);
    case 'initiatives':
    case 'evaluations':
    case 'actors':
      return untitled(tracked);
  }
}
