import type { ReactNode } from 'react';
import './View.css';

export interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Says what belongs here and offers the first step. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <section className="empty-state">
      <h2>{title}</h2>
      <div className="prose">{children}</div>
      {actions !== undefined && <div className="view-actions">{actions}</div>}
    </section>
  );
}
