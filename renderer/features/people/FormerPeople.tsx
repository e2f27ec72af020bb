import { peopleText } from '@shared/text/sv-people';
import { PersonMenu } from './PersonMenu';
import type { PeopleTableProps } from './PeopleTable';

/** Those who were taken out of the list and stand in the history still: they can be erased from that too. */
export function FormerPeople({ people, returnTo, onShow }: PeopleTableProps) {
  return (
    <section className="panel people-section people-former">
      <h2>{peopleText.former}</h2>
      <p className="muted prose">{peopleText.formerHelp}</p>
      <table className="table people-table">
        <caption className="visually-hidden">{peopleText.former}</caption>
        <tbody>
          {people.map(({ contact }) => (
            <tr key={contact.id}>
              <td>{contact.name}</td>
              <td className="people-menu">
                <PersonMenu contact={contact} takesFocus={returnTo === contact.id} onShow={onShow} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
