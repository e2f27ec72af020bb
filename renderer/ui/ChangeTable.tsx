import { useState } from 'react';
import { changeText, type ChangeGroup } from '@shared/text/sv-changes';
import { Button } from './Button';
import './ChangeTable.css';

export interface ChangeTableProps {
  /** What the table is of, for a screen reader. */
  readonly label: string;
  readonly groups: readonly ChangeGroup[];
  readonly beforeHead: string;
  readonly afterHead: string;
}

/** More lines than anybody reads at once. */
const MOST_LINES = 200;

/** The first lines of the groups, as many as there is room for. */
function firstLines(groups: readonly ChangeGroup[], most: number): readonly ChangeGroup[] {
  let room = most;
  return groups.flatMap((group) => {
    const lines = group.lines.slice(0, room);
    room -= lines.length;
    return lines.length === 0 ? [] : [{ ...group, lines }];
  });
}

/** What differs, thing by thing, before and after, under a heading for each project or version. */
export function ChangeTable({ label, groups, beforeHead, afterHead }: ChangeTableProps) {
  const [isWhole, setWhole] = useState(false);
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) return <p className="muted">{changeText.none}</p>;
  const shown = isWhole ? groups : firstLines(groups, MOST_LINES);
  return (
    <div className="change-frame">
      <div className="change-scroll" role="region" aria-label={label} tabIndex={0}>
        <table className="table change-table" aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{changeText.what}</th>
              <th scope="col">{beforeHead}</th>
              <th scope="col">{afterHead}</th>
            </tr>
          </thead>
          {shown.map((group) => (
            <GroupBody key={group.title} group={group} />
          ))}
        </table>
      </div>
      {!isWhole && count > MOST_LINES && (
        <p className="change-more">
          <span className="muted">{changeText.shownOf(MOST_LINES, count)}</span>
          <Button
            onPress={() => {
              setWhole(true);
            }}
          >
            {changeText.showAll(count)}
          </Button>
        </p>
      )}
    </div>
  );
}

function GroupBody({ group }: { readonly group: ChangeGroup }) {
  return (
    <tbody>
      {group.title !== '' && (
        <tr>
          <th scope="rowgroup" colSpan={3} className="change-group">
            {group.title}
          </th>
        </tr>
      )}
      {group.lines.map((line, index) => (
        <tr key={index}>
          <th scope="row" className="change-what">
            {line.what}
          </th>
          <td className="change-before">{line.before}</td>
          <td>{line.after}</td>
        </tr>
      ))}
    </tbody>
  );
}
