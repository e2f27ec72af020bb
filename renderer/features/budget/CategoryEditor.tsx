import { useRef } from 'react';
import {
  COST_CATEGORIES,
  FINANCIER_GROUPS,
  IN_KIND_CATEGORIES,
  type BudgetRow,
} from '@shared/domain/budget/budget';
import { budgetText, COST_CATEGORY_NAMES, FINANCIER_GROUP_NAMES } from '@shared/text/sv-budget';

export interface CategoryEditorProps {
  readonly row: BudgetRow;
  /** The code of the category or group that is chosen so far. */
  readonly chosen: string | undefined;
  /** A pick from the open list is final; the arrow keys go on until Enter. */
  readonly onChoose: (code: string, isFinal: boolean) => void;
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
export function CategoryEditor({ row, chosen, onChoose }: CategoryEditorProps) {
  const isPointedAt = useRef(false);
  return (
    <select
      ref={(element) => element?.focus()}
      className="cell-editor"
      aria-label={budgetText.category}
      value={chosen ?? (row.section === 'financing' ? row.group : row.category)}
      onPointerDown={() => {
        isPointedAt.current = true;
      }}
      onKeyDown={() => {
        isPointedAt.current = false;
      }}
      onChange={(event) => {
        onChoose(event.target.value, isPointedAt.current);
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
