import { useState } from 'react';
import { useContacts } from '@renderer/data/safekeeping';
import { Loading } from '@renderer/ui/Loading';
import type { PersonId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { ErasureReview } from './ErasureReview';
import { PeopleList } from './PeopleList';
import { RegisterView } from './RegisterView';
import './people.css';

/** What is looked at: the list, or one person. `from` is the person whose row the focus goes back to. */
export type PeopleStep =
  | { readonly step: 'list'; readonly from: PersonId | null }
  | { readonly step: 'register' | 'erase'; readonly id: PersonId };

/** The people that the app knows: the list, everything about one of them, and the erasure of one. */
export function PeopleView() {
  const people = useContacts();
  const [shown, show] = useState<PeopleStep>({ step: 'list', from: null });
  if (!people) return <Loading label={appText.loading} />;
  if (shown.step === 'list') return <PeopleList people={people} returnTo={shown.from} onShow={show} />;
  const back = (): void => {
    show({ step: 'list', from: shown.id });
  };
  return shown.step === 'register' ? (
    <RegisterView id={shown.id} onBack={back} />
  ) : (
    <ErasureReview id={shown.id} onBack={back} />
  );
}
