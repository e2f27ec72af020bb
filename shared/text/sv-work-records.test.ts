import { sampleWorkspace } from '@tests/fixtures/everything-sample';
import { workSample } from '@tests/fixtures/work-sample';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isSameRecord } from '../domain/command/history';
import { EMPTY_WORKSPACE, keyOf, type RecordChange, type Workspace } from '../domain/command/workspace';
import { isoDate, type PartId, type ProjectId } from '../domain/ids';
import type { Quantity } from '../domain/indicator/indicator';
import { fieldDifferences } from '../domain/journal/field-differences';
import { ore } from '../domain/money/ore';
import { erasedContact } from '../domain/people/contact';
import { storedWork } from '../domain/stored-work';
import { TRACKED_TABLES, type TrackedRecords, type TrackedTable } from '../domain/tracking/tracked';
import { NO_BREAK_SPACE, THIN_SPACE } from './format';
import { describeChange, groupChanges, namesOf, type ChangeLine } from './sv-changes';

const projectId = 'p1' as ProjectId;
const workspace = sampleWorkspace();
const work = workSample(projectId);
const names = namesOf(workspace);

type Json = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The record with another value in one place. */
function withAt(value: unknown, [step, ...rest]: Path, next: unknown): unknown {
  if (step === undefined) return next;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (index === step ? withAt(one, rest, next) : one));
  const fields = isObject(value) ? value : {};
  return { ...fields, [step]: withAt(fields[step], rest, next) };
}

/** Every place in a record, those that hold others included. */
function placesIn(value: unknown, path: Path = []): readonly (readonly [Path, unknown])[] {
  if (!isObject(value)) return [[path, value]];
  const inner = Array.isArray(value)
    ? value.map((one: unknown, at) => [at, one] as const)
    : Object.entries(value);
  return [
    ...(path.length > 0 ? [[path, value] as const] : []),
    ...inner.flatMap(([at, one]) => placesIn(one, [...path, at])),
  ];
}

/** What may stand in its place instead; the record's own shape chooses among them. */
const VALUES = [
  ...['Något annat', '2025-05-05', '2025-06-06T10:00:00.000Z', '7.25', '', null],
  ...[true, false, 3, 77, [], {}],
];
const CODES: ReadonlySet<unknown> = new Set(
  TRACKED_TABLES.flatMap((table) => codesOf(z.toJSONSchema(storedWork[table], { unrepresentable: 'any' }))),
);
const othersFor = (value: unknown): readonly unknown[] =>
  CODES.has(value) ? [...CODES, ...VALUES.filter((one) => one !== 'Något annat' && one !== '')] : VALUES;

/** Every code that a schema allows anywhere. */
function codesOf(schema: unknown): readonly string[] {
  if (!isObject(schema)) return [];
  const own = Array.isArray(schema['enum']) ? (schema['enum'] as readonly string[]) : [];
  return [...own, ...Object.values(schema).flatMap(codesOf)];
}

/** Every change of one thing in a record of the sample, both ways. */
function changesOf(table: TrackedTable): readonly RecordChange[] {
  const key = keyOf[table] as (record: unknown) => string;
  return work[table].flatMap((record) =>
    placesIn(record)
      .filter(([path]) => path[0] !== 'id' && path[0] !== 'projectId')
      .flatMap(([path, value]) =>
        othersFor(value)
          .map((other) => withAt(record, path, other))
          .filter((other) => !isSameRecord(record, other) && storedWork[table].safeParse(other).success)
          .flatMap((other): readonly RecordChange[] => {
            const change = { table, key: key(record) };
            return [
              { ...change, before: record, after: other },
              { ...change, before: other, after: record },
            ];
          }),
      ),
  );
}

/** Every identity and every code in the sample: nothing of it may be read on screen. */
const identities: readonly string[] = [
  ...new Set(
    TRACKED_TABLES.flatMap((table) =>
      placesIn(work[table]).flatMap(([path, value]) => {
        const field = path.filter((step) => typeof step === 'string').at(-1) ?? '';
        return typeof value === 'string' && (field === 'id' || /Ids?$/.test(field)) ? [value] : [];
      }),
    ),
  ),
];
const readable = ({ what, before, after }: ChangeLine): void => {
  const line = `${what}: ${before} → ${after}`;
  expect(line).not.toMatch(/undefined|null|NaN|övrigt|\[object|egna uppgifter|true|false|\{|\}/);
  expect(before, line).not.toBe(after);
  for (const side of [what, before, after]) expect(side.trim(), line).not.toBe('');
  for (const id of identities) expect(line.split(/[\s,:·→]+/), line).not.toContain(id);
  for (const side of [before, after]) expect(CODES.has(side), line).toBe(false);
};

const plain = (text: string): string => text.replaceAll(THIN_SPACE, ' ').replaceAll(NO_BREAK_SPACE, ' ');

/** "what: before → after" of every line of a change. */
const linesOf = (change: RecordChange): readonly string[] =>
  describeChange(change, names).map(({ what, before, after }) => plain(`${what}: ${before} → ${after}`));

/** What a change of one record of the sample reads like. */
function lineOf<T extends TrackedTable>(
  table: T,
  patch: Partial<TrackedRecords[T]>,
  at = 0,
): readonly string[] {
  const before = work[table][at];
  if (!before) throw new Error('The sample has no such record.');
  return linesOf({ table, key: 'x', before, after: { ...before, ...patch } });
}

describe('a change of the work', () => {
  it.each(TRACKED_TABLES)('is in readable Swedish, whatever field it is in: %s', (table) => {
    const changes = changesOf(table);
    expect(changes.length).toBeGreaterThan(20);
    for (const change of changes) {
      expect(fieldDifferences(change).length, JSON.stringify(change)).toBeGreaterThan(0);
      describeChange(change, names).forEach(readable);
      // Also when nothing that it points to is known any more.
      describeChange(change, new Map()).forEach(readable);
    }
  });

  it.each(TRACKED_TABLES)('is tried in every field that a record can have: %s', (table) => {
    const schema = z.toJSONSchema(storedWork[table], { unrepresentable: 'any' }) as Json;
    const shapes = (schema['anyOf'] ?? schema['oneOf'] ?? [schema]) as readonly Json[];
    const fields = new Set(shapes.flatMap((shape) => Object.keys(shape['properties'] as Json)));
    const changed = new Set(
      changesOf(table).flatMap((change) =>
        fieldDifferences(change).map(({ field }) => field.split('.')[0] ?? ''),
      ),
    );
    const kinds = table === 'parts' ? ['kind'] : [];
    expect([...changed, ...kinds, 'id', 'projectId'].sort()).toEqual([...fields].sort());
  });

  it('says what a new and a removed record are', () => {
    const whole = TRACKED_TABLES.flatMap((table) =>
      work[table].map((record) => linesOf({ table, key: 'x', before: null, after: record })),
    ).flat();
    expect(whole).toContain('Kommun Örebro: finns inte → Om Örebro');
    expect(whole).toContain('Etapp 1: finns inte → 2024-08-01 – 2025-01-31, Om Etapp 1');
    expect(whole).toContain(
      'Forum i Nora: finns inte → Resultatspridning, genomförd, 2025-02-03 – 2025-02-04',
    );
    expect(whole).toContain(
      'Läxhjälp på biblioteket: finns inte → Uppskalad i ordinarie verksamhet, sökt 2025: 300 000 kr, beviljat 2025: 200 000 kr, utbetalt 2025: 500,50 kr',
    );
    expect(whole).toContain(
      'Deltagare i forum 2025-06-30: finns inte → 82,5 personer, kvinnor 50, män 32,5, Halva året',
    );
    const [club] = work.actors;
    expect(linesOf({ table: 'actors', key: 'x', before: club, after: null })).toEqual([
      'Idrottsklubben: Civil sektor, pilotägare och värd för forum → finns inte',
    ]);
  });

  it('names what it points to', () => {
    const nora = ['p-nora' as PartId];
    expect(lineOf('activities', { municipalityIds: nora })).toEqual([
      'Forum i Nora, kommuner: Örebro och Nora → Nora',
    ]);
    expect(lineOf('activities', { objectiveIds: ['p-acting' as PartId, 'gone' as PartId] })).toEqual([
      'Forum i Nora, delmål: Stärkt gemensamt lärande → Stärkt lokalt agerande och ett borttaget delmål',
    ]);
    expect(lineOf('activities', { costRowId: null })).toEqual([
      'Forum i Nora, budgetrad: Resor och logi → tom',
    ]);
    expect(lineOf('actors', { contactIds: [] })).toEqual([
      'Idrottsklubben, kontaktpersoner: Kim Åkesson → tom',
    ]);
  });

  it('says nothing more of an erased contact person', () => {
    const [club] = work.actors;
    const contacts = workspace.contacts.map(({ id }) =>
      erasedContact(id, '2026-01-01T00:00:00.000Z' as never),
    );
    const erased: Workspace = { ...workspace, contacts };
    const change: RecordChange = {
      table: 'actors',
      key: 'o-club',
      before: club,
      after: { ...club, contactIds: [] },
    };
    expect(describeChange(change, namesOf(erased)).map(({ before }) => before)).toEqual([
      'en raderad person',
    ]);
  });

  it('takes amounts, decisions and counts apart', () => {
    const [pilot] = work.pilots;
    if (!pilot?.decision) throw new Error('The sample has no decided pilot.');
    const year = { applied: ore(0), reserved: ore(0), granted: ore(100_00), paid: ore(0) };
    expect(lineOf('pilots', { years: { ...pilot.years, '2026': year } })).toEqual([
      'Läxhjälp på biblioteket, sökt 2026: tom → 0 kr',
      'Läxhjälp på biblioteket, reserverat 2026: tom → 0 kr',
      'Läxhjälp på biblioteket, beviljat 2026: tom → 100 kr',
      'Läxhjälp på biblioteket, utbetalt 2026: tom → 0 kr',
    ]);
    expect(lineOf('pilots', { decision: { ...pilot.decision, decidedOn: isoDate('2024-12-11') } })).toEqual([
      'Läxhjälp på biblioteket, beslutsdatum: 2024-12-10 → 2024-12-11',
    ]);
    expect(lineOf('pilots', { decision: null })).toEqual([
      'Läxhjälp på biblioteket, beslut: Beviljad 2024-12-10, 24RS8 → tom',
    ]);
    expect(lineOf('pilots', { assessment: [] })).toEqual([
      'Läxhjälp på biblioteket, bedömning av Bidrar till delmålen: Ja: Tydlig koppling → tom',
    ]);
    expect(lineOf('activities', { participants: { women: 12, men: 9, other: 1 } })).toEqual([
      'Forum i Nora, män: 8 → 9',
    ]);
    expect(lineOf('activities', { participants: null })).toEqual([
      'Forum i Nora, deltagare: kvinnor 12, män 8, annan eller okänd 1 → tom',
    ]);
    expect(lineOf('activities', { actualCost: ore(2_000_000) })).toEqual([
      'Forum i Nora, faktisk kostnad: 12 345,50 kr → 20 000 kr',
    ]);
    expect(lineOf('measurements', { value: '-3' as Quantity })).toEqual([
      'Deltagare i forum 2025-06-30, värde: 82,5 → −3',
    ]);
  });

  it('stands under its project and part of the work', () => {
    const [forum] = work.activities;
    const change: RecordChange = { table: 'activities', key: 'a-forum', before: null, after: forum };
    expect(groupChanges([change], names).map(({ title }) => title)).toEqual([
      'Kraftsamling barn och unga · Aktiviteter',
    ]);
    expect(groupChanges([change], namesOf(EMPTY_WORKSPACE)).map(({ title }) => title)).toEqual([
      'Ett borttaget projekt · Aktiviteter',
    ]);
  });
});
