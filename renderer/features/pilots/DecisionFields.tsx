import { Message } from '@renderer/ui/Message';
import { TextField } from '@renderer/ui/TextField';
import { decisionText, pilotText } from '@shared/text/sv-pilot';
import type { DecisionForm } from './use-decision-form';

export interface DecisionFieldsProps {
  readonly form: DecisionForm;
}

/** When it was decided, its number and why. */
export function DecisionFields({ form }: DecisionFieldsProps) {
  const { texts, change } = form;
  return (
    <div className="decision-fields">
      <TextField
        label={pilotText.decidedOn}
        value={texts.decidedOn}
        error={form.errors.decidedOn}
        validationBehavior="aria"
        onChange={(decidedOn) => {
          change({ decidedOn });
        }}
      />
      <TextField
        label={pilotText.diaryNumber}
        value={texts.diaryNumber}
        error={form.errors.diaryNumber}
        validationBehavior="aria"
        onChange={(diaryNumber) => {
          change({ diaryNumber });
        }}
      />
      <div className="decision-reason">
        <TextField
          label={pilotText.reason}
          rows={3}
          value={texts.reason}
          onChange={(reason) => {
            change({ reason });
          }}
        />
      </div>
    </div>
  );
}

/** More is granted than is left: it is said at once, and why it is done all the same is asked for. */
export function OverReserve({ form }: DecisionFieldsProps) {
  return (
    <div className="over-reserve">
      <Message tone="warning">
        {decisionText.over(form.years.filter((one) => one.isOver).map(({ year }) => year))}
      </Message>
      <TextField
        label={pilotText.overrideReason}
        help={decisionText.overrideHelp}
        rows={2}
        value={form.texts.overrideReason}
        error={form.errors.overrideReason}
        validationBehavior="aria"
        onChange={(overrideReason) => {
          form.change({ overrideReason });
        }}
      />
    </div>
  );
}
