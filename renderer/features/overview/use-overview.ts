import { useMemo } from 'react';
import { useBudget, useProject, type BudgetDocument } from '@renderer/data';
import { useWork } from '@renderer/data/work';
import { today } from '@renderer/platform/clock';
import { deadlines } from '@shared/domain/calendar/deadlines';
import type { BudgetId, ProjectId } from '@shared/domain/ids';
import { overview, type Overview } from '@shared/domain/overview/overview';
import { reserveTable, type ReserveYear } from '@shared/domain/pilot/reserve';

export interface OverviewState {
  readonly seen: Overview;
  /** The newest version; null when the project has none. */
  readonly budget: BudgetDocument | null;
  /** This year of the pilots' reserve; undefined when the year has none. */
  readonly reserve: ReserveYear | undefined;
  /** Nothing of the work is there yet. */
  readonly isEmpty: boolean;
}

/** Everything that the page shows, computed; undefined while it is read. */
export function useOverview(projectId: ProjectId): OverviewState | undefined {
  const found = useProject(projectId);
  const budget = useBudget(found?.budgets[0]?.id ?? ('' as BudgetId));
  const parts = useWork('parts', projectId);
  const activities = useWork('activities', projectId);
  const pilots = useWork('pilots', projectId);
  const indicators = useWork('indicators', projectId);
  const measurements = useWork('measurements', projectId);
  const evaluations = useWork('evaluations', projectId);
  // Outside of what is remembered: the page stays open over night.
  const day = today();
  return useMemo(() => {
    if (!found || budget === undefined) return undefined;
    if (!parts || !activities || !pilots || !indicators || !measurements || !evaluations) return undefined;
    const { project } = found;
    const days = deadlines({ project, parts, pilots, indicators, measurements, evaluations });
    return {
      budget,
      seen: overview({ today: day, project, parts, activities, pilots, deadlines: days }),
      reserve: reserveTable(project, pilots).find(
        ({ year, reserve }) => reserve > 0 && year === Number(day.slice(0, 4)),
      ),
      isEmpty: parts.length + activities.length + pilots.length === 0,
    };
  }, [found, budget, parts, activities, pilots, indicators, measurements, evaluations, day]);
}
