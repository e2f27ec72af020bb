import { useState } from 'react';
import { Dialog } from '@renderer/ui/Dialog';
import { DialogForm } from '@renderer/ui/DialogForm';
import { SelectField } from '@renderer/ui/SelectField';
import { TextField } from '@renderer/ui/TextField';
import type { PartId } from '@shared/domain/ids';
import type { Project } from '@shared/domain/project/project';
import { indicatorText } from '@shared/text/sv-follow-up';
import { readIndicator, type IndicatorErrors, type IndicatorTexts } from './new-indicator';
import { objectiveOptions } from './objective-options';
import { addRecords } from './save-record';
import type { FollowUp } from './use-follow-up';

export interface NewIndicatorProps {
  readonly followUp: FollowUp;
  readonly project: Project;
  readonly onClose: () => void;
}

interface IndicatorField {
  readonly name: keyof IndicatorTexts;
  readonly label: string;
  readonly help?: string;
  readonly rows?: number;
}

const FIELDS: readonly IndicatorField[] = [
  { name: 'title', label: indicatorText.name },
  { name: 'unit', label: indicatorText.unit, help: indicatorText.unitHelp },
  { name: 'definition', label: indicatorText.whatIsMeasured, help: indicatorText.definitionHelp, rows: 3 },
];
const FIGURES: readonly IndicatorField[] = [
  { name: 'baseline', label: indicatorText.baseline },
  { name: 'target', label: indicatorText.target },
  { name: 'targetBy', label: indicatorText.targetBy },
];

/** Asks for a new indicator; what it is called and what is measured is all that is needed. */
export function NewIndicator({ followUp, project, onClose }: NewIndicatorProps) {
  const { projectId, objectives, indicators } = followUp;
  const [objective, setObjective] = useState<string>(objectives[0]?.id ?? '');
  const [texts, setTexts] = useState<IndicatorTexts>({
    title: '',
    unit: '',
    definition: '',
    baseline: '',
    target: '',
    targetBy: project.end,
  });
  const [errors, setErrors] = useState<IndicatorErrors>({});
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    const objectiveId = objective === '' ? null : (objective as PartId);
    const place = { projectId, objectiveId, position: indicators.length, start: project.start };
    const read = readIndicator(texts, place);
    setErrors(read.ok ? {} : read.error);
    if (!read.ok) return;
    const refused = await addRecords(projectId, read.value.title, [
      { table: 'indicators', record: read.value },
    ]);
    setProblem(refused);
    if (refused === undefined) onClose();
  };
  const field = ({ name, ...props }: IndicatorField) => (
    <TextField
      key={name}
      {...props}
      value={texts[name]}
      error={errors[name]}
      autoFocus={name === 'title'}
      // The browser's own way would not let a form be sent again while an old error stands at a field.
      validationBehavior="aria"
      onChange={(text) => {
        setTexts((now) => ({ ...now, [name]: text }));
        setErrors((now) => ({ ...now, [name]: undefined }));
      }}
    />
  );
  return (
    <Dialog title={indicatorText.add} isOpen onClose={onClose}>
      <DialogForm problem={problem} onSave={() => void save()} onCancel={onClose}>
        {objectives.length > 0 && (
          <SelectField
            label={indicatorText.objectiveOf}
            value={objective}
            options={objectiveOptions(objectives)}
            onChange={setObjective}
          />
        )}
        {FIELDS.map(field)}
        <div className="follow-figures">{FIGURES.map(field)}</div>
        <p className="caption">{indicatorText.optional}</p>
      </DialogForm>
    </Dialog>
  );
}
