import { z } from 'zod/mini';
import { EMPTY_WORKSPACE, type Workspace } from '../domain/command/workspace';
import type { UtcTime } from '../domain/ids';
import { controlOf, isSameControl, type Control } from '../domain/journal/control';
import { err, ok, type Result } from '../result';
import { atLeast } from './at-least';
import { DATA_SCHEMA } from './data-schema';
import type { Hash } from './hash';
import { decodeUtf8, decodeUtf8Loosely, encodeUtf8, joinBytes } from './utf8';
import {
  SNAPSHOT_REASONS,
  type Snapshot,
  type SnapshotDraft,
  type SnapshotInfo,
  type SnapshotPlace,
  type SnapshotProblem,
} from './vault';

export const SNAPSHOT_FOLDER = 'snapshots';
const FORMAT = 'kraftsamling-snapshot';
const VERSION = 1;
const NEWLINE = 0x0a;
/** A header is well below this many bytes. */
export const HEADER_BYTES = 4096;
const NAME = new RegExp(`^\\d{9}-\\d{8}T\\d{6}Z-(?:${SNAPSHOT_REASONS.join('|')})\\.json$`);

/** Whether a file name is one that snapshots are kept under. */
export const isSnapshotName = (name: string): boolean => NAME.test(name);

/** "2024-08-01T12:30:00.000Z" → "20240801T123000Z". */
export const compactTime = (at: UtcTime): string => `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

export const snapshotName = ({ seq, at, reason }: Pick<SnapshotDraft, 'seq' | 'at' | 'reason'>): string =>
  `${String(seq).padStart(9, '0')}-${compactTime(at)}-${reason}.json`;

const formatShape = z.looseObject({ format: z.literal(FORMAT), version: atLeast(1) });
const schemaShape = z.looseObject({ schema: atLeast(1) });
const headerShape = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  seq: atLeast(0),
  at: z
    .string()
    .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/)) as unknown as z.ZodMiniType<UtcTime>,
  reason: z.enum(SNAPSHOT_REASONS),
  schema: atLeast(1),
  control: z.strictObject({
    counts: z.record(z.string(), atLeast(0)),
    ore: z.string().check(z.regex(/^-?\d+$/)),
  }),
  bodyBytes: atLeast(0),
  sha256: z.string(),
});
type Header = z.infer<typeof headerShape>;

/** A snapshot's `sha256`. It covers the header too: everything in it but the checksum itself. */
export function snapshotChecksum(
  header: Readonly<Record<string, unknown>>,
  body: Uint8Array,
  hash: Hash,
): Promise<string> {
  const covered = Object.fromEntries(Object.entries(header).filter(([key]) => key !== 'sha256'));
  return hash(joinBytes(encodeUtf8(`${JSON.stringify(covered)}\n`), body));
}

/** A snapshot's whole file: one line that says what it holds, then the tables. */
export async function makeSnapshotFile(draft: SnapshotDraft, hash: Hash): Promise<Uint8Array<ArrayBuffer>> {
  const { seq, at, reason, schema, control, body } = draft;
  const header = {
    ...{ format: FORMAT, version: VERSION, seq, at, reason, schema, control },
    bodyBytes: body.length,
  } as const;
  const sha256 = await snapshotChecksum(header, body, hash);
  return joinBytes(encodeUtf8(`${JSON.stringify({ ...header, sha256 })}\n`), body);
}

interface SplitFile {
  readonly header: Header;
  readonly headerBytes: number;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeUtf8(bytes)) as unknown;
  } catch {
    return null;
  }
}

/** Reads the first line; `start` must hold all of it. */
function splitHeader(start: Uint8Array, name: string): Result<SplitFile, SnapshotProblem> {
  if (start.length === 0) return err({ code: 'snapshotEmpty', name });
  const text = decodeUtf8Loosely(start.subarray(0, HEADER_BYTES));
  const newline = start.indexOf(NEWLINE);
  const value = newline === -1 ? null : parseJson(start.subarray(0, newline));
  const format = formatShape.safeParse(value);
  if (!format.success) {
    // Cut off or changed within its first line, it still begins as ours do.
    const isOurs = text.includes(FORMAT) || `{"format":"${FORMAT}"`.startsWith(text);
    return err({ code: isOurs ? 'snapshotDamaged' : 'snapshotForeign', name });
  }
  const schema = schemaShape.safeParse(value);
  if (format.data.version > VERSION || (schema.success && schema.data.schema > DATA_SCHEMA)) {
    return err({ code: 'snapshotNewer', name });
  }
  const header = headerShape.safeParse(value);
  return header.success
    ? ok({ header: header.data, headerBytes: newline + 1 })
    : err({ code: 'snapshotDamaged', name });
}

function infoOf(file: SplitFile, id: string, place: SnapshotPlace): SnapshotInfo {
  const { seq, at, reason, schema, control, bodyBytes } = file.header;
  return { id, place, seq, at, reason, schema, control, bytes: file.headerBytes + bodyBytes };
}

/** What a file says it holds, by its first bytes and its length; its body stays unread. */
export function readSnapshotInfo(
  place: SnapshotPlace,
  id: string,
  start: Uint8Array,
  bytes: number,
): Result<SnapshotInfo, SnapshotProblem> {
  const file = splitHeader(start, id);
  if (!file.ok) return file;
  const info = infoOf(file.value, id, place);
  return info.bytes === bytes ? ok(info) : err({ code: 'snapshotDamaged', name: id });
}

/** The control of a body; tables that an older schema did not have count as empty. Null when it is no body. */
function controlOfBody(body: Uint8Array): Control | null {
  const tables = parseJson(body);
  if (typeof tables !== 'object' || tables === null || Array.isArray(tables)) return null;
  if (!Object.values(tables).every((table) => Array.isArray(table))) return null;
  try {
    return controlOf({ ...EMPTY_WORKSPACE, ...(tables as Partial<Workspace>) });
  } catch {
    // An amount that is no whole number.
    return null;
  }
}

/** Reads a snapshot and proves it: length, checksum, counts and öre. */
export async function readSnapshotBytes(
  place: SnapshotPlace,
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
  hash: Hash,
): Promise<Result<Snapshot, SnapshotProblem>> {
  const file = splitHeader(bytes, id);
  if (!file.ok) return file;
  const { header } = file.value;
  const body = bytes.slice(file.value.headerBytes);
  const isWhole =
    body.length === header.bodyBytes && (await snapshotChecksum(header, body, hash)) === header.sha256;
  const control = isWhole ? controlOfBody(body) : null;
  return control !== null && isSameControl(control, header.control)
    ? ok({ info: infoOf(file.value, id, place), body })
    : err({ code: 'snapshotDamaged', name: id });
}
