import { useEffect, useRef, type ReactNode } from 'react';
import './View.css';

export interface ViewHeaderProps {
  readonly title: string;
  /** One sentence of state in words. */
  readonly state?: ReactNode;
  /** The one or two main actions. */
  readonly actions?: ReactNode;
  /** Moves the focus to the title when it appears: for a step that takes another one's place. */
  readonly takesFocus?: boolean;
}

/** The top of a place: title, state, main actions at right. */
export function ViewHeader({ title, state, actions, takesFocus = false }: ViewHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <header className="view-header">
      <div className="view-heading">
        <h1 ref={heading} {...(takesFocus && { tabIndex: -1 })}>
          {title}
        </h1>
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
