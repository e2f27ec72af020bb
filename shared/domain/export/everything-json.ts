import { everythingText } from '../../text/sv-everything';
import { TABLES } from '../command/workspace';
import type { Everything } from './everything';
import { everythingSchema } from './everything-schema';

export const EVERYTHING_FORMAT = 'kraftsamling-everything';
/** Raise it when a reader made for the last one would misread the file. */
export const EVERYTHING_VERSION = 1;

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export type HashText = (text: string) => Promise<string>;

/** A list with one record a line: easy to look through, and to compare with another export. */
const lines = (records: readonly unknown[]): string =>
  records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;

const member = (name: string, json: string): string => `${JSON.stringify(name)}: ${json}`;

/**
 * Everything as a text that any program can read without the app: what it is, its own JSON Schema, counts, the sum of
 * all amounts, and for each table the SHA-256 of its records as compact JSON.
 */
export async function everythingJson(everything: Everything, hash: HashText): Promise<string> {
  const { tables, control, seq, exportedAt } = everything;
  const sums = await Promise.all(
    TABLES.map(async (table) => [table, await hash(JSON.stringify(tables[table]))] as const),
  );
  const head = {
    description: everythingText.description,
    schema: everythingSchema(EVERYTHING_FORMAT, EVERYTHING_VERSION),
    format: EVERYTHING_FORMAT,
    version: EVERYTHING_VERSION,
    exportedAt,
    lastChange: seq,
    counts: Object.fromEntries(TABLES.map((table) => [table, control.counts[table] ?? 0])),
    controlTotalOre: control.ore,
    sha256: Object.fromEntries(sums),
  };
  const members = Object.entries(head).map(([name, value]) => member(name, JSON.stringify(value)));
  const body = TABLES.map((table) => member(table, lines(tables[table])));
  return `{\n${[...members, member('tables', `{\n${body.join(',\n')}\n}`)].join(',\n')}\n}\n`;
}
