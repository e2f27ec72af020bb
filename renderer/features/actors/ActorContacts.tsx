import { useState } from 'react';
import { newId } from '@renderer/data';
import { useContacts } from '@renderer/data/safekeeping';
import { routeToHash } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { Dialog } from '@renderer/ui/Dialog';
import { DialogForm } from '@renderer/ui/DialogForm';
import { RowSelect } from '@renderer/ui/RowSelect';
import { TextField } from '@renderer/ui/TextField';
import type { Actor } from '@shared/domain/actor/actor';
import type { PersonId } from '@shared/domain/ids';
import { emptyContact, type Contact } from '@shared/domain/people/contact';
import { actorText } from '@shared/text/sv-actors';
import { peopleText } from '@shared/text/sv-people';
import { addContact, editActor, tellRefusal } from './actor-actions';

export interface ActorContactsProps {
  readonly actor: Actor;
}

const nameOf = ({ name, erasedAt }: Contact): string => (erasedAt === null ? name : actorText.erased);

/** The people to reach at an actor: chosen among the contacts, or added to them. */
export function ActorContacts({ actor }: ActorContactsProps) {
  const people = useContacts();
  const [isAdding, setAdding] = useState(false);
  const { id, contactIds } = actor;
  const contacts = (people ?? []).map(({ contact }) => contact);
  const chosen = contacts.filter((contact) => contactIds.includes(contact.id));
  const others = (people ?? [])
    .filter(
      ({ contact, isListed }) => isListed && contact.erasedAt === null && !contactIds.includes(contact.id),
    )
    .map(({ contact }) => ({ value: contact.id, label: contact.name }));
  return (
    <section className="panel actors-section">
      <h2>{actorText.contacts}</h2>
      <p className="muted">{actorText.contactsHelp}</p>
      {chosen.length === 0 && people !== undefined && <p>{actorText.noContacts}</p>}
      <ul className="actors-contacts">
        {chosen.map((contact) => (
          <ContactLine key={contact.id} actor={actor} contact={contact} />
        ))}
      </ul>
      <div className="actors-line">
        {others.length > 0 && (
          <RowSelect<PersonId | ''>
            label={actorText.chooseContact}
            value=""
            options={[{ value: '', label: actorText.chooseContactFirst }, ...others]}
            onChange={(person) => {
              if (person === '') return;
              void tellRefusal(editActor(id, (now) => ({ contactIds: [...now.contactIds, person] })));
            }}
          />
        )}
        <Button
          onPress={() => {
            setAdding(true);
          }}
        >
          {actorText.newContact}
        </Button>
        <a href={routeToHash({ place: 'people', projectId: actor.projectId })}>{actorText.toPeople}</a>
      </div>
      {isAdding && (
        <NewContact
          actor={actor}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </section>
  );
}

interface ContactLineProps extends ActorContactsProps {
  readonly contact: Contact;
}

function ContactLine({ actor, contact }: ContactLineProps) {
  return (
    <li>
      <span>
        <strong>{nameOf(contact)}</strong>
        <span className="caption">
          {[contact.role, contact.email, contact.phone].filter((text) => text !== '').join(' · ')}
        </span>
      </span>
      <Button
        tone="quiet"
        aria-label={actorText.removeContactOf(nameOf(contact))}
        onPress={() =>
          void tellRefusal(
            editActor(actor.id, (now) => ({
              contactIds: now.contactIds.filter((one) => one !== contact.id),
            })),
          )
        }
      >
        {actorText.removeContact}
      </Button>
    </li>
  );
}

interface NewContactProps extends ActorContactsProps {
  readonly onClose: () => void;
}

const FIELDS = ['name', 'role', 'email', 'phone'] as const;

/** Asks for a new contact's particulars; only the name is needed. */
function NewContact({ actor, onClose }: NewContactProps) {
  const [contact, setContact] = useState(() => ({
    ...emptyContact(newId<PersonId>()),
    organisation: actor.name,
  }));
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    const trimmed = FIELDS.map((field) => [field, contact[field].trim()] as const);
    const outcome = await addContact(actor.id, { ...contact, ...Object.fromEntries(trimmed) });
    if (outcome.state === 'refused') setProblem(outcome.error);
    else onClose();
  };
  return (
    <Dialog title={actorText.newContact} isOpen onClose={onClose}>
      <DialogForm problem={problem} onSave={() => void save()} onCancel={onClose}>
        {FIELDS.map((field) => (
          <TextField
            key={field}
            label={peopleText[field]}
            value={contact[field]}
            autoFocus={field === 'name'}
            inputMode={field === 'email' ? 'email' : field === 'phone' ? 'tel' : 'text'}
            onChange={(text) => {
              setContact((now) => ({ ...now, [field]: text }));
            }}
          />
        ))}
      </DialogForm>
    </Dialog>
  );
}
