import { useMemo, useState, type KeyboardEvent } from 'react';
import { changeReview, type KeptReview } from '@renderer/stores/initiative-import-store';
import { showMessage } from '@renderer/stores/message-store';
import { navigate, workRoute } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { Loading } from '@renderer/ui/Loading';
import { Message } from '@renderer/ui/Message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import type { ImportInto } from '@shared/sheets/initiatives/row-drafts';
import { appText } from '@shared/text/sv-app';
import { describeImport, importInitiativesText as text } from '@shared/text/sv-import-initiatives';
import { importReviewText } from '@shared/text/sv-import-review';
import { describeReadNote } from '@shared/text/sv-read-problem';
import { ImportColumns } from './ImportColumns';
import { ImportCreated } from './ImportCreated';
import { ImportDetails } from './ImportDetails';
import { ImportRows } from './ImportRows';
import { ImportSkipped } from './ImportSkipped';
import { ImportStatus } from './ImportStatus';
import { ImportValues } from './ImportValues';
import { namesIn } from './import-names';
import { acceptInitiatives, useInitiativeReview, type InitiativeReview } from './import-review';

export interface ImportReviewProps {
  readonly projectId: ProjectId;
  readonly into: ImportInto;
  readonly kept: KeptReview;
  readonly onGiveUp: () => void;
}

/** Where Esc belongs to a field or an open list. */
const OWN_ESC =
  'input:not([type="radio"], [type="checkbox"]), select, textarea, [aria-expanded="true"], [role="listbox"], [role="dialog"]';

/** The workbook's rows as they stand beside what they become; nothing is changed until it is accepted. */
export function ImportReview(props: ImportReviewProps) {
  const review = useInitiativeReview(props.projectId, props.into, props.kept);
  return review ? <Reviewed {...props} review={review} /> : <Loading label={text.steps.recognising} />;
}

interface ReviewedProps extends ImportReviewProps {
  readonly review: InitiativeReview;
}

function Reviewed({ projectId, into, kept, review, onGiveUp }: ReviewedProps) {
  const { workbook, markedId } = kept;
  const { fileName, recognised } = workbook;
  const { plan } = review;
  const nameOf = useMemo(() => namesIn(into, plan), [into, plan]);
  const [isAccepting, setAccepting] = useState(false);
  const count = plan.counts.import + plan.counts.update;
  const accept = async (): Promise<void> => {
    setAccepting(true);
    if (!(await acceptInitiatives(review, { projectId, into, fileName }))) setAccepting(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    const isOwn = target instanceof HTMLElement && target.closest(OWN_ESC) !== null;
    if (event.key !== 'Escape' || event.defaultPrevented || isOwn) return;
    // It is only left: coming back shows it as it was.
    showMessage({ tone: 'note', text: importReviewText.kept(fileName) });
    navigate(workRoute('mapping', projectId));
  };
  const mark = (rowId: string): void => {
    changeReview(projectId, () => ({ markedId: rowId }));
  };
  const marked = plan.rows.find(({ id }) => id === markedId) ?? plan.rows[0];
  return (
    <div className="view" onKeyDown={onKeyDown}>
      <div className="view-head-kept">
        <ViewHeader
          title={text.review(fileName)}
          state={describeImport(plan.counts)}
          actions={
            <>
              <Button onPress={onGiveUp}>{appText.cancel}</Button>
              <Button
                tone="primary"
                isDisabled={count === 0 || isAccepting || !review.isCurrent}
                onPress={() => void accept()}
              >
                {isAccepting ? text.accepting : text.accept(count)}
              </Button>
            </>
          }
          takesFocus
        />
      </div>
      <ReviewNotes kept={kept} review={review} />
      <ImportCreated review={review} />
      <ImportValues review={review} into={into} />
      <ImportStatus review={review} />
      <ImportRows review={review} nameOf={nameOf} markedId={marked?.id ?? null} onMark={mark} />
      {marked && <ImportDetails row={marked} nameOf={nameOf} />}
      <ImportColumns review={review} />
      <ImportSkipped skipped={recognised.skipped} />
    </div>
  );
}

interface ReviewNotesProps {
  readonly kept: KeptReview;
  readonly review: InitiativeReview;
}

/** What must be known before anything is accepted. */
function ReviewNotes({ kept: { workbook, isRemembered }, review: { plan } }: ReviewNotesProps) {
  const faults = plan.rows.flatMap(({ sheet, reading }) =>
    reading.cells.filter(({ isFault }) => isFault).map(({ address }) => ({ sheet, address })),
  );
  const notes = [...(isRemembered ? [text.fromColumnsBefore] : []), ...workbook.notes.map(describeReadNote)];
  return (
    <>
      {notes.length > 0 && (
        <Message tone="note">
          {notes.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Message>
      )}
      {faults.length > 0 && <Message tone="warning">{text.faults(faults)}</Message>}
    </>
  );
}
