import { z } from 'zod';
import { everythingText } from '../../text/sv-everything';
import { WORK_FIELDS } from '../../text/sv-work-fields';
import {
  BUDGET_STATUSES,
  COST_CATEGORIES,
  FINANCIER_GROUPS,
  IN_KIND_CATEGORIES,
  NOTICE_KINDS,
  SECTIONS,
} from '../budget/budget';
import { TABLES, type TableName, type Workspace } from '../command/workspace';
import { storedDate, storedOre, storedPercent, storedTime } from '../stored-values';
import { storedQuantity, storedWork } from '../stored-work';
import { TRACKED_TABLES, type TrackedTable } from '../tracking/tracked';

/** A JSON Schema (draft 2020-12), or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type KeysOfEach<T> = T extends unknown ? keyof T : never;
/** One description for every field that a record of the table can have: the compiler finds a forgotten one. */
type Fields<T> = Readonly<Record<KeysOfEach<T>, JsonSchema>>;

const { fields: said } = everythingText;

const text = (description?: string): JsonSchema => ({
  type: 'string',
  ...(description !== undefined && { description }),
});
const oneOf = (values: readonly string[]): JsonSchema => ({ type: 'string', enum: values });
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const mapOf = (values: JsonSchema, description: string): JsonSchema => ({
  type: 'object',
  description,
  additionalProperties: values,
});

const ID = text(said.id);
const DATE: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: said.date };
const TIME: JsonSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T.+Z$', description: said.time };
const ORE: JsonSchema = { type: 'integer', description: said.ore };
const PERCENT: JsonSchema = { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$', description: said.percent };
const WHOLE: JsonSchema = { type: 'integer' };
const AMOUNTS = mapOf(ORE, said.amounts);

function objectOf(properties: JsonSchema, optional: readonly string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const SOUGHT = objectOf({ amount: orNull(ORE), date: orNull(DATE), source: text() });

const DECISION = objectOf(
  {
    financier: text(),
    grantName: text(),
    decidedOn: orNull(DATE),
    diaryNumber: text(),
    grantShare: PERCENT,
    grantCap: ORE,
    earliestStart: DATE,
    latestEnd: DATE,
    pilotReservePerYear: orNull(ORE),
    conditions: listOf(text()),
    roundsClaimsDown: { type: 'boolean' },
    claimEveryMonths: { type: 'integer' },
    finalReportMonths: { type: 'integer' },
    applied: SOUGHT,
    proposed: SOUGHT,
  },
  ['claimEveryMonths', 'finalReportMonths', 'applied', 'proposed'],
);

const PROJECT: Fields<Workspace['projects'][number]> = {
  id: ID,
  name: text(),
  diaryNumber: text(),
  start: DATE,
  end: DATE,
  decision: orNull(DECISION),
  note: text(),
  facts: listOf(objectOf({ heading: text(), text: text() })),
  createdAt: TIME,
  archivedAt: orNull(TIME),
};

const BUDGET: Fields<Workspace['budgets'][number]> = {
  id: ID,
  projectId: ID,
  version: WHOLE,
  name: text(),
  status: oneOf(BUDGET_STATUSES),
  years: listOf(WHOLE),
  createdAt: TIME,
  basedOn: orNull(ID),
};

const RULE: JsonSchema = {
  description: said.rule,
  type: 'object',
  properties: {
    kind: oneOf(['entered', 'rate', 'share', 'remainder']),
    percent: PERCENT,
    of: listOf(ID),
  },
  required: ['kind'],
  additionalProperties: false,
};

const ROW: Fields<Workspace['budgetRows'][number]> = {
  id: text(said.rowId),
  budgetId: ID,
  position: WHOLE,
  label: text(),
  section: oneOf(SECTIONS),
  category: oneOf([...COST_CATEGORIES, ...IN_KIND_CATEGORIES]),
  group: oneOf(FINANCIER_GROUPS),
  isGrant: { type: 'boolean' },
  rule: RULE,
  amounts: AMOUNTS,
  rejected: mapOf(text(), said.rejected),
  notes: mapOf(text(), said.notes),
};

const NOTICE: Fields<Workspace['notices'][number]> = {
  id: ID,
  projectId: ID,
  rowId: ID,
  kind: oneOf(NOTICE_KINDS),
  date: DATE,
  source: text(),
  amounts: AMOUNTS,
};

const LAYOUT: Fields<Workspace['layouts'][number]> = {
  key: text(),
  financier: text(),
  savedAt: TIME,
  targets: { type: 'object', description: said.targets },
  years: mapOf(WHOLE, said.years),
  decimalSign: text(),
  unit: text(),
  statedUnit: text(),
};

const CONTACT: Fields<Workspace['contacts'][number]> = {
  id: ID,
  name: text(),
  role: text(),
  organisation: text(),
  email: text(),
  phone: text(),
  erasedAt: orNull(TIME),
};

const QUANTITY: JsonSchema = { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$', description: said.quantity };
/** What the stored shapes check by code of their own; everything else of that sort is an identity. */
const CHECKED_BY_CODE: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [storedDate, DATE],
  [storedTime, TIME],
  [storedOre, ORE],
  [storedPercent, PERCENT],
  [storedQuantity, QUANTITY],
]);

/** The object with the Swedish name of each of its fields as its title, also of those held inside another. */
function titled(schema: JsonSchema, table: TrackedTable, prefix = ''): JsonSchema {
  const shapes = (schema['oneOf'] ?? schema['anyOf']) as readonly JsonSchema[] | undefined;
  if (shapes) {
    const key = 'oneOf' in schema ? 'oneOf' : 'anyOf';
    return { ...schema, [key]: shapes.map((shape) => titled(shape, table, prefix)) };
  }
  const properties = schema['properties'] as Readonly<Record<string, JsonSchema>> | undefined;
  if (!properties) return schema;
  const named = Object.entries(properties).map(([field, of]) => {
    const name = WORK_FIELDS[table][prefix + field]?.name;
    const inner = titled(of, table, `${prefix}${field}.`);
    return [field, name === undefined ? inner : { title: name, ...inner }];
  });
  return { ...schema, properties: Object.fromEntries(named) as JsonSchema };
}

/** Of the tables of the work, the shapes that they are checked by. */
function workSchema(table: TrackedTable): JsonSchema {
  const { $schema: _said, ...schema } = z.toJSONSchema(storedWork[table], {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom')
        Object.assign(jsonSchema, CHECKED_BY_CODE.get(zodSchema) ?? ID);
    },
  });
  return titled(schema, table);
}

const workSchemas = (): Readonly<Record<TrackedTable, JsonSchema>> =>
  Object.fromEntries(TRACKED_TABLES.map((table) => [table, workSchema(table)])) as Readonly<
    Record<TrackedTable, JsonSchema>
  >;

const RECORDS: Readonly<Record<TableName, JsonSchema>> = {
  projects: objectOf(PROJECT),
  budgets: objectOf(BUDGET),
  budgetRows: objectOf(ROW, ['category', 'group', 'isGrant']),
  notices: objectOf(NOTICE),
  layouts: objectOf(LAYOUT, ['decimalSign', 'unit', 'statedUnit']),
  contacts: objectOf(CONTACT),
  ...workSchemas(),
};

const perTable = (of: (table: TableName) => JsonSchema): JsonSchema =>
  objectOf(Object.fromEntries(TABLES.map((table) => [table, of(table)])));

/** What the exported file holds, field by field and with units: it stands in the file itself. */
export function everythingSchema(format: string, version: number): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...objectOf({
      description: text(),
      schema: { type: 'object', description: said.schema },
      format: { const: format },
      version: { const: version },
      exportedAt: TIME,
      lastChange: { type: 'integer', description: said.lastChange },
      counts: perTable(() => WHOLE),
      controlTotalOre: { type: 'string', pattern: '^-?\\d+$', description: said.control },
      sha256: perTable(() => ({ type: 'string', pattern: '^[0-9a-f]{64}$', description: said.sha256 })),
      tables: perTable((table) => ({
        type: 'array',
        description: everythingText.tables[table],
        items: RECORDS[table],
      })),
    }),
  };
}
