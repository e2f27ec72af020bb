import { expect, it } from 'vitest';
import { applyCommand } from '@shared/domain/command/apply-command';
import { EMPTY_WORKSPACE, type Workspace } from '@shared/domain/command/workspace';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import type { BudgetId, ProjectId, UtcTime } from '@shared/domain/ids';
import { compareStates } from './compare-states';

const mine = 'mine' as ProjectId;
const other = 'other' as ProjectId;

function withProject(state: Workspace, project: ProjectId): Workspace {
  const ids = { project, budget: `${project}-budget` as BudgetId };
  const example = kraftsamlingExample(ids, '2024-08-01T00:00:00.000Z' as UtcTime);
  const done = applyCommand(state, { kind: 'createProject', ...example });
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

it('counts what stands after one project alone is taken back, not what others held then', () => {
  const then = withProject(EMPTY_WORKSPACE, mine);
  const now = withProject(then, other);
  const compared = compareStates(now, then, mine);
  expect([compared.changes, compared.then, compared.isMuchSmaller]).toEqual([[], compared.now, false]);
  expect(compareStates(now, then).then.counts['projects']).toBe(1);
});
