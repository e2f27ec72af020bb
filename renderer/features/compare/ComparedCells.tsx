import { useViewStore } from '@renderer/stores/view-store';
import type { ComparedFigure, ComparedLine } from '@shared/domain/budget/compare-budgets';
import { compareText, formatChange, formatDifference, formatPair } from '@shared/text/sv-compare';

export interface ComparedCellsProps {
  readonly line: ComparedLine;
}

/** One line's cells: a figure per year and the total. */
export function ComparedCells({ line }: ComparedCellsProps) {
  const showsOre = useViewStore((state) => state.showsOre);
  return [...line.byYear, line.total].map((figure, index) => (
    <td key={index} className="figure">
      <Figure figure={figure} showsOre={showsOre} />
    </td>
  ));
}

interface FigureProps {
  readonly figure: ComparedFigure;
  readonly showsOre: boolean;
}

/** An unchanged figure once and quietly; a changed one before → after, with the difference below. */
function Figure({ figure, showsOre }: FigureProps) {
  const [before, after] = formatPair(figure, showsOre);
  if (figure.difference === 0) return <span className="muted">{after}</span>;
  return (
    <>
      <div>
        <span className="visually-hidden">{compareText.before} </span>
        <span className="muted">{before}</span> <span aria-hidden="true">{compareText.arrow}</span>{' '}
        <span className="visually-hidden">{compareText.after} </span>
        {after}
      </div>
      <div className="compare-difference">
        {formatDifference(figure.difference)} <span className="compare-percent">{formatChange(figure)}</span>
      </div>
    </>
  );
}
