import type { KeyboardEvent } from 'react';
import { platform } from '@renderer/platform/platform';
import { navigate, workRoute } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { FileDrop } from '@renderer/ui/FileDrop';
import { Message } from '@renderer/ui/Message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import { IMPORT_LIMITS } from '@shared/sheets/import-limits';
import { describeFileProblem } from '@shared/text/sv-files';
import { importInitiativesText as text } from '@shared/text/sv-import-initiatives';
import type { PickedFile } from './import-reading';

export interface ImportStartProps {
  readonly projectId: ProjectId;
  /** Why the last file could not be read. */
  readonly problem: string | null;
  readonly onFile: (file: PickedFile) => void;
  readonly onProblem: (problem: string) => void;
}

/** What can be imported, and the way to choose a file. */
export function ImportStart({ projectId, problem, onFile, onProblem }: ImportStartProps) {
  const leave = (): void => {
    navigate(workRoute('mapping', projectId));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave();
  };
  return (
    <div className="view" onKeyDown={onKeyDown}>
      <ViewHeader
        title={text.title}
        state={text.state}
        actions={<Button onPress={leave}>{text.back}</Button>}
        takesFocus
      />
      {problem !== null && (
        <Message tone="error" isAlert>
          {problem}
        </Message>
      )}
      <ChooseFile isAgain={problem !== null} onFile={onFile} onProblem={onProblem} />
    </div>
  );
}

interface ChooseFileProps extends Pick<ImportStartProps, 'onFile' | 'onProblem'> {
  readonly isAgain: boolean;
}

function ChooseFile({ isAgain, onFile, onProblem }: ChooseFileProps) {
  const choose = async (): Promise<void> => {
    const outcome = await platform.openWorkbook();
    if (!outcome.ok) onProblem(describeFileProblem(outcome.error));
    else if (outcome.value) onFile(outcome.value);
  };
  const take = async (file: File): Promise<void> => {
    const limit = IMPORT_LIMITS.fileBytes;
    if (file.size > limit) {
      onProblem(describeFileProblem({ code: 'fileTooLarge', bytes: file.size, limit }));
      return;
    }
    try {
      onFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      onProblem(describeFileProblem({ code: 'fileUnreadable', name: file.name }));
    }
  };
  return (
    <FileDrop label={text.dropHere} onFile={(file) => void take(file)}>
      <div className="prose">
        <p>{text.whatCanBe}</p>
        <ul className="mapimp-kinds">
          {text.kinds.map((kind) => (
            <li key={kind}>{kind}</li>
          ))}
        </ul>
        <p>{text.nothingYet}</p>
      </div>
      <div className="mapimp-line">
        <Button tone="primary" onPress={() => void choose()}>
          {isAgain ? text.chooseAnother : text.choose}
        </Button>
        <span className="muted">{text.orDrop}</span>
      </div>
    </FileDrop>
  );
}
