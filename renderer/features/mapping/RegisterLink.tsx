import type { ReactNode } from 'react';
import { showInList } from '@renderer/stores/mapping-list-store';
import { routeToHash, workRoute } from '@renderer/stores/route-store';
import type { ProjectId } from '@shared/domain/ids';
import type { CoverageScope } from '@shared/domain/mapping/coverage';
import type { InitiativeChoice } from '@shared/domain/mapping/initiative-list';

export interface RegisterLinkProps {
  readonly projectId: ProjectId;
  readonly scope: CoverageScope;
  readonly to: Partial<Pick<InitiativeChoice, 'municipality' | 'focusArea'>>;
  readonly children: ReactNode;
  /** What it says to a screen reader, where what it shows is a figure. */
  readonly label?: string;
  readonly className?: string;
}

/** Leads to the register, narrowed to exactly the initiatives that were counted. */
export function RegisterLink({ projectId, scope, to, children, label, className }: RegisterLinkProps) {
  return (
    <a
      href={routeToHash(workRoute('mapping', projectId))}
      {...(label !== undefined && { 'aria-label': label })}
      {...(className !== undefined && { className })}
      onClick={() => {
        showInList(projectId, { ...to, ...(scope !== 'all' && { status: scope }) });
      }}
    >
      {children}
    </a>
  );
}
