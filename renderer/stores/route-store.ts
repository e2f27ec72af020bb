import { create } from 'zustand';
import type { BudgetId, ProjectId } from '@shared/domain/ids';
import { changeView, useViewStore } from './view-store';

/** The parts of "Historik och säkerhetskopior", and the words in their addresses. */
const SAFETY_PLACES = {
  history: 'historik',
  backups: 'sakerhetskopior',
  exchange: 'utbyte',
  people: 'personer',
} as const;
export type SafetyPlaceName = keyof typeof SAFETY_PLACES;

/** The places of the work beside the budget, in the order of the work, and the words in their addresses. */
export const WORK_PLACES = {
  overview: 'oversikt',
  activities: 'aktiviteter',
  mapping: 'kartlaggning',
  pilots: 'piloter',
  followUp: 'uppfoljning',
  actors: 'aktorer',
  briefing: 'underlag',
} as const;
export type WorkPlaceName = keyof typeof WORK_PLACES;

/** The views of a project's own page beside its front, and the words in their addresses. */
const PROJECT_PARTS = { plan: 'plan', terms: 'villkor' } as const;
export type ProjectPart = keyof typeof PROJECT_PARTS;

/** Where the user is. Kept in the address after "#", so that a reload stays put and Alt+Left goes back. */
export type Route =
  | { readonly place: 'projects' }
  | { readonly place: 'newProject' }
  /** No part: the project's front. `id`: a record of the part, whose row is shown. */
  | {
      readonly place: 'project';
      readonly projectId: ProjectId;
      readonly part?: ProjectPart;
      readonly id?: string;
    }
  /** budgetId null: the newest version. */
  | { readonly place: 'budget'; readonly projectId: ProjectId; readonly budgetId: BudgetId | null }
  | {
      readonly place: 'compare';
      readonly projectId: ProjectId;
      readonly budgetId: BudgetId;
      readonly otherId: BudgetId | null;
    }
  | { readonly place: 'import'; readonly projectId: ProjectId; readonly budgetId: BudgetId }
  | { readonly place: 'restoreOre'; readonly projectId: ProjectId; readonly budgetId: BudgetId }
  /** `part` is the place's own word for one of its views ("tavla", "aktivitet"), `id` a record there; empty for none. */
  | {
      readonly place: WorkPlaceName;
      readonly projectId: ProjectId;
      readonly part: string;
      readonly id: string;
    }
  /** projectId null: all projects. */
  | { readonly place: SafetyPlaceName; readonly projectId: ProjectId | null }
  | { readonly place: 'missing' };

const projectPartWords = ({ part, id }: Extract<Route, { place: 'project' }>): string =>
  part === undefined ? '' : `/${PROJECT_PARTS[part]}${id === undefined ? '' : `/${id}`}`;

/** The address of a route. */
export function routeToHash(route: Route): string {
  switch (route.place) {
    case 'projects':
      return '#/';
    case 'newProject':
      return '#/nytt';
    case 'project':
      return `#/projekt/${route.projectId}${projectPartWords(route)}`;
    case 'budget':
      return `#/projekt/${route.projectId}/budget${route.budgetId === null ? '' : `/${route.budgetId}`}`;
    case 'compare':
      return `#/projekt/${route.projectId}/budget/${route.budgetId}/jamfor${route.otherId === null ? '' : `/${route.otherId}`}`;
    case 'import':
      return `#/projekt/${route.projectId}/budget/${route.budgetId}/importera`;
    case 'restoreOre':
      return `#/projekt/${route.projectId}/budget/${route.budgetId}/oren`;
    case 'history':
    case 'backups':
    case 'exchange':
    case 'people':
      return `#/${route.projectId === null ? '' : `projekt/${route.projectId}/`}${SAFETY_PLACES[route.place]}`;
    case 'missing':
      return '#/saknas';
    default:
      return [`#/projekt/${route.projectId}/${WORK_PLACES[route.place]}`, route.part, route.id]
        .filter((word) => word !== '')
        .join('/');
  }
}

function safetyPlaceOf(word: string | undefined): SafetyPlaceName | undefined {
  const names = Object.keys(SAFETY_PLACES) as SafetyPlaceName[];
  return names.find((name) => SAFETY_PLACES[name] === word);
}

function workPlaceOf(word: string | undefined): WorkPlaceName | undefined {
  const names = Object.keys(WORK_PLACES) as WorkPlaceName[];
  return names.find((name) => WORK_PLACES[name] === word);
}

function projectPartOf(word: string): ProjectPart | undefined {
  const names = Object.keys(PROJECT_PARTS) as ProjectPart[];
  return names.find((name) => PROJECT_PARTS[name] === word);
}

/** The route of an address; anything unknown is 'missing'. */
export function routeFromHash(hash: string): Route {
  const [first = '', project = '', second, budget, third, other] = hash.replace(/^#\/?/, '').split('/');
  const projectId = project as ProjectId;
  const budgetId = budget as BudgetId | undefined;
  if (first === '') return { place: 'projects' };
  if (first === 'nytt') return { place: 'newProject' };
  const overall = safetyPlaceOf(first);
  if (overall) return { place: overall, projectId: null };
  if (first !== 'projekt' || project === '') return { place: 'missing' };
  const safety = safetyPlaceOf(second);
  if (safety) return { place: safety, projectId };
  const work = workPlaceOf(second);
  if (work) return { place: work, projectId, part: budget ?? '', id: third ?? '' };
  if (second === undefined) return { place: 'project', projectId };
  const part = projectPartOf(second);
  if (part) return { place: 'project', projectId, part, ...(budget !== undefined && { id: budget }) };
  if (second !== 'budget') return { place: 'missing' };
  if (budgetId === undefined || third === undefined)
    return { place: 'budget', projectId, budgetId: budgetId ?? null };
  if (third === 'jamfor')
    return { place: 'compare', projectId, budgetId, otherId: (other as BudgetId | undefined) ?? null };
  if (third === 'importera') return { place: 'import', projectId, budgetId };
  if (third === 'oren') return { place: 'restoreOre', projectId, budgetId };
  return { place: 'missing' };
}

interface RouteState {
  readonly route: Route;
}

// An address that says nothing is a start of the app: it opens where it was left.
const { lastPlace } = useViewStore.getState();
if (location.hash === '' && lastPlace !== '') location.replace(lastPlace);

export const useRouteStore = create<RouteState>(() => ({ route: routeFromHash(location.hash) }));

addEventListener('hashchange', () => {
  // A field saves what was typed when it loses the focus, which it would not do by going away with its view.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const route = routeFromHash(location.hash);
  useRouteStore.setState({ route });
  if (route.place !== 'missing') changeView({ lastPlace: routeToHash(route) });
});

/** Goes to a place; back in the history leads here again. */
export function navigate(route: Route): void {
  location.hash = routeToHash(route);
}

/** Goes to a place that stands for this one: back in the history passes this one over. */
export function replaceRoute(route: Route): void {
  location.replace(routeToHash(route));
}

/** The front of a place of the work, or one of its views. */
export const workRoute = (place: WorkPlaceName, projectId: ProjectId, part = '', id = ''): Route => ({
  place,
  projectId,
  part,
  id,
});

/** Whether a route is a place of the work beside the budget. */
export const isWork = (route: Route): route is Extract<Route, { place: WorkPlaceName }> =>
  Object.hasOwn(WORK_PLACES, route.place);

/** Whether a route is a part of "Historik och säkerhetskopior". */
export const isSafety = (route: Route): route is Extract<Route, { place: SafetyPlaceName }> =>
  Object.hasOwn(SAFETY_PLACES, route.place);
