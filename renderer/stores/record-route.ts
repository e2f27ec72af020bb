import type { ProjectId } from '@shared/domain/ids';
import type { TrackedTable } from '@shared/domain/tracking/tracked';
import { workRoute, type Route, type WorkPlaceName } from './route-store';

/** The place and the view in which a record of each kind has a page of its own. */
const PAGES = {
  activities: ['activities', 'aktivitet'],
  initiatives: ['mapping', 'insats'],
  pilots: ['pilots', 'pilot'],
  indicators: ['followUp', 'indikator'],
  evaluations: ['followUp', 'utvarderingar'],
  actors: ['actors', 'aktor'],
} as const satisfies Partial<Record<TrackedTable, readonly [WorkPlaceName, string]>>;

/** Where one record is shown in full. A part stands in a list: partRoute. */
export function recordRoute(table: keyof typeof PAGES, projectId: ProjectId, id: string): Route {
  const [place, view] = PAGES[table];
  return workRoute(place, projectId, view, id);
}
