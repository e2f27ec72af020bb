import { dispatch, newId } from '@renderer/data';
import type { Found } from '@renderer/data/work';
import { utcNow } from '@renderer/platform/clock';
import { tellIfRefused } from '@renderer/stores/message-store';
import { navigate, workRoute, type Route, type WorkPlaceName } from '@renderer/stores/route-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import { newActivity } from '@shared/domain/activity/activity';
import { searchable, searchWords } from '@shared/domain/search/search-words';
import type { ActivityId, BudgetId, ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { paletteText } from '@shared/text/sv-palette';

/** One line to choose. */
export interface PaletteItem {
  readonly key: string;
  readonly title: string;
  readonly kind: string;
  readonly run: () => void;
}

const PLACES: readonly WorkPlaceName[] = [
  'overview',
  'activities',
  'mapping',
  'pilots',
  'followUp',
  'actors',
  'briefing',
];

const goTo = (key: string, title: string, route: Route): PaletteItem => ({
  key,
  title,
  kind: paletteText.place,
  run: () => {
    navigate(route);
  },
});

/** Every place there is, with or without a project. */
function places(projectId: ProjectId | null): readonly PaletteItem[] {
  const overall = [
    goTo('projects', appText.projects, { place: 'projects' }),
    goTo('newProject', appText.newProject, { place: 'newProject' }),
  ];
  const safety = (['history', 'backups', 'exchange', 'people'] as const).map((place) =>
    goTo(place, appText[place], { place, projectId }),
  );
  if (projectId === null) return [...overall, ...safety];
  const work = PLACES.map((place) => goTo(place, appText[place], workRoute(place, projectId)));
  return [
    ...work,
    goTo('project', appText.project, { place: 'project', projectId }),
    goTo('budget', appText.budget, { place: 'budget', projectId, budgetId: null }),
    ...safety,
    ...overall,
  ];
}

/** The places whose names hold every word; all of them for no words. */
export function placesFor(projectId: ProjectId | null, query: string): readonly PaletteItem[] {
  const words = searchWords(query);
  return places(projectId).filter(({ title }) => words.every((word) => searchable(title).includes(word)));
}

const RECORD_PLACES = {
  activities: ['activities', 'aktivitet'],
  initiatives: ['mapping', 'insats'],
  pilots: ['pilots', 'pilot'],
  indicators: ['followUp', 'indikator'],
  evaluations: ['followUp', 'utvarderingar'],
  measurements: ['followUp', ''],
  actors: ['actors', 'aktor'],
} as const;

/** Where something found is shown. */
function routeOf({ table, key }: Found, projectId: ProjectId): Route {
  if (table === 'parts') return { place: 'project', projectId };
  if (table === 'budgetRows')
    return { place: 'budget', projectId, budgetId: key.slice(0, key.indexOf('/')) as BudgetId };
  const [place, part] = RECORD_PLACES[table];
  return workRoute(place, projectId, part, part === '' ? '' : key);
}

export const itemOf = (found: Found, projectId: ProjectId): PaletteItem => ({
  key: `${found.table}/${found.key}`,
  title: found.title,
  kind: paletteText.kinds[found.table],
  run: () => {
    navigate(routeOf(found, projectId));
  },
});

async function addActivity(projectId: ProjectId, title: string): Promise<void> {
  const createdAt = utcNow();
  const record = newActivity({ id: newId<ActivityId>(), projectId, createdAt }, { title });
  const command = {
    kind: 'saveTracked',
    projectId,
    detail: title,
    records: [{ table: 'activities', record }],
  } as const;
  if (!tellIfRefused(await dispatch(command))) return;
  navigate(workRoute('activities', projectId, 'aktivitet', record.id));
  tellUndoable(paletteText.added(title));
}

/** Adds an activity of that name, from anywhere. */
export const newActivityItem = (projectId: ProjectId, title: string): PaletteItem => ({
  key: 'new-activity',
  title: paletteText.newActivity(title),
  kind: paletteText.action,
  run: () => void addActivity(projectId, title),
});
