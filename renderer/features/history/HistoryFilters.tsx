import { isHere, type HistoryPage } from '@renderer/data/safekeeping';
import { WHOLE_HISTORY, type HistoryChoice } from '@renderer/stores/history-filter-store';
import { Button } from '@renderer/ui/Button';
import { EditedField, type FieldOutcome } from '@renderer/ui/EditedField';
import { SelectField, type SelectOption } from '@renderer/ui/SelectField';
import { isIsoDate, type IsoDate, type PersonId, type ProjectId, type RowId } from '@shared/domain/ids';
import { describePerson, historyText } from '@shared/text/sv-history';
import { rowOptions } from './row-options';

export interface HistoryFiltersProps {
  readonly projectId: ProjectId | null;
  readonly choice: HistoryChoice;
  readonly page: HistoryPage;
  readonly onChoose: (choice: HistoryChoice) => void;
}

/** Row, person and days that the history is narrowed down to. */
export function HistoryFilters({ projectId, choice, page, onChoose }: HistoryFiltersProps) {
  const people = peopleOptions(page, choice.who);
  const isNarrowed = Object.values(choice).some((part) => part !== null);
  return (
    <search className="history-filters" aria-label={historyText.filter}>
      {projectId !== null && (
        <SelectField
          label={historyText.row}
          value={choice.rowId ?? ''}
          options={rowOptions(page.names, projectId, choice.rowId)}
          onChange={(rowId) => {
            onChoose({ ...choice, rowId: rowId === '' ? null : (rowId as RowId) });
          }}
        />
      )}
      {people.length > 2 && (
        <SelectField
          label={historyText.person}
          value={choice.who === null ? ALL : WHO + choice.who}
          options={people}
          onChange={(value) => {
            onChoose({ ...choice, who: value === ALL ? null : (value.slice(WHO.length) as PersonId) });
          }}
        />
      )}
      <DayField
        label={historyText.from}
        day={choice.from}
        onDay={(from) => {
          onChoose({ ...choice, from });
        }}
      />
      <DayField
        label={historyText.to}
        day={choice.to}
        onDay={(to) => {
          onChoose({ ...choice, to });
        }}
      />
      {isNarrowed && (
        <Button
          onPress={() => {
            onChoose(WHOLE_HISTORY);
          }}
        >
          {historyText.clear}
        </Button>
      )}
    </search>
  );
}

const ALL = 'all';
/** Before a person's id: changes from before the machine had an identity name nobody, and are a choice too. */
const WHO = 'who:';

function peopleOptions({ people, contacts }: HistoryPage, chosen: PersonId | null): SelectOption<string>[] {
  const ids = new Set([...people, ...(chosen === null ? [] : [chosen])]);
  const named = [...ids].map((id) => ({
    value: WHO + id,
    label: id === '' ? historyText.nobody : describePerson(contacts.get(id), isHere(id)),
  }));
  return [{ value: ALL, label: historyText.allPeople }, ...named];
}

interface DayFieldProps {
  readonly label: string;
  readonly day: IsoDate | null;
  readonly onDay: (day: IsoDate | null) => void;
}

function DayField({ label, day, onDay }: DayFieldProps) {
  const onSave = (text: string): Promise<FieldOutcome> => {
    const typed = text.trim();
    if (typed !== '' && !isIsoDate(typed))
      return Promise.resolve({ state: 'refused', error: historyText.dateWrong });
    onDay(typed === '' ? null : typed);
    return Promise.resolve({ state: 'saved' });
  };
  return (
    <EditedField label={label} value={day ?? ''} placeholder={historyText.datePattern} onSave={onSave} />
  );
}
