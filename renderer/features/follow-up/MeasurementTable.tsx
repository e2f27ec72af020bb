import { EditedField } from '@renderer/ui/EditedField';
import { MenuButton } from '@renderer/ui/MenuButton';
import { fieldDraft } from '@renderer/stores/draft-store';
import type { Indicator, Measurement } from '@shared/domain/indicator/indicator';
import { indicatorSeries, type SeriesPoint } from '@shared/domain/indicator/indicator-series';
import { definitionOn, SEXES } from '@shared/domain/indicator/indicator-value';
import type { MeasurementField } from '@shared/domain/indicator/read-measurement';
import { followUpText, measurementText } from '@shared/text/sv-follow-up';
import { formatQuantity } from '@shared/text/sv-quantity';
import { columnsOf, type Columns } from './measurement-columns';
import { editMeasurement, removeMeasurement } from './measurement-actions';

export interface MeasurementTableProps {
  readonly indicator: Indicator;
  /** Oldest first. */
  readonly own: readonly Measurement[];
}

/** Everything measured, the newest first, edited in place. */
export function MeasurementTable({ indicator, own }: MeasurementTableProps) {
  const columns = columnsOf(indicator, own);
  const newestFirst = indicatorSeries(indicator, own).toReversed();
  return (
    <div className="follow-scroll">
      <table className="table follow-table">
        <caption className="visually-hidden">{measurementText.tableOf(indicator.title)}</caption>
        <MeasurementHead indicator={indicator} columns={columns} />
        <tbody>
          {newestFirst.map((point) => (
            <MeasurementRow
              key={point.measurement.id}
              indicator={indicator}
              own={own}
              point={point}
              columns={columns}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly indicator: Indicator;
  readonly columns: Columns;
}

function MeasurementHead({ indicator, columns }: HeadProps) {
  const figures = [
    measurementText.valueIn(indicator.unit),
    ...(columns.hasTotal ? [measurementText.soFar] : []),
    ...(columns.hasParts ? SEXES.map((sex) => measurementText[sex]) : []),
  ];
  return (
    <thead>
      <tr>
        <th scope="col">{measurementText.date}</th>
        {figures.map((head) => (
          <th key={head} scope="col" className="figure">
            {head}
          </th>
        ))}
        <th scope="col">{measurementText.comment}</th>
        {columns.hasDefinition && <th scope="col">{measurementText.definition}</th>}
        <th scope="col">
          <span className="visually-hidden">{followUpText.actions}</span>
        </th>
      </tr>
    </thead>
  );
}

interface MeasurementRowProps extends MeasurementTableProps {
  readonly point: SeriesPoint;
  readonly columns: Columns;
}

function MeasurementRow({ indicator, own, point, columns }: MeasurementRowProps) {
  const { measurement, value: soFar } = point;
  const { id, on, value, split, comment } = measurement;
  const edited = (field: MeasurementField, label: string, text: string) => {
    const path = `${indicator.projectId}/measurements/${id}/${field}`;
    return (
      <EditedField
        key={path}
        label={followUpText.fieldOf(label, on)}
        isLabelHidden
        look="plain"
        lines={field === 'comment' ? 'wrapped' : 'one'}
        value={text}
        drafts={fieldDraft(path)}
        onSave={(typed) => editMeasurement(indicator, own, { id, field, text: typed })}
      />
    );
  };
  return (
    <tr>
      <th scope="row" className="measurement-day">
        {edited('date', measurementText.date, on)}
      </th>
      <td className="figure measurement-figure">
        {edited('value', measurementText.value, formatQuantity(value))}
      </td>
      {columns.hasTotal && (
        <td className="figure computed">
          {soFar === null ? (
            <span className="follow-late">{measurementText.inBaseline(indicator.baseline?.on ?? on)}</span>
          ) : (
            formatQuantity(soFar)
          )}
        </td>
      )}
      {columns.hasParts &&
        SEXES.map((sex) => (
          <td key={sex} className="figure measurement-figure">
            {indicator.isSplitBySex
              ? edited(sex, measurementText[sex], formatPart(split?.[sex] ?? null))
              : formatPart(split?.[sex] ?? null)}
          </td>
        ))}
      <td className="measurement-comment">{edited('comment', measurementText.comment, comment)}</td>
      {columns.hasDefinition && (
        <td className="measurement-definition">{definitionOn(indicator.definitions, on)?.text}</td>
      )}
      <td className="follow-menu">
        <MeasurementMenu indicator={indicator} measurement={measurement} />
      </td>
    </tr>
  );
}

const formatPart = (part: Measurement['value'] | null): string => (part === null ? '' : formatQuantity(part));

interface MeasurementMenuProps {
  readonly indicator: Indicator;
  readonly measurement: Measurement;
}

function MeasurementMenu({ indicator, measurement }: MeasurementMenuProps) {
  return (
    <MenuButton
      label="⋯"
      hasArrow={false}
      tone="quiet"
      ariaLabel={followUpText.actionsFor(measurement.on)}
      choices={[
        {
          id: 'remove',
          label: measurementText.removeOne(measurement.on),
          onChoose: () => void removeMeasurement(indicator, measurement),
        },
      ]}
    />
  );
}
