import { everythingOf, sampleWorkspace } from '@tests/fixtures/everything-sample';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { EMPTY_WORKSPACE, TABLES } from '../command/workspace';
import { controlOf } from '../journal/control';
import { sha256 } from '../../vault/hash';
import { storedWorkspace } from '../stored-records';
import { TRACKED_TABLES } from '../tracking/tracked';
import { everythingFileName } from './everything';
import { everythingJson } from './everything-json';

type Written = Record<string, unknown> & {
  readonly schema: Parameters<typeof z.fromJSONSchema>[0];
  readonly sha256: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly controlTotalOre: string;
  readonly tables: Readonly<Record<string, readonly Record<string, unknown>[]>>;
};

interface Nested {
  readonly properties: Readonly<Record<string, Nested | undefined>>;
  readonly items?: Nested;
  readonly title?: string;
  readonly oneOf?: readonly Nested[];
  readonly anyOf?: readonly Nested[];
}

const written = async (tables = sampleWorkspace()): Promise<Written> =>
  JSON.parse(await everythingJson(everythingOf(tables), sha256)) as Written;

describe('the open export of everything', () => {
  test('holds every record as it is stored, and a program of ours can take it in again', async () => {
    const { tables } = await written();
    expect(tables).toEqual(sampleWorkspace());
    expect(storedWorkspace.parse(tables)).toEqual(sampleWorkspace());
  });

  test('states the same counts and control total as its tables hold', async () => {
    const { tables, counts, controlTotalOre } = await written();
    const control = controlOf(storedWorkspace.parse(tables));
    expect(controlTotalOre).toBe(control.ore);
    expect(counts).toEqual(Object.fromEntries(TABLES.map((table) => [table, control.counts[table] ?? 0])));
  });

  test('states a checksum per table that anybody can compute from the file alone', async () => {
    const { tables, sha256: sums } = await written();
    for (const table of TABLES) expect(sums[table]).toBe(await sha256(JSON.stringify(tables[table])));
    expect(new Set(Object.values(sums)).size).toBe(TABLES.length);
  });

  test('is valid by the schema that stands in it, and so is an export of nothing', async () => {
    for (const file of [await written(), await written(EMPTY_WORKSPACE)]) {
      expect(z.fromJSONSchema(file.schema).safeParse(file).error).toBeUndefined();
    }
  });

  test('has a schema that refuses what is not an export: a fraction of an öre, a foreign field, a missing table', async () => {
    const file = await written();
    const schema = z.fromJSONSchema(file.schema);
    const withRow = (change: Record<string, unknown>) => ({
      ...file,
      tables: { ...file.tables, budgetRows: [{ ...file.tables['budgetRows']?.[0], ...change }] },
    });
    expect(schema.safeParse(withRow({})).success).toBe(true);
    expect(schema.safeParse(withRow({ amounts: { '2025': 0.5 } })).success).toBe(false);
    expect(schema.safeParse(withRow({ colour: 'red' })).success).toBe(false);
    expect(schema.safeParse({ ...file, tables: { projects: [] } }).success).toBe(false);
    expect(schema.safeParse({ ...file, format: 'annat' }).success).toBe(false);
  });

  test('says what every field of the work is called, and in what it is counted', async () => {
    const { schema } = await written();
    const parts = (node: unknown): readonly Record<string, unknown>[] =>
      typeof node !== 'object' || node === null
        ? []
        : [node as Record<string, unknown>, ...Object.values(node).flatMap(parts)];
    const tables = (schema as unknown as Nested).properties['tables']?.properties ?? {};
    for (const table of TRACKED_TABLES) {
      const items = tables[table]?.items;
      const shapes = items?.oneOf ?? items?.anyOf ?? [items];
      const fields = shapes.flatMap((shape) => Object.entries(shape?.properties ?? {}));
      const unsaid = fields.filter(([, of]) => of?.title === undefined).map(([name]) => name);
      expect([...new Set(unsaid)].sort(), table).toEqual(['id', 'projectId']);
      // A field without a type would take anything.
      const open = parts(tables[table]).filter((one) => Object.keys(one).length === 0);
      expect(open, table).toEqual([]);
    }
    const activity = tables['activities']?.items?.properties ?? {};
    expect(activity['plannedCost']).toMatchObject({
      title: 'planerad kostnad',
      anyOf: [{ type: 'integer', description: 'Hela ören' }, { type: 'null' }],
    });
    expect(activity['start']).toMatchObject({
      title: 'start',
      anyOf: [{ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, {}],
    });
  });

  test('has a schema that refuses a broken record of the work', async () => {
    const file = await written();
    const schema = z.fromJSONSchema(file.schema);
    const withActivity = (change: Record<string, unknown>) => ({
      ...file,
      tables: { ...file.tables, activities: [{ ...file.tables['activities']?.[0], ...change }] },
    });
    expect(schema.safeParse(withActivity({})).success).toBe(true);
    for (const change of [
      { plannedCost: 0.5 },
      { start: '3 mars' },
      { status: 'kanske' },
      { participants: { women: -1, men: 0, other: 0 } },
      { colour: 'red' },
      { objectiveIds: [7] },
    ])
      expect(schema.safeParse(withActivity(change)).success, JSON.stringify(change)).toBe(false);
  });

  test('stands one record a line, so that two exports can be compared', async () => {
    const text = await everythingJson(everythingOf(sampleWorkspace()), sha256);
    const records = TABLES.flatMap((table): readonly unknown[] => sampleWorkspace()[table]);
    const lines = text.split('\n').map((line) => line.replace(/,$/, ''));
    for (const record of records) expect(lines).toContain(JSON.stringify(record));
  });

  test('is named by the day', () => {
    expect(everythingFileName(everythingOf(EMPTY_WORKSPACE).exportedOn, 'json')).toBe(
      'Kraftsamling allt 2026-11-22.json',
    );
  });
});
