import { useLiveQuery } from 'dexie-react-hooks';
import type { HistoryRecord } from '@shared/domain/command/history';
import type { PersonId, UtcTime } from '@shared/domain/ids';
import { EMPTY_CONTROL } from '@shared/domain/journal/control';
import type { Contact } from '@shared/domain/people/contact';
import { authorsOf, registerExtract, type RegisterExtract } from '@shared/domain/people/register-extract';
import { err, type Result } from '@shared/result';
import { namesOf, type ChangeNames } from '@shared/text/sv-changes';
import type { SnapshotProblem } from '@shared/vault/vault';
import { takeSnapshotOf } from './backups/take-snapshot';
import { readWorkspace } from './commands/slice';
import { database, me, session } from './current-database';
import type { Database } from './database';
import { historyAfter, lastRecord } from './history-log';
import type { Live } from './live';

/** A person, and how many steps of the history the person made. */
export interface PersonSummary {
  readonly contact: Contact;
  readonly steps: number;
  /** false: taken out of the list, and only the history still knows the person. */
  readonly isListed: boolean;
}

interface PeopleBrief {
  last: number;
  readonly steps: Map<PersonId, number>;
  /** The newest version of everyone's contact. */
  readonly versions: Map<PersonId, Contact>;
}

const briefs = new WeakMap<Database, PeopleBrief>();

/** What the history tells of people. It only ever grows, so that each record is read once. */
async function readBrief(from: Database): Promise<PeopleBrief> {
  const known: PeopleBrief = briefs.get(from) ?? { last: 0, steps: new Map(), versions: new Map() };
  briefs.set(from, known);
  for (const record of await historyAfter(from, known.last)) {
    if (record.seq <= known.last) continue;
    known.last = record.seq;
    for (const who of authorsOf(record)) known.steps.set(who, (known.steps.get(who) ?? 0) + 1);
    for (const { table, key, before, after } of record.changes)
      if (table === 'contacts') known.versions.set(key as PersonId, (after ?? before) as Contact);
  }
  return known;
}

const byName = (a: PersonSummary, b: PersonSummary): number =>
  a.contact.name.localeCompare(b.contact.name, 'sv') || (a.contact.id < b.contact.id ? -1 : 1);

async function listPeople(from: Database): Promise<readonly PersonSummary[]> {
  const contacts = await from.contacts.toArray();
  const { steps, versions } = await readBrief(from);
  const listed = new Set(contacts.map(({ id }) => id));
  const former = [...versions.values()].filter(({ id, erasedAt }) => !listed.has(id) && erasedAt === null);
  return [...contacts, ...former]
    .map((contact) => ({ contact, steps: steps.get(contact.id) ?? 0, isListed: listed.has(contact.id) }))
    .sort(byName);
}

/** Everyone by name: the table of contacts, what is left of erased people included, and whom only the history knows. */
export const useContacts = (): Live<readonly PersonSummary[]> => useLiveQuery(() => listPeople(database()));

/** Everything about one person, and the names of the records that it tells of. */
export interface Register {
  readonly extract: RegisterExtract;
  readonly names: ChangeNames;
}

/** Everything that the app holds about a person just now; null when it knows no such person. */
export async function readRegister(id: PersonId): Promise<Register | null> {
  const from = database();
  const [tables, history] = await from.transaction('r', from.tables, async () => [
    await readWorkspace(from),
    await historyAfter(from, 0),
  ]);
  const extract = registerExtract(id, tables, history);
  return (
    extract && {
      extract,
      names: namesOf(
        tables,
        history.flatMap(({ changes }) => changes),
      ),
    }
  );
}

/** The history's own note of an erasure: it changes no record, for what was there is gone from the history too. */
async function erasureRecord(): Promise<HistoryRecord> {
  const last = await lastRecord(database());
  return {
    seq: (last?.seq ?? 0) + 1,
    at: new Date().toISOString() as UtcTime,
    who: me(),
    why: '',
    label: { kind: 'erasePerson', detail: '', year: null },
    changes: [],
    undoes: null,
    redoes: null,
    control: last?.control ?? EMPTY_CONTROL,
  };
}

/**
 * Erases a person for good, once everything is safe on disk and a backup is taken. When it is done, the window's
 * database is cleared and the window starts anew on what the files hold then.
 */
export function erasePerson(id: PersonId): Promise<Result<null, SnapshotProblem>> {
  return eraseSafely(id).catch((error: unknown) => {
    console.error(error);
    return err<SnapshotProblem>({ code: 'vaultFailed' });
  });
}

async function eraseSafely(id: PersonId): Promise<Result<null, SnapshotProblem>> {
  const { keeper, vault } = session();
  if (!(await keeper.settled())) {
    const safety = keeper.safety();
    return err(safety.state === 'unsafe' ? safety.problem : { code: 'vaultFailed' });
  }
  const copied = await takeSnapshotOf(session(), 'erasure');
  return copied.ok ? vault.erasePerson(id, await erasureRecord()) : copied;
}
