import { refuse } from './refusal';

/** One file in a zip, as its central directory and its local header agree on it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  /** As declared; the truth is counted while inflating. */
  readonly size: number;
  readonly compressed: Uint8Array<ArrayBuffer>;
}

interface CentralRecord {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCATOR_64_SIGNATURE = 0x07064b50;
const END_64_SIGNATURE = 0x06064b50;
const EXTRA_64 = 0x0001;
const MAX_32 = 0xffffffff;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;

/**
 * Lists a zip's files, keyed by lower-case name as Office packages are. Refuses what no honest writer makes: entries
 * that overlap, repeat a name or point outside, local headers that say something else, zips in several volumes.
 */
export function readZipDirectory(
  bytes: Uint8Array<ArrayBuffer>,
  maxEntries: number,
): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records = readCentralDirectory(view, bytes, maxEntries);
  const entries = new Map<string, ZipEntry>();
  let end = 0;
  for (const record of [...records].sort((a, b) => a.localOffset - b.localOffset)) {
    if (record.localOffset < end) refuse({ code: 'damagedZip' });
    const start = dataStart(view, bytes, record);
    end = start + record.compressedSize;
    if (end > bytes.length) refuse({ code: 'damagedZip' });
    if (record.name.endsWith('/')) continue;
    const key = record.name.toLowerCase();
    if (entries.has(key)) refuse({ code: 'damagedZip' });
    entries.set(key, {
      name: record.name,
      method: record.method === 0 ? 'stored' : 'deflated',
      crc: record.crc,
      size: record.size,
      compressed: bytes.subarray(start, end),
    });
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    const isEnd = view.getUint32(at, true) === END_SIGNATURE;
    if (isEnd && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return refuse({ code: 'damagedZip' });
}

/** Where the central directory lies and how many records it holds, also in the 64-bit form some servers write. */
function locateDirectory(view: DataView) {
  const end = findEnd(view);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64_SIGNATURE) {
    const at = wide(view, locator + 8, locator - 56);
    if (view.getUint32(at, true) !== END_64_SIGNATURE) refuse({ code: 'damagedZip' });
    return { end: at, start: wide(view, at + 48, at), count: wide(view, at + 32, MAX_32) };
  }
  const start = view.getUint32(end + 16, true);
  const oneVolume = view.getUint32(end + 4, true) === 0 && start + view.getUint32(end + 12, true) === end;
  return oneVolume ? { end, start, count: view.getUint16(end + 10, true) } : refuse({ code: 'damagedZip' });
}

/** A 64-bit number at `at`, which may be at most `highest`. */
function wide(view: DataView, at: number, highest: number): number {
  const value = Number(view.getBigUint64(at, true));
  return value <= highest ? value : refuse({ code: 'damagedZip' });
}

function readCentralDirectory(view: DataView, bytes: Uint8Array, maxEntries: number): CentralRecord[] {
  const { end, start, count } = locateDirectory(view);
  if (count > maxEntries) refuse({ code: 'tooManyEntries', limit: maxEntries });
  const records: CentralRecord[] = [];
  let at = start;
  while (at < end) {
    const { record, next } = readCentralRecord(view, bytes, at, end);
    records.push(record);
    if (records.length > maxEntries) refuse({ code: 'tooManyEntries', limit: maxEntries });
    at = next;
  }
  if (records.length !== count) refuse({ code: 'damagedZip' });
  return records;
}

function readCentralRecord(view: DataView, bytes: Uint8Array, at: number, end: number) {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) refuse({ code: 'damagedZip' });
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) refuse({ code: 'damagedZip' });
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength);
  const extra = wideValues(view, at + 46 + nameLength, view.getUint16(at + 30, true));
  const number = (offset: number): number => {
    const value = view.getUint32(offset, true);
    return value === MAX_32 ? (extra.shift() ?? refuse({ code: 'damagedZip' })) : value;
  };
  // The wide values come in this order, each only when its 32-bit field is full.
  const size = number(at + 24);
  const compressedSize = number(at + 20);
  const localOffset = number(at + 42);
  const record: CentralRecord = {
    name: new TextDecoder().decode(rawName),
    rawName,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    localOffset,
  };
  checkRecord(record);
  return { record, next };
}

/** The 64-bit numbers in a record's extra field, if it has any. */
function wideValues(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    const count = Math.min(view.getUint16(at + 2, true), start + length - at - 4) >> 3;
    return Array.from({ length: count }, (_, index) =>
      wide(view, at + 4 + index * 8, Number.MAX_SAFE_INTEGER),
    );
  }
  return [];
}

function checkRecord(record: CentralRecord): void {
  if ((record.flags & ENCRYPTED) !== 0) refuse({ code: 'encrypted' });
  if (!isSafeName(record.name)) refuse({ code: 'damagedZip' });
  if (record.method !== 0 && record.method !== 8)
    refuse({ code: 'damagedPart', part: record.name.slice(0, 100) });
  if (record.method === 0 && record.size !== record.compressedSize) refuse({ code: 'damagedZip' });
}

/** A relative name of ordinary segments: no drive, no backslash, no "..", nothing invisible. */
function isSafeName(name: string): boolean {
  if (name === '' || name.length > 500 || name.startsWith('/') || /[\\:\u0000-\u001f\ufffd]/.test(name))
    return false;
  return name.split('/').every((segment) => segment !== '..' && segment !== '.');
}

/** Where an entry's data begins, after a local header that must name the same file. */
function dataStart(view: DataView, bytes: Uint8Array, record: CentralRecord): number {
  const at = record.localOffset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) refuse({ code: 'damagedZip' });
  const nameLength = view.getUint16(at + 26, true);
  const name = bytes.subarray(at + 30, at + 30 + nameLength);
  const same =
    name.length === record.rawName.length && name.every((byte, index) => byte === record.rawName[index]);
  if (!same || view.getUint16(at + 8, true) !== record.method) refuse({ code: 'damagedZip' });
  if ((view.getUint16(at + 6, true) & ENCRYPTED) !== 0) refuse({ code: 'encrypted' });
  return at + 30 + nameLength + view.getUint16(at + 28, true);
}
