import { routeToHash, workRoute } from '@renderer/stores/route-store';
import type { ProjectId } from '@shared/domain/ids';
import { mappingText } from '@shared/text/sv-mapping';

/** The way to a list in Excel that is read into the register. */
export function ImportLink({ projectId }: { readonly projectId: ProjectId }) {
  return (
    <a
      className="button button-normal mapping-link"
      href={routeToHash(workRoute('mapping', projectId, 'importera'))}
    >
      {mappingText.import}
    </a>
  );
}
