import { useMemo, useState } from 'react';
import { useProject } from '@renderer/data';
import { Button } from '@renderer/ui/Button';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { Activity } from '@shared/domain/activity/activity';
import { disseminationsOf, disseminationSummary } from '@shared/domain/indicator/dissemination';
import { describeDissemination, disseminationText } from '@shared/text/sv-dissemination';
import { followUpText } from '@shared/text/sv-follow-up';
import { addDissemination, type DisseminationField } from './dissemination-actions';
import { DisseminationTable } from './DisseminationTable';
import { EntryForm, type EntryField } from './EntryForm';
import type { FollowUp } from './use-follow-up';

export interface DisseminationTabProps {
  readonly followUp: FollowUp;
}

/** More rows with fields in them than this take time to draw. */
const AT_A_TIME = 50;

const FIELDS: readonly EntryField<DisseminationField>[] = [
  { name: 'title', label: disseminationText.what, width: 'long' },
  { name: 'audience', label: disseminationText.audience },
  { name: 'channel', label: disseminationText.channel },
  { name: 'start', label: disseminationText.date, width: 'short' },
];

/** What has no day yet first, then the latest. */
function inOrder(activities: readonly Activity[]): readonly Activity[] {
  const dayOf = ({ start }: Activity): string => start ?? '9999';
  return [...disseminationsOf(activities)].sort(
    (a, b) => dayOf(b).localeCompare(dayOf(a)) || b.createdAt.localeCompare(a.createdAt),
  );
}

/** What is spread of the results, to whom, and whether it shows who co-finances. */
export function DisseminationTab({ followUp: { projectId, activities } }: DisseminationTabProps) {
  const found = useProject(projectId);
  const [count, setCount] = useState(AT_A_TIME);
  const all = useMemo(() => inOrder(activities), [activities]);
  const summary = useMemo(() => disseminationSummary(activities), [activities]);
  const financier = found?.project.decision?.financier ?? '';
  return (
    <div className="view">
      <ViewHeader title={followUpText.dissemination} state={describeDissemination(summary, financier)} />
      {all.length === 0 && (
        <EmptyState title={disseminationText.emptyTitle}>
          <p>{disseminationText.emptyHelp}</p>
          <p className="muted">{disseminationText.emptyCondition}</p>
        </EmptyState>
      )}
      <section className="panel follow-section" aria-label={followUpText.dissemination}>
        <EntryForm
          label={disseminationText.add}
          fields={FIELDS}
          action={disseminationText.add}
          onAdd={(texts) => addDissemination(projectId, texts)}
        />
        {found && all.length > 0 && (
          <DisseminationTable activities={all.slice(0, count)} project={found.project} />
        )}
        {all.length > count && (
          <div className="follow-more">
            <span className="muted">{disseminationText.shownOf(count, all.length)}</span>
            <Button
              onPress={() => {
                setCount((now) => now + AT_A_TIME);
              }}
            >
              {disseminationText.more(Math.min(AT_A_TIME, all.length - count))}
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}
