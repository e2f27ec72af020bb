import { routeToHash, workRoute } from '@renderer/stores/route-store';
import type { ProjectId } from '@shared/domain/ids';
import { pilotsText } from '@shared/text/sv-pilots';
import { Pipeline } from './Pipeline';
import './pilots.css';

export interface PilotsViewProps {
  readonly projectId: ProjectId;
  /** '' is the pipeline. */
  readonly part: string;
  readonly id: string;
}

const TABS = [{ part: '', label: pilotsText.pipeline }] as const;

/** The pilots of a project: all of them by state, the reserve they are paid from, and one of them. */
export function PilotsView({ projectId, part }: PilotsViewProps) {
  return (
    <>
      <nav className="place-tabs no-print" aria-label={pilotsText.views}>
        {TABS.map((tab) => (
          <a
            key={tab.part}
            className="place-tab"
            href={routeToHash(workRoute('pilots', projectId, tab.part))}
            {...(tab.part === part && { 'aria-current': 'page' as const })}
          >
            {tab.label}
          </a>
        ))}
      </nav>
      <Pipeline projectId={projectId} />
    </>
  );
}
