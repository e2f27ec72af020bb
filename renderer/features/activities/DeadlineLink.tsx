import type { CSSProperties, ReactNode } from 'react';
import { routeOfDeadline } from '@renderer/stores/deadline-route';
import { routeToHash } from '@renderer/stores/route-store';
import type { Deadline } from '@shared/domain/calendar/deadlines';
import type { ProjectId } from '@shared/domain/ids';

export interface DeadlineLinkProps {
  readonly deadline: Deadline;
  readonly projectId: ProjectId;
  readonly children: ReactNode;
  readonly className?: string;
  readonly style?: CSSProperties;
  readonly title?: string;
  /** Where the arrows or a table beside lead to it, Tab need not. */
  readonly isPassedByTab?: boolean;
}

/** The words of a deadline: a link to the record that it is about, where there is one. */
export function DeadlineLink({ deadline, projectId, isPassedByTab = false, ...shown }: DeadlineLinkProps) {
  const route = routeOfDeadline(deadline, projectId);
  if (route === null) return <span {...shown} />;
  return (
    <a
      {...shown}
      href={routeToHash(route)}
      {...(isPassedByTab && { tabIndex: -1 })}
      onClick={(event) => {
        event.stopPropagation();
      }}
    />
  );
}
