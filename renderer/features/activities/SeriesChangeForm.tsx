import { useState, type SyntheticEvent } from 'react';
import { Button } from '@renderer/ui/Button';
import { Message } from '@renderer/ui/Message';
import { TextField } from '@renderer/ui/TextField';
import type { Activity } from '@shared/domain/activity/activity';
import { comingFrom } from '@shared/domain/activity/series';
import { daysBetween } from '@shared/domain/calendar/days';
import { isIsoDate } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { seriesText } from '@shared/text/sv-series';
import { changeOccasions } from './series-actions';

export interface SeriesChangeFormProps {
  readonly activity: Activity;
  readonly series: readonly Activity[];
  readonly onDone: () => void;
}

/** How many days later the new day is; null when the text is no day. */
function movedDays({ start }: Activity, text: string): number | null {
  if (start === null) return 0;
  return isIsoDate(text.trim()) ? daysBetween(start, text.trim() as typeof start) : null;
}

/** Changes title, responsible role and day of an occasion and of the coming ones together. */
export function SeriesChangeForm({ activity, series, onDone }: SeriesChangeFormProps) {
  const [title, setTitle] = useState(activity.title);
  const [responsible, setResponsible] = useState(activity.responsible);
  const [start, setStart] = useState<string>(activity.start ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const coming = comingFrom(series, activity);
  const moveDays = movedDays(activity, start);
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (moveDays === null) return;
    const change = { title: title.trim(), responsible: responsible.trim(), moveDays };
    void changeOccasions(coming, change).then((refusal) => {
      if (refusal === null) onDone();
      else setProblem(refusal);
    });
  };
  return (
    <form className="series-form" noValidate onSubmit={onSubmit}>
      <p className="muted">{seriesText.comingHelp(coming.length)}</p>
      <TextField label={seriesText.field.title} value={title} onChange={setTitle} autoFocus />
      <TextField label={seriesText.field.responsible} value={responsible} onChange={setResponsible} />
      {activity.start !== null && (
        <TextField
          label={seriesText.field.start}
          help={seriesText.moveHelp}
          value={start}
          onChange={setStart}
          error={moveDays === null ? seriesText.badDate(start) : undefined}
          validationBehavior="aria"
        />
      )}
      {problem !== null && (
        <Message tone="error" isAlert>
          {problem}
        </Message>
      )}
      <div className="view-actions">
        <Button type="submit" tone="primary" isDisabled={moveDays === null}>
          {seriesText.change(coming.length)}
        </Button>
        <Button onPress={onDone}>{appText.cancel}</Button>
      </div>
    </form>
  );
}
