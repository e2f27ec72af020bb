import type { OpenedFile, OpenOutcome } from '@shared/ipc/desktop-api';
import { IMPORT_LIMITS } from '@shared/sheets/import-limits';
import { describeFileProblem } from '@shared/text/sv-files';
import { Button } from './Button';
import { FileDrop } from './FileDrop';

/** What the place for a file says. */
export interface ChooseFileText {
  readonly dropHere: string;
  readonly whatCanBe: string;
  readonly kinds: readonly string[];
  readonly nothingYet: string;
  readonly choose: string;
  readonly chooseAnother: string;
  readonly orDrop: string;
}

export interface ChooseFileProps {
  readonly text: ChooseFileText;
  /** Another file than the one that could not be read. */
  readonly isAgain: boolean;
  /** Lets the user pick a file. */
  readonly open: () => Promise<OpenOutcome>;
  readonly onFile: (file: OpenedFile) => void;
  readonly onProblem: (problem: string) => void;
}

/** A workbook to import, picked or dropped; what is too large or cannot be read is said in a sentence. */
export function ChooseFile({ text, isAgain, open, onFile, onProblem }: ChooseFileProps) {
  const choose = async (): Promise<void> => {
    const outcome = await open();
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
        <ul className="choose-file-kinds">
          {text.kinds.map((kind) => (
            <li key={kind}>{kind}</li>
          ))}
        </ul>
        <p>{text.nothingYet}</p>
      </div>
      <div className="choose-file">
        <Button tone="primary" onPress={() => void choose()}>
          {isAgain ? text.chooseAnother : text.choose}
        </Button>
        <span className="muted">{text.orDrop}</span>
      </div>
    </FileDrop>
  );
}
