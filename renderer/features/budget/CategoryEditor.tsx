import {
  COST_CATEGORIES,
  FINANCIER_GROUPS,
  IN_KIND_CATEGORIES,
  type BudgetRow,
} from '@shared/domain/budget/budget';
import { budgetText, COST_CATEGORY_NAMES, FINANCIER_GROUP_NAMES } from '@shared/text/sv-budget';

export interface CategoryEditorProps {
  readonly row: BudgetRow;
  /** The chosen category's or group's code. */
  readonly onChoose: (code: string) => void;
}

function optionsFor(row: BudgetRow): readonly (readonly [string, string])[] {
  switch (row.section) {
    case 'cost':
      return COST_CATEGORIES.map((code) => [code, COST_CATEGORY_NAMES[code]]);
    case 'inKind':
      return IN_KIND_CATEGORIES.map((code) => [code, COST_CATEGORY_NAMES[code]]);
    case 'financing':
      return FINANCIER_GROUPS.map((code) => [code, FINANCIER_GROUP_NAMES[code]]);
  }
}

/** A plain list of choices, opened in the cell. */
export function CategoryEditor({ row, onChoose }: CategoryEditorProps) {
  return (
    <select
      ref={(element) => element?.focus()}
      className="cell-editor"
      aria-label={budgetText.category}
      value={row.section === 'financing' ? row.group : row.category}
      onChange={(event) => {
        onChoose(event.target.value);
      }}
    >
      {optionsFor(row).map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
