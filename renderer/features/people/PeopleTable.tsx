import { me } from '@renderer/data';
import { type PersonSummary } from '@renderer/data/safekeeping';
import { EditedField } from '@renderer/ui/EditedField';
import type { PersonId } from '@shared/domain/ids';
import { formatInteger } from '@shared/text/format';
import { peopleText } from '@shared/text/sv-people';
import { removeContact, saveContact, type ContactField } from './people-actions';
import type { PeopleStep } from './PeopleView';
import { PersonMenu } from './PersonMenu';

export interface PeopleTableProps {
  readonly people: readonly PersonSummary[];
  /** The person whose menu takes the focus. */
  readonly returnTo: PersonId | null;
  readonly onShow: (step: PeopleStep) => void;
}

const FIELDS: readonly ContactField[] = ['role', 'organisation', 'email', 'phone'];

/** Everyone, edited in place. */
export function PeopleTable({ people, returnTo, onShow }: PeopleTableProps) {
  return (
    <div className="panel people-panel">
      <table className="table people-table">
        <caption className="visually-hidden">{peopleText.caption}</caption>
        <thead>
          <tr>
            {(['name', ...FIELDS] as const).map((field) => (
              <th key={field} scope="col">
                {peopleText[field]}
              </th>
            ))}
            <th scope="col" className="figure">
              {peopleText.steps}
            </th>
            <th scope="col">
              <span className="visually-hidden">{peopleText.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow
              key={person.contact.id}
              person={person}
              takesFocus={returnTo === person.contact.id}
              onShow={onShow}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface PersonRowProps {
  readonly person: PersonSummary;
  readonly takesFocus: boolean;
  readonly onShow: (step: PeopleStep) => void;
}

function PersonRow({ person, takesFocus, onShow }: PersonRowProps) {
  const { contact, steps } = person;
  const edited = (field: ContactField) => (
    <EditedField
      label={peopleText.fieldOf(peopleText[field], contact.name)}
      isLabelHidden
      look="plain"
      lines="wrapped"
      value={contact[field]}
      onSave={(text) => saveContact({ ...contact, [field]: text })}
    />
  );
  return (
    <tr>
      <th scope="row">
        {edited('name')}
        {contact.id === me() && <span className="caption">{peopleText.you}</span>}
      </th>
      {FIELDS.map((field) => (
        <td key={field} className={`people-${field}`}>
          {edited(field)}
        </td>
      ))}
      <td className="figure people-steps">{formatInteger(steps)}</td>
      <td className="people-menu">
        <PersonMenu
          contact={contact}
          takesFocus={takesFocus}
          onShow={onShow}
          onRemove={() => void removeContact(contact)}
        />
      </td>
    </tr>
  );
}
