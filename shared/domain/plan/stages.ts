import { isoDate, type IsoDate } from '../ids';
import type { Project } from '../project/project';
import type { Stage } from './plan-part';

const DAY = 86_400_000;

const timeOf = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);

/** Days from one date to another; negative when the other comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((timeOf(to) - timeOf(from)) / DAY);

const dayAfter = (date: IsoDate): IsoDate => isoDate(new Date(timeOf(date) + DAY).toISOString().slice(0, 10));

/** The days that a new stage begins with: from the day after the last stage to the end of the project. */
export function nextStageDays(
  { start, end }: Pick<Project, 'start' | 'end'>,
  stages: readonly Stage[],
): Pick<Stage, 'start' | 'end'> {
  const ends = stages.map((stage) => stage.end).sort();
  const last = ends.at(-1);
  if (last === undefined || last < start) return { start, end };
  return { start: last >= end ? end : dayAfter(last), end };
}

/** Two stages that share days: worth a note, not a refusal. */
export interface StageOverlap {
  readonly first: Stage;
  readonly second: Stage;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export function stageOverlaps(stages: readonly Stage[]): readonly StageOverlap[] {
  const inTime = [...stages].sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
  return inTime.flatMap((first, index) =>
    inTime
      .slice(index + 1)
      .filter((second) => second.start <= first.end)
      .map((second) => ({
        first,
        second,
        from: second.start,
        to: second.end < first.end ? second.end : first.end,
      })),
  );
}

/** Where a stage stands on a day; `days` until it begins, or left of it counting the last one. */
export type StageTime =
  | { readonly when: 'coming'; readonly days: number }
  | { readonly when: 'now'; readonly days: number }
  | { readonly when: 'over' };

export function stageTime({ start, end }: Pick<Stage, 'start' | 'end'>, today: IsoDate): StageTime {
  if (today < start) return { when: 'coming', days: daysBetween(today, start) };
  return today > end ? { when: 'over' } : { when: 'now', days: daysBetween(today, end) };
}
