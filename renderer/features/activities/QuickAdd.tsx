import { useEffect, useRef } from 'react';
import { Button } from '@renderer/ui/Button';
import { useQuickLine } from '@renderer/ui/use-quick-line';
import { activitiesText } from '@shared/text/sv-activities';
import { takeWishToAdd } from './activity-visits';
import { useAddKey } from './use-add-key';

export interface QuickAddProps {
  /** Adds an activity; tells whether it was done. */
  readonly onAdd: (title: string) => Promise<boolean>;
}

/** A title and Enter, and the next one can be written. Ctrl+Shift+A leads here. */
export function QuickAdd({ onAdd }: QuickAddProps) {
  const { text, setText, submit } = useQuickLine(onAdd);
  const field = useRef<HTMLInputElement>(null);
  useAddKey(() => field.current?.focus());
  useEffect(() => {
    if (takeWishToAdd()) field.current?.focus();
  }, []);
  return (
    <form
      className="quick-add no-print"
      data-region
      onSubmit={(event) => {
        event.preventDefault();
        field.current?.focus();
        if (text.trim() !== '') void submit();
      }}
    >
      <input
        ref={field}
        className="input"
        aria-label={activitiesText.quickAdd}
        placeholder={activitiesText.quickAddHint}
        title={activitiesText.quickAddKey}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <Button type="submit" tone="primary" hint={activitiesText.quickAddKey}>
        {activitiesText.add}
      </Button>
    </form>
  );
}
