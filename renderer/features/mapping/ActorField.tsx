import { fieldDraft } from '@renderer/stores/draft-store';
import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { EditedField } from '@renderer/ui/EditedField';
import { SelectField } from '@renderer/ui/SelectField';
import type { Actor } from '@shared/domain/actor/actor';
import type { Initiative } from '@shared/domain/mapping/initiative';
import { initiativeText } from '@shared/text/sv-mapping';
import { actorFromName, addAsActor, editInitiative, tellRefusal } from './mapping-actions';

export interface ActorFieldProps {
  readonly initiative: Initiative;
  readonly actors: readonly Actor[];
}

const COLLATOR = new Intl.Collator('sv');

/** Who is behind an initiative: chosen among the actors, or written; a name that an actor has becomes that actor. */
export function ActorField({ initiative, actors }: ActorFieldProps) {
  const known = actors.find(({ id }) => id === initiative.actorId);
  const name = known?.name ?? initiative.actorName;
  const choose = (id: string): void => {
    const actor = actors.find((one) => one.id === id);
    void tellRefusal(
      editInitiative(initiative, () =>
        actor ? actorFromName(actor.name, [actor]) : { actorId: null, actorName: name },
      ),
    );
  };
  return (
    <div className="mapping-actor">
      <EditedField
        label={initiativeText.actor}
        value={name}
        help={initiativeText.actorHelp}
        drafts={fieldDraft(`${initiative.projectId}/initiatives/${initiative.id}/actor`)}
        onSave={(text) => editInitiative(initiative, () => actorFromName(text, actors))}
      />
      {actors.length > 0 && (
        <SelectField<string>
          label={initiativeText.chooseActor}
          value={known?.id ?? ''}
          options={[
            { value: '', label: initiativeText.noActor },
            ...[...actors]
              .sort((a, b) => COLLATOR.compare(a.name, b.name))
              .map((actor) => ({ value: actor.id, label: actor.name })),
          ]}
          onChange={choose}
        />
      )}
      {known ? (
        <p>
          <span className="muted">{initiativeText.actorKnown}</span>{' '}
          <a href={routeToHash(recordRoute('actors', initiative.projectId, known.id))}>
            {initiativeText.showActor}
          </a>
        </p>
      ) : (
        name.trim() !== '' && (
          <div>
            <Button onPress={() => void addAsActor(initiative, actors)}>{initiativeText.addActor}</Button>
          </div>
        )
      )}
    </div>
  );
}
