import { useState } from 'react';
import type { BudgetDocument } from '@renderer/data';
import { Button } from '@renderer/ui/Button';
import { Message } from '@renderer/ui/Message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { UnderstoodWorkbook } from '@renderer/workbook/import/understand-workbook';
import type { SheetLayout } from '@shared/sheets/layout-key';
import { importText } from '@shared/text/sv-import';
import { describeFailure } from '@shared/text/sv-sheets';
import { OwnReview } from './OwnReview';
import { SheetReview } from './SheetReview';
import type { ReadAgain } from './use-read-table';

export interface UnderstoodProps {
  readonly document: BudgetDocument;
  readonly layouts: readonly SheetLayout[];
  readonly workbook: UnderstoodWorkbook;
  readonly readAgain: ReadAgain;
  readonly onLeave: () => void;
}

/** A file that was read: our own, somebody else's, or one without a budget in it. */
export function Understood({ document, layouts, workbook, readAgain, onLeave }: UnderstoodProps) {
  const [readsAsSheet, setReadsAsSheet] = useState(false);
  const { own, recognised } = workbook;
  if (own && !readsAsSheet) {
    return (
      <OwnReview
        document={document}
        own={own}
        workbook={workbook}
        onLeave={onLeave}
        onReadAsSheet={() => {
          setReadsAsSheet(true);
        }}
      />
    );
  }
  const [first] = recognised.tables;
  if (!first) return <NothingFound workbook={workbook} onLeave={onLeave} />;
  return (
    <SheetReview
      document={document}
      layouts={layouts}
      workbook={workbook}
      first={first}
      readAgain={readAgain}
      onLeave={onLeave}
    />
  );
}

function NothingFound({ workbook, onLeave }: Pick<UnderstoodProps, 'workbook' | 'onLeave'>) {
  const { failure } = workbook.recognised;
  return (
    <div className="view">
      <ViewHeader title={importText.nothingFound(workbook.fileName)} takesFocus />
      <Message tone="error" isAlert>
        {failure ? describeFailure(failure) : importText.noTable}
      </Message>
      <div className="view-actions">
        <Button tone="primary" onPress={onLeave}>
          {importText.chooseAnother}
        </Button>
      </div>
    </div>
  );
}
