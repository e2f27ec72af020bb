import { useEffect, useRef, useState } from 'react';
import { useSafety } from '@renderer/data';
import { utcNow } from '@renderer/platform/clock';
import { Button } from '@renderer/ui/Button';
import { ChangeSection } from '@renderer/ui/ChangeSection';
import { Message } from '@renderer/ui/Message';
import { useEscape } from '@renderer/ui/use-escape';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import {
  backupsText,
  describeDifference,
  describeMoment,
  describeMuchSmaller,
} from '@shared/text/sv-backups';
import { type Review } from './backup-actions';
import { BothSides } from './BothSides';

export interface RestoreReviewProps {
  readonly review: Review;
  readonly onBack: () => void;
  readonly onRestore: () => Promise<void>;
}

/** A backup beside what there is now, and all that a restore would change; nothing changes until it is said. */
export function RestoreReview({ review, onBack, onRestore }: RestoreReviewProps) {
  const { preview, groups, count } = review;
  const [asksTwice, setAsksTwice] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const safety = useSafety();
  const now = utcNow();
  const moment = describeMoment(preview.info.at, now);
  useEscape(onBack);
  const restore = async (): Promise<void> => {
    setBusy(true);
    await onRestore();
    setBusy(false);
  };
  const press = (): void => {
    if (preview.isMuchSmaller) setAsksTwice(true);
    else void restore();
  };
  const isEqual = preview.changes.length === 0;
  return (
    <div className="view">
      <ViewHeader
        title={backupsText.reviewTitle(moment)}
        state={describeDifference(count)}
        takesFocus
        actions={
          <>
            {!isEqual && (
              <Button tone="primary" isDisabled={isBusy || asksTwice} onPress={press}>
                {backupsText.restore}
              </Button>
            )}
            <Button onPress={onBack}>{backupsText.back}</Button>
          </>
        }
      />
      {preview.isMuchSmaller && (
        <MuchSmaller review={review} isAsking={asksTwice} onRestore={restore} onBack={onBack} />
      )}
      <BothSides preview={preview} changedAt={safety.state === 'saved' ? safety.at : null} clock={now} />
      {!isEqual && (
        <ChangeSection
          title={backupsText.changesTitle}
          label={backupsText.changesLabel}
          groups={groups}
          beforeHead={backupsText.now}
          afterHead={backupsText.becomes}
        />
      )}
    </div>
  );
}

interface MuchSmallerProps {
  readonly review: Review;
  /** "Återställ" was pressed: the second question. */
  readonly isAsking: boolean;
  readonly onRestore: () => Promise<void>;
  readonly onBack: () => void;
}

/** Warns of a restore that would take most of what there is away; the way on is a second button, never the focused one. */
function MuchSmaller({ review, isAsking, onRestore, onBack }: MuchSmallerProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
  }, [isAsking]);
  return (
    <Message tone="warning" isAlert>
      <p>{describeMuchSmaller(review.preview.now, review.preview.then)}</p>
      {isAsking && (
        <div className="view-actions backups-twice">
          <Button ref={keep} onPress={onBack}>
            {backupsText.keepNow}
          </Button>
          <Button tone="danger" onPress={() => void onRestore()}>
            {backupsText.restoreAnyway}
          </Button>
        </div>
      )}
    </Message>
  );
}
