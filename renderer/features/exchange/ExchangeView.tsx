import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';

interface ExchangeViewProps {
  /** null: all projects. */
  readonly projectId: ProjectId | null;
}

export function ExchangeView({ projectId }: ExchangeViewProps) {
  return <ViewHeader title={appText.exchange} key={projectId} />;
}
