import { workRoute, type Route } from '@renderer/stores/route-store';
import type { ProjectId } from '@shared/domain/ids';
import { placeRank, type NamedPlace } from '@shared/domain/search/place-rank';
import { searchWords } from '@shared/domain/search/search-words';
import { activitiesText } from '@shared/text/sv-activities';
import { appText } from '@shared/text/sv-app';
import { followUpText } from '@shared/text/sv-follow-up';
import { importInitiativesText } from '@shared/text/sv-import-initiatives';
import { mappingText } from '@shared/text/sv-mapping';
import { exportPlaces, placeWords } from '@shared/text/sv-palette';
import { pilotsText } from '@shared/text/sv-pilots';
import { planText } from '@shared/text/sv-plan';

/** A place to go to. */
export interface FoundPlace extends NamedPlace {
  /** The place that it is a view of; null for one that the sidebar has. */
  readonly within: string | null;
  readonly route: Route;
}

const place = (title: string, route: Route, words = ''): FoundPlace => ({
  title,
  within: null,
  words,
  route,
});
const view = (within: string, title: string, route: Route, words = ''): FoundPlace => ({
  ...{ title, within, words, route },
});

const overall: readonly FoundPlace[] = [
  place(appText.projects, { place: 'projects' }),
  place(appText.newProject, { place: 'newProject' }),
];

const safety = (projectId: ProjectId | null): readonly FoundPlace[] => [
  place(appText.history, { place: 'history', projectId }, placeWords.history),
  place(appText.backups, { place: 'backups', projectId }, placeWords.backups),
  place(appText.exchange, { place: 'exchange', projectId }, placeWords.exchange),
  place(appText.people, { place: 'people', projectId }, placeWords.people),
  view(appText.backups, exportPlaces.everything, { place: 'backups', projectId }),
];

/** The views of the places, as their own tabs name them. */
function views(projectId: ProjectId): readonly FoundPlace[] {
  const project = { place: 'project', projectId } as const;
  const plan = [planText.objectives, planText.focusAreas, planText.functions, planText.municipalities];
  const planWords = [...plan, planText.stages, planText.perspectives, planText.criteria].join(' ');
  return [
    view(appText.project, planText.tabFront, project, placeWords.front),
    view(appText.project, planText.tabPlan, { ...project, part: 'plan' }, planWords),
    view(appText.project, planText.tabTerms, { ...project, part: 'terms' }, placeWords.terms),
    view(appText.activities, activitiesText.board, workRoute('activities', projectId, 'tavla')),
    view(appText.activities, activitiesText.calendar, workRoute('activities', projectId, 'kalender')),
    view(appText.activities, activitiesText.timeline, workRoute('activities', projectId, 'tidslinje')),
    view(appText.mapping, mappingText.register, workRoute('mapping', projectId)),
    view(appText.mapping, mappingText.coverage, workRoute('mapping', projectId, 'tackning')),
    view(appText.mapping, mappingText.publish, workRoute('mapping', projectId, 'publicera')),
    view(
      ...([appText.mapping, importInitiativesText.tab] as const),
      ...([workRoute('mapping', projectId, 'importera'), placeWords.import] as const),
    ),
    view(appText.pilots, pilotsText.reserve, workRoute('pilots', projectId, 'reserv'), placeWords.reserve),
    view(appText.pilots, pilotsText.criteria, workRoute('pilots', projectId, 'kriterier')),
    view(appText.followUp, followUpText.indicators, workRoute('followUp', projectId)),
    view(appText.followUp, followUpText.evaluations, workRoute('followUp', projectId, 'utvarderingar')),
    view(appText.followUp, followUpText.dissemination, workRoute('followUp', projectId, 'spridning')),
    view(appText.budget, exportPlaces.budget, { place: 'budget', projectId, budgetId: null }),
    view(appText.pilots, exportPlaces.pilots, workRoute('pilots', projectId)),
  ];
}

/** Every place there is, in the order of the work, and then their views. */
function everyPlace(projectId: ProjectId | null): readonly FoundPlace[] {
  if (projectId === null) return [...overall, ...safety(null)];
  return [
    place(appText.overview, workRoute('overview', projectId), placeWords.overview),
    place(appText.activities, workRoute('activities', projectId)),
    place(appText.mapping, workRoute('mapping', projectId)),
    place(appText.pilots, workRoute('pilots', projectId)),
    place(appText.followUp, workRoute('followUp', projectId)),
    place(appText.actors, workRoute('actors', projectId)),
    place(appText.briefing, workRoute('briefing', projectId), placeWords.briefing),
    place(appText.project, { place: 'project', projectId }),
    place(appText.budget, { place: 'budget', projectId, budgetId: null }, placeWords.budget),
    ...safety(projectId),
    ...overall,
    ...views(projectId),
  ];
}

/** The places that the words may mean, the best first; for no words those of the sidebar. */
export function placesFor(projectId: ProjectId | null, query: string): readonly FoundPlace[] {
  const asked = searchWords(query);
  const all = everyPlace(projectId);
  if (asked.length === 0) return query.trim() === '' ? all.filter(({ within }) => within === null) : [];
  return all
    .flatMap((one) => {
      const rank = placeRank(one, asked);
      return rank === null ? [] : [{ one, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}
