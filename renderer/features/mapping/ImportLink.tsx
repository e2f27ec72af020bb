import { useKeptReview } from '@renderer/stores/initiative-import-store';
import { routeToHash, workRoute } from '@renderer/stores/route-store';
import type { ProjectId } from '@shared/domain/ids';
import { importReviewText } from '@shared/text/sv-import-review';
import { mappingText } from '@shared/text/sv-mapping';

/** The way to a list in Excel that is read into the register, or back to the review of one. */
export function ImportLink({ projectId }: { readonly projectId: ProjectId }) {
  const review = useKeptReview(projectId);
  return (
    <a
      className="button button-normal mapping-link"
      href={routeToHash(workRoute('mapping', projectId, 'importera'))}
    >
      {review ? importReviewText.goOn(review.workbook.fileName) : mappingText.import}
    </a>
  );
}
