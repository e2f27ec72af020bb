import { memo, useState } from 'react';
import { Button } from '@renderer/ui/Button';
import { RowSelect } from '@renderer/ui/RowSelect';
import type { SelectOption } from '@renderer/ui/SelectField';
import { ACTIVITY_KINDS, ACTIVITY_STATUSES } from '@shared/domain/activity/activity';
import {
  ACTIVITY_GROUPINGS,
  NO_FILTER,
  WITHOUT,
  type ActivityChoices,
  type PartFilter,
} from '@shared/domain/activity/activity-choices';
import { partsOf, type PlanPart } from '@shared/domain/plan/plan-part';
import { activitiesText, ACTIVITY_GROUPING_NAMES } from '@shared/text/sv-activities';
import { ACTIVITY_KIND_NAMES, ACTIVITY_STATUS_NAMES } from '@shared/text/sv-work-names';
import { FilterDay } from './FilterDay';

export interface FilterChoicesProps {
  readonly choices: ActivityChoices;
  readonly parts: readonly PlanPart[];
  /** What the view shows in a way of its own. */
  readonly without?: readonly ('status' | 'grouping')[];
  /** Shows the first of them, and the rest when it is asked for or in use. */
  readonly isBrief?: boolean;
  readonly onChoose: (change: Partial<ActivityChoices>) => void;
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

/** Everything but the words, so that typing those draws none of this anew. */
export const FilterChoices = memo(function ShownChoices({ isBrief = false, ...props }: FilterChoicesProps) {
  const [isOpen, setOpen] = useState(false);
  const { choices, without = [], onChoose } = props;
  const isRestUsed = REST.some((key) => choices[key] !== NO_FILTER[key]);
  return (
    <>
      <RowSelect
        label={activitiesText.allKinds}
        value={choices.kind}
        options={KINDS}
        onChange={(kind) => {
          onChoose({ kind });
        }}
      />
      {!without.includes('status') && (
        <RowSelect
          label={activitiesText.allStatuses}
          value={choices.status}
          options={STATUSES}
          onChange={(status) => {
            onChoose({ status });
          }}
        />
      )}
      <PartSelect {...props} filter="municipality" />
      {isBrief && !isRestUsed && (
        <Button
          tone="quiet"
          onPress={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? activitiesText.fewerChoices : activitiesText.moreChoices}
        </Button>
      )}
      {(!isBrief || isOpen || isRestUsed) && <RestOfChoices {...props} />}
    </>
  );
});

/** What is shown when there is room, or when it is asked for or in use. */
const REST = ['objective', 'focusArea', 'from', 'to'] as const;

function RestOfChoices(props: Omit<FilterChoicesProps, 'isBrief'>) {
  const { choices, without = [], onChoose } = props;
  return (
    <>
      <PartSelect {...props} filter="objective" />
      <PartSelect {...props} filter="focusArea" />
      {(['from', 'to'] as const).map((end) => (
        <FilterDay
          key={end}
          label={activitiesText[end]}
          day={choices[end]}
          onDay={(day) => {
            onChoose({ [end]: day });
          }}
        />
      ))}
      {!without.includes('grouping') && (
        <RowSelect
          label={activitiesText.groupBy}
          value={choices.grouping}
          options={GROUPINGS}
          onChange={(grouping) => {
            onChoose({ grouping });
          }}
        />
      )}
    </>
  );
}

const PART_WORDS = {
  objective: { all: activitiesText.allObjectives, none: activitiesText.withoutObjective },
  focusArea: { all: activitiesText.allFocusAreas, none: activitiesText.withoutFocusArea },
  municipality: { all: activitiesText.allMunicipalities, none: activitiesText.withoutMunicipality },
} as const;

interface PartSelectProps extends Pick<FilterChoicesProps, 'choices' | 'parts' | 'onChoose'> {
  readonly filter: 'objective' | 'focusArea' | 'municipality';
}

function PartSelect({ choices, parts, onChoose, filter }: PartSelectProps) {
  const { all, none } = PART_WORDS[filter];
  const options: readonly SelectOption<PartFilter>[] = [
    { value: '', label: all },
    ...partsOf(parts, filter).map(({ id, title }) => ({ value: id, label: title })),
    { value: WITHOUT, label: none },
  ];
  return (
    <RowSelect
      label={all}
      value={choices[filter]}
      options={options}
      onChange={(part) => {
        onChoose({ [filter]: part });
      }}
    />
  );
}
