import { useState } from 'react';
import { changeActorChoice } from '@renderer/stores/actor-list-store';
import { showMessage } from '@renderer/stores/message-store';
import { recordRoute } from '@renderer/stores/record-route';
import { navigate } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { TextField } from '@renderer/ui/TextField';
import { useQuickLine } from '@renderer/ui/use-quick-line';
import type { ActorChoice } from '@shared/domain/actor/actor-list';
import type { ProjectId } from '@shared/domain/ids';
import type { Municipality } from '@shared/domain/plan/plan-part';
import { actorsText } from '@shared/text/sv-actors';
import { addActor } from './actor-actions';

export interface AddActorProps {
  readonly projectId: ProjectId;
  /** What the register is narrowed to is given to the new one, so that it is seen there. */
  readonly given: Pick<ActorChoice, 'sector'> & { readonly municipality: Municipality | undefined };
}

/** A line to write one actor after another in; the rest of each is filled in afterwards. */
export function AddActor({ projectId, given: { sector, municipality } }: AddActorProps) {
  const [error, setError] = useState<string>();
  const { text, setText, submit } = useQuickLine(async (name) => {
    const added = await addActor(projectId, {
      name,
      ...(sector !== '' && { sector }),
      ...(municipality && { municipalityIds: [municipality.id] }),
    });
    if ('error' in added) {
      setError(added.error);
      return false;
    }
    const onPress = (): void => {
      navigate(recordRoute('actors', projectId, added.id));
    };
    showMessage({
      tone: 'good',
      text: actorsText.added(name),
      action: { label: actorsText.open, onPress },
    });
    changeActorChoice(projectId, { words: '' });
    return true;
  });
  return (
    <form
      className="actors-add no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={actorsText.newName}
        value={text}
        onChange={(typed) => {
          setText(typed);
          setError(undefined);
        }}
        error={error}
        help={municipality ? actorsText.newPlaced(municipality.title) : actorsText.newHelp}
      />
      <Button type="submit" tone="primary">
        {actorsText.add}
      </Button>
    </form>
  );
}
