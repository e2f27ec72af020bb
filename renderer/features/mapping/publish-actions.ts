import { platform } from '@renderer/platform/platform';
import { showExport, tellSaved } from '@renderer/stores/export-messages';
import { showMessage } from '@renderer/stores/message-store';
import { writeInWorker } from '@renderer/workbook/write/write-in-worker';
import type { Publication } from '@shared/domain/mapping/publication';
import { checkPublication, type PublicationFinding } from '@shared/domain/mapping/publication-check';
import { publicationPage } from '@shared/domain/mapping/publication-page';
import type { Contact } from '@shared/domain/people/contact';
import { describeFindings, publicationText, publishText } from '@shared/text/sv-publication';

export type PublicationKind = 'xlsx' | 'html';

const showLastSaved = (): void => void platform.showLastSaved();

/**
 * Checks what would go out and writes it where the user chooses; answers what stands in the way, and then nothing was
 * written.
 */
export async function writePublication(
  publication: Publication,
  kind: PublicationKind,
  contacts: readonly Contact[],
): Promise<readonly PublicationFinding[]> {
  const findings = checkPublication(publication, contacts);
  if (findings.length > 0) {
    showMessage({ tone: 'error', text: describeFindings(findings) });
    return findings;
  }
  const bytes =
    kind === 'html'
      ? new TextEncoder().encode(publicationPage(publication))
      : await showExport(publishText.making, (signal) => writeInWorker({ publication }, { signal }));
  if (!bytes) return [];
  const { project, audience, publishedOn } = publication;
  const saved = await platform.saveFile({
    suggestedName: publicationText.fileName(project.name, audience, publishedOn, kind),
    kind,
    bytes,
  });
  tellSaved(saved, publishText.saved, showLastSaved);
  return [];
}
