import type { HistoryRecord } from '../domain/command/history';
import type { PersonId, UtcTime } from '../domain/ids';
import type { Contact } from '../domain/people/contact';
import { contactsIn, eraseFromRecord, eraseFromStored, scrub } from '../domain/people/erase-person';
import { ERASED_TEXT, holdsAny } from '../domain/people/words';
import type { Hash } from './hash';
import { checkLines, encodeRecords, splitLines, tornLine, type CheckedLine } from './journal-lines';
import { snapshotChecksum } from './snapshot-file';
import { decodeUtf8Loosely, encodeUtf8, joinBytes } from './utf8';

type Bytes = Uint8Array<ArrayBuffer>;

/** Whom a file must no longer name, and what the person is found by in texts. */
export interface Erasure {
  readonly id: PersonId;
  readonly at: UtcTime;
  readonly words: readonly string[];
}

const NEWLINE = 0x0a;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a text holds as JSON, when that is an object; undefined otherwise. */
export function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The person's own contacts in a backup's tables. */
export function contactsOf(tables: Readonly<Record<string, unknown>>, id: PersonId): readonly Contact[] {
  const contacts = Array.isArray(tables.contacts) ? (tables.contacts as readonly unknown[]) : [];
  return contacts.filter((one): one is Contact => isObject(one) && one.id === id);
}

/** What a journal's line says, when it holds. */
const contentOf = (line: CheckedLine): Readonly<Record<string, unknown>> | undefined =>
  line.holds ? parseObject(line.json) : undefined;

function recordIn(content: Readonly<Record<string, unknown>> | undefined): HistoryRecord | undefined {
  const record = content?.record;
  return isObject(record) && Array.isArray(record.changes) ? (record as unknown as HistoryRecord) : undefined;
}

interface JournalLine extends CheckedLine {
  readonly text: string;
}

/** The lines of a journal; a torn last one, which was never acknowledged, is left out. */
async function linesOf(bytes: Bytes, hash: Hash): Promise<readonly JournalLine[]> {
  const raw = splitLines(bytes, 0);
  const lines = await checkLines(raw, '', hash);
  return (tornLine(lines) ? lines.slice(0, -1) : lines).map((line, index) => ({
    ...line,
    text: raw[index]?.text ?? '',
  }));
}

/** A line that does not hold and names somebody: nothing of it is kept but that there is a line that does not hold. */
const emptied = ({ text, hash }: JournalLine, words: readonly string[]): string => {
  if (!holdsAny(text, words)) return text;
  return hash === null ? ERASED_TEXT : `${hash} {}`;
};

/** A journal chained anew over its records without the person, `last` at its end unless it is there. */
export async function eraseFromJournal(
  bytes: Bytes,
  { id, at, words }: Erasure,
  last: HistoryRecord | null,
  hash: Hash,
): Promise<Bytes> {
  const lines: string[] = [];
  let [before, seq] = ['', 0];
  for (const line of await linesOf(bytes, hash)) {
    const content = contentOf(line);
    const record = recordIn(content);
    if (content) {
      const json = JSON.stringify(
        record ? { ...content, record: eraseFromRecord(record, id, at, words) } : scrub(content, words),
      );
      before = await hash(`${before}\n${json}`);
      lines.push(`${before} ${json}\n`);
    } else {
      lines.push(`${emptied(line, words)}\n`);
      before = line.hash ?? before;
    }
    seq = record?.seq ?? seq;
  }
  const added = last && seq < last.seq ? [last] : [];
  return joinBytes(encodeUtf8(lines.join('')), (await encodeRecords(before, added, hash)).bytes);
}

/** A snapshot file taken apart; undefined when it is none, or no longer what its first line says. */
async function openSnapshot(bytes: Bytes, hash: Hash) {
  const end = bytes.indexOf(NEWLINE);
  const header = parseObject(decodeUtf8Loosely(bytes.subarray(0, Math.max(end, 0))));
  const body = bytes.slice(end + 1);
  const tables = parseObject(decodeUtf8Loosely(body));
  if (!header || !tables || header.sha256 !== (await snapshotChecksum(header, body, hash))) return undefined;
  return { header, tables };
}

/** The file without the person; null when it is damaged and names the person: nothing can be made of it any more. */
export async function eraseFromSnapshot(
  bytes: Bytes,
  { id, at, words }: Erasure,
  hash: Hash,
): Promise<Bytes | null> {
  const opened = await openSnapshot(bytes, hash);
  if (!opened) return holdsAny(decodeUtf8Loosely(bytes), words) ? null : bytes;
  const tables = eraseFromStored(opened.tables, id, at, words);
  if (tables === opened.tables) return bytes;
  const body = encodeUtf8(JSON.stringify(tables));
  const header = { ...opened.header, bodyBytes: body.length };
  const sha256 = await snapshotChecksum(header, body, hash);
  return joinBytes(encodeUtf8(`${JSON.stringify({ ...header, sha256 })}\n`), body);
}

/** Every version of a person's contact that a journal holds. */
export async function contactsInJournal(bytes: Bytes, id: PersonId, hash: Hash): Promise<readonly Contact[]> {
  const records = (await linesOf(bytes, hash)).map((line) => recordIn(contentOf(line)));
  return records.flatMap((record) => (record ? contactsIn(record, id) : []));
}

/** The person's contacts in a snapshot, also in one whose checksum no longer holds. */
export function contactsInSnapshot(bytes: Bytes, id: PersonId): readonly Contact[] {
  const tables = parseObject(decodeUtf8Loosely(bytes.subarray(bytes.indexOf(NEWLINE) + 1)));
  return tables ? contactsOf(tables, id) : [];
}
