import type { ReactNode } from 'react';
import './View.css';

export interface ViewHeaderProps {
  readonly title: string;
  /** One sentence of state in words. */
  readonly state?: ReactNode;
  /** The one or two main actions. */
  readonly actions?: ReactNode;
}

/** The top of a place: title, state, main actions at right. */
export function ViewHeader({ title, state, actions }: ViewHeaderProps) {
  return (
    <header className="view-header">
      <div className="view-heading">
        <h1>{title}</h1>
        {state !== undefined && (
          <p className="view-state" role="status">
            {state}
          </p>
        )}
      </div>
      {actions !== undefined && <div className="view-actions no-print">{actions}</div>}
    </header>
  );
}
