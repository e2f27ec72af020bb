import { lazy, useEffect } from 'react';
import { useProject } from '@renderer/data';
import { isWork, replaceRoute, routeToHash, useRouteStore, type Route } from '@renderer/stores/route-store';
import { useViewStore } from '@renderer/stores/view-store';
import { Loading } from '@renderer/ui/Loading';
import { SwedishKit } from '@renderer/ui/SwedishKit';
import type { BudgetId, ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { Missing } from './Missing';
import { WorkPlace } from './WorkPlace';

const ProjectView = lazy(async () => ({
  default: (await import('@renderer/features/projects/ProjectView')).ProjectView,
}));
const BudgetView = lazy(async () => ({
  default: (await import('@renderer/features/budget/BudgetView')).BudgetView,
}));
const CompareView = lazy(async () => ({
  default: (await import('@renderer/features/compare/CompareView')).CompareView,
}));
const ImportView = lazy(async () => ({
  default: (await import('@renderer/features/import/ImportView')).ImportView,
}));
const RestoreOreView = lazy(async () => ({
  default: (await import('@renderer/features/restore-ore/RestoreOreView')).RestoreOreView,
}));

type ProjectRoute = Extract<Route, { projectId: ProjectId }>;

/** A place within a project: the project must exist, and the budget be one of its own. */
export function ProjectPlace({ route }: { readonly route: ProjectRoute }) {
  return (
    <SwedishKit>
      <KnownPlace route={route} />
    </SwedishKit>
  );
}

function KnownPlace({ route }: { readonly route: ProjectRoute }) {
  const found = useProject(route.projectId);
  const lastBudget = useViewStore((state) => state.lastBudget[route.projectId]);
  const newest = found?.budgets[0]?.id;
  const remembered = found?.budgets.find((budget) => budget.id === lastBudget)?.id;
  const named = 'budgetId' in route ? route.budgetId : undefined;
  const isThere = found?.budgets.some((budget) => budget.id === named) ?? false;
  // A version that is gone, e.g. by undoing its import, gives way to another; redoing brings it back to the same address.
  const shown = route.place === 'budget' && !isThere ? (remembered ?? newest) : (named ?? undefined);
  useRememberBudget(route.projectId, shown);
  if (found === undefined) return <Loading label={appText.loading} />;
  if (found === null) return <Missing />;
  if (route.place === 'project')
    return <ProjectView projectId={route.projectId} part={route.part} id={route.id} />;
  if (isWork(route)) return <WorkPlace route={route} />;
  const budget = found.budgets.find((one) => one.id === shown);
  if (!budget) return <Missing />;
  switch (route.place) {
    case 'budget':
      return <BudgetView budgetId={budget.id} />;
    case 'compare':
      return <CompareView projectId={route.projectId} budgetId={budget.id} otherId={route.otherId} />;
    case 'import':
      return <ImportView budgetId={budget.id} />;
    case 'restoreOre':
      return <RestoreOreView budgetId={budget.id} />;
  }
}

/** The version looked at last is opened next time, and the address names it. */
function useRememberBudget(projectId: ProjectId, budgetId: BudgetId | undefined): void {
  const route = useRouteStore((state) => state.route);
  useEffect(() => {
    if (budgetId === undefined) return;
    useViewStore.setState((state) => ({ lastBudget: { ...state.lastBudget, [projectId]: budgetId } }));
    // The user may have gone on already: then the address is no longer this one's to name.
    if (route.place === 'budget' && route.budgetId === null && location.hash === routeToHash(route))
      replaceRoute({ place: 'budget', projectId, budgetId });
  }, [projectId, budgetId, route]);
}
