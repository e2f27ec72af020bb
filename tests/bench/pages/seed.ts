import { dispatch, openData } from '@renderer/data';
import { platform } from '@renderer/platform/platform';
import { routeToHash } from '@renderer/stores/route-store';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import { largeBudget } from '../large-budget';

// The page's title tells the bench where the grid is, or what went wrong.
const { budget, rows } = largeBudget(200, 12);
const { project } = kraftsamlingExample({ project: budget.projectId, budget: budget.id }, budget.createdAt);
await openData(platform);
const outcome = await dispatch({ kind: 'createProject', project, budget, rows });
document.title = outcome.ok
  ? routeToHash({ place: 'budget', projectId: project.id, budgetId: budget.id })
  : `# ${JSON.stringify(outcome.error)}`;
