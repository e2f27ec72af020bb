import { routeToHash, workRoute } from '@renderer/stores/route-store';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import { mappingText } from '@shared/text/sv-mapping';

export interface MappingViewProps {
  readonly projectId: ProjectId;
  /** '': the register; 'insats': one initiative; 'tackning'; 'publicera'; 'importera'. */
  readonly part: string;
  readonly id: string;
}

const TABS = [
  { part: '', label: mappingText.register },
  { part: 'tackning', label: mappingText.coverage },
  { part: 'publicera', label: mappingText.publish },
] as const;

/** The mapping: the register of what is done in the county, its coverage, and what is published of it. */
export function MappingView(props: MappingViewProps) {
  const { projectId, part } = props;
  const tab = TABS.some((one) => one.part === part) ? part : '';
  return (
    <>
      <nav className="place-tabs no-print" aria-label={mappingText.title}>
        {TABS.map(({ part: word, label }) => (
          <a
            key={word}
            className="place-tab"
            href={routeToHash(workRoute('mapping', projectId, word))}
            {...(word === tab && { 'aria-current': 'page' as const })}
          >
            {label}
          </a>
        ))}
      </nav>
      <div className="view">
        <ViewHeader title={mappingText.title} />
      </div>
    </>
  );
}
