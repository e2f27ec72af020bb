import { useEffect, useState } from 'react';
import { utcNow } from '@renderer/platform/clock';
import { Button } from '@renderer/ui/Button';
import { ChangeSection } from '@renderer/ui/ChangeSection';
import { Loading } from '@renderer/ui/Loading';
import { Message } from '@renderer/ui/Message';
import { SidesTable } from '@renderer/ui/SidesTable';
import { useEscape } from '@renderer/ui/use-escape';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { HistoryRecord } from '@shared/domain/command/history';
import type { ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { describeMoment } from '@shared/text/sv-backups';
import { describeStep, describeTimeReview, historyText } from '@shared/text/sv-history';
import { linesOfTime, restoreTime, reviewTime, type TimeReviewed } from './restore-time';

export interface TimeReviewProps {
  readonly projectId: ProjectId | null;
  /** The change that the state is shown right after. */
  readonly record: HistoryRecord;
  readonly onClose: () => void;
}

/** An earlier moment beside now: what each holds, and everything that would change by going back to it. */
export function TimeReview({ projectId, record, onClose }: TimeReviewProps) {
  const reviewed = useReviewed(projectId, record.seq);
  useEscape(onClose);
  if (reviewed === undefined) return <Loading label={appText.loading} />;
  if (reviewed === null)
    return (
      <div className="view">
        <ViewHeader
          title={historyText.timeTitle}
          takesFocus
          actions={<Button onPress={onClose}>{historyText.back}</Button>}
        />
        <Message tone="error">{historyText.unreadable}</Message>
      </div>
    );
  return <ShownReview reviewed={reviewed} what={describeStep(record)} onClose={onClose} />;
}

/** undefined: being read; null: it cannot be. */
function useReviewed(projectId: ProjectId | null, seq: number): TimeReviewed | null | undefined {
  const [reviewed, setReviewed] = useState<TimeReviewed | null>();
  useEffect(() => {
    let isWanted = true;
    void reviewTime(projectId, seq).then((result) => {
      if (isWanted) setReviewed(result);
    });
    return () => {
      isWanted = false;
    };
  }, [projectId, seq]);
  return reviewed;
}

interface ShownReviewProps {
  readonly what: string;
  readonly reviewed: TimeReviewed;
  readonly onClose: () => void;
}

function ShownReview({ reviewed, what, onClose }: ShownReviewProps) {
  const { preview, groups, count } = reviewed;
  const [isBusy, setBusy] = useState(false);
  const moment = describeMoment(preview.at, utcNow());
  const restore = async (): Promise<void> => {
    setBusy(true);
    if (await restoreTime(preview)) onClose();
    else setBusy(false);
  };
  return (
    <div className="view">
      <ViewHeader
        title={historyText.timeWhen(moment)}
        state={describeTimeReview(what, count)}
        takesFocus
        actions={
          <>
            {count > 0 && (
              <Button tone="primary" isDisabled={isBusy} onPress={() => void restore()}>
                {historyText.accept}
              </Button>
            )}
            <Button onPress={onClose}>{historyText.back}</Button>
          </>
        }
      />
      {preview.isMuchSmaller && <Message tone="warning">{historyText.muchSmaller}</Message>}
      <SidesTable
        label={historyText.sides}
        nameHead={historyText.content}
        nowHead={historyText.now}
        thenHead={historyText.then}
        lines={linesOfTime(preview)}
      />
      {count > 0 && (
        <ChangeSection
          title={historyText.changesTitle}
          label={historyText.changesTitle}
          groups={groups}
          beforeHead={historyText.now}
          afterHead={historyText.becomes}
        />
      )}
    </div>
  );
}
