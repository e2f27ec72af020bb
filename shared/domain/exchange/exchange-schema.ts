import { z } from 'zod';
import type { BudgetRow } from '../budget/budget';
import { keyOf, type TableName, type Workspace } from '../command/workspace';
import type { PersonId, ProjectId } from '../ids';
import { storedRecords } from '../stored-records';
import { storedTime } from '../stored-values';
import { TRACKED_TABLES } from '../tracking/tracked';
import {
  EXCHANGE_FORMAT,
  EXCHANGE_TABLES,
  type ExchangeHeader,
  type ExchangeRecord,
  type ExchangeTable,
} from './exchange-file';

const isText = (value: unknown): boolean => typeof value === 'string';
/** Empty where nobody had said who uses the machine. */
const personId = z.custom<PersonId>(isText);
const projectId = z.custom<ProjectId>((value) => isText(value) && value !== '');

/** As much of the first line as every version will keep. */
export const exchangeVersion = z.object({ format: z.literal(EXCHANGE_FORMAT), version: z.int().min(1) });

/** The first line of this version. */
export const exchangeHeader: z.ZodType<ExchangeHeader> = z.object({
  format: z.literal(EXCHANGE_FORMAT),
  version: z.int().min(1),
  schema: z.int().min(1),
  project: z.object({ id: projectId, name: z.string() }),
  exportedAt: storedTime,
  by: personId,
  sha256: z.string().regex(/^[\da-f]{64}$/),
  bodyBytes: z.int().min(1),
});

const origin = z.strictObject({ who: personId, at: storedTime });

/** A record's value that really is the one its key says. */
const valueOf = (table: ExchangeTable) => {
  const key = keyOf[table] as (record: unknown) => string;
  return {
    schema: storedRecords[table],
    isNamed: (value: unknown, name: string): boolean => value === null || key(value) === name,
  };
};

const changeIn = (table: ExchangeTable) => {
  const { schema, isNamed } = valueOf(table);
  return z
    .strictObject({
      table: z.literal(table),
      key: z.string().min(1),
      before: schema.nullable(),
      after: schema.nullable(),
      from: origin.exactOptional(),
    })
    .refine(({ key, before, after }) => isNamed(before, key) && isNamed(after, key));
};

const seenIn = (table: ExchangeTable) => {
  const { schema, isNamed } = valueOf(table);
  return z
    .strictObject({
      table: z.literal(table),
      key: z.string().min(1),
      value: schema.nullable(),
      who: personId,
      at: storedTime,
    })
    .refine(({ key, value }) => isNamed(value, key));
};

// By its table, so that ten thousand changes are not each tried against every table's shape.
const [firstTable, ...otherTables] = EXCHANGE_TABLES;
const change = z.discriminatedUnion('table', [changeIn(firstTable), ...otherTables.map(changeIn)]);
const seen = z.discriminatedUnion('table', [seenIn(firstTable), ...otherTables.map(seenIn)]);

const record = z.strictObject({
  who: personId,
  at: storedTime,
  changes: z.array(change),
  seen: z.array(seen).exactOptional(),
}) as unknown as z.ZodType<ExchangeRecord>;

/** Everything after the first line; tables that are not of an exchange are refused. */
export const exchangeBody = z.strictObject({
  tables: z.strictObject(
    Object.fromEntries(EXCHANGE_TABLES.map((table) => [table, z.array(storedRecords[table])])),
  ) as unknown as z.ZodType<Omit<Workspace, 'layouts'>>,
  records: z.array(record),
});

export type ExchangeBody = z.infer<typeof exchangeBody>;

const areDistinct = (tables: Omit<Workspace, 'layouts'>, table: Exclude<TableName, 'layouts'>): boolean => {
  const key = keyOf[table] as (one: unknown) => string;
  return new Set(tables[table].map(key)).size === tables[table].length;
};

/** Whether the body is the header's project, whole, and nothing of any other. */
export function isOneProject({ tables }: ExchangeBody, { project }: ExchangeHeader): boolean {
  const budgets = new Set<string>(tables.budgets.map((one) => one.id));
  const [only, ...others] = tables.projects;
  return (
    only?.id === project.id &&
    others.length === 0 &&
    EXCHANGE_TABLES.every((table) => areDistinct(tables, table)) &&
    tables.budgets.every((one) => one.projectId === project.id) &&
    tables.notices.every((one) => one.projectId === project.id) &&
    tables.budgetRows.every((one: BudgetRow) => budgets.has(one.budgetId)) &&
    TRACKED_TABLES.every((table) => tables[table].every((one) => one.projectId === project.id))
  );
}
