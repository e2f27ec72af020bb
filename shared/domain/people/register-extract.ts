import type { HistoryRecord } from '../command/history';
import { changesBetween, type RecordChange, type Workspace } from '../command/workspace';
import type { PersonId, UtcTime } from '../ids';
import { partsOf } from '../plan/plan-part';
import type { Contact } from './contact';
import { contactsIn, eraseFromRecord, eraseFromStored } from './erase-person';
import { wordsOf } from './words';

/** One step of the history, as far as it tells of a person. */
export type PersonStep = Pick<HistoryRecord, 'seq' | 'at' | 'label' | 'undoes' | 'redoes'>;

/** Where a person is the one to reach: an organisation, or a seat in one of the project's groups. */
export type ContactPlace =
  | { readonly kind: 'actor'; readonly actor: string }
  | { readonly kind: 'seat'; readonly team: string; readonly role: string };

/** Everything that the app holds about one person. */
export interface RegisterExtract {
  /** The newest version known, also of a contact that was taken out of the list. */
  readonly contact: Contact;
  readonly isListed: boolean;
  /** Versions that only the history and its undo hold, each once. */
  readonly earlier: readonly Contact[];
  /** What points to the person as somebody to reach. */
  readonly contactFor: readonly ContactPlace[];
  /** What the person changed, oldest first. */
  readonly steps: readonly PersonStep[];
  /** Other records whose texts name the person: as they stand, and as they would read after an erasure. */
  readonly mentions: readonly RecordChange[];
  /** Steps of the history that name the person, oldest first. */
  readonly named: readonly PersonStep[];
  /** Other contacts with the same name, e-mail or telephone; an erasure leaves these alone. */
  readonly alike: readonly Contact[];
}

const fieldsOf = ({ name, role, organisation, email, phone }: Contact): string =>
  JSON.stringify([name, role, organisation, email, phone]);

const stepOf = ({ seq, at, label, undoes, redoes }: HistoryRecord): PersonStep => ({
  ...{ seq, at, label, undoes, redoes },
});

/** Who made a step, and whose versions it took in from an exchange file; each once. */
export const authorsOf = (record: HistoryRecord): ReadonlySet<PersonId> =>
  new Set([record.who, ...record.changes.flatMap(({ from }) => from?.who ?? [])]);

/** Every version of a person's contact, the oldest first; the last is the newest. */
function versionsOf(id: PersonId, tables: Workspace, history: readonly HistoryRecord[]): readonly Contact[] {
  const listed = tables.contacts.filter((contact) => contact.id === id);
  const versions = [...history.flatMap((record) => contactsIn(record, id)), ...listed];
  // Of versions that say the same, the newest place counts.
  const last = new Map(versions.map((contact, index) => [fieldsOf(contact), index]));
  return versions.filter((contact, index) => last.get(fieldsOf(contact)) === index);
}

/** What other records say of a person, and how they would read after an erasure; the moment matters to nobody. */
function mentionsOf(id: PersonId, tables: Workspace, words: readonly string[]): readonly RecordChange[] {
  const erased = eraseFromStored({ ...tables }, id, '' as UtcTime, words);
  return changesBetween(tables, erased).filter(({ table, key }) => table !== 'contacts' || key !== id);
}

const contactPlaces = (id: PersonId, { actors, parts }: Workspace): readonly ContactPlace[] => [
  ...actors
    .filter(({ contactIds }) => contactIds.includes(id))
    .map(({ name }): ContactPlace => ({ kind: 'actor', actor: name })),
  ...partsOf(parts, 'team').flatMap(({ title, members }) =>
    members
      .filter(({ contactId }) => contactId === id)
      .map(({ role }): ContactPlace => ({ kind: 'seat', team: title, role })),
  ),
];

function alikeOf(id: PersonId, tables: Workspace, words: readonly string[]): readonly Contact[] {
  const known = new Set(words.map((word) => word.toLowerCase()));
  return tables.contacts.filter(
    (contact) => contact.id !== id && wordsOf([contact]).some((word) => known.has(word.toLowerCase())),
  );
}

/** Whether a step tells of a person in a text, beside changes of the contact itself. */
function names(record: HistoryRecord, id: PersonId, words: readonly string[]): boolean {
  const others = record.changes.filter(({ table, key }) => table !== 'contacts' || key !== id);
  const texts = { ...record, changes: others };
  return eraseFromRecord(texts, id, '' as UtcTime, words) !== texts;
}

/** Everything about one person in tables and history; null when neither knows the person. */
export function registerExtract(
  id: PersonId,
  tables: Workspace,
  history: readonly HistoryRecord[],
): RegisterExtract | null {
  const versions = versionsOf(id, tables, history);
  const contact = versions.at(-1);
  if (!contact) return null;
  const words = wordsOf(versions);
  return {
    contact,
    isListed: tables.contacts.some((one) => one.id === id),
    earlier: versions.slice(0, -1),
    contactFor: contactPlaces(id, tables),
    steps: history.filter((record) => authorsOf(record).has(id)).map(stepOf),
    mentions: mentionsOf(id, tables, words),
    named: history.filter((record) => names(record, id, words)).map(stepOf),
    alike: alikeOf(id, tables, words),
  };
}
