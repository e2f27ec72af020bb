import { lazy } from 'react';
import { routeToHash, workRoute } from '@renderer/stores/route-store';
import { Loading } from '@renderer/ui/Loading';
import type { ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { importInitiativesText } from '@shared/text/sv-import-initiatives';
import { mappingText } from '@shared/text/sv-mapping';
import { CoverageView } from './CoverageView';
import { InitiativeView } from './InitiativeView';
import { PublishView } from './PublishView';
import { RegisterView } from './RegisterView';
import { useMapping, type Mapping } from './use-mapping';
import './mapping.css';

export interface MappingViewProps {
  readonly projectId: ProjectId;
  /** '': the register; 'insats': one initiative; 'tackning'; 'publicera'; 'importera'. */
  readonly part: string;
  readonly id: string;
}

// Reading workbooks is only loaded where one is read.
const ImportView = lazy(async () => ({ default: (await import('./ImportView')).ImportView }));

const TABS = [
  { part: '', label: mappingText.register },
  { part: 'tackning', label: mappingText.coverage },
  { part: 'publicera', label: mappingText.publish },
  { part: 'importera', label: importInitiativesText.tab },
] as const;

/** The mapping: the register of what is done in the county, its coverage, and what is published of it. */
export function MappingView({ projectId, part, id }: MappingViewProps) {
  const mapping = useMapping(projectId);
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
      {mapping === undefined ? (
        <Loading label={appText.loading} />
      ) : (
        <PartOf projectId={projectId} part={part} id={id} mapping={mapping} />
      )}
    </>
  );
}

function PartOf({ projectId, part, id, mapping }: MappingViewProps & { readonly mapping: Mapping }) {
  switch (part) {
    case 'insats':
      return <InitiativeView projectId={projectId} id={id} mapping={mapping} />;
    case 'tackning':
      return <CoverageView projectId={projectId} mapping={mapping} />;
    case 'importera':
      return <ImportView projectId={projectId} />;
    case 'publicera':
      return <PublishView projectId={projectId} mapping={mapping} />;
    default:
      return <RegisterView projectId={projectId} mapping={mapping} />;
  }
}
