import type { HistoryRecord } from '../domain/command/history';
import type { PersonId, UtcTime } from '../domain/ids';
import type { Contact } from '../domain/people/contact';
import { contactsIn, eraseFromRecord, eraseFromStored, wordsOf } from '../domain/people/erase-person';
import { holdsAny } from '../domain/people/words';
import { DATA_SCHEMA } from './data-schema';
import { decodeUtf8, encodeUtf8, joinBytes } from './utf8';
import type { VaultFiles } from './vault-files';

type Bytes = Uint8Array<ArrayBuffer>;

/** Whom a backup must no longer name. */
export interface ErasedPerson {
  readonly id: PersonId;
  readonly at: UtcTime;
}

export interface ErasureParts {
  readonly files: VaultFiles;
  /** SHA-256 in hexadecimal. */
  readonly hash: (content: Bytes | string) => Promise<string>;
}

/** What is being erased; kept in this file until it is gone everywhere else, so that an interrupted erasure can go on. */
export const ERASURE_NOTE = 'erasing.json';

interface ErasureNote extends ErasedPerson {
  readonly words: readonly string[];
  readonly record: HistoryRecord | null;
}

const JOURNAL = 'journal.jsonl';
const isJournal = (name: string): boolean => /^journal(?:-[^/]*)?\.jsonl$/.test(name);
const OTHERS = new Set(['machine.json', 'erased.json', 'settings.json', ERASURE_NOTE]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a text holds as JSON, when that is an object; undefined otherwise. */
function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function contactsOf(tables: Readonly<Record<string, unknown>>, id: PersonId): readonly Contact[] {
  const contacts = Array.isArray(tables.contacts) ? (tables.contacts as readonly unknown[]) : [];
  return contacts.filter((one): one is Contact => isObject(one) && one.id === id);
}

/**
 * A backup's body without the people who were erased since it was made: what they are found by in texts is taken from
 * their own contacts in that very body. The same bytes when nobody was found, or when it holds no tables.
 */
export function scrubBody(body: Bytes, erased: readonly ErasedPerson[]): Bytes {
  const tables = parseObject(decodeUtf8(body));
  if (!tables) return body;
  const scrubbed = erased.reduce(
    (left, { id, at }) => eraseFromStored(left, id, at, wordsOf(contactsOf(left, id))),
    tables,
  );
  return scrubbed === tables ? body : encodeUtf8(JSON.stringify(scrubbed));
}

/* ---- the journal ---- */

interface JournalLine {
  /** The hash that stands first on it. */
  readonly stated: string;
  readonly text: string;
  /** undefined: it does not hold. */
  readonly content: Readonly<Record<string, unknown>> | undefined;
}

/** The lines of a journal; what follows the last line end was never acknowledged and is left out. */
async function linesOf(bytes: Bytes, hash: ErasureParts['hash']): Promise<readonly JournalLine[]> {
  const lines: JournalLine[] = [];
  let previous = '';
  for (const text of decodeUtf8(bytes).split('\n').slice(0, -1)) {
    const [stated, json] = [text.slice(0, 64), text.slice(65)];
    const holds = text[64] === ' ' && stated === (await hash(`${previous}\n${json}`));
    lines.push({ stated, text, content: holds ? parseObject(json) : undefined });
    previous = stated;
  }
  return lines;
}

const recordOf = (line: JournalLine): HistoryRecord | undefined =>
  line.content?.record as HistoryRecord | undefined;

/** A journal chained anew over its records without the person. A line that does not hold stays one that does not. */
async function eraseFromJournal(
  bytes: Bytes,
  { id, at, words }: ErasureNote,
  last: HistoryRecord | null,
  hash: ErasureParts['hash'],
): Promise<Bytes> {
  const lines: string[] = [];
  let previous = '';
  const add = async (content: unknown): Promise<void> => {
    const json = JSON.stringify(content);
    previous = await hash(`${previous}\n${json}`);
    lines.push(`${previous} ${json}\n`);
  };
  let seq = 0;
  for (const line of await linesOf(bytes, hash)) {
    const record = recordOf(line);
    seq = record?.seq ?? seq;
    if (record) await add({ ...line.content, record: eraseFromRecord(record, id, at, words) });
    else if (line.content) await add(line.content);
    else {
      lines.push(`${holdsAny(line.text, words) ? line.stated : line.text}\n`);
      previous = line.stated;
    }
  }
  if (last && seq < last.seq) await add({ schema: DATA_SCHEMA, record: last });
  return encodeUtf8(lines.join(''));
}

/* ---- snapshots ---- */

/** A snapshot file taken apart; undefined when it is none, or no longer what its first line says. */
async function openSnapshot(bytes: Bytes, hash: ErasureParts['hash']) {
  const end = bytes.indexOf(0x0a);
  const header = parseObject(decodeUtf8(bytes.subarray(0, Math.max(end, 0))));
  const body = bytes.slice(end + 1);
  const tables = parseObject(decodeUtf8(body));
  if (!header || !tables || header.sha256 !== (await hash(body))) return undefined;
  return { header, tables };
}

/** The file without the person; null when it is damaged and names the person: nothing can be made of it any more. */
async function eraseFromSnapshot(
  bytes: Bytes,
  { id, at, words }: ErasureNote,
  hash: ErasureParts['hash'],
): Promise<Bytes | null> {
  const opened = await openSnapshot(bytes, hash);
  if (!opened) return holdsAny(decodeUtf8(bytes), words) ? null : bytes;
  const tables = eraseFromStored(opened.tables, id, at, words);
  if (tables === opened.tables) return bytes;
  const body = encodeUtf8(JSON.stringify(tables));
  const header = { ...opened.header, sha256: await hash(body), bodyBytes: body.length };
  return joinBytes(encodeUtf8(`${JSON.stringify(header)}\n`), body);
}

/* ---- the whole folder ---- */

interface FolderFiles {
  readonly journals: readonly string[];
  readonly snapshots: readonly string[];
  /** What interrupted writing has left. */
  readonly strays: readonly string[];
}

/** The files that may name a person; the journal that is in use comes last. */
async function filesIn(files: VaultFiles): Promise<FolderFiles> {
  const top = (await files.list('')).map((file) => file.name);
  const inSnapshots = (await files.list('snapshots')).map((file) => `snapshots/${file.name}`);
  const journals = top.filter((name) => isJournal(name) && name !== JOURNAL);
  return {
    journals: [...journals, JOURNAL],
    snapshots: inSnapshots,
    strays: top.filter((name) => !isJournal(name) && !OTHERS.has(name)),
  };
}

/** What the vault's files say that a person can be found by in texts. */
export async function erasureWords({ files, hash }: ErasureParts, id: PersonId): Promise<readonly string[]> {
  const { journals, snapshots } = await filesIn(files);
  const contacts: Contact[] = [];
  for (const name of journals) {
    const bytes = await files.read(name);
    const lines = bytes ? await linesOf(bytes, hash) : [];
    for (const line of lines) {
      const record = recordOf(line);
      if (record) contacts.push(...contactsIn(record, id));
    }
  }
  for (const name of snapshots) {
    const bytes = await files.read(name);
    const tables = bytes && parseObject(decodeUtf8(bytes.slice(bytes.indexOf(0x0a) + 1)));
    if (tables) contacts.push(...contactsOf(tables, id));
  }
  return wordsOf(contacts);
}

/** The erasure that was begun and not finished; null when there is none. */
export async function unfinishedErasure(files: VaultFiles): Promise<ErasureNote | null> {
  const bytes = await files.read(ERASURE_NOTE);
  return bytes && ((parseObject(decodeUtf8(bytes)) as ErasureNote | undefined) ?? null);
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
  const { journals, snapshots, strays } = await filesIn(files);
  for (const name of snapshots)
    await replaceFile(files, name, (bytes) => eraseFromSnapshot(bytes, note, hash));
  for (const name of strays)
    await replaceFile(files, name, (bytes) =>
      Promise.resolve(holdsAny(decodeUtf8(bytes), note.words) ? null : bytes),
    );
  for (const name of journals)
    await replaceFile(files, name, (bytes) =>
      eraseFromJournal(bytes, note, name === JOURNAL ? note.record : null, hash),
    );
  await files.remove(ERASURE_NOTE);
}

/**
 * Erases a person from every file of a vault's folder, or throws the FileFault of the first call that failed. What the
 * person is found by is written down first and removed last, since every file that is done knows it no longer: run
 * again, also by `finishErasure` at the next start, it goes on. `record` becomes the journal's last one, unless it is
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
    record: mine?.record ?? record,
  };
  await parts.files.write(ERASURE_NOTE, encodeUtf8(JSON.stringify(note)));
  await carryOut(parts, note);
}

/** Goes on with an erasure that was interrupted; does nothing when there is none. */
export async function finishErasure(parts: ErasureParts): Promise<ErasedPerson | null> {
  const begun = await unfinishedErasure(parts.files);
  if (!begun) return null;
  await eraseFromVault(parts, begun, begun.record, begun.words);
  return { id: begun.id, at: begun.at };
}
