import { z } from 'zod/mini';
import type { HistoryRecord } from '../domain/command/history';
import { DATA_SCHEMA } from './data-schema';
import { atLeast } from './at-least';
import type { Hash } from './hash';
import { decodeUtf8Loosely, encodeUtf8 } from './utf8';

const FORMAT = 'kraftsamling-journal';
const VERSION = 1;
const CHECKSUM_LENGTH = 64;
/** How a line begins: its checksum, a space, its JSON. */
const WHOLE_START = /^[0-9a-f]{64} \{/;
/** Enough for a line that was torn in two within its checksum. */
const MOST_CANDIDATES = 8;
/** Where a record's line begins; its quotes cannot stand inside a JSON string, so no sound line holds it twice. */
const RECORD_START = ' {"schema":';
const MERGED_LINES = /[^](?=[0-9a-f]{64} \{"schema":)/;
const NEWLINE = 0x0a;

const headerShape = z.object({
  format: z.literal(FORMAT),
  version: atLeast(1),
  base: z.object({ seq: atLeast(0) }),
});
const schemaShape = z.looseObject({ schema: atLeast(1) });
const recordShape = z.looseObject({
  seq: atLeast(1),
  at: z.string(),
  who: z.string(),
  why: z.string(),
  label: z.looseObject({ kind: z.string(), detail: z.string(), year: z.nullable(z.int()) }),
  changes: z.array(z.looseObject({ table: z.string(), key: z.string() })),
  undoes: z.nullable(z.int()),
  redoes: z.nullable(z.int()),
  control: z.looseObject({
    counts: z.record(z.string(), z.int()),
    ore: z.string().check(z.regex(/^-?\d+$/)),
  }),
});

/** Lines ready to be written, and the checksum that the next one is chained on. */
export interface EncodedLines {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly hash: string;
}

/** Whether a record is one that a journal can be read back with. */
export const isJournalRecord = (record: unknown): record is HistoryRecord =>
  recordShape.safeParse(record).success;

/** Records as lines, chained on the checksum of the line before them. */
export async function encodeRecords(
  before: string,
  records: readonly HistoryRecord[],
  hash: Hash,
): Promise<EncodedLines> {
  let last = before;
  const lines: string[] = [];
  for (const record of records) {
    const json = JSON.stringify({ schema: DATA_SCHEMA, record });
    last = await hash(`${last}\n${json}`);
    lines.push(`${last} ${json}\n`);
  }
  return { bytes: encodeUtf8(lines.join('')), hash: last };
}

/** The first line of a journal; records 1 … base are not in it. */
export async function encodeHeader(base: number, hash: Hash): Promise<EncodedLines> {
  const json = JSON.stringify({ format: FORMAT, version: VERSION, base: { seq: base } });
  const own = await hash(`\n${json}`);
  return { bytes: encodeUtf8(`${own} ${json}\n`), hash: own };
}

interface RawLine {
  /** Its first byte's place in the file. */
  readonly from: number;
  readonly text: string;
  readonly isEnded: boolean;
  /** Another record stands in the same line. */
  readonly isMerged: boolean;
}

/** One line and whether its place in the chain holds. */
export interface CheckedLine {
  readonly from: number;
  readonly json: string;
  /** The checksum that stands in it; null when it is no line of ours. */
  readonly hash: string | null;
  readonly holds: boolean;
  /** Its record may hold, but the line itself is not as it was written. */
  readonly isHurt: boolean;
}

/** Cuts bytes into lines; `from` is the place of the first byte in the file. */
export function splitLines(bytes: Uint8Array, from: number): readonly RawLine[] {
  const lines: RawLine[] = [];
  for (let at = 0; at < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, at);
    const end = newline === -1 ? bytes.length : newline;
    const text = decodeUtf8Loosely(bytes.subarray(at, end));
    // A newline that was damaged leaves two records in one line.
    const parts = text.lastIndexOf(RECORD_START) > CHECKSUM_LENGTH ? text.split(MERGED_LINES) : [text];
    const [isEnded, isMerged] = [newline !== -1, parts.length > 1];
    for (const part of parts) lines.push({ from: from + at, text: part, isEnded, isMerged });
    at = end + 1;
  }
  return lines;
}

/** The line's JSON, also where its checksum was damaged. */
function jsonOf(text: string): string {
  const start = text.indexOf('{"');
  return start === -1 ? '' : text.slice(start);
}

/** A checksum that the next line may be chained on. */
interface Candidate {
  readonly hash: string;
  /** The line that is proven when it is. */
  readonly proves: number | null;
}

/**
 * Checks each line against the checksum standing in the line before it, so that only what is damaged fails. A line whose
 * own checksum was damaged holds when the next line vouches for it; one that does not belong there is passed by.
 */
export async function checkLines(
  lines: readonly RawLine[],
  before: string | null,
  hash: Hash,
): Promise<readonly CheckedLine[]> {
  const checked: CheckedLine[] = [];
  let candidates: readonly Candidate[] = before === null ? [] : [{ hash: before, proves: null }];
  for (const [index, { from, text, isEnded, isMerged }] of lines.entries()) {
    const [stated, json] = [text.slice(0, CHECKSUM_LENGTH), jsonOf(text)];
    const isWhole = WHOLE_START.test(text);
    const computed = await Promise.all(candidates.map((candidate) => hash(`${candidate.hash}\n${json}`)));
    const match = isEnded ? candidates[computed.indexOf(stated)] : undefined;
    const proven = typeof match?.proves === 'number' ? checked[match.proves] : undefined;
    if (proven) checked[checked.indexOf(proven)] = { ...proven, holds: true };
    const own = isWhole ? stated : null;
    checked.push({
      from,
      json,
      hash: own,
      holds: match !== undefined,
      isHurt: !match || !isWhole || isMerged,
    });
    const vouched = computed.map((one) => ({ hash: one, proves: index }));
    candidates = match
      ? [{ hash: stated, proves: null }]
      : [{ hash: stated, proves: null }, ...vouched, ...candidates].slice(0, MOST_CANDIDATES);
  }
  return checked;
}

/** What a line that holds says. */
export type LineContent =
  | { readonly kind: 'header'; readonly base: number }
  | { readonly kind: 'record'; readonly record: HistoryRecord }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

export function readHeader(line: CheckedLine): LineContent {
  const header = headerShape.safeParse(line.holds ? parseJson(line.json) : null);
  if (!header.success) return { kind: 'damaged' };
  return header.data.version > VERSION ? { kind: 'newer' } : { kind: 'header', base: header.data.base.seq };
}

export function readRecord(line: CheckedLine): LineContent {
  const value = line.holds ? parseJson(line.json) : null;
  const envelope = schemaShape.safeParse(value);
  if (!envelope.success) return { kind: 'damaged' };
  if (envelope.data.schema > DATA_SCHEMA) return { kind: 'newer' };
  // The parsed value itself, not zod's copy of it: the records' insides are the window's business.
  const { record } = value as { readonly record?: unknown };
  return isJournalRecord(record) ? { kind: 'record', record } : { kind: 'damaged' };
}

/** A whole journal file, as far as it can be read. */
export interface ParsedJournal {
  readonly base: number;
  readonly records: readonly HistoryRecord[];
  readonly isDamaged: boolean;
  /** Where a torn last line begins: a record that was never acknowledged. */
  readonly tornFrom: number | null;
  readonly newer: boolean;
}

/** The last line when it does not hold; the header is never torn, for it is written whole. */
export function tornLine(lines: readonly CheckedLine[]): CheckedLine | null {
  const last = lines.at(-1);
  return last && !last.holds && last.from > 0 ? last : null;
}

/** Reads a journal from beginning to end, on past damaged lines. */
export async function parseJournal(bytes: Uint8Array, hash: Hash): Promise<ParsedJournal> {
  const lines = await checkLines(splitLines(bytes, 0), '', hash);
  const torn = tornLine(lines);
  const [first, ...rest] = torn ? lines.slice(0, -1) : lines;
  const header: LineContent = first ? readHeader(first) : { kind: 'damaged' };
  const contents = rest.map(readRecord);
  const records: HistoryRecord[] = [];
  let isDamaged = header.kind === 'damaged' || [first, ...rest].some((line) => line?.isHurt);
  for (const content of contents) {
    const expected = (records.at(-1)?.seq ?? (header.kind === 'header' ? header.base : 0)) + 1;
    if (content.kind === 'record' && content.record.seq >= expected) {
      isDamaged ||= content.record.seq !== expected;
      records.push(content.record);
    } else isDamaged = true;
  }
  const base = header.kind === 'header' ? header.base : (records[0]?.seq ?? 1) - 1;
  const newer = [header, ...contents].some((content) => content.kind === 'newer');
  return { base, records, isDamaged, tornFrom: torn?.from ?? null, newer };
}
