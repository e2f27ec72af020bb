import { activityProblems } from '../activity/check-activity';
import { indicatorProblems, measurementProblems } from '../indicator/check-indicator';
import type { Pilot } from '../pilot/pilot';
import { pilotProblems } from '../pilot/check-pilot';
import type { PlanPart } from '../plan/plan-part';
import type { Project } from '../project/project';
import { titleOfTracked, type Tracked } from './tracked';
import type { TrackedProblem } from './tracked-problem';
import { dayProblems } from './within-period';

const partProblems = (part: PlanPart, project: Project): readonly TrackedProblem[] => [
  ...untitled({ table: 'parts', record: part }),
  ...(part.kind === 'stage' ? dayProblems(part, project) : []),
];

const untitled = (tracked: Tracked): readonly TrackedProblem[] =>
  titleOfTracked(tracked).trim() === '' ? [{ code: 'titleEmpty', table: tracked.table }] : [];

/** What is wrong with a record as it would be saved; `pilots` are all of the project as they would be then. */
export function trackedProblems(
  before: unknown,
  tracked: Tracked,
  project: Project,
  pilots: readonly Pilot[],
): readonly TrackedProblem[] {
  switch (tracked.table) {
    case 'parts':
      return partProblems(tracked.record, project);
    case 'activities':
      return activityProblems(tracked.record, project);
    case 'pilots':
      return pilotProblems(before as Pilot | null, tracked.record, project, pilots);
    case 'indicators':
      return indicatorProblems(tracked.record);
    case 'measurements':
      return measurementProblems(tracked.record);
    case 'initiatives':
    case 'evaluations':
    case 'actors':
      return untitled(tracked);
  }
}
