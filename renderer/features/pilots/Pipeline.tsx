import { useWork } from '@renderer/data/work';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import { pilotsText } from '@shared/text/sv-pilots';

export interface PipelineProps {
  readonly projectId: ProjectId;
}

/** All pilots by state, from idea to scale-up. */
export function Pipeline({ projectId }: PipelineProps) {
  const pilots = useWork('pilots', projectId);
  if (!pilots) return <Loading label={pilotsText.loading} />;
  return (
    <div className="view">
      <ViewHeader title={pilotsText.title} state={pilotsText.counted(pilots.length)} />
    </div>
  );
}
