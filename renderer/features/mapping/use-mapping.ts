import { useMemo } from 'react';
import { useWork } from '@renderer/data/work';
import type { Actor } from '@shared/domain/actor/actor';
import type { ProjectId } from '@shared/domain/ids';
import type { Initiative } from '@shared/domain/mapping/initiative';
import { partsOf, type FocusArea, type Municipality, type PlanPart } from '@shared/domain/plan/plan-part';

/** Everything that the mapping of a project rests on. */
export interface Mapping {
  readonly initiatives: readonly Initiative[];
  readonly actors: readonly Actor[];
  readonly parts: readonly PlanPart[];
  /** In the plan's order. */
  readonly municipalities: readonly Municipality[];
  readonly focusAreas: readonly FocusArea[];
}

/** The mapping as it is now; undefined while it is read. */
export function useMapping(projectId: ProjectId): Mapping | undefined {
  const initiatives = useWork('initiatives', projectId);
  const actors = useWork('actors', projectId);
  const parts = useWork('parts', projectId);
  return useMemo(
    () =>
      initiatives && actors && parts
        ? {
            initiatives,
            actors,
            parts,
            municipalities: partsOf(parts, 'municipality'),
            focusAreas: partsOf(parts, 'focusArea'),
          }
        : undefined,
    [initiatives, actors, parts],
  );
}
