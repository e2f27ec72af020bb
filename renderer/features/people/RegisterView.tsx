import type { ReactNode } from 'react';
import type { Register } from '@renderer/data/safekeeping';
import { Button } from '@renderer/ui/Button';
import { Loading } from '@renderer/ui/Loading';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { PersonId } from '@shared/domain/ids';
import type { Contact } from '@shared/domain/people/contact';
import { appText } from '@shared/text/sv-app';
import { groupChanges } from '@shared/text/sv-changes';
import {
  describeContactPlace,
  describeSteps,
  filledFields,
  peopleText,
  registerText,
} from '@shared/text/sv-people';
import { exportRegister } from './export-register';
import { StepTable } from './StepTable';
import { useRegister } from './use-register';

export interface RegisterViewProps {
  readonly id: PersonId;
  readonly onBack: () => void;
}

/** Everything that the app holds about one person. */
export function RegisterView({ id, onBack }: RegisterViewProps) {
  const register = useRegister(id);
  if (register === undefined) return <Loading label={appText.loading} />;
  const back = <Button onPress={onBack}>{peopleText.back}</Button>;
  if (register === null) return <ViewHeader title={appText.missingTitle} actions={back} takesFocus />;
  const { extract } = register;
  return (
    <div className="view">
      <ViewHeader
        title={registerText.title(extract.contact.name)}
        state={registerText.state}
        takesFocus
        actions={
          <>
            <Button tone="primary" onPress={() => void exportRegister(register)}>
              {registerText.export}
            </Button>
            {back}
          </>
        }
      />
      <Part title={registerText.contact}>
        <FieldTable contact={extract.contact} caption={registerText.contact} />
        {!extract.isListed && <p className="muted">{registerText.notListed}</p>}
      </Part>
      {extract.contactFor.length > 0 && (
        <Part title={registerText.contactFor}>
          <ul>
            {extract.contactFor.map((place) => (
              <li key={describeContactPlace(place)}>{describeContactPlace(place)}</li>
            ))}
          </ul>
        </Part>
      )}
      {extract.earlier.length > 0 && (
        <Part title={registerText.earlier}>
          <p className="muted">{registerText.earlierHelp}</p>
          {extract.earlier.map((contact, index) => (
            <FieldTable key={index} contact={contact} caption={registerText.earlier} />
          ))}
        </Part>
      )}
      <Part title={registerText.steps}>
        <p>{describeSteps(extract)}</p>
        <StepTable caption={registerText.steps} steps={extract.steps} />
      </Part>
      <MentionsPart register={register} />
      <Part title={registerText.named}>
        {extract.named.length === 0 && <p>{registerText.noNamed}</p>}
        <StepTable caption={registerText.named} steps={extract.named} />
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ title, children }: PartProps) {
  return (
    <section className="panel people-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface FieldTableProps {
  readonly contact: Contact;
  readonly caption: string;
}

function FieldTable({ contact, caption }: FieldTableProps) {
  return (
    <table className="table people-fields">
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {filledFields(contact).map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="people-text">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MentionsPart({ register: { extract, names } }: { readonly register: Register }) {
  const groups = groupChanges(extract.mentions, names);
  return (
    <Part title={registerText.mentions}>
      {groups.length === 0 ? (
        <p>{registerText.noMentions}</p>
      ) : (
        <table className="table">
          <caption className="visually-hidden">{registerText.mentions}</caption>
          <thead>
            <tr>
              <th scope="col">{registerText.where}</th>
              <th scope="col">{registerText.text}</th>
            </tr>
          </thead>
          <tbody>
            {groups.flatMap(({ title, lines }) =>
              lines.map((line, index) => (
                <tr key={`${title} ${String(index)}`}>
                  <td>
                    {title}
                    <br />
                    <span className="muted">{line.what}</span>
                  </td>
                  <td className="people-text">{line.before}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
    </Part>
  );
}
