import type { Indicator, Measurement, Quantity } from '@shared/domain/indicator/indicator';
import { indicatorSeries } from '@shared/domain/indicator/indicator-series';
import { measurementText } from '@shared/text/sv-follow-up';
import { formatQuantity } from '@shared/text/sv-quantity';
import { layOutChart, type ChartPoint } from './chart-scale';

export interface MeasurementChartProps {
  readonly indicator: Indicator;
  /** Oldest first. */
  readonly own: readonly Measurement[];
}

const WIDTH = 320;
const HEIGHT = 200;
const AREA = { left: 16, right: 304, top: 32, bottom: 136 };

/** The way the values go; the table beside it says the same in figures. */
export function MeasurementChart({ indicator, own }: MeasurementChartProps) {
  const chart = layOutChart(indicator, indicatorSeries(indicator, own), AREA);
  if (!chart) return null;
  const { measured, baseline, targets, first, last } = chart;
  const isTaken = ({ x, y }: ChartPoint): boolean =>
    targets.some((target) => Math.abs(target.x - x) < 48 && Math.abs(target.y - y) < 24);
  const line = [...(baseline ? [baseline] : []), ...measured];
  return (
    <svg
      className="measurement-chart"
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={measurementText.chart(indicator.title, measured.length)}
    >
      <line className="chart-axis" x1={0} x2={WIDTH} y1={AREA.bottom + 32} y2={AREA.bottom + 32} />
      <text className="chart-day" x={0} y={HEIGHT - 12}>
        {first}
      </text>
      <text className="chart-day" x={WIDTH} y={HEIGHT - 12} textAnchor="end">
        {last}
      </text>
      <polyline
        className="chart-line"
        points={line.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')}
      />
      {baseline && (
        <Mark point={baseline} kind="baseline" label={measurementText.chartBaseline} isLabelBelow />
      )}
      {targets.map((target) => (
        <Mark key={target.on} point={target} kind="target" label={measurementText.chartTarget} />
      ))}
      {measured.map((point, index) => (
        <Mark
          key={`${point.on} ${String(index)}`}
          point={point}
          kind="measured"
          label={index === measured.length - 1 ? formatQuantity(point.value as Quantity) : ''}
          isLabelBelow={isTaken(point)}
        />
      ))}
    </svg>
  );
}

interface MarkProps {
  readonly point: ChartPoint;
  readonly kind: 'baseline' | 'target' | 'measured';
  readonly label: string;
  /** Where something else stands above. */
  readonly isLabelBelow?: boolean;
}

/** A point: round where something was measured, square where something is to be reached. */
function Mark({ point: { x, y }, kind, label, isLabelBelow = false }: MarkProps) {
  const anchor = x < WIDTH / 4 ? 'start' : x > WIDTH * 0.75 ? 'end' : 'middle';
  return (
    <g>
      {kind === 'target' ? (
        <rect className="chart-target" x={x - 4} y={y - 4} width={8} height={8} />
      ) : (
        <circle className={`chart-${kind}`} cx={x} cy={y} r={4} />
      )}
      <text className="chart-label" x={x} y={isLabelBelow ? y + 20 : y - 10} textAnchor={anchor}>
        {label}
      </text>
    </g>
  );
}
