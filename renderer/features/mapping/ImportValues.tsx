import { RowSelect } from '@renderer/ui/RowSelect';
import type { SelectOption } from '@renderer/ui/SelectField';
import { EVIDENCE_LEVELS, INITIATIVE_STATUSES } from '@shared/domain/mapping/initiative';
import { SECTORS } from '@shared/domain/actor/actor';
import type { ValueChoice } from '@shared/sheets/initiatives/import-choices';
import type { ValueInQuestion } from '@shared/sheets/initiatives/plan-initiatives';
import type { ImportInto } from '@shared/sheets/initiatives/row-drafts';
import type { ValueField } from '@shared/sheets/initiatives/read-value';
import { importInitiativesText as text } from '@shared/text/sv-import-initiatives';
import { EVIDENCE_NAMES, INITIATIVE_STATUS_NAMES, SECTOR_NAMES } from '@shared/text/sv-work-names';
import type { InitiativeReview } from './import-review';

export interface ImportValuesProps {
  readonly review: InitiativeReview;
  readonly into: ImportInto;
}

type Option = SelectOption<ValueChoice>;

function meaningsOf(field: ValueField, into: ImportInto): readonly Option[] {
  switch (field) {
    case 'municipalities':
    case 'focusAreas':
      return into[field].map(({ id, name }) => ({ value: `use:${id}`, label: name }));
    case 'actor':
      return into.actors.map(({ id, name }) => ({ value: `use:${id}`, label: name }));
    case 'sector':
      return SECTORS.map((value) => ({ value: `use:${value}`, label: SECTOR_NAMES[value] }));
    case 'evidence':
      return EVIDENCE_LEVELS.map((value) => ({ value: `use:${value}`, label: EVIDENCE_NAMES[value] }));
    case 'status':
      return INITIATIVE_STATUSES.map((value) => ({
        value: `use:${value}`,
        label: INITIATIVE_STATUS_NAMES[value],
      }));
  }
}

/** What a text may be taken for: nothing, what the project has, all of it, or something new. */
function optionsOf({ reading: { field, text: word } }: ValueInQuestion, into: ImportInto): readonly Option[] {
  const isList = field === 'municipalities' || field === 'focusAreas';
  const others: readonly ValueChoice[] = [
    ...(isList ? (['all', 'create'] as const) : []),
    ...(field === 'actor' ? (['create'] as const) : []),
  ];
  const named = (value: ValueChoice): Option => ({ value, label: text.choiceName(value, field, word) });
  return [named('leave'), ...meaningsOf(field, into), ...others.map(named)];
}

/** Texts that were not understood word for word: each with its cells and what it is taken for. */
export function ImportValues({ review, into }: ImportValuesProps) {
  const { plan, choices, change } = review;
  if (plan.values.length === 0) return null;
  return (
    <section className="mapimp-section" aria-labelledby="mapimp-values">
      <h2 id="mapimp-values">{text.values}</h2>
      <p className="prose muted">{text.valuesHelp}</p>
      <div className="panel mapimp-scroll" role="group" aria-labelledby="mapimp-values" tabIndex={0}>
        <table className="table" aria-labelledby="mapimp-values">
          <thead>
            <tr>
              <th scope="col">{text.valueText}</th>
              <th scope="col">{text.valueField}</th>
              <th scope="col">{text.valueWhere}</th>
              <th scope="col">{text.valueMeans}</th>
            </tr>
          </thead>
          <tbody>
            {plan.values.map((value) => (
              <tr key={value.reading.key}>
                <th scope="row">{value.reading.text}</th>
                <td>{text.valueFieldName(value.reading.field)}</td>
                <td>{text.places(value.places)}</td>
                <td>
                  <RowSelect
                    label={text.valueMeansOf(value.reading.text)}
                    value={value.reading.choice}
                    options={optionsOf(value, into)}
                    onChange={(choice) => {
                      change({ values: { ...choices.values, [value.reading.key]: choice } });
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
