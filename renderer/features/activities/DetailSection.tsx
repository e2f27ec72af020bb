import { useId, type ReactNode } from 'react';

export interface DetailSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A group of an activity's fields under its heading. */
export function DetailSection({ title, children }: DetailSectionProps) {
  const heading = useId();
  return (
    <section className="activity-section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
