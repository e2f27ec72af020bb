import {
  acceptMerge,
  exportProject,
  isHere,
  readExchange,
  type ExchangeReview,
} from '@renderer/data/safekeeping';
import { platform } from '@renderer/platform/platform';
import { tellSaved } from '@renderer/stores/export-messages';
import { showMessage, tellIfRefused } from '@renderer/stores/message-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import { sideOf, type MergeChoices } from '@shared/domain/exchange/settle-merge';
import type { PersonId, ProjectId } from '@shared/domain/ids';
import { EXCHANGE_LIMIT, type OpenedFile } from '@shared/ipc/desktop-api';
import { err, ok, type Result } from '@shared/result';
import { describeExchangeProblem, describeTaken, exchangeText } from '@shared/text/sv-exchange';
import { describeFileProblem } from '@shared/text/sv-files';
import { describePerson } from '@shared/text/sv-history';

/** A person by name, as far as either side knows one. */
export function personName({ mine, theirs }: ExchangeReview, id: PersonId): string {
  const contact = [...mine.contacts, ...theirs.contacts].find((one) => one.id === id);
  return describePerson(contact, isHere(id));
}

/** Lets the user save the project as a file for a colleague, and says that it was. */
export async function exportForColleague(projectId: ProjectId): Promise<void> {
  const file = await exportProject(projectId).catch((error: unknown) => {
    console.error(error);
    return null;
  });
  if (!file) {
    showMessage({ tone: 'error', text: exchangeText.exportFailed });
    return;
  }
  const { name, bytes } = file;
  const outcome = await platform.saveFile({ suggestedName: name, kind: 'kraft', bytes });
  tellSaved(outcome, exchangeText.exported, () => void platform.showLastSaved());
}

/** A colleague's file from the dialog; null: it was closed. Refused with a sentence. */
export async function pickFile(): Promise<Result<OpenedFile | null, string>> {
  const outcome = await platform.openExchange();
  return outcome.ok ? outcome : err(describeFileProblem(outcome.error));
}

/** A file that was dropped, refused with a sentence. */
export async function takeDropped(file: File): Promise<Result<OpenedFile, string>> {
  if (file.size > EXCHANGE_LIMIT)
    return err(describeFileProblem({ code: 'fileTooLarge', bytes: file.size, limit: EXCHANGE_LIMIT }));
  try {
    return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return err(describeFileProblem({ code: 'fileUnreadable', name: file.name }));
  }
}

/** The file beside the project here, or a sentence about why it cannot be read. */
export async function review({ name, bytes }: OpenedFile): Promise<Result<ExchangeReview, string>> {
  try {
    const read = await readExchange(bytes, name);
    return read.ok ? read : err(describeExchangeProblem(read.error));
  } catch (error) {
    console.error(error);
    return err(exchangeText.readFailed(name));
  }
}

/** What came of taking a reviewed file in; 'outdated': something here has changed since it was compared. */
export type Accepted = 'done' | 'refused' | 'outdated';

/** Takes it in and says so, with the way back. */
export async function accept(reviewed: ExchangeReview, choices: MergeChoices): Promise<Accepted> {
  const outcome = await acceptMerge(reviewed, choices);
  if (!outcome.ok && outcome.error.code === 'changedSinceShown') {
    showMessage({ tone: 'error', text: exchangeText.comparedAgain });
    return 'outdated';
  }
  if (!tellIfRefused(outcome)) return 'refused';
  const chosen = reviewed.plan.conflicts.filter((one) => sideOf(one, choices) === 'theirs');
  const taken = [...reviewed.plan.taken, ...chosen.flatMap(({ entries }) => entries)];
  tellUndoable(describeTaken(taken, personName(reviewed, reviewed.header.by)));
  return 'done';
}
