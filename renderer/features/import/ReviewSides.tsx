import type { BudgetDocument } from '@renderer/data';
import { Checkbox } from '@renderer/ui/Checkbox';
import { SelectField } from '@renderer/ui/SelectField';
import type { UnderstoodWorkbook } from '@renderer/workbook/import/understand-workbook';
import { cellAddress } from '@shared/sheets/grid';
import { importText } from '@shared/text/sv-import';
import { ReadingChoices } from './ReadingChoices';
import { ReadingDetails } from './ReadingDetails';
import { reviewRowId } from './ReviewRow';
import { ReviewRows } from './ReviewRows';
import { SheetPane } from './SheetPane';
import { SumChecks } from './SumChecks';
import type { Review } from './use-review';
import { YearMapping } from './YearMapping';

export interface ReviewSidesProps {
  readonly document: BudgetDocument;
  readonly workbook: UnderstoodWorkbook;
  readonly review: Review;
}

/** Moves the focus to a row of what it becomes. */
function goToRow(rowId: string): void {
  const row = window.document.getElementById(reviewRowId(rowId));
  row?.scrollIntoView({ block: 'nearest' });
  row?.querySelector<HTMLElement>('input')?.focus();
}

/** The sheet at the left, what it becomes at the right; what is marked on one side is marked on the other. */
export function ReviewSides({ document, workbook, review }: ReviewSidesProps) {
  const { table, choices, reading, markedId, mark, change, changeRow } = review;
  return (
    <div className="import-sides">
      <SheetPane
        sheets={workbook.sheets}
        table={table}
        reading={reading}
        markedId={markedId}
        onMark={mark}
        onGoTo={goToRow}
      />
      <div className="import-becoming">
        <section className="import-section" aria-labelledby="import-becomes">
          <div className="import-side-head">
            <h2 id="import-becomes">{importText.becomes}</h2>
          </div>
          <TableChoice review={review} />
          <ReadingChoices review={review} />
          <YearMapping
            table={table}
            choices={choices}
            years={document.budget.years}
            onChange={(year, becomes) => {
              change({ years: { ...choices.years, [String(year)]: becomes } });
            }}
          />
          <ReviewRows
            key={table.id}
            table={table}
            choices={choices}
            rows={document.rows}
            markedId={markedId}
            onMark={mark}
            onChange={changeRow}
          />
          <TakingOptions document={document} review={review} />
        </section>
        <SumChecks table={table} />
        <ReadingDetails workbook={review.recognised} table={table} />
      </div>
    </div>
  );
}

function TableChoice({ review }: Pick<ReviewSidesProps, 'review'>) {
  const { tables } = review.recognised;
  if (tables.length < 2) return null;
  return (
    <>
      <p>{importText.severalTables(tables.length)}</p>
      <SelectField
        label={importText.table}
        value={review.table.id}
        options={tables.map((table) => ({
          value: table.id,
          label: importText.tableOption(
            table.sheet,
            cellAddress(table.rows[0]?.place ?? { row: 0, column: 0 }),
            table.rows.length,
          ),
        }))}
        onChange={review.chooseTable}
      />
    </>
  );
}

/** Choices about the whole table; each appears where it makes a difference. */
function TakingOptions({ document, review }: Omit<ReviewSidesProps, 'workbook'>) {
  const { table, choices, change } = review;
  const inexact = table.rows.flatMap((row) =>
    row.amounts.filter((amount) => amount.value.kind === 'inexact'),
  );
  const into = new Set(Object.values(choices.rows).map((choice) => choice.into));
  const unmentioned = document.rows.filter((row) => !into.has(row.id));
  return (
    <div className="import-options">
      {inexact.length > 0 && (
        <Checkbox
          isSelected={choices.roundInexact}
          onChange={(roundInexact) => {
            change({ roundInexact });
          }}
        >
          {importText.round(inexact.length)}
        </Checkbox>
      )}
      {unmentioned.length > 0 && (
        <Checkbox
          isSelected={choices.keepUnmentioned}
          onChange={(keepUnmentioned) => {
            change({ keepUnmentioned });
          }}
        >
          {importText.keepOthers(unmentioned.length)}
        </Checkbox>
      )}
      {document.rows.length > 0 && (
        <Checkbox
          isSelected={choices.keepOre}
          onChange={(keepOre) => {
            change({ keepOre });
          }}
        >
          {importText.keepOre}
        </Checkbox>
      )}
    </div>
  );
}
