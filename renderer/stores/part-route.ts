import type { ProjectId } from '@shared/domain/ids';
import type { PartKind } from '@shared/domain/plan/plan-part';
import type { ProjectPart, Route } from './route-store';

/** The kinds of parts that stand among the terms; all others stand in the plan. */
const TERMS: readonly PartKind[] = ['condition', 'team', 'document'];

/** Where a part of the plan stands, its own row where it has one; without an id the view that has its kind. */
export function partRoute(projectId: ProjectId, kind: PartKind, id = ''): Route {
  const part: ProjectPart = TERMS.includes(kind) ? 'terms' : 'plan';
  return { place: 'project', projectId, part, ...(id !== '' && { id }) };
}
