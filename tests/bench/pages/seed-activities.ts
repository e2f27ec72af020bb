import { dispatch, openData } from '@renderer/data';
import { platform } from '@renderer/platform/platform';
import { routeToHash, workRoute } from '@renderer/stores/route-store';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import type { BudgetId, ProjectId, UtcTime } from '@shared/domain/ids';
import { manyActivities, planOfMany } from '../many-activities';

// The page's title tells the bench where the list is, or what went wrong.
const projectId = 'p' as ProjectId;
const example = kraftsamlingExample(
  { project: projectId, budget: 'b' as BudgetId },
  '2024-08-01T00:00:00.000Z' as UtcTime,
);
await openData(platform);
const made = await dispatch({
  kind: 'createProject',
  project: example.project,
  budget: example.budget,
  rows: example.rows,
});
const outcome = made.ok
  ? await dispatch({
      kind: 'saveTracked',
      projectId,
      detail: '',
      records: [
        ...planOfMany(projectId).map((record) => ({ table: 'parts', record }) as const),
        ...manyActivities(projectId, 10_000).map((record) => ({ table: 'activities', record }) as const),
      ],
    })
  : made;
document.title = outcome.ok
  ? routeToHash(workRoute('activities', projectId))
  : `# ${JSON.stringify(outcome.error)}`;
