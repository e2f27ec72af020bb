import { useState } from 'react';
import { me } from '@renderer/data';
import { type PersonSummary } from '@renderer/data/safekeeping';
import { Button } from '@renderer/ui/Button';
import { EditedField } from '@renderer/ui/EditedField';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { PersonId } from '@shared/domain/ids';
import { emptyContact, type Contact } from '@shared/domain/people/contact';
import { peopleText } from '@shared/text/sv-people';
import { NewContact } from './NewContact';
import { saveContact } from './people-actions';
import { FormerPeople } from './FormerPeople';
import { PeopleTable } from './PeopleTable';
import type { PeopleStep } from './PeopleView';

export interface PeopleListProps {
  /** Erased people included. */
  readonly people: readonly PersonSummary[];
  /** The person whose row takes the focus. */
  readonly returnTo: PersonId | null;
  readonly onShow: (step: PeopleStep) => void;
}

/** Who the user is on this machine, and everyone in the table of contacts. */
export function PeopleList({ people, returnTo, onShow }: PeopleListProps) {
  const [isAdding, setAdding] = useState(false);
  const known = people.filter(({ contact, isListed }) => isListed && contact.erasedAt === null);
  const former = people.filter(({ isListed }) => !isListed);
  const mine = people.find(({ contact, isListed }) => isListed && contact.id === me())?.contact;
  const add = (
    <Button
      tone="primary"
      onPress={() => {
        setAdding(true);
      }}
    >
      {peopleText.add}
    </Button>
  );
  return (
    <div className="view">
      <ViewHeader
        title={peopleText.title}
        state={peopleText.state(known.length)}
        actions={known.length > 0 && add}
      />
      <OwnName mine={mine} />
      {known.length === 0 ? (
        <EmptyState title={peopleText.emptyTitle} actions={add}>
          <p>{peopleText.emptyHelp}</p>
          <p className="muted">{peopleText.emptyRights}</p>
        </EmptyState>
      ) : (
        <PeopleTable people={known} returnTo={returnTo} onShow={onShow} />
      )}
      {former.length > 0 && <FormerPeople people={former} returnTo={returnTo} onShow={onShow} />}
      {isAdding && (
        <NewContact
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </div>
  );
}

/** The name that the history shows for what is done on this machine. */
function OwnName({ mine }: { readonly mine: Contact | undefined }) {
  if (mine && mine.erasedAt !== null) return <p>{peopleText.mineErased}</p>;
  return (
    <div className="people-mine">
      <EditedField
        label={peopleText.mine}
        value={mine?.name ?? ''}
        placeholder={peopleText.mineEmpty}
        help={peopleText.mineHelp}
        onSave={(name) => saveContact({ ...(mine ?? emptyContact(me())), name })}
      />
    </div>
  );
}
