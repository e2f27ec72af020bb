import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash } from '@renderer/stores/route-store';
import { MenuButton } from '@renderer/ui/MenuButton';
import type { Indicator } from '@shared/domain/indicator/indicator';
import { indicatorProgress, targetDue } from '@shared/domain/indicator/indicator-progress';
import { indicatorValue, isMeasurementLate } from '@shared/domain/indicator/indicator-value';
import { followUpText, indicatorText } from '@shared/text/sv-follow-up';
import { formatQuantity } from '@shared/text/sv-quantity';
import { moveIndicator, removeIndicator } from './indicator-actions';
import { ProgressMark } from './ProgressMark';
import { readText, RecordField } from './RecordField';
import { ownMeasurements, type FollowUp } from './use-follow-up';

export interface IndicatorTableProps {
  readonly followUp: FollowUp;
  /** Those of one objective, in their order. */
  readonly indicators: readonly Indicator[];
  readonly label: string;
}

const FIGURE_HEADS = [indicatorText.baseline, indicatorText.latest, indicatorText.target] as const;

/** Indicators with their figures, edited in place. */
export function IndicatorTable({ followUp, indicators, label }: IndicatorTableProps) {
  return (
    <div className="follow-scroll">
      <table className="table follow-table indicator-table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{indicatorText.name}</th>
            <th scope="col">{indicatorText.unit}</th>
            {FIGURE_HEADS.map((head) => (
              <th key={head} scope="col" className="figure">
                {head}
              </th>
            ))}
            <th scope="col">{indicatorText.progress}</th>
            <th scope="col">{indicatorText.measurements}</th>
            <th scope="col">
              <span className="visually-hidden">{followUpText.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator, index) => (
            <IndicatorRow
              key={indicator.id}
              followUp={followUp}
              indicator={indicator}
              isFirst={index === 0}
              isLast={index === indicators.length - 1}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface IndicatorRowProps {
  readonly followUp: FollowUp;
  readonly indicator: Indicator;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function IndicatorRow({ followUp, indicator, ...place }: IndicatorRowProps) {
  const { projectId, day } = followUp;
  const { id, title } = indicator;
  const own = ownMeasurements(followUp, indicator);
  const edited = (field: 'title' | 'unit', name: string) => (
    <RecordField
      at={{ table: 'indicators', projectId, id }}
      field={field}
      label={followUpText.fieldOf(name, title)}
      isLabelHidden
      look="plain"
      lines="wrapped"
      value={indicator[field]}
      read={readText}
      change={(record, text) => ({ ...record, [field]: text })}
    />
  );
  return (
    <tr>
      <th scope="row" className="follow-name">
        {edited('title', indicatorText.name)}
      </th>
      <td className="follow-unit">{edited('unit', indicatorText.unit)}</td>
      <FigureCells followUp={followUp} indicator={indicator} />
      <td className="follow-progress">
        <ProgressMark progress={indicatorProgress(indicator, own, day)} day={day} />
      </td>
      <td className="follow-measured">
        <a
          href={routeToHash(recordRoute('indicators', projectId, id))}
          aria-label={indicatorText.openFor(own.length, title)}
        >
          {indicatorText.measurementsOf(own.length)}
        </a>
        {isMeasurementLate(indicator, own, day) && <span className="follow-late">{indicatorText.late}</span>}
      </td>
      <td className="follow-menu">
        <IndicatorMenu followUp={followUp} indicator={indicator} {...place} />
      </td>
    </tr>
  );
}

interface FigureCellsProps {
  readonly followUp: FollowUp;
  readonly indicator: Indicator;
}

/** Where it began, where it stands and where it is going: each figure over its day. */
function FigureCells({ followUp, indicator }: FigureCellsProps) {
  const { baseline, targets } = indicator;
  const value = indicatorValue(indicator, ownMeasurements(followUp, indicator), followUp.day);
  const target = targetDue(targets, followUp.day);
  const figures = [
    baseline && { value: baseline.value, day: baseline.on as string },
    value && { value: value.value, day: value.on as string },
    target && { value: target.value, day: indicatorText.by(target.on) },
  ];
  return figures.map((figure, index) => (
    <td key={FIGURE_HEADS[index]} className="figure">
      {figure && (
        <>
          {formatQuantity(figure.value)}
          <span className="follow-day">{figure.day}</span>
        </>
      )}
    </td>
  ));
}

/** What can be done with one indicator. */
function IndicatorMenu({ followUp, indicator, isFirst, isLast }: IndicatorRowProps) {
  const move = (step: -1 | 1) => () => void moveIndicator(followUp, indicator, step);
  return (
    <MenuButton
      label="⋯"
      hasArrow={false}
      ariaLabel={followUpText.actionsFor(indicator.title)}
      tone="quiet"
      choices={[
        { id: 'up', label: indicatorText.moveUp, isDisabled: isFirst, onChoose: move(-1) },
        { id: 'down', label: indicatorText.moveDown, isDisabled: isLast, onChoose: move(1) },
        {
          id: 'remove',
          label: indicatorText.removeIndicator,
          onChoose: () => void removeIndicator(followUp, indicator),
        },
      ]}
    />
  );
}
