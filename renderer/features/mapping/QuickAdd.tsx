import { useState } from 'react';
import { recordRoute } from '@renderer/stores/record-route';
import { navigate } from '@renderer/stores/route-store';
import { showMessage } from '@renderer/stores/message-store';
import { Button } from '@renderer/ui/Button';
import { TextField } from '@renderer/ui/TextField';
import { useQuickLine } from '@renderer/ui/use-quick-line';
import type { ProjectId } from '@shared/domain/ids';
import type { Initiative } from '@shared/domain/mapping/initiative';
import { registerListText } from '@shared/text/sv-mapping';
import { addInitiative } from './mapping-actions';

export interface QuickAddProps {
  readonly projectId: ProjectId;
  /** What the register is narrowed to is given to the new one, so that it is seen there. */
  readonly given: Partial<Initiative>;
  readonly givenNames: readonly string[];
  readonly onAdded: () => void;
}

/** A line to write one initiative after another in; the rest of each is filled in afterwards. */
export function QuickAdd({ projectId, given, givenNames, onAdded }: QuickAddProps) {
  const [error, setError] = useState<string>();
  const { text, setText, submit } = useQuickLine(async (title) => {
    const added = await addInitiative(projectId, { ...given, title });
    if ('error' in added) {
      setError(added.error);
      return false;
    }
    const open = (): void => {
      navigate(recordRoute('initiatives', projectId, added.id));
    };
    showMessage({
      tone: 'good',
      text: registerListText.added(title),
      action: { label: registerListText.open, onPress: open },
    });
    onAdded();
    return true;
  });
  return (
    <form
      className="mapping-add no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={registerListText.newTitle}
        value={text}
        onChange={(typed) => {
          setText(typed);
          setError(undefined);
        }}
        error={error}
        help={givenNames.length === 0 ? registerListText.newHelp : registerListText.newPlaced(givenNames)}
      />
      <Button type="submit" tone="primary">
        {registerListText.add}
      </Button>
    </form>
  );
}
