import { useState } from 'react';
import { useProject } from '@renderer/data';
import { useHistory, type HistoryPage } from '@renderer/data/safekeeping';
import {
  chooseHistory,
  useHistoryFilterStore,
  WHOLE_HISTORY,
  type HistoryChoice,
} from '@renderer/stores/history-filter-store';
import { Button } from '@renderer/ui/Button';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { HistoryRecord } from '@shared/domain/command/history';
import type { ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { describeCount, historyText } from '@shared/text/sv-history';
import { HistoryFilters } from './HistoryFilters';
import { HistoryTable } from './HistoryTable';
import { TimeReview } from './TimeReview';
import './history.css';

interface HistoryViewProps {
  /** null: all projects. */
  readonly projectId: ProjectId | null;
}

/** How many steps are shown at once, and how many more each time they are asked for. */
const STEPS = 200;

/** Every change there has been: who, when, what, and the way back to any of them. */
export function HistoryView({ projectId }: HistoryViewProps) {
  return <ProjectHistory key={projectId} projectId={projectId} />;
}

function ProjectHistory({ projectId }: HistoryViewProps) {
  const [limit, setLimit] = useState(STEPS);
  const [reviewed, setReviewed] = useState<HistoryRecord | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const choice = useChoice(projectId);
  const page = useKept(useHistory({ projectId, ...choice, limit }) ?? null);
  if (reviewed !== null)
    return (
      <TimeReview
        projectId={projectId}
        record={reviewed}
        onClose={() => {
          setLeft(reviewed.seq);
          setReviewed(null);
        }}
      />
    );
  return (
    <HistoryPageView
      projectId={projectId}
      choice={choice}
      page={page}
      focusedSeq={left}
      onReview={setReviewed}
      onMore={() => {
        setLimit(limit + STEPS);
      }}
    />
  );
}

/** The page shown last while the next one is being read, so that the fields above it stay where they are. */
function useKept(page: HistoryPage | null): HistoryPage | null {
  const [kept, setKept] = useState(page);
  if (page !== null && page !== kept) setKept(page);
  return page ?? kept;
}

/** What this project's history is narrowed down to. */
function useChoice(projectId: ProjectId | null): HistoryChoice {
  const stored = useHistoryFilterStore();
  return stored.projectId === projectId ? stored.choice : WHOLE_HISTORY;
}

interface HistoryPageViewProps extends HistoryViewProps {
  readonly choice: HistoryChoice;
  /** null: still being read. */
  readonly page: HistoryPage | null;
  readonly focusedSeq: number | null;
  readonly onReview: (record: HistoryRecord) => void;
  readonly onMore: () => void;
}

function HistoryPageView({ projectId, choice, page, focusedSeq, onReview, onMore }: HistoryPageViewProps) {
  const project = useProject(projectId ?? ('' as ProjectId));
  if (page === null) return <Loading label={appText.loading} />;
  const showsWhere = projectId === null || (project?.budgets.length ?? 0) > 1;
  const isNarrowed = Object.values(choice).some((part) => part !== null);
  return (
    <div className="view">
      <ViewHeader
        title={historyText.title}
        state={describeCount(page.total, page.entries.length, isNarrowed)}
      />
      <HistoryFilters
        projectId={projectId}
        choice={choice}
        page={page}
        onChoose={(chosen) => {
          chooseHistory(projectId, chosen);
        }}
      />
      {page.total === 0 ? (
        <EmptyState title={isNarrowed ? historyText.nothingFound : historyText.empty}>
          <p>{isNarrowed ? historyText.nothingFoundHelp : historyText.emptyHelp}</p>
        </EmptyState>
      ) : (
        <HistoryTable page={page} showsWhere={showsWhere} focusedSeq={focusedSeq} onReview={onReview} />
      )}
      {page.entries.length < page.total && (
        <div className="view-actions">
          <Button onPress={onMore}>{historyText.showMore}</Button>
        </div>
      )}
    </div>
  );
}
