import type { PersonId, UtcTime } from '../ids';

/** A person. Names, addresses and numbers of people stand in this table and nowhere else; everything else holds the id. */
export interface Contact {
  readonly id: PersonId;
  readonly name: string;
  /** E.g. "Processledare". */
  readonly role: string;
  readonly organisation: string;
  readonly email: string;
  readonly phone: string;
  /** Set when the person was erased: then every text above is empty, for good. */
  readonly erasedAt: UtcTime | null;
}

/** A person of whom nothing is said yet. */
export const emptyContact = (id: PersonId): Contact => ({
  id,
  name: '',
  role: '',
  organisation: '',
  email: '',
  phone: '',
  erasedAt: null,
});

/** What is left of a person after an erasure. */
export const erasedContact = (id: PersonId, erasedAt: UtcTime): Contact => ({
  ...emptyContact(id),
  erasedAt,
});

export type ContactProblem = { readonly code: 'contactNameEmpty' } | { readonly code: 'contactErased' };
