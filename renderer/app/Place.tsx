import { lazy, Suspense } from 'react';
import { ProjectsView } from '@renderer/features/projects/ProjectsView';
import { routeToHash, useRouteStore, type Route } from '@renderer/stores/route-store';
import { Loading } from '@renderer/ui/Loading';
import { appText } from '@shared/text/sv-app';
import { ErrorBoundary } from './ErrorBoundary';
import { Missing } from './Missing';

// Each place but the first is loaded when it is gone to, so that the window opens fast.
const NewProjectView = lazy(async () => ({
  default: (await import('@renderer/features/projects/NewProjectView')).NewProjectView,
}));
const SafetyPlace = lazy(async () => ({ default: (await import('./SafetyPlace')).SafetyPlace }));
const ProjectPlace = lazy(async () => ({ default: (await import('./ProjectPlace')).ProjectPlace }));

/** Shows the place that the address names, with a boundary round it. */
export function Place() {
  const route = useRouteStore((state) => state.route);
  return (
    <ErrorBoundary resetKey={routeToHash(route)}>
      <Suspense fallback={<Loading label={appText.loading} />}>
        <PlaceOf route={route} />
      </Suspense>
    </ErrorBoundary>
  );
}

function PlaceOf({ route }: { readonly route: Route }) {
  switch (route.place) {
    case 'projects':
      return <ProjectsView />;
    case 'newProject':
      return <NewProjectView />;
    case 'history':
    case 'backups':
    case 'exchange':
    case 'people':
      return <SafetyPlace route={route} />;
    case 'missing':
      return <Missing />;
    default:
      return <ProjectPlace route={route} />;
  }
}
