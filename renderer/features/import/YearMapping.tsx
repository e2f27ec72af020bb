import { SelectField } from '@renderer/ui/SelectField';
import { cellAddress } from '@shared/sheets/grid';
import type { ImportChoices } from '@shared/sheets/plan/import-choices';
import type { RecognisedTable } from '@shared/sheets/recognised';
import { importText } from '@shared/text/sv-import';
import { SKIP } from './target-options';

export interface YearMappingProps {
  readonly table: RecognisedTable;
  readonly choices: ImportChoices;
  /** The years of the current budget. */
  readonly years: readonly number[];
  readonly onChange: (year: number, becomes: number | 'skip') => void;
}

/** Years that a head may stand for: its own, the other heads', the budget's, and one on either side. */
function choicesOf(table: RecognisedTable, years: readonly number[]): readonly number[] {
  const known = [...table.years.map(({ year }) => year), ...years];
  return [...new Set([Math.min(...known) - 1, ...known, Math.max(...known) + 1])].sort((a, b) => a - b);
}

/** Which year each head of the sheet stands for. */
export function YearMapping({ table, choices, years, onChange }: YearMappingProps) {
  const options = [
    ...choicesOf(table, years).map((year) => ({ value: String(year), label: String(year) })),
    { value: SKIP, label: importText.skip },
  ];
  return (
    <div className="import-years" role="group" aria-label={importText.years}>
      {table.years.map(({ year, place }) => (
        <SelectField
          key={year}
          label={importText.yearIn(year, cellAddress(place))}
          value={String(choices.years[String(year)] ?? year)}
          options={options}
          onChange={(chosen) => {
            onChange(year, chosen === SKIP ? 'skip' : Number(chosen));
          }}
        />
      ))}
    </div>
  );
}
