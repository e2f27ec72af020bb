import { RowSelect } from '@renderer/ui/RowSelect';
import { columnLetters } from '@shared/sheets/grid';
import { useOf } from '@shared/sheets/initiatives/import-choices';
import {
  COLUMN_USES,
  type InitiativeTable,
  type ReadColumn,
} from '@shared/sheets/initiatives/initiative-table';
import { COLUMN_USE_NAMES, importInitiativesText as text } from '@shared/text/sv-import-initiatives';
import type { InitiativeReview } from './import-review';

export interface ImportColumnsProps {
  readonly review: InitiativeReview;
}

const OPTIONS = COLUMN_USES.map((value) => ({ value, label: COLUMN_USE_NAMES[value] }));

/** What each column was read as, and the choice to read it as something else. Open where something was guessed. */
export function ImportColumns({ review }: ImportColumnsProps) {
  const included = review.tables.filter(({ id }) => review.choices.tables[id]?.isIncluded ?? false);
  const isDoubtful = included.some(({ columns }) => columns.some(({ isGuessed }) => isGuessed));
  return (
    <details className="mapimp-section" open={isDoubtful}>
      <summary>{text.columns}</summary>
      {included.map((table) => (
        <ColumnTable key={table.id} table={table} review={review} />
      ))}
    </details>
  );
}

interface ColumnTableProps extends ImportColumnsProps {
  readonly table: InitiativeTable;
}

function ColumnTable({ table, review }: ColumnTableProps) {
  return (
    <div className="panel mapimp-columns">
      <table className="table">
        <caption>{text.columnsOf(table.sheet)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.column}</th>
            <th scope="col">{text.columnHead}</th>
            <th scope="col">{text.columnSample}</th>
            <th scope="col">{text.columnUse}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column) => (
            <ColumnRow key={column.column} table={table} column={column} review={review} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnRowProps extends ColumnTableProps {
  readonly column: ReadColumn;
}

function ColumnRow({ table, column, review }: ColumnRowProps) {
  const letters = columnLetters(column.column);
  return (
    <tr>
      <td>{letters}</td>
      <th scope="row">
        {column.head === '' ? <span className="muted">{text.withoutHead}</span> : column.head}
      </th>
      <td className="mapimp-sample">{column.sample}</td>
      <td>
        <RowSelect
          label={text.columnUseOf(letters, column.head)}
          value={useOf(column, review.choices.tables[table.id])}
          options={OPTIONS}
          onChange={(use) => {
            review.changeColumn(table.id, column.column, use);
          }}
        />
        {column.isGuessed && <span className="caption"> {text.guessed}</span>}
      </td>
    </tr>
  );
}
