import { expect, it } from 'vitest';
import type { ProjectId } from '@shared/domain/ids';
import { partRoute } from './part-route';

const projectId = 'p' as ProjectId;
const project = { place: 'project', projectId } as const;

it('leads to the view that has the kind, and there to the part', () => {
  for (const kind of ['condition', 'team', 'document'] as const)
    expect(partRoute(projectId, kind, 'x')).toEqual({ ...project, part: 'terms', id: 'x' });
  for (const kind of ['goal', 'objective', 'stage', 'municipality', 'criterion'] as const)
    expect(partRoute(projectId, kind, 'x')).toEqual({ ...project, part: 'plan', id: 'x' });
});

it('leads to the view alone for what has no record', () => {
  expect(partRoute(projectId, 'condition')).toEqual({ ...project, part: 'terms' });
});
