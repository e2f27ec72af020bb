import type { Found } from '@renderer/data/work';
import { partRoute } from '@renderer/stores/part-route';
import { workRoute, type Route } from '@renderer/stores/route-store';
import type { BudgetId, ProjectId } from '@shared/domain/ids';

const RECORD_PLACES = {
  activities: ['activities', 'aktivitet'],
  initiatives: ['mapping', 'insats'],
  pilots: ['pilots', 'pilot'],
  indicators: ['followUp', 'indikator'],
  measurements: ['followUp', 'indikator'],
  evaluations: ['followUp', 'utvarderingar'],
  actors: ['actors', 'aktor'],
} as const;

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
    default: {
      const [place, view] = RECORD_PLACES[table];
      return workRoute(place, projectId, view, key);
    }
  }
}
