import type { HistoryRecord } from '../domain/command/history';
import type { Hash } from './hash';
import { checkLines, readHeader, readRecord, splitLines, tornLine, type LineContent } from './journal-lines';
import type { VaultFiles } from './vault-files';

/** How a journal ends: all that is needed to go on writing it. */
export type JournalEnd =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' }
  | {
      readonly kind: 'good';
      readonly base: number;
      /** The last record's sequence, or `base`. */
      readonly last: number;
      readonly record: HistoryRecord | null;
      /** The last line's checksum. */
      readonly hash: string;
      /** Bytes up to the end of the last line that holds. */
      readonly length: number;
      /** Bytes after it: a record that was never acknowledged. */
      readonly tornBytes: number;
    };

const HEADER_BYTES = 1024;
const FIRST_READ = 64 * 1024;
/** The two last lines, the one that the first of them is chained on, and perhaps a torn one. */
const LINES = 4;
const NEWLINE = 0x0a;

interface Tail {
  readonly bytes: Uint8Array;
  /** Its first byte's place in the file. */
  readonly from: number;
  readonly size: number;
}

/** Reads backwards until the last lines are whole. */
async function readTail(files: VaultFiles, name: string): Promise<Tail | null> {
  for (let length = FIRST_READ; ; length *= 8) {
    const end = await files.readEnd(name, length);
    if (end === null) return null;
    const from = end.size - end.bytes.length;
    if (from <= 0) return { bytes: end.bytes, from: 0, size: end.size };
    // The first line is cut off somewhere; it does not count.
    const newlines = end.bytes.reduce((count, byte) => count + Number(byte === NEWLINE), 0);
    if (newlines > LINES) {
      const first = end.bytes.indexOf(NEWLINE) + 1;
      return { bytes: end.bytes.subarray(first), from: from + first, size: end.size };
    }
  }
}

async function readBase(files: VaultFiles, name: string, hash: Hash): Promise<LineContent> {
  const start = (await files.readStart(name, HEADER_BYTES)) ?? new Uint8Array(0);
  const [line] = await checkLines(splitLines(start, 0).slice(0, 1), '', hash);
  return line ? readHeader(line) : { kind: 'damaged' };
}

/** Checks the first line and the last two, and nothing between them: the start must be quick. */
export async function readJournalEnd(files: VaultFiles, name: string, hash: Hash): Promise<JournalEnd> {
  const tail = await readTail(files, name);
  if (tail === null) return { kind: 'none' };
  const header = await readBase(files, name, hash);
  if (header.kind === 'newer') return { kind: 'newer' };
  if (header.kind !== 'header') return { kind: 'damaged' };

  const lines = splitLines(tail.bytes, tail.from).slice(-LINES);
  const isFromStart = lines[0]?.from === 0;
  const checked = await checkLines(lines, isFromStart ? '' : null, hash);
  const torn = tornLine(checked);
  // The first line only carries the checksum that the second is chained on, unless it is the header.
  const held = checked.slice(1, torn ? -1 : undefined);
  const contents = held.map(readRecord);
  if (contents.some((content) => content.kind === 'newer')) return { kind: 'newer' };
  if (contents.some((content) => content.kind === 'damaged') || held.some((line) => line.isHurt)) {
    return { kind: 'damaged' };
  }

  const content = contents.at(-1);
  const record = content?.kind === 'record' ? content.record : null;
  const lastHash = (held.at(-1) ?? checked[0])?.hash;
  if (!lastHash || (!record && !isFromStart)) return { kind: 'damaged' };
  const length = torn?.from ?? tail.size;
  const last = record?.seq ?? header.base;
  return {
    ...{ kind: 'good', base: header.base, last, record, hash: lastHash },
    ...{ length, tornBytes: tail.size - length },
  };
}
