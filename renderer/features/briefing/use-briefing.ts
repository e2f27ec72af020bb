import { useMemo } from 'react';
import { useBudget, useProject } from '@renderer/data';
import { useWork } from '@renderer/data/work';
import { today } from '@renderer/platform/clock';
import { briefing, type Briefing, type Period } from '@shared/domain/briefing/briefing';
import type { BudgetId, ProjectId } from '@shared/domain/ids';
import type { Project } from '@shared/domain/project/project';

/** The project, once it is read. */
export const useBriefedProject = (projectId: ProjectId): Project | undefined =>
  useProject(projectId)?.project;

/** Everything that the document tells of the period; undefined while it is read. */
export function useBriefing(projectId: ProjectId, period: Period): Briefing | undefined {
  const found = useProject(projectId);
  const budget = useBudget(found?.budgets[0]?.id ?? ('' as BudgetId));
  const parts = useWork('parts', projectId);
  const activities = useWork('activities', projectId);
  const pilots = useWork('pilots', projectId);
  const indicators = useWork('indicators', projectId);
  const measurements = useWork('measurements', projectId);
  const evaluations = useWork('evaluations', projectId);
  const { from, to } = period;
  // Outside of what is remembered: the page stays open over night.
  const day = today();
  return useMemo(() => {
    if (!found || budget === undefined) return undefined;
    if (!parts || !activities || !pilots || !indicators || !measurements || !evaluations) return undefined;
    const { project } = found;
    const work = { project, parts, activities, pilots, indicators, measurements, evaluations };
    return briefing({ ...work, budget }, { from, to }, day);
  }, [found, budget, parts, activities, pilots, indicators, measurements, evaluations, from, to, day]);
}
