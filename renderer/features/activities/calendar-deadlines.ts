import { useMemo } from 'react';
import { useProject } from '@renderer/data';
import { useWork } from '@renderer/data/work';
import { deadlines, type Deadline } from '@shared/domain/calendar/deadlines';
import type { ProjectId } from '@shared/domain/ids';
import type { PartOf, PlanPart } from '@shared/domain/plan/plan-part';
import { partsOf } from '@shared/domain/plan/plan-part';
import type { Project } from '@shared/domain/project/project';

/** What time is divided by: the project period, its stages, its deadlines. */
export interface ProjectTime {
  readonly project: Project;
  readonly parts: readonly PlanPart[];
  readonly stages: readonly PartOf<'stage'>[];
  readonly deadlines: readonly Deadline[];
}

/** The project's time, live; undefined while it is read. */
export function useProjectTime(projectId: ProjectId): ProjectTime | undefined {
  const project = useProject(projectId)?.project;
  const parts = useWork('parts', projectId);
  const pilots = useWork('pilots', projectId);
  const indicators = useWork('indicators', projectId);
  const measurements = useWork('measurements', projectId);
  const evaluations = useWork('evaluations', projectId);
  return useMemo(() => {
    if (!project || !parts || !pilots || !indicators || !measurements || !evaluations) return undefined;
    const sources = { project, parts, pilots, indicators, measurements, evaluations };
    return { project, parts, stages: partsOf(parts, 'stage'), deadlines: deadlines(sources) };
  }, [project, parts, pilots, indicators, measurements, evaluations]);
}
