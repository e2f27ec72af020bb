import { Loading } from '@renderer/ui/Loading';
import type { ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { ActorList } from './ActorList';
import { ActorPage } from './ActorPage';
import { MergeView } from './MergeView';
import { useActors } from './use-actors';
import './actors.css';

export interface ActorsViewProps {
  readonly projectId: ProjectId;
  /** '': the register; 'aktor': one actor; 'sla-ihop': two of them, side by side. */
  readonly part: string;
  readonly id: string;
}

/** The organisations round the project: the register, one of them, or two that may be one. */
export function ActorsView({ projectId, part, id }: ActorsViewProps) {
  const all = useActors(projectId);
  if (!all) return <Loading label={appText.loading} />;
  switch (part) {
    case 'aktor':
      // A key: a field must never carry what was typed over to another actor.
      return <ActorPage key={id} projectId={projectId} id={id} all={all} />;
    case 'sla-ihop':
      return <MergeView key={id} projectId={projectId} id={id} all={all} />;
    default:
      return <ActorList projectId={projectId} all={all} />;
  }
}
