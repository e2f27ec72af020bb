import { Checkbox } from '@renderer/ui/Checkbox';
import { createdWith } from '@shared/sheets/initiatives/initiative-commands';
import { importInitiativesText as text } from '@shared/text/sv-import-initiatives';
import type { InitiativeReview } from './import-review';

export interface ImportCreatedProps {
  readonly review: InitiativeReview;
}

/** Which sheets take part, and what is created in the project along with the initiatives. */
export function ImportCreated({ review }: ImportCreatedProps) {
  const { tables, choices, plan, change, include } = review;
  const created = createdWith(plan);
  const lists = (['municipalities', 'focusAreas'] as const).filter((field) => created[field].length > 0);
  const hasActors = plan.rows.some(({ reading }) => reading.values.actor[0]?.choice === 'create');
  return (
    <>
      {tables.length > 1 && (
        <section className="mapimp-section" aria-labelledby="mapimp-tables">
          <h2 id="mapimp-tables">{text.tables}</h2>
          <div className="mapimp-tables">
            {tables.map(({ id, sheet, lines, isHiddenSheet }) => (
              <Checkbox
                key={id}
                isSelected={choices.tables[id]?.isIncluded ?? false}
                onChange={(isIncluded) => {
                  include(id, isIncluded);
                }}
              >
                {text.tableOption(sheet, lines.length, isHiddenSheet)}
              </Checkbox>
            ))}
          </div>
        </section>
      )}
      {(hasActors || lists.length > 0) && (
        <section className="mapimp-section" aria-labelledby="mapimp-created">
          <h2 id="mapimp-created">{text.created}</h2>
          {hasActors && (
            <Checkbox
              isSelected={choices.createsActors}
              onChange={(createsActors) => {
                change({ createsActors });
              }}
            >
              {text.createsActors(created.actors.length)}
            </Checkbox>
          )}
          {lists.map((field) => (
            <p key={field}>
              {text.createdParts(
                created[field].map((reading) => reading.text),
                field,
              )}
            </p>
          ))}
        </section>
      )}
    </>
  );
}
