import { AcceptButton } from './AcceptButton';
import { useDeferredValue, useMemo, type KeyboardEvent } from 'react';
import type { BudgetDocument } from '@renderer/data';
import { Button } from '@renderer/ui/Button';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { UnderstoodWorkbook } from '@renderer/workbook/import/understand-workbook';
import { isLocked } from '@shared/domain/budget/budget';
import { isIsoDate } from '@shared/domain/ids';
import type { SheetLayout } from '@shared/sheets/layout-key';
import type { RecognisedTable } from '@shared/sheets/recognised';
import { appText } from '@shared/text/sv-app';
import { importText } from '@shared/text/sv-import';
import { noticeCommand, planNotice, versionCommand } from './accept-review';
import { DestinationFields } from './DestinationFields';
import { finishImport } from './finish-import';
import { ImportDifference } from './ImportDifference';
import { confirmsImport, leavesImport } from './keys';
import { NoticeDifference } from './NoticeDifference';
import { NoticesPanel } from './NoticesPanel';
import { ReviewMessages } from './ReviewMessages';
import { ReviewSides } from './ReviewSides';
import { useAccept } from './use-accept';
import { useDestination } from './use-destination';
import type { ReadAgain } from './use-read-table';
import { useReview } from './use-review';

export interface SheetReviewProps {
  readonly document: BudgetDocument;
  readonly layouts: readonly SheetLayout[];
  readonly workbook: UnderstoodWorkbook;
  readonly first: RecognisedTable;
  readonly readAgain: ReadAgain;
  readonly onLeave: () => void;
}

/** Somebody else's sheet: as it stands beside what it becomes, where it goes, and what that changes. */
export function SheetReview(props: SheetReviewProps) {
  const { document, layouts, workbook, first, readAgain, onLeave } = props;
  const { fileName } = workbook;
  const review = useReview(document, layouts, workbook, first, readAgain);
  const { destination, change } = useDestination(document, fileName, review.layout?.financier);
  const { settled } = review;
  const noticePlan = useMemo(
    () => planNotice(document, settled, destination, fileName),
    [document, settled, destination, fileName],
  );
  // What stands furthest down is drawn when the rest is on the screen.
  const isDrawn = useDeferredValue(true, false);
  const isVersion = destination.goal === 'version';
  const { plan } = review;
  const blocked = isVersion ? plan.blocked : noticePlan.plan.blocked;
  const isReady =
    !review.isReadingAgain &&
    blocked.length === 0 &&
    (isVersion
      ? plan.rows.length > 0 && plan.years.length > 0 && destination.name.trim() !== ''
      : noticePlan.plan.amounts.length > 0 && isIsoDate(destination.date));

  const { isAccepting, acceptOnce } = useAccept(async () => {
    if (!isReady) return false;
    const command = isVersion
      ? versionCommand(document, review, destination, fileName)
      : noticeCommand(document, review, destination, fileName);
    const budgetId = isVersion ? review.budgetId : document.budget.id;
    const table = isVersion ? review.table : null;
    return command !== null && (await finishImport(command, { fileName, budgetId, document, table }));
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (leavesImport(event)) onLeave();
    else if (confirmsImport(event)) void acceptOnce();
  };
  return (
    <div className="view import-review" onKeyDown={onKeyDown}>
      <div className="view-head-kept">
        <ViewHeader
          title={importText.review(fileName)}
          state={
            isVersion
              ? importText.becomesVersion(plan.rows.length, plan.years)
              : importText.becomesNotices(noticePlan.plan.amounts.length)
          }
          actions={
            <>
              <Button hint="Esc" onPress={onLeave}>
                {appText.cancel}
              </Button>
              <AcceptButton isReady={isReady} isAccepting={isAccepting} onAccept={() => void acceptOnce()} />
            </>
          }
          takesFocus
        />
      </div>
      <ReviewMessages workbook={workbook} review={review} blocked={blocked} />
      <ReviewSides document={document} workbook={workbook} review={review} />
      <DestinationFields
        destination={destination}
        noticePlan={noticePlan}
        isLocked={isLocked(document.budget)}
        onChange={change}
      />
      {isVersion ? (
        isDrawn && <ImportDifference before={review.current} after={plan} />
      ) : (
        <>
          <NoticeDifference plan={noticePlan.plan} document={document} />
          <NoticesPanel budgetId={document.budget.id} notices={document.notices} rows={document.rows} />
        </>
      )}
    </div>
  );
}
