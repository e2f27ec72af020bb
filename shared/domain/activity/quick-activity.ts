import type { IsoDate, PartId } from '../ids';
import type { Project } from '../project/project';
import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  type Activity,
  type ActivityKind,
  type ActivityStatus,
} from './activity';
import { WITHOUT, type ActivityChoices, type ActivityGrouping, type PartFilter } from './activity-choices';
import { NO_GROUP, WHOLE_COUNTY } from './activity-groups';

/** The part that a filter names, if it names one. */
const chosenPart = (filter: PartFilter): readonly PartId[] =>
  filter === '' || filter === WITHOUT ? [] : [filter];

/** What membership of a group says of an activity. */
function givenByGroup(grouping: ActivityGrouping, key: string): Partial<Activity> {
  if (key === NO_GROUP) return {};
  switch (grouping) {
    case 'none':
      return {};
    case 'kind':
      return ACTIVITY_KINDS.includes(key as ActivityKind) ? { kind: key as ActivityKind } : {};
    case 'status':
      return ACTIVITY_STATUSES.includes(key as ActivityStatus) ? { status: key as ActivityStatus } : {};
    case 'objective':
      return { objectiveIds: [key as PartId] };
    case 'focusArea':
      return { focusAreaIds: [key as PartId] };
    case 'municipality':
      return key === WHOLE_COUNTY ? { isWholeCounty: true } : { municipalityIds: [key as PartId] };
    case 'responsible':
      return { responsible: key };
  }
}

/** The day itself, or the end of the period that is nearest. */
const within = (day: IsoDate, { start, end }: Period): IsoDate =>
  day < start ? start : day > end ? end : day;

type Period = Pick<Project, 'start' | 'end'>;

/**
 * What a new activity begins with, so that it belongs to what is looked at: the filters, and the group one is in. A day
 * that nobody gave it stays within the project's period.
 */
export const givenByChoices = (
  choices: ActivityChoices,
  groupKey: string,
  period: Period,
): Partial<Activity> => ({
  ...(choices.kind !== '' && { kind: choices.kind }),
  ...(choices.status !== '' && { status: choices.status }),
  objectiveIds: chosenPart(choices.objective),
  focusAreaIds: chosenPart(choices.focusArea),
  municipalityIds: chosenPart(choices.municipality),
  ...(choices.from !== null && { start: within(choices.from, period) }),
  ...givenByGroup(choices.grouping, groupKey),
});
