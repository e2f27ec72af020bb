import { Button } from '@renderer/ui/Button';
import { Message } from '@renderer/ui/Message';
import type { UnderstoodWorkbook } from '@renderer/workbook/import/understand-workbook';
import type { BlockedRow } from '@shared/sheets/plan/import-amounts';
import { formatDay } from '@shared/text/format';
import { describeUntaken, importText } from '@shared/text/sv-import';
import { describeOwnProblem } from '@shared/text/sv-own-workbook';
import { describeReadNote } from '@shared/text/sv-read-problem';
import { describeBlocked } from '@shared/text/sv-sheets';
import { WrongSums } from './SumChecks';
import type { Review } from './use-review';

export interface ReviewMessagesProps {
  readonly workbook: UnderstoodWorkbook;
  readonly review: Review;
  readonly blocked: readonly BlockedRow[];
}

/** What must be known before anything is accepted. */
export function ReviewMessages({ workbook, review, blocked }: ReviewMessagesProps) {
  const { table, layout } = review;
  const notes = [
    ...(layout ? [importText.recognisedFrom(layout.financier, formatDay(layout.savedAt))] : []),
    ...workbook.notes.map(describeReadNote),
  ];
  return (
    <>
      {workbook.ownProblem && <Message tone="warning">{describeOwnProblem(workbook.ownProblem)}</Message>}
      {notes.length > 0 && (
        <Message tone={layout ? 'good' : 'note'}>
          {notes.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Message>
      )}
      <WrongSums table={table} />
      <Untaken review={review} />
      {blocked.length > 0 && <Blocked review={review} blocked={blocked} />}
    </>
  );
}

/** Rows with a cell that cannot be read are not chosen to begin with: each is named. */
function Untaken({ review }: Pick<ReviewMessagesProps, 'review'>) {
  const { table, choices } = review;
  const bad = table.rows.flatMap((row) => {
    const amounts = choices.rows[row.id]?.include === true ? [] : row.amounts;
    return amounts.flatMap((amount) =>
      amount.value.kind === 'problem' ? [{ amount, label: row.label }] : [],
    );
  });
  if (bad.length === 0) return null;
  return (
    <Message tone="error">
      <ul>
        {bad.map(({ amount, label }) => (
          <li key={`${amount.place.row} ${amount.place.column}`}>{describeUntaken(amount, label)}</li>
        ))}
      </ul>
    </Message>
  );
}

function Blocked({ review, blocked }: Pick<ReviewMessagesProps, 'review' | 'blocked'>) {
  const rowIds = [...new Set(blocked.map((one) => one.rowId))];
  return (
    <Message tone="error">
      <p>{importText.blocked(rowIds.length)}</p>
      <ul>
        {blocked.map((one) => (
          <li key={`${one.rowId} ${one.place.column}`}>{describeBlocked(one)}</li>
        ))}
      </ul>
      <Button
        onPress={() => {
          for (const rowId of rowIds) review.changeRow(rowId, { include: false });
        }}
      >
        {importText.leaveOutBlocked(rowIds.length)}
      </Button>
    </Message>
  );
}
