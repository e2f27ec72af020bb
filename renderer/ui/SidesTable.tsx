import type { SidesLine } from '@shared/text/sv-sides';
import './ChangeTable.css';

export interface SidesTableProps {
  readonly label: string;
  readonly nameHead: string;
  readonly nowHead: string;
  readonly thenHead: string;
  readonly lines: readonly SidesLine[];
}

/** What two states hold, in figures; those that differ stand out. */
export function SidesTable({ label, nameHead, nowHead, thenHead, lines }: SidesTableProps) {
  return (
    <div className="panel sides-panel">
      <table className="table sides-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{nameHead}</th>
            <th scope="col" className="figure">
              {nowHead}
            </th>
            <th scope="col" className="figure">
              {thenHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, now, then }) => (
            <tr key={name} {...(now !== then && { className: 'is-different' })}>
              <th scope="row">{name}</th>
              <td className="figure">{now}</td>
              <td className="figure">{then}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
