import {
  ACTIVITY_KINDS,
  ACTIVITY_STATUSES,
  newActivity,
  type Activity,
} from '@shared/domain/activity/activity';
import { addDays } from '@shared/domain/calendar/days';
import { isoDate, type ActivityId, type PartId, type ProjectId, type UtcTime } from '@shared/domain/ids';
import { kronor } from '@shared/domain/money/ore';
import { PLAN_STARTERS } from '@shared/domain/plan/plan-starters';
import type { PlanPart } from '@shared/domain/plan/plan-part';

const MUNICIPALITIES = PLAN_STARTERS.municipality;
const FOCUS_AREAS = PLAN_STARTERS.focusArea;
const OBJECTIVES = ['Stärkt gemensamt lärande', 'Stärkt lokalt agerande'];
const SUBJECTS = ['Föräldraforum', 'Kartläggning av fritid', 'Skolnärvaro', 'Ungdomsråd', 'Styrgruppsmöte'];
const ROLES = ['processledare', 'kommunikatör', 'ekonom', 'processteam'];
const NOTE = 'Ett samtal om vad som redan görs, vad som saknas och hur det kan börja göras tillsammans.';

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError('An empty list.');
  return found;
};

type PlaceKind = 'municipality' | 'focusArea' | 'objective';

const idOf = (kind: PlaceKind, position: number): PartId => `${kind}-${String(position)}` as PartId;

const planOf = (projectId: ProjectId, kind: PlaceKind, titles: readonly string[]): readonly PlanPart[] =>
  titles.map((title, position) => ({ id: idOf(kind, position), projectId, kind, title, position, text: '' }));

/** The parts of the plan that the many activities belong to. */
export const planOfMany = (projectId: ProjectId): readonly PlanPart[] => [
  ...planOf(projectId, 'municipality', MUNICIPALITIES),
  ...planOf(projectId, 'focusArea', FOCUS_AREAS),
  ...planOf(projectId, 'objective', OBJECTIVES),
];

/** As many activities as no project ever has, each different and all of them plausible. */
export const manyActivities = (projectId: ProjectId, count: number): readonly Activity[] =>
  Array.from({ length: count }, (_, index) => {
    // A stride without a factor in common with the count: neighbours differ, and each number comes once.
    const number = (index * 7919) % count;
    const start = addDays(isoDate('2024-08-01'), number % 700);
    const createdAt = new Date(Date.UTC(2024, 7, 1) + index * 1000).toISOString() as UtcTime;
    return newActivity(
      { id: `activity-${String(index)}` as ActivityId, projectId, createdAt },
      {
        title: `${at(SUBJECTS, number)} ${String(number + 1)} i ${at(MUNICIPALITIES, number)}`,
        kind: at(ACTIVITY_KINDS, number),
        status: at(ACTIVITY_STATUSES, number),
        start,
        end: addDays(start, number % 20),
        responsible: at(ROLES, number),
        objectiveIds: [idOf('objective', number % OBJECTIVES.length)],
        focusAreaIds: [idOf('focusArea', number % FOCUS_AREAS.length)],
        municipalityIds: [idOf('municipality', number % MUNICIPALITIES.length)],
        participants: { women: number % 30, men: number % 20, other: 0 },
        notes: NOTE,
        plannedCost: kronor(number % 50_000),
      },
    );
  });
