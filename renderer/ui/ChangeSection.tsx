import { useId } from 'react';
import { ChangeTable, type ChangeTableProps } from './ChangeTable';

export interface ChangeSectionProps extends ChangeTableProps {
  readonly title: string;
}

/** What differs, in a panel with a heading of its own. */
export function ChangeSection({ title, ...table }: ChangeSectionProps) {
  const heading = useId();
  return (
    <section className="panel change-section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ChangeTable {...table} />
    </section>
  );
}
