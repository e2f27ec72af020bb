import type { ReactNode } from 'react';
import type { PagePart } from './pilot-places';

export interface PilotSectionProps {
  /** Its own name on the page, for the heading. */
  readonly name: string;
  readonly title: string;
  /** At the right of the heading. */
  readonly actions?: ReactNode;
  /** The part of the page that an address leads to, where it is one. */
  readonly part?: PagePart;
  readonly children: ReactNode;
}

/** One section of a pilot's page under its heading. */
export function PilotSection({ name, title, actions, part, children }: PilotSectionProps) {
  const heading = `pilot-${name}`;
  return (
    <section
      className="panel pilot-section"
      aria-labelledby={heading}
      {...(part !== undefined && { 'data-part': part })}
    >
      <div className="pilot-section-head">
        <h2 id={heading}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
