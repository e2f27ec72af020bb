import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Route, WorkPlaceName } from '@renderer/stores/route-store';
import type { ProjectId } from '@shared/domain/ids';
import { Missing } from './Missing';

/** What each place of the work is given: the project, its own word for a view, and a record there; empty for none. */
export interface WorkViewProps {
  readonly projectId: ProjectId;
  readonly part: string;
  readonly id: string;
}

type View = LazyExoticComponent<ComponentType<WorkViewProps>>;

/** The places that work; each is loaded when it is gone to. */
const VIEWS: Partial<Record<WorkPlaceName, View>> = {
  briefing: lazy(async () => ({
    default: (await import('@renderer/features/briefing/BriefingView')).BriefingView,
  })),
  overview: lazy(async () => ({
    default: (await import('@renderer/features/overview/OverviewView')).OverviewView,
  })),
  mapping: lazy(async () => ({
    default: (await import('@renderer/features/mapping/MappingView')).MappingView,
  })),
  activities: lazy(async () => ({
    default: (await import('@renderer/features/activities/ActivitiesView')).ActivitiesView,
  })),
  followUp: lazy(async () => ({
    default: (await import('@renderer/features/follow-up/FollowUpView')).FollowUpView,
  })),
  pilots: lazy(async () => ({
    default: (await import('@renderer/features/pilots/PilotsView')).PilotsView,
  })),
  actors: lazy(async () => ({
    default: (await import('@renderer/features/actors/ActorsView')).ActorsView,
  })),
};

/** The work places that are shown in the sidebar, in the order of the work. */
export function WorkPlace({ route }: { readonly route: Extract<Route, { place: WorkPlaceName }> }) {
  const View = VIEWS[route.place];
  return View ? <View projectId={route.projectId} part={route.part} id={route.id} /> : <Missing />;
}
