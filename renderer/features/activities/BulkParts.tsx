import { RowSelect } from '@renderer/ui/RowSelect';
import type { PartId } from '@shared/domain/ids';
import { partsOf, type PlanPart } from '@shared/domain/plan/plan-part';
import { activitiesText, ACTIVITY_COLUMN_NAMES } from '@shared/text/sv-activities';

const HEADS = {
  objective: ACTIVITY_COLUMN_NAMES.objectives,
  focusArea: ACTIVITY_COLUMN_NAMES.focusAreas,
  municipality: ACTIVITY_COLUMN_NAMES.municipalities,
} as const;

export interface BulkPartsProps {
  readonly kind: keyof typeof HEADS;
  readonly parts: readonly PlanPart[];
  readonly change: ReadonlyMap<PartId, boolean>;
  readonly onChange: (change: ReadonlyMap<PartId, boolean>) => void;
}

const PART_CHOICES = [
  { value: '', label: activitiesText.unchanged },
  { value: 'add', label: activitiesText.bulkAdd },
  { value: 'remove', label: activitiesText.bulkTakeAway },
] as const;

/** Each part of a kind: left as it is, added, or taken away. */
export function BulkParts({ kind, parts, change: wanted, onChange }: BulkPartsProps) {
  const own = partsOf(parts, kind);
  if (own.length === 0) return null;
  const set = (id: PartId, choice: '' | 'add' | 'remove'): void => {
    const rest = [...wanted].filter(([one]) => one !== id);
    onChange(new Map(choice === '' ? rest : [...rest, [id, choice === 'add'] as const]));
  };
  return (
    <fieldset className="part-changes">
      <legend className="field-label">{HEADS[kind]}</legend>
      {own.map(({ id, title }) => {
        const now = wanted.get(id);
        return (
          <div key={id} className="part-change">
            <span aria-hidden="true">{title}</span>
            <RowSelect
              label={title}
              value={now === undefined ? '' : now ? 'add' : 'remove'}
              options={PART_CHOICES}
              onChange={(choice) => {
                set(id, choice);
              }}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
