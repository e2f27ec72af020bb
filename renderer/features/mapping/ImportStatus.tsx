import { RadioField } from '@renderer/ui/RadioField';
import { ASSUMED_STATUSES, saysStatus } from '@shared/sheets/initiatives/import-choices';
import { importReviewText as text } from '@shared/text/sv-import-review';
import { INITIATIVE_STATUS_NAMES } from '@shared/text/sv-work-names';
import type { InitiativeReview } from './import-review';

export interface ImportStatusProps {
  readonly review: InitiativeReview;
}

const OPTIONS = ASSUMED_STATUSES.map((value) => ({ value, label: INITIATIVE_STATUS_NAMES[value] }));

/** Asks once what the status is taken for where no column says it; nothing where one does. */
export function ImportStatus({ review: { tables, choices, change } }: ImportStatusProps) {
  const included = tables.filter(({ id }) => choices.tables[id]?.isIncluded ?? false);
  const silent = included.filter((table) => !saysStatus(table, choices.tables[table.id]));
  if (silent.length === 0) return null;
  const sheets = silent.length === included.length ? [] : [...new Set(silent.map(({ sheet }) => sheet))];
  return (
    <section className="mapimp-section" aria-labelledby="mapimp-status">
      <h2 id="mapimp-status">{text.status}</h2>
      <RadioField
        label={text.assumedStatus(sheets)}
        value={choices.assumedStatus}
        options={OPTIONS}
        onChange={(assumedStatus) => {
          change({ assumedStatus });
        }}
        help={text.assumedHelp}
      />
    </section>
  );
}
