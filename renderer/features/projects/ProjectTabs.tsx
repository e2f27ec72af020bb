import { routeToHash, type ProjectPart } from '@renderer/stores/route-store';
import type { ProjectId } from '@shared/domain/ids';
import { planText } from '@shared/text/sv-plan';

const TABS: readonly { readonly part?: ProjectPart; readonly label: string }[] = [
  { label: planText.tabFront },
  { part: 'plan', label: planText.tabPlan },
  { part: 'terms', label: planText.tabTerms },
];

export interface ProjectTabsProps {
  readonly projectId: ProjectId;
  readonly part: ProjectPart | undefined;
}

/** The way between the project's own views. */
export function ProjectTabs({ projectId, part }: ProjectTabsProps) {
  return (
    <nav className="place-tabs no-print" aria-label={planText.tabs}>
      {TABS.map(({ label, ...tab }) => (
        <a
          key={label}
          className="place-tab"
          href={routeToHash({ place: 'project', projectId, ...tab })}
          {...(tab.part === part && { 'aria-current': 'page' as const })}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
