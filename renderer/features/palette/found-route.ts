import type { Found } from '@renderer/data/work';
import { partRoute } from '@renderer/stores/part-route';
import { recordRoute } from '@renderer/stores/record-route';
import type { Route } from '@renderer/stores/route-store';
import type { BudgetId, ProjectId } from '@shared/domain/ids';

/** Where something found is shown. */
export function foundRoute({ table, part, key }: Found, projectId: ProjectId): Route {
  switch (table) {
    case 'projects':
      return { place: 'project', projectId };
    case 'contacts':
      return { place: 'people', projectId };
    case 'budgets':
    case 'budgetRows': {
      const [budgetId = ''] = key.split('/');
      return { place: 'budget', projectId, budgetId: budgetId as BudgetId };
    }
    case 'parts':
      return partRoute(projectId, part ?? 'goal', key);
    // A measurement has no page of its own: its key is its indicator's.
    case 'measurements':
      return recordRoute('indicators', projectId, key);
    default:
      return recordRoute(table, projectId, key);
  }
}
