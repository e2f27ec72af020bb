import { useMemo } from 'react';
import type { IsoDate } from '@shared/domain/ids';
import {
  evaluationFigures,
  type IndicatorFigures,
  type ObjectiveFigures,
} from '@shared/domain/indicator/evaluation-figures';
import { formatLongDate } from '@shared/text/format';
import { describeFigure, evaluationText } from '@shared/text/sv-evaluations';
import { describeObjective, indicatorText } from '@shared/text/sv-follow-up';
import { ProgressMark } from './ProgressMark';
import type { FollowUp } from './use-follow-up';

export interface EvaluationFiguresProps {
  readonly followUp: FollowUp;
  /** The day that they are computed for. */
  readonly day: IsoDate;
}

/** What everything stood at that day: computed, so that nobody has to copy it. */
export function EvaluationFigures({ followUp, day }: EvaluationFiguresProps) {
  const figures = useMemo(() => evaluationFigures(followUp, day, followUp.day), [followUp, day]);
  const title = evaluationText.figures(formatLongDate(day));
  return (
    <section className="panel follow-section" aria-label={title}>
      <h2>{title}</h2>
      <p className="muted">{figures.length === 0 ? evaluationText.noFigures : evaluationText.figuresHelp}</p>
      {figures.length > 0 && (
        <div className="follow-scroll" role="group" aria-label={title} tabIndex={0}>
          <table className="table follow-table figures-table">
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{evaluationText.indicator}</th>
                <th scope="col" className="figure">
                  {evaluationText.value}
                </th>
                <th scope="col" className="figure">
                  {evaluationText.target}
                </th>
                <th scope="col">{evaluationText.progress}</th>
              </tr>
            </thead>
            {figures.map((objective) => (
              <ObjectiveRows key={objective.objective.id} figures={objective} day={day} />
            ))}
          </table>
        </div>
      )}
    </section>
  );
}

interface ObjectiveRowsProps {
  readonly figures: ObjectiveFigures;
  readonly day: IsoDate;
}

function ObjectiveRows({ figures: { objective, number, progress, indicators }, day }: ObjectiveRowsProps) {
  return (
    <tbody>
      <tr className="objective-row">
        <th scope="rowgroup" colSpan={4}>
          {indicatorText.objective(number, objective.title)}
          <span className="follow-day">{describeObjective(progress)}</span>
        </th>
      </tr>
      {indicators.map((figures) => (
        <IndicatorLine key={figures.indicator.id} figures={figures} day={day} />
      ))}
    </tbody>
  );
}

function IndicatorLine({ figures, day }: { readonly figures: IndicatorFigures; readonly day: IsoDate }) {
  const { value, target, by } = describeFigure(figures);
  return (
    <tr>
      <th scope="row">{figures.indicator.title}</th>
      <td className="figure">{value}</td>
      <td className="figure">
        {target}
        <span className="follow-day">{by}</span>
      </td>
      <td className="follow-progress">
        <ProgressMark progress={figures.progress} day={day} />
      </td>
    </tr>
  );
}
