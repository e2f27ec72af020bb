import { useState } from 'react';
import { tellUndoable } from '@renderer/stores/undo-message';
import { Dialog } from '@renderer/ui/Dialog';
import { DialogForm } from '@renderer/ui/DialogForm';
import { TextField } from '@renderer/ui/TextField';
import type { Activity } from '@shared/domain/activity/activity';
import {
  changeActivities,
  isNoChange,
  NO_CHANGE,
  type BulkChange,
} from '@shared/domain/activity/bulk-change';
import { MINUS } from '@shared/text/format';
import { activitiesText } from '@shared/text/sv-activities';
import { describeProblem } from '@shared/text/sv-commands';
import { BulkBelonging, BulkWhat } from './BulkFields';
import { BulkParts } from './BulkParts';
import { saveActivities } from './save-activities';
import type { ActivityPlace } from './use-activity-place';

export interface BulkDialogProps {
  readonly chosen: readonly Activity[];
  readonly place: ActivityPlace;
  readonly onClose: () => void;
}

/** Days as typed: nothing is 0, what is no whole number is undefined. */
function readDays(text: string): number | undefined {
  const digits = text.replace(/\s/g, '').replace(MINUS, '-');
  return /^[+-]?\d{0,4}$/.test(digits) && !/^[+-]$/.test(digits) ? Number(digits) : undefined;
}

/** Carries the change out; the sentence that says why not, if it was not. */
async function change(chosen: readonly Activity[], wanted: BulkChange): Promise<string | undefined> {
  const [first] = chosen;
  if (!first || isNoChange(wanted)) return activitiesText.noChange;
  const changed = changeActivities(chosen, wanted);
  if (changed.length === 0) return activitiesText.nothingDiffers;
  const outcome = await saveActivities(first.projectId, changed);
  if (!outcome.ok) return describeProblem(outcome.error);
  tellUndoable(activitiesText.changed(activitiesText.counted(changed.length)));
  return undefined;
}

/** A role is written without blanks around it; one of blanks alone is no role, and nothing to change. */
function trimmed({ responsible, ...set }: BulkChange['set']): BulkChange['set'] {
  if (responsible === undefined || (responsible !== '' && responsible.trim() === '')) return set;
  return { ...set, responsible: responsible.trim() };
}

const PARTS = [
  { kind: 'objective', field: 'objectives' },
  { kind: 'focusArea', field: 'focusAreas' },
  { kind: 'municipality', field: 'municipalities' },
] as const;

/** What many activities are, belong to and serve, and their days, changed in one step. */
export function BulkDialog({ chosen, place, onClose }: BulkDialogProps) {
  const [wanted, setWanted] = useState(NO_CHANGE);
  const [days, setDays] = useState('');
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    const moved = readDays(days);
    const why =
      moved === undefined
        ? activitiesText.badDays(days)
        : await change(chosen, { ...wanted, set: trimmed(wanted.set), days: moved });
    if (why === undefined) onClose();
    else setProblem(why);
  };
  const fields = {
    set: wanted.set,
    onChange: (set: BulkChange['set']) => {
      setWanted({ ...wanted, set });
    },
  };
  return (
    <Dialog title={activitiesText.bulkTitle(chosen.length)} isOpen onClose={onClose}>
      <DialogForm problem={problem} onSave={() => void save()} onCancel={onClose}>
        <BulkWhat {...fields} />
        <TextField
          label={activitiesText.moveDays}
          help={activitiesText.moveDaysHelp}
          value={days}
          onChange={setDays}
        />
        <BulkBelonging {...fields} place={place} />
        {PARTS.map(({ kind, field }) => (
          <BulkParts
            key={kind}
            kind={kind}
            parts={place.parts}
            change={wanted[field]}
            onChange={(parts) => {
              setWanted({ ...wanted, [field]: parts });
            }}
          />
        ))}
      </DialogForm>
    </Dialog>
  );
}
