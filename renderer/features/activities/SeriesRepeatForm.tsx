import { useState, type SyntheticEvent } from 'react';
import { Button } from '@renderer/ui/Button';
import { Message } from '@renderer/ui/Message';
import { RadioField } from '@renderer/ui/RadioField';
import { SelectField } from '@renderer/ui/SelectField';
import { TextField } from '@renderer/ui/TextField';
import type { Activity } from '@shared/domain/activity/activity';
import { MOST_OCCURRENCES } from '@shared/domain/activity/recurrence';
import type { IsoDate } from '@shared/domain/ids';
import type { Project } from '@shared/domain/project/project';
import { appText } from '@shared/text/sv-app';
import { seriesText } from '@shared/text/sv-series';
import { repeatActivity } from './series-actions';
import { readRepetition, rulesOf, type RepeatDraft, type Repetition } from './series-rule';

export interface SeriesRepeatFormProps {
  readonly activity: Activity & { readonly start: IsoDate };
  readonly project: Project;
  readonly onDone: () => void;
}

const ENDS = [
  { value: 'until', label: seriesText.untilDate },
  { value: 'count', label: seriesText.byCount },
] as const;

/** Asks how an activity comes again, shows on which days, and makes them all in one step. */
export function SeriesRepeatForm({ activity, project, onDone }: SeriesRepeatFormProps) {
  const [draft, setDraft] = useState<RepeatDraft>({
    every: '1',
    rule: 0,
    ends: 'until',
    until: project.end,
    count: '4',
  });
  const [problem, setProblem] = useState<string | null>(null);
  const read = readRepetition(draft, activity, project);
  const type = (change: Partial<RepeatDraft>): void => {
    setDraft((now) => ({ ...now, ...change }));
    setProblem(null);
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!read.ok || read.value.days.length < 2) return;
    void repeatActivity(activity, read.value.days).then((refusal) => {
      if (refusal === null) onDone();
      else setProblem(refusal);
    });
  };
  const count = read.ok ? read.value.days.length - 1 : 0;
  return (
    <form className="series-form" noValidate onSubmit={onSubmit}>
      <RepeatFields draft={draft} day={activity.start} fault={read.ok ? null : read.error} onType={type} />
      {read.ok && (
        <Preview repetition={read.value} end={project.end} hasCost={activity.plannedCost !== null} />
      )}
      {problem !== null && (
        <Message tone="error" isAlert>
          {problem}
        </Message>
      )}
      <div className="view-actions">
        <Button type="submit" tone="primary" isDisabled={count < 1}>
          {seriesText.create(Math.max(count, 0))}
        </Button>
        <Button onPress={onDone}>{appText.cancel}</Button>
      </div>
    </form>
  );
}

interface RepeatFieldsProps {
  readonly draft: RepeatDraft;
  readonly day: IsoDate;
  readonly fault: { readonly field: string; readonly error: string } | null;
  readonly onType: (change: Partial<RepeatDraft>) => void;
}

function RepeatFields({ draft, day, fault, onType }: RepeatFieldsProps) {
  const errorOf = (field: string): string | undefined => (fault?.field === field ? fault.error : undefined);
  return (
    <>
      <div className="series-fields">
        <TextField
          label={seriesText.every}
          help={seriesText.everyHelp}
          value={draft.every}
          onChange={(every) => onType({ every })}
          error={errorOf('every')}
          validationBehavior="aria"
          inputMode="numeric"
          autoFocus
        />
        <SelectField
          label={seriesText.unit}
          value={String(draft.rule)}
          options={rulesOf(day).map((rule, index) => ({
            value: String(index),
            label: seriesText.choice(rule),
          }))}
          onChange={(rule) => onType({ rule: Number(rule) })}
        />
      </div>
      <RadioField
        label={seriesText.ends}
        value={draft.ends}
        options={ENDS}
        onChange={(ends) => onType({ ends })}
      />
      {draft.ends === 'until' ? (
        <TextField
          label={seriesText.until}
          value={draft.until}
          onChange={(until) => onType({ until })}
          error={errorOf('until')}
          validationBehavior="aria"
        />
      ) : (
        <TextField
          label={seriesText.count}
          value={draft.count}
          onChange={(count) => onType({ count })}
          error={errorOf('count')}
          validationBehavior="aria"
          inputMode="numeric"
        />
      )}
    </>
  );
}

interface PreviewProps {
  readonly repetition: Repetition;
  readonly end: IsoDate;
  readonly hasCost: boolean;
}

/** The days that it would be. */
function Preview({ repetition: { rule, days, cut }, end, hasCost }: PreviewProps) {
  return (
    <div role="status" className="prose">
      <p>{days.length < 2 ? seriesText.onlyThis : seriesText.preview(rule, days)}</p>
      {cut === 'period' && <p className="muted">{seriesText.cutByPeriod(end)}</p>}
      {cut === 'limit' && <p className="muted">{seriesText.cutByLimit(MOST_OCCURRENCES)}</p>}
      {hasCost && <p className="muted">{seriesText.planCost}</p>}
    </div>
  );
}
