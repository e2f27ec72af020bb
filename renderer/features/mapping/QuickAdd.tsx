import { useState } from 'react';
import { navigate, workRoute } from '@renderer/stores/route-store';
import { showMessage } from '@renderer/stores/message-store';
import { Button } from '@renderer/ui/Button';
import { TextField } from '@renderer/ui/TextField';
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
  const [title, setTitle] = useState('');
  const [error, setError] = useState<string>();
  const add = async (): Promise<void> => {
    const added = await addInitiative(projectId, { ...given, title });
    if ('error' in added) {
      setError(added.error);
      return;
    }
    const open = (): void => {
      navigate(workRoute('mapping', projectId, 'insats', added.id));
    };
    showMessage({
      tone: 'good',
      text: registerListText.added(title.trim()),
      action: { label: registerListText.open, onPress: open },
    });
    setTitle('');
    onAdded();
  };
  return (
    <form
      className="mapping-add no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={registerListText.newTitle}
        value={title}
        onChange={(text) => {
          setTitle(text);
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
