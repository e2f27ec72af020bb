import { DATA_SCHEMA } from '../../vault/data-schema';
import { encodeUtf8 } from '../../vault/utf8';
import type { IsoDate, PersonId, UtcTime } from '../ids';
import {
  EXCHANGE_FORMAT,
  EXCHANGE_TABLES,
  EXCHANGE_VERSION,
  type ExchangeHeader,
  type ExchangeSide,
  type HashBytes,
} from './exchange-file';

export interface Sender {
  readonly by: PersonId;
  readonly exportedAt: UtcTime;
}

/** The bytes of a .kraft file: a line that says what it is, then the project with its history. Throws without a project. */
export async function writeExchange(
  { tables, records }: ExchangeSide,
  { by, exportedAt }: Sender,
  hash: HashBytes,
): Promise<Uint8Array<ArrayBuffer>> {
  const [project] = tables.projects;
  if (!project) throw new RangeError('There is no project to export.');
  const written = Object.fromEntries(EXCHANGE_TABLES.map((table) => [table, tables[table]]));
  const body = encodeUtf8(JSON.stringify({ tables: written, records }));
  const header: ExchangeHeader = {
    format: EXCHANGE_FORMAT,
    version: EXCHANGE_VERSION,
    schema: DATA_SCHEMA,
    project: { id: project.id, name: project.name },
    exportedAt,
    by,
    sha256: await hash(body),
    bodyBytes: body.length,
  };
  const line = encodeUtf8(`${JSON.stringify(header)}\n`);
  const bytes = new Uint8Array(line.length + body.length);
  bytes.set(line);
  bytes.set(body, line.length);
  return bytes;
}

/** "Kraftsamling barn och unga 2026-11-22.kraft"; what Windows forbids in names is left out. */
export function exchangeFileName(projectName: string, day: IsoDate): string {
  const name = projectName
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim();
  return `${name === '' ? 'Projekt' : name} ${day}.kraft`;
}
