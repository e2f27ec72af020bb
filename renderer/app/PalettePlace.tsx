import { lazy, Suspense } from 'react';
import { usePaletteStore } from '@renderer/stores/palette-store';
import { useRouteStore } from '@renderer/stores/route-store';
import { ErrorBoundary } from './ErrorBoundary';

const Palette = lazy(async () => ({
  default: (await import('@renderer/features/palette/Palette')).Palette,
}));

/** The box that finds everything, loaded when it is first asked for. */
export function PalettePlace() {
  const isOpen = usePaletteStore((state) => state.isOpen);
  const route = useRouteStore((state) => state.route);
  if (!isOpen) return null;
  return (
    <ErrorBoundary resetKey="palette">
      <Suspense fallback={null}>
        <Palette projectId={'projectId' in route ? route.projectId : null} />
      </Suspense>
    </ErrorBoundary>
  );
}
