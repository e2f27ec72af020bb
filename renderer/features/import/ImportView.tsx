import { useBudget, useLayouts, type BudgetDocument } from '@renderer/data';
import { Loading } from '@renderer/ui/Loading';
import { ReadingFile } from '@renderer/ui/ReadingFile';
import type { BudgetId } from '@shared/domain/ids';
import type { SheetLayout } from '@shared/sheets/layout-key';
import { appText } from '@shared/text/sv-app';
import { importText, STEP_NAMES } from '@shared/text/sv-import';
import { ImportStart } from './ImportStart';
import { Understood } from './Understood';
import { useReading } from './use-reading';
import './import.css';

export interface ImportViewProps {
  readonly budgetId: BudgetId;
}

/** Takes in a workbook: choose it, see what it says beside what it becomes, accept or leave. */
export function ImportView({ budgetId }: ImportViewProps) {
  const document = useBudget(budgetId);
  const layouts = useLayouts();
  if (!document || !layouts) return <Loading label={appText.loading} />;
  return <ImportSteps key={budgetId} document={document} layouts={layouts} />;
}

interface ImportStepsProps {
  readonly document: BudgetDocument;
  readonly layouts: readonly SheetLayout[];
}

function ImportSteps({ document, layouts }: ImportStepsProps) {
  const { state, read, readAgain, startOver } = useReading({ rows: document.rows, layouts });
  switch (state.step) {
    case 'start':
      return (
        <ImportStart
          document={document}
          layouts={layouts}
          problem={state.problem}
          onFile={(file) => void read(file)}
          onProblem={startOver}
        />
      );
    case 'reading':
      return (
        <ReadingFile
          title={importText.reading(state.fileName)}
          step={STEP_NAMES[state.progress]}
          onCancel={() => {
            startOver();
          }}
        />
      );
    case 'understood':
      return (
        <Understood
          document={document}
          layouts={layouts}
          workbook={state.workbook}
          readAgain={readAgain}
          onLeave={() => {
            startOver();
          }}
        />
      );
  }
}
