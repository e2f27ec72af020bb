import { fieldDraft } from '@renderer/stores/draft-store';
import { partRoute } from '@renderer/stores/part-route';
import { navigate, routeToHash, workRoute } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { Checkbox } from '@renderer/ui/Checkbox';
import { EditedField } from '@renderer/ui/EditedField';
import { EmptyState } from '@renderer/ui/EmptyState';
import { RowSelect } from '@renderer/ui/RowSelect';
import { SelectField } from '@renderer/ui/SelectField';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { SECTORS, type Actor } from '@shared/domain/actor/actor';
import type { PartId, ProjectId } from '@shared/domain/ids';
import type { Municipality } from '@shared/domain/plan/plan-part';
import { actorText } from '@shared/text/sv-actors';
import { SECTOR_NAMES } from '@shared/text/sv-work-names';
import { editActor, removeActor, tellRefusal } from './actor-actions';
import { rolesIn, whereOf } from './actor-words';
import { ActorContacts } from './ActorContacts';
import { ActorHistory } from './ActorHistory';
import type { ActorWork } from './use-actors';

export interface ActorPageProps {
  readonly projectId: ProjectId;
  readonly id: string;
  readonly all: ActorWork;
}

const COLLATOR = new Intl.Collator('sv');

/** One actor with everything that is known of it, edited in place, and what it has taken part in. */
export function ActorPage({ projectId, id, all }: ActorPageProps) {
  const actor = all.actors.find((one) => one.id === id);
  const back = (
    <a className="button button-normal actors-link" href={routeToHash(workRoute('actors', projectId))}>
      {actorText.back}
    </a>
  );
  if (!actor)
    return (
      <div className="view">
        <EmptyState title={actorText.missing} actions={back}>
          <p>{actorText.missingHelp}</p>
        </EmptyState>
      </div>
    );
  const remove = async (): Promise<void> => {
    if (await removeActor(actor)) navigate(workRoute('actors', projectId));
  };
  return (
    <div className="view">
      <ViewHeader
        title={actor.name}
        state={actorText.state(actor.roles, whereOf(actor, all.municipalities))}
        actions={
          <>
            {back}
            <MergeWith actor={actor} actors={all.actors} />
            <Button onPress={() => void remove()}>{actorText.remove}</Button>
          </>
        }
      />
      <div className="actors-page">
        <About actor={actor} />
        <div className="actors-section">
          <Where actor={actor} municipalities={all.municipalities} />
          <ActorContacts actor={actor} />
        </div>
      </div>
      <ActorHistory projectId={projectId} engagements={all.engagements.get(actor.id) ?? []} />
    </div>
  );
}

interface ActorProps {
  readonly actor: Actor;
}

/** The way to put the actor together with any other one. */
function MergeWith({ actor, actors }: ActorProps & Pick<ActorWork, 'actors'>) {
  const others = actors
    .filter(({ id }) => id !== actor.id)
    .sort((a, b) => COLLATOR.compare(a.name, b.name))
    .map(({ id, name }) => ({ value: id, label: name }));
  if (others.length === 0) return null;
  return (
    <RowSelect<string>
      label={actorText.mergeWith}
      value=""
      options={[{ value: '', label: actorText.chooseOther }, ...others]}
      onChange={(other) => {
        if (other !== '') navigate(workRoute('actors', actor.projectId, 'sla-ihop', `${actor.id}~${other}`));
      }}
    />
  );
}

function About({ actor }: ActorProps) {
  const draftOf = (field: string) => fieldDraft(`${actor.projectId}/actors/${actor.id}/${field}`);
  return (
    <section className="panel actors-section">
      <h2>{actorText.about}</h2>
      <EditedField
        label={actorText.name}
        lines="wrapped"
        value={actor.name}
        drafts={draftOf('name')}
        onSave={(text) => editActor(actor.id, () => ({ name: text.trim() }))}
      />
      <SelectField
        label={actorText.sector}
        value={actor.sector}
        options={SECTORS.map((value) => ({ value, label: SECTOR_NAMES[value] }))}
        onChange={(sector) => void tellRefusal(editActor(actor.id, () => ({ sector })))}
      />
      <EditedField
        label={actorText.roles}
        lines="wrapped"
        value={actor.roles.join(', ')}
        drafts={draftOf('roles')}
        help={actorText.rolesHelp}
        onSave={(text) => editActor(actor.id, () => ({ roles: rolesIn(text) }))}
      />
      <EditedField
        label={actorText.notes}
        lines="many"
        value={actor.notes}
        drafts={draftOf('notes')}
        help={actorText.notesHelp}
        onSave={(text) => editActor(actor.id, () => ({ notes: text.trim() }))}
      />
    </section>
  );
}

interface WhereProps extends ActorProps {
  readonly municipalities: readonly Municipality[];
}

function Where({ actor, municipalities }: WhereProps) {
  const { id, projectId, isWholeCounty, municipalityIds } = actor;
  const removed = municipalityIds.filter((one) => !municipalities.some((part) => part.id === one));
  const toggle = (part: PartId) => (isChosen: boolean) =>
    void tellRefusal(
      editActor(id, (now) => {
        const others = now.municipalityIds.filter((one) => one !== part);
        return { municipalityIds: isChosen ? [...others, part] : others };
      }),
    );
  return (
    <section className="panel actors-section">
      <h2>{actorText.where}</h2>
      <Checkbox
        isSelected={isWholeCounty}
        onChange={(isWhole) => void tellRefusal(editActor(id, () => ({ isWholeCounty: isWhole })))}
      >
        {actorText.wholeCounty}
      </Checkbox>
      {municipalities.length === 0 && (
        <p className="muted">
          {actorText.noMunicipalities}{' '}
          <a href={routeToHash(partRoute(projectId, 'municipality'))}>{actorText.toProject}</a>
        </p>
      )}
      <div className="actors-places" role="group" aria-label={actorText.municipalities}>
        {[...municipalities, ...removed.map((one) => ({ id: one, title: actorText.removedPart }))].map(
          (part) => (
            <Checkbox
              key={part.id}
              isSelected={municipalityIds.includes(part.id)}
              isDisabled={isWholeCounty}
              onChange={toggle(part.id)}
            >
              {part.title}
            </Checkbox>
          ),
        )}
      </div>
    </section>
  );
}
