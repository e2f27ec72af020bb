import type { ReactNode } from 'react';
import { planText } from '@shared/text/sv-plan';

export interface PartColumn {
  readonly name: string;
  /** How wide it is. */
  readonly width?: 'status' | 'date' | 'proof' | 'number' | 'link';
}

export interface PartTableProps {
  /** The id of the heading that names it. */
  readonly labelledBy: string;
  readonly columns: readonly PartColumn[];
  /** Names whose table it is, for how much room its columns get. */
  readonly className?: string;
  /** The rows, each ending with its menu. */
  readonly children: ReactNode;
}

/** Parts one to a row, with what is known of each in columns of their own, and a menu last. */
export function PartTable({ labelledBy, columns, className = '', children }: PartTableProps) {
  return (
    <div className="table-scroll">
      <table className={`table part-table ${className}`} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            {columns.map(({ name, width }) => (
              <th key={name} scope="col" className={width && `part-${width}`}>
                {name}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{planText.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
