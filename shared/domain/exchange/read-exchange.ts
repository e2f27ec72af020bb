import { EXCHANGE_LIMIT } from '../../ipc/desktop-api';
import { err, ok, type Result } from '../../result';
import { DATA_SCHEMA } from '../../vault/data-schema';
import { decodeUtf8, encodeUtf8 } from '../../vault/utf8';
import { TRACKED_TABLES } from '../tracking/tracked';
import {
  EXCHANGE_FORMAT,
  EXCHANGE_VERSION,
  LONGEST_HEADER,
  type Exchange,
  type ExchangeHeader,
  type ExchangeProblem,
  type HashBytes,
} from './exchange-file';
import { exchangeBody, exchangeHeader, exchangeVersion, isOneProject } from './exchange-schema';

type Bytes = Uint8Array<ArrayBuffer>;

const LINE_FEED = 10;
/** How every file that this app has written begins. */
const OUR_START = encodeUtf8(`{"format":"${EXCHANGE_FORMAT}"`);
/** Names that reach into every object when they are copied from one to another. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

function parse(bytes: Bytes): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(decodeUtf8(bytes)) as unknown };
  } catch {
    return null;
  }
}

interface Head {
  readonly header: ExchangeHeader;
  readonly bodyAt: number;
}

/** The first line, or what it tells of the file that it cannot be read. */
function headOf(bytes: Bytes): Head | 'exchangeForeign' | 'exchangeDamaged' | 'exchangeNewer' {
  const start = bytes.subarray(0, LONGEST_HEADER);
  const isOurs = OUR_START.every((byte, index) => start[index] === byte);
  const end = start.indexOf(LINE_FEED);
  const line = end < 0 ? undefined : parse(bytes.slice(0, end))?.value;
  const version = exchangeVersion.safeParse(line);
  // What a newer version's first line says besides is not for this one to judge.
  if (version.success && version.data.version > EXCHANGE_VERSION) return 'exchangeNewer';
  const header = exchangeHeader.safeParse(line);
  if (!header.success) return isOurs ? 'exchangeDamaged' : 'exchangeForeign';
  return header.data.schema > DATA_SCHEMA ? 'exchangeNewer' : { header: header.data, bodyAt: end + 1 };
}

/** Whether a name that must not stand in data stands anywhere in it. */
function isPoisoned(root: unknown): boolean {
  const waiting: unknown[] = [root];
  for (let value = waiting.pop(); waiting.length > 0 || value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && FORBIDDEN.some((name) => Object.hasOwn(value, name))) return true;
    for (const inner of Object.values(value)) waiting.push(inner);
  }
  return false;
}

/** The schema that the tables of the work came with. */
const WORK_SINCE = 3;

/** The body of a file from before the work was followed here, with those tables empty. */
function upgraded(body: unknown, schema: number): unknown {
  const { tables, ...rest } = (body ?? {}) as { readonly tables?: unknown };
  if (schema >= WORK_SINCE || typeof tables !== 'object' || tables === null) return body;
  return {
    ...rest,
    tables: { ...Object.fromEntries(TRACKED_TABLES.map((table) => [table, []])), ...tables },
  };
}

/**
 * Reads a colleague's file: size, kind, length and checksum, and every record against its own shape. Anything that does
 * not hold refuses the whole file.
 */
export async function readExchange(
  bytes: Bytes,
  name: string,
  hash: HashBytes,
): Promise<Result<Exchange, ExchangeProblem>> {
  if (bytes.length === 0) return err({ code: 'exchangeEmpty', name });
  if (bytes.length > EXCHANGE_LIMIT)
    return err({ code: 'exchangeTooLarge', name, bytes: bytes.length, limit: EXCHANGE_LIMIT });
  const head = headOf(bytes);
  if (typeof head === 'string') return err({ code: head, name });
  const { header, bodyAt } = head;
  const bodyBytes = bytes.slice(bodyAt);
  if (bodyBytes.length !== header.bodyBytes || (await hash(bodyBytes)) !== header.sha256)
    return err({ code: 'exchangeDamaged', name });
  const json = parse(bodyBytes);
  const body =
    json && !isPoisoned(json.value) ? exchangeBody.safeParse(upgraded(json.value, header.schema)) : null;
  if (!body?.success || !isOneProject(body.data, header)) return err({ code: 'exchangeUnsound', name });
  const { tables, records } = body.data;
  return ok({ header, tables: { ...tables, layouts: [] }, records });
}
