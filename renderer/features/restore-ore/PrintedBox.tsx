import { FigureBox } from '@renderer/ui/FigureBox';
import type { BudgetFigures } from '@shared/domain/budget/calculate-budget';
import { ore } from '@shared/domain/money/ore';
import type { FigurePlace } from '@shared/domain/restore-ore/printed-table';
import { figureAt } from '@shared/domain/restore-ore/rule-model';
import { formatExact } from '@shared/text/format';
import { restoreOreViewText } from '@shared/text/sv-restore-ore-view';
import { isDeclared, placeKey, startText, type TableLine } from './declared-entries';

export interface PrintedBoxProps {
  readonly line: TableLine;
  readonly place: FigurePlace;
  readonly figures: BudgetFigures;
  /** What was written in the box the last time; undefined: nothing yet. */
  readonly entry: string | undefined;
  readonly label: string;
  readonly isWrong: boolean;
}

/** One figure of the printed table: a box where the source may say something else than what adds up. */
export function PrintedBox({ line, place, figures, entry, label, isWrong }: PrintedBoxProps) {
  if (!isDeclared(line, place)) {
    const isFilled = place.kind === 'cell' && line.row?.amounts[String(place.year)] !== undefined;
    if (!isFilled) return null;
    const amount = ore(figureAt(figures, place));
    return (
      <span title={amount % 100 === 0 ? undefined : restoreOreViewText.keepsOre}>{formatExact(amount)}</span>
    );
  }
  return (
    <FigureBox
      label={label}
      name={placeKey(place)}
      start={entry ?? startText(place, figures)}
      isInvalid={isWrong}
    />
  );
}
