import { useState, type SyntheticEvent } from 'react';
import { Button } from '@renderer/ui/Button';
import { TextField } from '@renderer/ui/TextField';
import type { FundingDecision, Project } from '@shared/domain/project/project';
import { appText } from '@shared/text/sv-app';
import { projectText } from '@shared/text/sv-project';
import { readAmount, readPercent } from './read-field';
import { tryCommand } from './save-project';

export interface NewDecisionProps {
  readonly project: Project;
  readonly onDone: () => void;
}

/** Begins a decision with the two figures that the budget is checked against; the rest is filled in afterwards. */
export function NewDecision({ project, onDone }: NewDecisionProps) {
  const [share, setShare] = useState('');
  const [cap, setCap] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [grantShare, grantCap] = [readPercent(share), readAmount(cap)];

  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (!grantShare.ok || !grantCap.ok) return;
    const decision: FundingDecision = {
      financier: '',
      grantName: '',
      decidedOn: null,
      diaryNumber: project.diaryNumber,
      grantShare: grantShare.value,
      grantCap: grantCap.value,
      earliestStart: project.start,
      latestEnd: project.end,
      pilotReservePerYear: null,
      conditions: [],
      roundsClaimsDown: true,
    };
    void tryCommand({ kind: 'editProject', projectId: project.id, patch: { decision } }).then((isDone) => {
      if (isDone) onDone();
    });
  };
  return (
    <form className="project-section" noValidate onSubmit={onSubmit}>
      <p className="prose muted">{projectText.newDecisionHelp}</p>
      <TextField
        label={projectText.grantShare}
        value={share}
        onChange={setShare}
        error={isChecked && !grantShare.ok ? grantShare.error : undefined}
        validationBehavior="aria"
        autoFocus
      />
      <TextField
        label={projectText.grantCap}
        value={cap}
        onChange={setCap}
        error={isChecked && !grantCap.ok ? grantCap.error : undefined}
        validationBehavior="aria"
      />
      <div className="view-actions">
        <Button type="submit" tone="primary">
          {projectText.saveDecision}
        </Button>
        <Button onPress={onDone}>{appText.cancel}</Button>
      </div>
    </form>
  );
}
