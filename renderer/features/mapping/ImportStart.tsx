import type { KeyboardEvent } from 'react';
import { platform } from '@renderer/platform/platform';
import { navigate, workRoute } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { ChooseFile } from '@renderer/ui/ChooseFile';
import { Message } from '@renderer/ui/Message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import type { OpenedFile } from '@shared/ipc/desktop-api';
import { importInitiativesText as text } from '@shared/text/sv-import-initiatives';

export interface ImportStartProps {
  readonly projectId: ProjectId;
  /** Why the last file could not be read. */
  readonly problem: string | null;
  readonly onFile: (file: OpenedFile) => void;
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
      <ChooseFile
        text={text}
        isAgain={problem !== null}
        open={() => platform.openWorkbook()}
        onFile={onFile}
        onProblem={onProblem}
      />
    </div>
  );
}
