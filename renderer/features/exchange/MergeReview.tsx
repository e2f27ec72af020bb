import { useMemo, useState } from 'react';
import type { ExchangeReview } from '@renderer/data/safekeeping';
import { utcNow } from '@renderer/platform/clock';
import { Button } from '@renderer/ui/Button';
import { ChangeTable, type ChangeTableProps } from '@renderer/ui/ChangeTable';
import { Message } from '@renderer/ui/Message';
import { useEscape } from '@renderer/ui/use-escape';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { isNothingToMerge, type MergeSide } from '@shared/domain/exchange/plan-merge';
import type { MergeChoices } from '@shared/domain/exchange/settle-merge';
import { describeErasedThere, describeReview, exchangeText } from '@shared/text/sv-exchange';
import { ConflictTable } from './ConflictTable';
import { personName } from './exchange-actions';
import { reviewInWords } from './review-lines';

export interface MergeReviewProps {
  readonly review: ExchangeReview;
  readonly onBack: () => void;
  readonly onAccept: (choices: MergeChoices) => Promise<void>;
}

const NO_CHOICES: MergeChoices = new Map<string, MergeSide>();

/** A colleague's file beside the project here: what must be decided, what comes, what stays. Nothing changes until "Ta in". */
export function MergeReview({ review, onBack, onAccept }: MergeReviewProps) {
  const [choices, setChoices] = useState(NO_CHOICES);
  const words = useMemo(() => reviewInWords(review), [review]);
  const { plan, header } = review;
  const choose = (ids: readonly string[], side: MergeSide): void => {
    setChoices(new Map([...choices, ...ids.map((id) => [id, side] as const)]));
  };
  const sent = { who: personName(review, header.by), at: header.exportedAt };
  const erased = plan.erasedThere.map((id) => personName(review, id));
  return (
    <div className="view">
      <ViewHeader
        title={exchangeText.reviewTitle(header.project.name)}
        state={describeReview(plan, sent, utcNow())}
        takesFocus
        actions={
          <ReviewActions
            isNothing={isNothingToMerge(plan)}
            onBack={onBack}
            onAccept={() => onAccept(choices)}
          />
        }
      />
      {erased.length > 0 && <Message tone="note">{describeErasedThere(erased)}</Message>}
      {words.conflicts.length > 0 && (
        <ConflictTable
          conflicts={words.conflicts}
          choices={choices}
          nameOf={(id) => personName(review, id)}
          onChoose={choose}
        />
      )}
      <Folded
        title={exchangeText.taken(plan.taken.length)}
        isOpen={words.conflicts.length === 0}
        groups={words.taken}
        label={exchangeText.takenLabel}
        beforeHead={exchangeText.now}
        afterHead={exchangeText.becomes}
      />
      <Folded
        title={exchangeText.kept(plan.kept.length)}
        help={exchangeText.keptHelp}
        isOpen={false}
        groups={words.kept}
        label={exchangeText.keptLabel}
        beforeHead={exchangeText.theirs}
        afterHead={exchangeText.yours}
      />
    </div>
  );
}

interface ReviewActionsProps {
  readonly isNothing: boolean;
  readonly onBack: () => void;
  readonly onAccept: () => Promise<void>;
}

function ReviewActions({ isNothing, onBack, onAccept }: ReviewActionsProps) {
  const [isBusy, setBusy] = useState(false);
  useEscape(onBack);
  const press = async (): Promise<void> => {
    setBusy(true);
    await onAccept();
    setBusy(false);
  };
  return (
    <>
      {!isNothing && (
        <Button tone="primary" isDisabled={isBusy} onPress={() => void press()}>
          {isBusy ? exchangeText.accepting : exchangeText.accept}
        </Button>
      )}
      <Button onPress={onBack}>{exchangeText.back}</Button>
    </>
  );
}

interface FoldedProps extends ChangeTableProps {
  readonly title: string;
  readonly help?: string;
  readonly isOpen: boolean;
}

/** A list that can be looked into; nothing where there is none. */
function Folded({ title, help, isOpen, ...table }: FoldedProps) {
  if (table.groups.length === 0) return null;
  return (
    <details className="panel exchange-folded" open={isOpen}>
      <summary>{title}</summary>
      {help !== undefined && <p className="muted prose">{help}</p>}
      <ChangeTable {...table} />
    </details>
  );
}
