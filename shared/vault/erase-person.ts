import type { HistoryRecord } from '../domain/command/history';
import type { PersonId, UtcTime } from '../domain/ids';
import type { Contact } from '../domain/people/contact';
import { eraseFromStored, wordsOf } from '../domain/people/erase-person';
import { holdsAny } from '../domain/people/words';
import {
  contactsInJournal,
  contactsInSnapshot,
  contactsOf,
  eraseFromJournal,
  eraseFromSnapshot,
  parseObject,
  type Erasure,
} from './erase-from-files';
import type { Hash } from './hash';
import { encodeHeader } from './journal-lines';
import { SNAPSHOT_FOLDER } from './snapshot-file';
import { decodeUtf8Loosely, encodeUtf8 } from './utf8';
import type { VaultFiles } from './vault-files';

type Bytes = Uint8Array<ArrayBuffer>;

/** Whom a backup must no longer name. */
export interface ErasedPerson {
  readonly id: PersonId;
  readonly at: UtcTime;
}

export interface ErasureParts {
  readonly files: VaultFiles;
  readonly hash: Hash;
}

/** What is being erased; kept in this file until it is gone everywhere else, so that an interrupted erasure can go on. */
const ERASURE_NOTE = 'erasing.json';

interface ErasureNote extends Erasure {
  readonly record: HistoryRecord | null;
}

const JOURNAL = 'journal.jsonl';
const isJournal = (name: string): boolean => /^journal(?:-[^/]*)?\.jsonl$/.test(name);
/** What a write that was interrupted leaves, by either adapter. Nothing else of what lies beside ours is looked at. */
const isLeftover = (name: string): boolean => /^\.[\da-f-]{36}\.tmp$|\.jsonl?\.tmp$/.test(name);

/**
 * A backup's body without the people who were erased since it was made: what they are found by in texts is taken from
 * their own contacts in that very body. The same bytes when nobody was found, or when it holds no tables.
 */
export function scrubBody(body: Bytes, erased: readonly ErasedPerson[]): Bytes {
  const tables = parseObject(decodeUtf8Loosely(body));
  if (!tables) return body;
  const scrubbed = erased.reduce(
    (left, { id, at }) => eraseFromStored(left, id, at, wordsOf(contactsOf(left, id))),
    tables,
  );
  return scrubbed === tables ? body : encodeUtf8(JSON.stringify(scrubbed));
}

interface FolderFiles {
  readonly journals: readonly string[];
  readonly snapshots: readonly string[];
  readonly leftovers: readonly string[];
}

/** The files that may name a person; the journal that is in use comes last. */
async function filesIn(files: VaultFiles): Promise<FolderFiles> {
  const top = (await files.list('')).map((file) => file.name);
  const inSnapshots = (await files.list(SNAPSHOT_FOLDER)).map((file) => `${SNAPSHOT_FOLDER}/${file.name}`);
  const journals = top.filter((name) => isJournal(name) && name !== JOURNAL);
  return {
    journals: [...journals, JOURNAL],
    snapshots: inSnapshots,
    leftovers: top.filter(isLeftover),
  };
}

/** What the vault's files say that a person can be found by in texts. */
export async function erasureWords({ files, hash }: ErasureParts, id: PersonId): Promise<readonly string[]> {
  const { journals, snapshots } = await filesIn(files);
  const contacts: Contact[] = [];
  const collect = async (
    name: string,
    find: (bytes: Bytes) => Promise<readonly Contact[]>,
  ): Promise<void> => {
    const bytes = await files.read(name);
    if (bytes) contacts.push(...(await find(bytes)));
  };
  for (const name of journals) await collect(name, (bytes) => contactsInJournal(bytes, id, hash));
  for (const name of snapshots)
    await collect(name, (bytes) => Promise.resolve(contactsInSnapshot(bytes, id)));
  return wordsOf(contacts);
}

/** The erasure that was begun and not finished; null when there is none. */
async function unfinishedErasure(files: VaultFiles): Promise<ErasureNote | null> {
  const bytes = await files.read(ERASURE_NOTE);
  return bytes && ((parseObject(decodeUtf8Loosely(bytes)) as ErasureNote | undefined) ?? null);
}

const isSame = (a: Bytes, b: Bytes): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Puts a file's new bytes in the old ones' place, whole or not at all; null removes it. */
async function replaceFile(
  files: VaultFiles,
  name: string,
  change: (bytes: Bytes) => Promise<Bytes | null>,
): Promise<void> {
  const old = await files.read(name);
  if (!old) return;
  const fresh = await change(old);
  if (fresh === null) await files.remove(name);
  else if (!isSame(old, fresh)) await files.write(name, fresh);
}

async function carryOut({ files, hash }: ErasureParts, note: ErasureNote): Promise<void> {
  const { journals, snapshots, leftovers } = await filesIn(files);
  for (const name of snapshots)
    await replaceFile(files, name, (bytes) => eraseFromSnapshot(bytes, note, hash));
  for (const name of leftovers)
    await replaceFile(files, name, (bytes) =>
      Promise.resolve(holdsAny(decodeUtf8Loosely(bytes), note.words) ? null : bytes),
    );
  for (const name of journals)
    await replaceFile(files, name, (bytes) =>
      eraseFromJournal(bytes, note, name === JOURNAL ? note.record : null, hash),
    );
  await files.remove(ERASURE_NOTE);
}

/** A journal that was lost altogether is begun anew with the record, so that the history goes on after it. */
async function ensureJournal({ files, hash }: ErasureParts, record: HistoryRecord | null): Promise<void> {
  if (record === null || (await files.readStart(JOURNAL, 1)) !== null) return;
  await files.write(JOURNAL, (await encodeHeader(record.seq - 1, hash)).bytes);
}

/**
 * Erases a person from every file of a vault's folder, or throws the FileFault of the first call that failed. What the
 * person is found by is written down first and removed last, since every file that is done knows it no longer: run
 * again, also without its record at the next start, it goes on. `record` becomes the journal's last one, unless it is
 * there. `words` are more that the person is known by, in a folder that does not hold them all.
 */
export async function eraseFromVault(
  parts: ErasureParts,
  person: ErasedPerson,
  record: HistoryRecord | null,
  words: readonly string[] = [],
): Promise<void> {
  const begun = await unfinishedErasure(parts.files);
  if (begun && begun.id !== person.id) await carryOut(parts, begun);
  const mine = begun?.id === person.id ? begun : null;
  const known = new Set([...words, ...(mine?.words ?? []), ...(await erasureWords(parts, person.id))]);
  const note: ErasureNote = {
    id: person.id,
    at: mine?.at ?? person.at,
    words: [...known].sort((a, b) => b.length - a.length),
    record: record ?? mine?.record ?? null,
  };
  await parts.files.write(ERASURE_NOTE, encodeUtf8(JSON.stringify(note)));
  await ensureJournal(parts, note.record);
  await carryOut(parts, note);
}
