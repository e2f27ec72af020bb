import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';

interface HistoryViewProps {
  /** null: all projects. */
  readonly projectId: ProjectId | null;
}

export function HistoryView({ projectId }: HistoryViewProps) {
  return <ViewHeader title={appText.history} key={projectId} />;
}
