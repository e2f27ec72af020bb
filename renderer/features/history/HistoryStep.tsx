import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { isHere, type HistoryEntry, type HistoryPage } from '@renderer/data/safekeeping';
import { Button } from '@renderer/ui/Button';
import { ChangeTable } from '@renderer/ui/ChangeTable';
import type { HistoryRecord } from '@shared/domain/command/history';
import type { RecordChange } from '@shared/domain/command/workspace';
import { formatClock } from '@shared/text/format';
import { groupChanges, type ChangeGroup, type ChangeLine } from '@shared/text/sv-changes';
import { describePerson, describeStep, historyText, inShort } from '@shared/text/sv-history';

export interface HistoryStepProps {
  readonly entry: HistoryEntry;
  readonly page: HistoryPage;
  readonly showsWhere: boolean;
  readonly focusedSeq: number | null;
  readonly onReview: (record: HistoryRecord) => void;
}

/** One step: when, who, what, the first of what it changed, and all of it when opened. */
export function HistoryStep({ entry, page, showsWhere, focusedSeq, onReview }: HistoryStepProps) {
  const { record, changes, isUndone } = entry;
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const groups = useMemo(() => groupChanges(changes, page.names), [changes, page.names]);
  const { first, more } = inShort(groups);
  const what = describeStep(record);
  const clock = formatClock(record.at);
  const goBack = useRef<HTMLButtonElement>(null);
  const isFocused = record.seq === focusedSeq;
  useEffect(() => {
    if (isFocused) goBack.current?.focus();
  }, [isFocused]);
  return (
    <>
      <tr {...(isUndone && { className: 'is-undone' })}>
        <td className="history-time">{clock}</td>
        <td className="history-who">{describePerson(page.contacts.get(record.who), isHere(record.who))}</td>
        <td>
          <div className="history-step">
            <button
              type="button"
              className="history-what"
              aria-expanded={isOpen}
              {...(isOpen && { 'aria-controls': details })}
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              <span aria-hidden="true" className="history-mark">
                {isOpen ? '▾' : '▸'}
              </span>
              <span>{what}</span>
            </button>
            {isUndone && <span className="history-undone">{historyText.undone}</span>}
          </div>
          {showsWhere && groups.length === 1 && (
            <div className="caption history-where">{groups[0]?.title}</div>
          )}
        </td>
        <td>{first && <InShort line={first} more={more} />}</td>
        <td className="history-action">
          <Button
            ref={goBack}
            tone="quiet"
            aria-label={historyText.goBackTo(what, clock)}
            onPress={() => {
              onReview(record);
            }}
          >
            {historyText.goBack}
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={5} className="history-details" id={details}>
            <StepDetails entry={entry} page={page} what={what} groups={groups} />
          </td>
        </tr>
      )}
    </>
  );
}

interface StepDetailsProps extends Pick<HistoryStepProps, 'entry' | 'page'> {
  readonly what: string;
  readonly groups: readonly ChangeGroup[];
}

/** All that a step changed, and what a merge left out. */
function StepDetails({ entry, page, what, groups }: StepDetailsProps) {
  return (
    <>
      <ChangeTable
        label={what}
        groups={groups}
        beforeHead={historyText.before}
        afterHead={historyText.after}
      />
      <NotTaken entry={entry} page={page} />
    </>
  );
}

interface InShortProps {
  readonly line: ChangeLine;
  readonly more: number;
}

function InShort({ line, more }: InShortProps) {
  return (
    <>
      <span className="history-line">
        {line.what}: <span className="muted">{line.before}</span> {historyText.arrow} {line.after}
      </span>
      {more > 0 && <span className="muted"> {historyText.more(more)}</span>}
    </>
  );
}

/** The colleague's versions that a merge left out, beside what stands now. */
function NotTaken({ entry, page }: Pick<HistoryStepProps, 'entry' | 'page'>) {
  const { seen = [] } = entry.record;
  if (seen.length === 0) return null;
  const changes = seen.map(({ table, key, value }): RecordChange => ({
    table,
    key,
    before: page.names.get(`${table}/${key}`) ?? null,
    after: value,
  }));
  return (
    <section className="history-seen">
      <h3>{historyText.seenTitle}</h3>
      <ChangeTable
        label={historyText.seenTitle}
        groups={groupChanges(changes, page.names)}
        beforeHead={historyText.now}
        afterHead={historyText.theirs}
      />
    </section>
  );
}
