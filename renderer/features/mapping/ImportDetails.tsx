import type { InitiativeField } from '@shared/sheets/initiatives/initiative-table';
import { INITIATIVE_FIELDS } from '@shared/sheets/initiatives/initiative-table';
import type { PlannedRow } from '@shared/sheets/initiatives/plan-initiatives';
import type { ValueField } from '@shared/sheets/initiatives/read-value';
import type { SourceCell } from '@shared/sheets/initiatives/read-row';
import { COLUMN_USE_NAMES, importInitiativesText as text } from '@shared/text/sv-import-initiatives';
import { importReviewText } from '@shared/text/sv-import-review';
import { describeField, type NameOf } from './import-names';

export interface ImportDetailsProps {
  readonly row: PlannedRow;
  readonly nameOf: NameOf;
}

const MARK_OF: Partial<Record<InitiativeField, string>> = {
  municipalities: 'municipalityMark',
  focusAreas: 'focusAreaMark',
};

/** The cells that a field is read from; of a yes or no column its head is what it says. */
const cellsOf = ({ reading }: PlannedRow, field: InitiativeField): readonly SourceCell[] =>
  reading.cells.filter(({ use }) => use === field || use === MARK_OF[field]);

/** A new initiative has a status whether the sheet says it or not. */
const isAssumed = ({ state, given }: PlannedRow, field: InitiativeField): boolean =>
  field === 'status' && state.kind === 'new' && !given.includes(field);

function saidBy({ use, head, text: said, isFault, isUnclear }: SourceCell): string {
  if (isFault) return text.fault(said);
  if (isUnclear) return text.unclear(said);
  return use.endsWith('Mark') ? `${head}: ${said}` : said;
}

/** One row in full: each field with its cells, what it becomes, and what the project has today. */
export function ImportDetails({ row, nameOf }: ImportDetailsProps) {
  const existing = row.state.kind === 'existing' ? row.state : null;
  const name = row.becomes.title === '' ? text.nameless : row.becomes.title;
  const fields = INITIATIVE_FIELDS.filter((field) => cellsOf(row, field).length > 0 || isAssumed(row, field));
  return (
    <section className="mapimp-section" aria-labelledby="mapimp-details">
      <h2 id="mapimp-details">{text.details(name)}</h2>
      <div className="panel mapimp-columns">
        <table className="table mapimp-details" aria-labelledby="mapimp-details">
          <thead>
            <tr>
              <th scope="col">{text.field}</th>
              <th scope="col">{text.inSheet}</th>
              <th scope="col">{text.becomes}</th>
              {existing && <th scope="col">{text.now}</th>}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">{COLUMN_USE_NAMES[field]}</th>
                <td>
                  {cellsOf(row, field).map((cell) => (
                    <span key={`${cell.address} ${cell.text}`} className="mapimp-cell">
                      <span className="caption">
                        {cell.address === '' ? text.sheetOrHeading : cell.address}
                      </span>{' '}
                      {saidBy(cell)}
                    </span>
                  ))}
                </td>
                <td>
                  <Becomes row={row} field={field} nameOf={nameOf} />
                </td>
                {existing && (
                  <td>
                    {describeField(existing.initiative, field, nameOf)}
                    {existing.differs.includes(field) && (
                      <span className="mapimp-differs"> {text.differs}</span>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface BecomesProps extends ImportDetailsProps {
  readonly field: InitiativeField;
}

/** What a field becomes, and which of its words mean nothing and are left. */
function Becomes({ row, field, nameOf }: BecomesProps) {
  const values = field in row.reading.values ? row.reading.values[field as ValueField] : [];
  const left = values.filter(({ choice }) => choice === 'leave').map((value) => value.text);
  return (
    <>
      {row.given.includes(field) ? (
        describeField(row.becomes, field, nameOf)
      ) : (
        <span className="muted">
          {isAssumed(row, field)
            ? importReviewText.assumed(describeField(row.becomes, field, nameOf))
            : text.notSaid}
        </span>
      )}
      {left.length > 0 && <span className="caption mapimp-cell">{text.leftOut(left)}</span>}
    </>
  );
}
