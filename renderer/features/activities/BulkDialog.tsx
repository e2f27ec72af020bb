import { useState } from 'react';
import { tellUndoable } from '@renderer/stores/undo-message';
import { Dialog } from '@renderer/ui/Dialog';
import { DialogForm } from '@renderer/ui/DialogForm';
import { RowSelect } from '@renderer/ui/RowSelect';
import { SelectField } from '@renderer/ui/SelectField';
import { TextField } from '@renderer/ui/TextField';
import { ACTIVITY_STATUSES, type Activity, type ActivityStatus } from '@shared/domain/activity/activity';
import { changeActivities, NO_CHANGE, type BulkChange } from '@shared/domain/activity/bulk-change';
import type { PartId, ProjectId } from '@shared/domain/ids';
import { partsOf, type PlanPart } from '@shared/domain/plan/plan-part';
import { MINUS } from '@shared/text/format';
import { activitiesText, ACTIVITY_COLUMN_NAMES } from '@shared/text/sv-activities';
import { describeProblem } from '@shared/text/sv-commands';
import { ACTIVITY_STATUS_NAMES } from '@shared/text/sv-work-names';
import { saveActivities } from './save-activities';

export interface BulkDialogProps {
  readonly chosen: readonly Activity[];
  readonly parts: readonly PlanPart[];
  readonly onClose: () => void;
}

const STATUSES = [
  { value: '' as const, label: activitiesText.unchanged },
  ...ACTIVITY_STATUSES.map((value) => ({ value, label: ACTIVITY_STATUS_NAMES[value] })),
];

/** Days as typed: nothing is 0, what is no whole number is undefined. */
function readDays(text: string): number | undefined {
  const digits = text.replace(/\s/g, '').replace(MINUS, '-');
  return /^[+-]?\d{0,4}$/.test(digits) && !/^[+-]$/.test(digits) ? Number(digits) : undefined;
}

/** Carries the change out; the sentence that says why not, if it was not. */
async function change(
  projectId: ProjectId,
  chosen: readonly Activity[],
  wanted: BulkChange,
): Promise<string | undefined> {
  if (wanted.status === null && wanted.responsible === null && wanted.days === 0)
    if (wanted.objectives.size === 0 && wanted.focusAreas.size === 0) return activitiesText.noChange;
  const changed = changeActivities(chosen, wanted);
  if (changed.length === 0) return activitiesText.nothingDiffers;
  const outcome = await saveActivities(projectId, changed);
  if (!outcome.ok) return describeProblem(outcome.error);
  tellUndoable(activitiesText.changed(activitiesText.counted(changed.length)));
  return undefined;
}

/** Status, role, objectives, focus areas and days of many activities, changed in one step. */
export function BulkDialog({ chosen, parts, onClose }: BulkDialogProps) {
  const [status, setStatus] = useState<ActivityStatus | ''>('');
  const [responsible, setResponsible] = useState('');
  const [days, setDays] = useState('');
  const [objectives, setObjectives] = useState<BulkChange['objectives']>(NO_CHANGE.objectives);
  const [focusAreas, setFocusAreas] = useState<BulkChange['focusAreas']>(NO_CHANGE.focusAreas);
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    const [first] = chosen;
    const moved = readDays(days);
    if (!first) return;
    if (moved === undefined) {
      setProblem(activitiesText.badDays(days));
      return;
    }
    const wanted: BulkChange = {
      status: status === '' ? null : status,
      responsible: responsible.trim() === '' ? null : responsible.trim(),
      objectives,
      focusAreas,
      days: moved,
    };
    const why = await change(first.projectId, chosen, wanted);
    if (why === undefined) onClose();
    else setProblem(why);
  };
  return (
    <Dialog title={activitiesText.bulkTitle(chosen.length)} isOpen onClose={onClose}>
      <DialogForm problem={problem} onSave={() => void save()} onCancel={onClose}>
        <SelectField
          label={ACTIVITY_COLUMN_NAMES.status}
          value={status}
          options={STATUSES}
          onChange={setStatus}
        />
        <TextField
          label={ACTIVITY_COLUMN_NAMES.responsible}
          help={activitiesText.bulkResponsibleHelp}
          value={responsible}
          onChange={setResponsible}
        />
        <PartChanges kind="objective" parts={parts} change={objectives} onChange={setObjectives} />
        <PartChanges kind="focusArea" parts={parts} change={focusAreas} onChange={setFocusAreas} />
        <TextField
          label={activitiesText.moveDays}
          help={activitiesText.moveDaysHelp}
          value={days}
          onChange={setDays}
        />
      </DialogForm>
    </Dialog>
  );
}

interface PartChangesProps {
  readonly kind: 'objective' | 'focusArea';
  readonly parts: readonly PlanPart[];
  readonly change: ReadonlyMap<PartId, boolean>;
  readonly onChange: (change: ReadonlyMap<PartId, boolean>) => void;
}

const PART_CHOICES = [
  { value: '', label: activitiesText.unchanged },
  { value: 'add', label: activitiesText.bulkAdd },
  { value: 'remove', label: activitiesText.bulkTakeAway },
] as const;

/** Each objective or focus area: left as it is, added, or taken away. */
function PartChanges({ kind, parts, change: wanted, onChange }: PartChangesProps) {
  const own = partsOf(parts, kind);
  if (own.length === 0) return null;
  const head = ACTIVITY_COLUMN_NAMES[kind === 'objective' ? 'objectives' : 'focusAreas'];
  const set = (id: PartId, choice: '' | 'add' | 'remove'): void => {
    const rest = [...wanted].filter(([one]) => one !== id);
    onChange(new Map(choice === '' ? rest : [...rest, [id, choice === 'add'] as const]));
  };
  return (
    <fieldset className="part-changes">
      <legend className="field-label">{head}</legend>
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
