import { useMemo, useState } from 'react';
import { Button } from '@renderer/ui/Button';
import type { SelectOption } from '@renderer/ui/SelectField';
import type { BudgetRow, Section } from '@shared/domain/budget/budget';
import type { ImportChoices, RowChoice } from '@shared/sheets/plan/import-choices';
import type { RecognisedTable } from '@shared/sheets/recognised';
import { SECTION_NAMES } from '@shared/text/sv-budget';
import { nameOfRow } from '@shared/text/sv-compare';
import { importText } from '@shared/text/sv-import';
import { NEW_ROW, ReviewRow } from './ReviewRow';

export interface ReviewRowsProps {
  readonly table: RecognisedTable;
  readonly choices: ImportChoices;
  /** The rows of the current budget. */
  readonly rows: readonly BudgetRow[];
  readonly markedId: string | null;
  readonly onMark: (rowId: string) => void;
  readonly onChange: (rowId: string, change: Partial<RowChoice>) => void;
}

/** More rows than this are shown when asked for: each has three fields. */
const AT_ONCE = 40;

function matchOptions(rows: readonly BudgetRow[], section: Section): readonly SelectOption<string>[] {
  const own = rows.filter((row) => row.section === section);
  return [
    { value: NEW_ROW, label: importText.newRow },
    ...own.map((row) => ({ value: row.id, label: nameOfRow(row) })),
  ];
}

/** What the sheet becomes, row by row. */
export function ReviewRows({ table, choices, rows, markedId, onMark, onChange }: ReviewRowsProps) {
  const [shown, setShown] = useState(AT_ONCE);
  const matches = useMemo(
    () => ({
      cost: matchOptions(rows, 'cost'),
      financing: matchOptions(rows, 'financing'),
      inKind: matchOptions(rows, 'inKind'),
    }),
    [rows],
  );
  const isYearTaken = useMemo(
    () => table.years.map(({ year }) => choices.years[String(year)] !== 'skip'),
    [table, choices.years],
  );
  const markedAt = table.rows.findIndex((row) => row.id === markedId);
  const visible = table.rows.slice(0, Math.max(shown, markedAt + 1));
  return (
    <>
      <div className="table-scroll">
        <table className="table import-rows">
          <caption className="visually-hidden">{importText.becomes}</caption>
          <ReviewHead table={table} choices={choices} />
          <tbody>
            {visible.map((row, index) => {
              const choice = choices.rows[row.id];
              if (!choice) return null;
              // By what the sheet says, so that a row does not move when it is put elsewhere.
              const { section } = row.target;
              const isFirst = visible[index - 1]?.target.section !== section;
              return [
                isFirst && (
                  <tr key={`${row.id} head`}>
                    <th scope="rowgroup" colSpan={table.years.length + 3} className="import-part">
                      {SECTION_NAMES[section]}
                    </th>
                  </tr>
                ),
                <ReviewRow
                  key={row.id}
                  row={row}
                  choice={choice}
                  matches={matches[choice.target.section]}
                  isYearTaken={isYearTaken}
                  rounds={choices.roundInexact}
                  isMarked={row.id === markedId}
                  onMark={onMark}
                  onChange={onChange}
                />,
              ];
            })}
          </tbody>
        </table>
      </div>
      {visible.length < table.rows.length && (
        <div className="view-actions">
          <span className="muted">{importText.rowsShown(visible.length, table.rows.length)}</span>
          <Button
            onPress={() => {
              setShown(visible.length + AT_ONCE);
            }}
          >
            {importText.showMore}
          </Button>
        </div>
      )}
    </>
  );
}

function ReviewHead({ table, choices }: Pick<ReviewRowsProps, 'table' | 'choices'>) {
  return (
    <>
      <colgroup>
        <col className="import-col-include" />
        <col />
        {table.years.map(({ year }) => (
          <col key={year} className="import-col-year" />
        ))}
        <col className="import-col-judgement" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{importText.include}</span>
          </th>
          <th scope="col">{importText.rowHead}</th>
          {table.years.map(({ year }) => (
            <th key={year} scope="col" className="figure">
              {importText.yearHead(year, choices.years[String(year)])}
            </th>
          ))}
          <th scope="col">{importText.judgement}</th>
        </tr>
      </thead>
    </>
  );
}
