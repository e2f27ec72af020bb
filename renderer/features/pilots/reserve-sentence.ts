import { today } from '@renderer/platform/clock';
import { yearOf } from '@shared/domain/ids';
import type { Pilot } from '@shared/domain/pilot/pilot';
import { reserveTable } from '@shared/domain/pilot/reserve';
import { nearestYear } from '@shared/domain/pilot/reserve-behind';
import type { Project } from '@shared/domain/project/project';
import { describeReserve } from '@shared/text/sv-pilots';

export const thisYear = (): number => yearOf(today());

/** What is left of this year's reserve, or of the year nearest to it; empty without a reserve. */
export function reserveSentence(project: Project, pilots: readonly Pilot[]): string {
  if ((project.decision?.pilotReservePerYear ?? null) === null) return '';
  const year = nearestYear(
    reserveTable(project, pilots).filter(({ reserve }) => reserve > 0),
    thisYear(),
  );
  return year ? describeReserve(year) : '';
}
