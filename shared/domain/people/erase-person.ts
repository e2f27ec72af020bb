import type { HistoryRecord, SeenVersion } from '../command/history';
import type { RecordChange, Workspace } from '../command/workspace';
import type { PersonId, UtcTime } from '../ids';
import { erasedContact, type Contact } from './contact';
import { scrub } from './scrub';
import { wordsOf } from './words';

export { scrub } from './scrub';
export { wordsOf } from './words';

/** Who is erased, when, and what the person can be found by in texts. */
interface Erasure {
  readonly id: PersonId;
  readonly at: UtcTime;
  readonly words: readonly string[];
}

const isSameStub = (contact: Contact, stub: Contact): boolean =>
  (Object.keys(stub) as (keyof Contact)[]).every((field) => contact[field] === stub[field]);

/**
 * A contact after the erasure of a person: that person's own becomes a stub. Another's name, e-mail and telephone stay,
 * also where they are the same (a namesake, a shared number): they are that person's.
 */
function eraseFromContact(contact: Contact, { id, at, words }: Erasure): Contact {
  if (contact.id === id) {
    const stub = erasedContact(id, contact.erasedAt ?? at);
    return isSameStub(contact, stub) ? contact : stub;
  }
  const { role, organisation } = contact;
  const scrubbed = scrub({ role, organisation }, words);
  const isSame = scrubbed.role === role && scrubbed.organisation === organisation;
  return isSame ? contact : { ...contact, ...scrubbed };
}

/** One stored record, of whatever table, after the erasure; null stays null. */
function eraseFromValue(table: string, value: unknown, erasure: Erasure): unknown {
  if (value === null) return null;
  return table === 'contacts' ? eraseFromContact(value as Contact, erasure) : scrub(value, erasure.words);
}

/** Tables as a backup holds them, of whatever version of the app. */
type StoredTables = Readonly<Record<string, unknown>>;

/** The tables of a backup after the erasure of one person; the same object when nothing was found. */
export function eraseFromStored<T extends StoredTables>(
  tables: T,
  id: PersonId,
  at: UtcTime,
  words: readonly string[],
): T {
  const erasure = { id, at, words };
  const entries = Object.entries(tables).map(([table, records]) => [
    table,
    Array.isArray(records)
      ? mapKept(records as readonly unknown[], (record) => eraseFromValue(table, record, erasure))
      : scrub(records, words),
  ]);
  return entries.some(([table, records]) => records !== tables[table as string])
    ? (Object.fromEntries(entries) as T)
    : tables;
}

/** All that is stored, after the erasure of one person, found by the words of the contact itself. */
export const eraseFromTables = (tables: Workspace, id: PersonId, at: UtcTime): Workspace =>
  eraseFromStored({ ...tables }, id, at, wordsOf(tables.contacts.filter((contact) => contact.id === id)));

function eraseFromChange(change: RecordChange, erasure: Erasure): RecordChange {
  const before = eraseFromValue(change.table, change.before, erasure);
  const after = eraseFromValue(change.table, change.after, erasure);
  return before === change.before && after === change.after ? change : { ...change, before, after };
}

function eraseFromSeen(seen: SeenVersion, erasure: Erasure): SeenVersion {
  const value = eraseFromValue(seen.table, seen.value, erasure);
  return value === seen.value ? seen : { ...seen, value };
}

function mapKept<T>(values: readonly T[], change: (value: T) => T): readonly T[] {
  const changed = values.map(change);
  return changed.some((value, index) => value !== values[index]) ? changed : values;
}

/** The part of a history record that holds versions of records. */
type WithVersions = Pick<HistoryRecord, 'changes' | 'seen'>;

/** Every version that a record of the history holds, after the erasure of one person; the same object when none names them. */
export function eraseFromVersions<T extends WithVersions>(
  record: T,
  id: PersonId,
  at: UtcTime,
  words: readonly string[],
): T {
  const erasure = { id, at, words };
  const changes = mapKept(record.changes, (change) => eraseFromChange(change, erasure));
  const seen = record.seen && mapKept(record.seen, (one) => eraseFromSeen(one, erasure));
  return changes === record.changes && seen === record.seen
    ? record
    : { ...record, changes, ...(seen && { seen }) };
}

/** One record of the history, after the erasure of one person. Its number, time, amounts and identities stay. */
export function eraseFromRecord(
  record: HistoryRecord,
  id: PersonId,
  at: UtcTime,
  words: readonly string[],
): HistoryRecord {
  const why = scrub(record.why, words);
  const label = scrub(record.label, words);
  const erased = eraseFromVersions(record, id, at, words);
  return why === record.why && label === record.label ? erased : { ...erased, why, label };
}

/** Every version of one person's contact that a record of the history holds. */
export function contactsIn(record: WithVersions, id: PersonId): readonly Contact[] {
  const versions = record.changes.flatMap(({ table, key, before, after }) => [
    { table, key, value: before },
    { table, key, value: after },
  ]);
  return [...versions, ...(record.seen ?? [])].flatMap(({ table, key, value }) =>
    table === 'contacts' && key === id && value !== null ? [value as Contact] : [],
  );
}
