import { RowSelect } from '@renderer/ui/RowSelect';
import type { RowDecision } from '@shared/sheets/initiatives/import-choices';
import type { PlannedRow } from '@shared/sheets/initiatives/plan-initiatives';
import {
  describeRowState,
  importInitiativesText as text,
  ROW_DECISION_NAMES,
} from '@shared/text/sv-import-initiatives';
import { describeField, type NameOf } from './import-names';

/** In pixels; all rows are as high, so that those out of view need not be drawn. */
export const ROW_HEIGHT = 64;

export interface ImportRowProps {
  readonly row: PlannedRow;
  /** Its place in the whole table, for screen readers. */
  readonly index: number;
  readonly nameOf: NameOf;
  readonly isMarked: boolean;
  readonly onMark: (rowId: string) => void;
  readonly onDecide: (decision: RowDecision) => void;
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** One row: its cells at the left, what they become at the right, and what is done with it. */
export function ImportRow({ row, index, nameOf, isMarked, onMark, onDecide }: ImportRowProps) {
  const { becomes, reading, state, decision, allowed } = row;
  const name = becomes.title === '' ? text.nameless : becomes.title;
  const title = reading.cells.find(({ use }) => use === 'title');
  const others = reading.cells.filter(({ use }) => use !== 'title' && use !== 'person' && use !== 'unused');
  return (
    <tr
      aria-rowindex={index}
      className={[isMarked && 'is-marked', decision === 'skip' && 'is-left-out'].filter(Boolean).join(' ')}
      style={{ height: ROW_HEIGHT }}
      onClick={() => {
        onMark(row.id);
      }}
    >
      <td className="mapimp-number">
        {row.row + 1}
        {row.isHidden && (
          <span className="caption" title={text.hidden}>
            {' '}
            <span aria-hidden="true">⊘</span>
            <span className="visually-hidden">{text.hidden}</span>
          </span>
        )}
        <span className="caption mapimp-clip">{row.sheet}</span>
      </td>
      <th scope="row">
        <button
          type="button"
          className="mapimp-name"
          aria-label={text.detailsOf(name)}
          aria-pressed={isMarked}
        >
          {title && <span className="caption">{title.address} </span>}
          {title?.text ?? text.nameless}
        </button>
        <span className="caption mapimp-clip">
          {joined(others.map(({ address, text: said }) => `${address} ${said}`.trim()))}
        </span>
      </th>
      <td>
        <span className="mapimp-clip mapimp-becomes">
          {joined([becomes.title, describeField(becomes, 'actor', nameOf)])}
        </span>
        <span className="caption mapimp-clip">
          {joined([
            describeField(becomes, 'municipalities', nameOf),
            describeField(becomes, 'focusAreas', nameOf),
          ])}
        </span>
      </td>
      <td className="mapimp-decision">
        <RowSelect
          label={text.decisionOf(name)}
          value={decision}
          options={allowed.map((value) => ({ value, label: ROW_DECISION_NAMES[value] }))}
          onChange={onDecide}
        />
        <span className="caption mapimp-clip" title={describeRowState(state)}>
          {describeRowState(state)}
        </span>
      </td>
    </tr>
  );
}
