import { useEffect, type RefObject } from 'react';
import { useRouteStore, type Route } from '@renderer/stores/route-store';

/** A place and which of its views; what is chosen within a view leaves the reader where he is. */
const viewOf = (route: Route): string =>
  [route.place, 'projectId' in route ? route.projectId : '', 'part' in route ? route.part : ''].join(' ');

/** Another view begins at its top. It is put there before it is shown, so that a view may still go to what it is asked for. */
export function useTopOfPlace(content: RefObject<HTMLElement | null>): void {
  useEffect(
    () =>
      useRouteStore.subscribe(({ route }, { route: before }) => {
        if (viewOf(route) !== viewOf(before)) content.current?.scrollTo({ top: 0 });
      }),
    [content],
  );
}
