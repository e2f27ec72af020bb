import { Checkbox } from '@renderer/ui/Checkbox';
import { SelectField, type SelectOption } from '@renderer/ui/SelectField';
import { TextField } from '@renderer/ui/TextField';
import { ACTIVITY_KINDS, ACTIVITY_STATUSES, type Activity } from '@shared/domain/activity/activity';
import type { BulkChange } from '@shared/domain/activity/bulk-change';
import { partsOf } from '@shared/domain/plan/plan-part';
import { activitiesText, ACTIVITY_COLUMN_NAMES } from '@shared/text/sv-activities';
import { ACTIVITY_KIND_NAMES, ACTIVITY_STATUS_NAMES } from '@shared/text/sv-work-names';
import type { ActivityPlace } from './use-activity-place';

type Set = BulkChange['set'];

export interface BulkFieldsProps {
  readonly set: Set;
  readonly onChange: (set: Set) => void;
}

/** The same without the field, or with another value of it. */
function withField<K extends keyof Set>(set: Set, field: K, value: Activity[K] | undefined): Set {
  const { [field]: _, ...rest } = set;
  return value === undefined ? rest : { ...rest, [field]: value };
}

/** In a list of choices: it is taken away. No id looks so. */
const EMPTY = '-';

interface OneFieldProps<K extends keyof Set> extends BulkFieldsProps {
  readonly field: K;
  readonly label: string;
  readonly options: readonly SelectOption<string>[];
  /** Whether there may be none. */
  readonly canBeEmpty?: boolean;
}

function OneField<K extends 'kind' | 'status' | 'functionId' | 'pilotId' | 'costRowId'>({
  set,
  onChange,
  field,
  label,
  options,
  canBeEmpty = false,
}: OneFieldProps<K>) {
  const value = set[field];
  if (options.length === 0) return null;
  return (
    <SelectField<string>
      label={label}
      value={value === undefined ? '' : (value ?? EMPTY)}
      options={[
        { value: '', label: activitiesText.unchanged },
        ...(canBeEmpty ? [{ value: EMPTY, label: activitiesText.bulkEmpty }] : []),
        ...options,
      ]}
      onChange={(chosen) => {
        // The options are the values that the field can have.
        const next = (chosen === EMPTY ? null : chosen) as Activity[K];
        onChange(withField(set, field, chosen === '' ? undefined : next));
      }}
    />
  );
}

const KINDS = ACTIVITY_KINDS.map((value) => ({ value, label: ACTIVITY_KIND_NAMES[value] }));
const STATUSES = ACTIVITY_STATUSES.map((value) => ({ value, label: ACTIVITY_STATUS_NAMES[value] }));

/** What it is, how far it has come, and who answers for it. */
export function BulkWhat(fields: BulkFieldsProps) {
  return (
    <>
      <OneField {...fields} field="status" label={ACTIVITY_COLUMN_NAMES.status} options={STATUSES} />
      <OneField {...fields} field="kind" label={ACTIVITY_COLUMN_NAMES.kind} options={KINDS} />
      <Responsible {...fields} />
    </>
  );
}

function Responsible({ set, onChange }: BulkFieldsProps) {
  const isEmptied = set.responsible === '';
  return (
    <>
      <TextField
        label={ACTIVITY_COLUMN_NAMES.responsible}
        help={activitiesText.bulkResponsibleHelp}
        value={set.responsible ?? ''}
        isDisabled={isEmptied}
        onChange={(text) => {
          onChange(withField(set, 'responsible', text === '' ? undefined : text));
        }}
      />
      <Checkbox
        isSelected={isEmptied}
        onChange={(isOn) => {
          onChange(withField(set, 'responsible', isOn ? '' : undefined));
        }}
      >
        {activitiesText.bulkEmptyResponsible}
      </Checkbox>
    </>
  );
}

/** What it is a part of, and which row pays. */
export function BulkBelonging({ place, ...fields }: BulkFieldsProps & { readonly place: ActivityPlace }) {
  const { parts, pilots, names } = place;
  const asOptions = (records: readonly { readonly id: string; readonly title: string }[]) =>
    records.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <>
      <OneField
        {...fields}
        field="functionId"
        label={ACTIVITY_COLUMN_NAMES.function}
        options={asOptions(partsOf(parts, 'platformFunction'))}
        canBeEmpty
      />
      <OneField
        {...fields}
        field="pilotId"
        label={ACTIVITY_COLUMN_NAMES.pilot}
        options={asOptions(pilots)}
        canBeEmpty
      />
      <OneField
        {...fields}
        field="costRowId"
        label={ACTIVITY_COLUMN_NAMES.costRow}
        options={[...names.costRows].map(([value, label]) => ({ value, label }))}
        canBeEmpty
      />
    </>
  );
}
