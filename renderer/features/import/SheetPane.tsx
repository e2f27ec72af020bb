import { useMemo, useState, type KeyboardEvent } from 'react';
import { SelectField } from '@renderer/ui/SelectField';
import type { SheetExcerpt } from '@renderer/workbook/import/excerpt-sheet';
import type { RecognisedTable } from '@shared/sheets/recognised';
import { importText, ROLE_NAMES } from '@shared/text/sv-import';
import type { CellRole, SheetReading } from './cell-roles';
import { SheetCells } from './SheetCells';

export interface SheetPaneProps {
  readonly sheets: readonly SheetExcerpt[];
  readonly table: RecognisedTable;
  readonly reading: SheetReading;
  /** The row that is marked on both sides. */
  readonly markedId: string | null;
  readonly onMark: (rowId: string) => void;
  /** Goes to the marked row on the other side. */
  readonly onGoTo: (rowId: string) => void;
}

const LEGEND: readonly CellRole[] = ['year', 'label', 'amount', 'sum', 'problem', 'skipped'];

/** The sheet as it was read, each cell marked by what it was taken for. */
export function SheetPane({ sheets, table, reading, markedId, onMark, onGoTo }: SheetPaneProps) {
  const marked = table.rows.find((row) => row.id === markedId);
  const [chosen, setChosen] = useState<{ readonly name: string; readonly for: string | null } | null>(null);
  // The user's own choice of sheet stands until another row is marked.
  const name = chosen?.for === markedId ? chosen.name : (marked?.place.sheet ?? table.sheet);
  const sheet = sheets.find((one) => one.name === name) ?? sheets[0];
  const options = useMemo(
    () => sheets.map((one) => ({ value: one.name, label: importText.sheetName(one.name, one.hidden) })),
    [sheets],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const at = table.rows.findIndex((row) => row.id === markedId);
    const next = table.rows[at + step];
    if (step !== 0 && next) onMark(next.id);
    else if (event.key === 'Enter' && markedId !== null) onGoTo(markedId);
    else if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (!sheet) return null;
  return (
    <section className="import-sheet" aria-labelledby="import-sheet-title">
      <div className="import-side-head">
        <h2 id="import-sheet-title">{importText.sheetTitle}</h2>
        {sheets.length > 1 && (
          <SelectField
            label={importText.sheet}
            isLabelHidden
            value={sheet.name}
            options={options}
            onChange={(value) => {
              setChosen({ name: value, for: markedId });
            }}
          />
        )}
      </div>
      <SheetCells
        key={sheet.name}
        sheet={sheet}
        reading={reading}
        marked={marked ?? null}
        firstRow={table.years.find(({ place }) => place.sheet === sheet.name)?.place.row ?? 0}
        onPick={onMark}
        onKeyDown={onKeyDown}
      />
      <p className="visually-hidden" role="status">
        {marked && importText.markedRow(marked.place, marked.label)}
      </p>
      <SheetFoot sheet={sheet} />
    </section>
  );
}

function SheetFoot({ sheet }: { readonly sheet: SheetExcerpt }) {
  return (
    <div className="caption import-legend">
      {LEGEND.map((role) => (
        <span key={role} className={`import-swatch role-${role}`}>
          {ROLE_NAMES[role]}
        </span>
      ))}
      {(sheet.hiddenRows.length > 0 || sheet.hiddenColumns.length > 0) && (
        <span>{`${importText.hiddenMark} ${importText.hiddenInExcel}`}</span>
      )}
      <p>{importText.sheetHelp}</p>
      {(sheet.omittedRows > 0 || sheet.omittedColumns > 0) && (
        <p>{importText.sheetOmitted(sheet.omittedRows, sheet.omittedColumns)}</p>
      )}
    </div>
  );
}
