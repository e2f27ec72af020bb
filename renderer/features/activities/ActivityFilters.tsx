import { memo, useEffect, useRef, useState } from 'react';
import { Button } from '@renderer/ui/Button';
import { EditedField, type FieldOutcome } from '@renderer/ui/EditedField';
import { RowSelect } from '@renderer/ui/RowSelect';
import type { SelectOption } from '@renderer/ui/SelectField';
import { ACTIVITY_KINDS, ACTIVITY_STATUSES } from '@shared/domain/activity/activity';
import {
  ACTIVITY_GROUPINGS,
  isFiltered,
  NO_FILTER,
  WITHOUT,
  type ActivityChoices,
  type PartFilter,
} from '@shared/domain/activity/activity-choices';
import type { IsoDate } from '@shared/domain/ids';
import { partsOf, type PartKind, type PlanPart } from '@shared/domain/plan/plan-part';
import { activitiesText, ACTIVITY_GROUPING_NAMES } from '@shared/text/sv-activities';
import { ACTIVITY_KIND_NAMES, ACTIVITY_STATUS_NAMES } from '@shared/text/sv-work-names';
import { readDay } from './activity-edits';

export interface ActivityFiltersProps {
  readonly choices: ActivityChoices;
  readonly parts: readonly PlanPart[];
  readonly search: string;
  /** Without status and groups, which the board shows as its columns. */
  readonly isBoard?: boolean;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (change: Partial<ActivityChoices>) => void;
}

/** Words, kind, status, what it belongs to, period, and how the table is grouped. */
export function ActivityFilters({ search, onSearch, ...props }: ActivityFiltersProps) {
  const { choices, onChoose } = props;
  return (
    <search className="activity-filters no-print" aria-label={activitiesText.filter} data-region>
      <SearchField search={search} onSearch={onSearch} />
      <Choices {...props} />
      {(search !== '' || isFiltered(choices)) && (
        <Button
          tone="quiet"
          onPress={() => {
            onSearch('');
            onChoose(NO_FILTER);
          }}
        >
          {activitiesText.clearFilter}
        </Button>
      )}
    </search>
  );
}

/** Milliseconds without a key before the words are searched for: a table redrawn between two keys helps nobody. */
const PAUSE = 150;

/** Typing draws nothing but the field itself; the table follows when the fingers rest, or at the latest with Enter. */
function SearchField({ search, onSearch }: Pick<ActivityFiltersProps, 'search' | 'onSearch'>) {
  const [typed, setTyped] = useState({ from: search, text: search });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const text = typed.from === search ? typed.text : search;
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const seek = (sought: string): void => {
    clearTimeout(timer.current);
    onSearch(sought);
  };
  return (
    <input
      type="search"
      className="input activity-search"
      aria-label={activitiesText.search}
      placeholder={activitiesText.searchHint}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={({ target: { value } }) => {
        setTyped({ from: search, text: value });
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          seek(value);
        }, PAUSE);
      }}
      onBlur={() => {
        if (text !== search) seek(text);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter') seek(text);
      }}
    />
  );
}

const KINDS = [
  { value: '' as const, label: activitiesText.allKinds },
  ...ACTIVITY_KINDS.map((value) => ({ value, label: ACTIVITY_KIND_NAMES[value] })),
];
const STATUSES = [
  { value: '' as const, label: activitiesText.allStatuses },
  ...ACTIVITY_STATUSES.map((value) => ({ value, label: ACTIVITY_STATUS_NAMES[value] })),
];
const GROUPINGS = ACTIVITY_GROUPINGS.map((value) => ({ value, label: ACTIVITY_GROUPING_NAMES[value] }));

function partOptions(
  parts: readonly PlanPart[],
  kind: PartKind,
  all: string,
  without: string,
): readonly SelectOption<PartFilter>[] {
  return [
    { value: '', label: all },
    ...partsOf(parts, kind).map(({ id, title }) => ({ value: id, label: title })),
    { value: WITHOUT, label: without },
  ];
}

/** Everything but the words, so that typing those draws none of this anew. */
const Choices = memo(function ShownChoices({
  choices,
  parts,
  isBoard = false,
  onChoose,
}: Omit<ActivityFiltersProps, 'search' | 'onSearch'>) {
  const { allObjectives, withoutObjective, allFocusAreas, withoutFocusArea } = activitiesText;
  const { allMunicipalities, withoutMunicipality } = activitiesText;
  const choose =
    <K extends keyof ActivityChoices>(key: K) =>
    (value: ActivityChoices[K]): void => {
      onChoose({ [key]: value });
    };
  return (
    <>
      <RowSelect
        label={activitiesText.allKinds}
        value={choices.kind}
        options={KINDS}
        onChange={choose('kind')}
      />
      {!isBoard && (
        <RowSelect
          label={activitiesText.allStatuses}
          value={choices.status}
          options={STATUSES}
          onChange={choose('status')}
        />
      )}
      <RowSelect
        label={allObjectives}
        value={choices.objective}
        options={partOptions(parts, 'objective', allObjectives, withoutObjective)}
        onChange={choose('objective')}
      />
      <RowSelect
        label={allFocusAreas}
        value={choices.focusArea}
        options={partOptions(parts, 'focusArea', allFocusAreas, withoutFocusArea)}
        onChange={choose('focusArea')}
      />
      <RowSelect
        label={allMunicipalities}
        value={choices.municipality}
        options={partOptions(parts, 'municipality', allMunicipalities, withoutMunicipality)}
        onChange={choose('municipality')}
      />
      <DayField label={activitiesText.from} day={choices.from} onDay={choose('from')} />
      <DayField label={activitiesText.to} day={choices.to} onDay={choose('to')} />
      {!isBoard && (
        <RowSelect
          label={activitiesText.groupBy}
          value={choices.grouping}
          options={GROUPINGS}
          onChange={choose('grouping')}
        />
      )}
    </>
  );
});

interface DayFieldProps {
  readonly label: string;
  readonly day: IsoDate | null;
  readonly onDay: (day: IsoDate | null) => void;
}

/** A day typed as "2024-08-01"; empty for none. */
function DayField({ label, day, onDay }: DayFieldProps) {
  const save = (text: string): Promise<FieldOutcome> => {
    const reading = readDay(text);
    if (!reading.ok) return Promise.resolve({ state: 'refused', error: reading.error });
    onDay(reading.value);
    return Promise.resolve({ state: 'saved' });
  };
  return (
    <div className="activity-day">
      <EditedField label={label} isLabelHidden placeholder={label} value={day ?? ''} onSave={save} />
    </div>
  );
}
