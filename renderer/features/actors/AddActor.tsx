import { useState } from 'react';
import { showMessage } from '@renderer/stores/message-store';
import { navigate, workRoute } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { TextField } from '@renderer/ui/TextField';
import type { ProjectId } from '@shared/domain/ids';
import { actorsText } from '@shared/text/sv-actors';
import { addActor } from './actor-actions';

export interface AddActorProps {
  readonly projectId: ProjectId;
}

/** A line to write one actor after another in; the rest of each is filled in afterwards. */
export function AddActor({ projectId }: AddActorProps) {
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const add = async (): Promise<void> => {
    const added = await addActor(projectId, name);
    if ('error' in added) {
      setError(added.error);
      return;
    }
    const onPress = (): void => {
      navigate(workRoute('actors', projectId, 'aktor', added.id));
    };
    showMessage({
      tone: 'good',
      text: actorsText.added(name.trim()),
      action: { label: actorsText.open, onPress },
    });
    setName('');
  };
  return (
    <form
      className="actors-add no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={actorsText.newName}
        value={name}
        onChange={(text) => {
          setName(text);
          setError(undefined);
        }}
        error={error}
        help={actorsText.newHelp}
      />
      <Button type="submit" tone="primary">
        {actorsText.add}
      </Button>
    </form>
  );
}
