import { z } from 'zod';
import type { HistoryRecord } from '../domain/command/history';
import { DATA_SCHEMA } from './data-schema';
import type { Hash } from './hash';
import { decodeUtf8Loosely, encodeUtf8 } from './utf8';

const FORMAT = 'kraftsamling-journal';
const VERSION = 1;
/** Checksum and JSON of one line. */
const LINE = /^(.{64}) (\{.*)$/s;
/** Where a record's line begins; its quotes cannot stand inside a JSON string, so no sound line holds it twice. */
const RECORD_START = ' {"schema":';
const MERGED_LINES = /[^](?=[0-9a-f]{64} \{"schema":)/;
const NEWLINE = 0x0a;

const headerShape = z.object({
  format: z.literal(FORMAT),
  version: z.int().min(1),
  base: z.object({ seq: z.int().min(0) }),
});
const schemaShape = z.looseObject({ schema: z.int().min(1) });
const recordShape = z.looseObject({
  seq: z.int().min(1),
  at: z.string(),
  who: z.string(),
  why: z.string(),
  label: z.looseObject({ kind: z.string(), detail: z.string(), year: z.int().nullable() }),
  changes: z.array(z.looseObject({ table: z.string(), key: z.string() })),
  undoes: z.int().nullable(),
  redoes: z.int().nullable(),
  control: z.looseObject({ counts: z.record(z.string(), z.int()), ore: z.string().regex(/^-?\d+$/) }),
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
}

/** One line and whether its place in the chain holds. */
export interface CheckedLine {
  readonly from: number;
  readonly json: string | null;
  /** The checksum that stands in it; null when it is no line of ours. */
  readonly hash: string | null;
  readonly holds: boolean;
}

/** Cuts bytes into lines; `from` is the place of the first byte in the file. */
export function splitLines(bytes: Uint8Array, from: number): readonly RawLine[] {
  const lines: RawLine[] = [];
  for (let at = 0; at < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, at);
    const end = newline === -1 ? bytes.length : newline;
    const text = decodeUtf8Loosely(bytes.subarray(at, end));
    // A newline that was damaged leaves two records in one line.
    const parts = text.lastIndexOf(RECORD_START) > 64 ? text.split(MERGED_LINES) : [text];
    for (const part of parts) lines.push({ from: from + at, text: part, isEnded: newline !== -1 });
    at = end + 1;
  }
  return lines;
}

/**
 * Checks each line against the checksum standing in the line before it, so that only what is damaged fails. A line whose
 * own checksum was damaged holds when the next line vouches for it.
 */
export async function checkLines(
  lines: readonly RawLine[],
  before: string | null,
  hash: Hash,
): Promise<readonly CheckedLine[]> {
  const checked: CheckedLine[] = [];
  let candidates = before === null ? [] : [before];
  for (const { from, text, isEnded } of lines) {
    const [, stated, json] = LINE.exec(text) ?? [];
    if (stated === undefined || json === undefined) {
      checked.push({ from, json: null, hash: null, holds: false });
      continue;
    }
    const computed = await Promise.all(candidates.map((candidate) => hash(`${candidate}\n${json}`)));
    const match = isEnded ? computed.indexOf(stated) : -1;
    const previous = checked.at(-1);
    if (match === 1 && previous) checked[checked.length - 1] = { ...previous, holds: true };
    checked.push({ from, json, hash: stated, holds: match !== -1 });
    candidates = match === -1 ? [stated, ...computed.slice(0, 1)] : [stated];
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
  const header = headerShape.safeParse(line.holds && line.json !== null ? parseJson(line.json) : null);
  if (!header.success) return { kind: 'damaged' };
  return header.data.version > VERSION ? { kind: 'newer' } : { kind: 'header', base: header.data.base.seq };
}

export function readRecord(line: CheckedLine): LineContent {
  const value = line.holds && line.json !== null ? parseJson(line.json) : null;
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
  let isDamaged = header.kind === 'damaged';
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
