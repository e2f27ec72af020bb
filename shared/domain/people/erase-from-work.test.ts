import { sampleWorkspace } from '@tests/fixtures/everything-sample';
import { expect, it } from 'vitest';
import { inverseOf, type HistoryRecord } from '../command/history';
import { changesBetween, EMPTY_WORKSPACE, type Workspace } from '../command/workspace';
import type { PersonId, UtcTime } from '../ids';
import { controlOf } from '../journal/control';
import { storedWorkspace } from '../stored-records';
import { TRACKED_TABLES } from '../tracking/tracked';
import { eraseFromRecord, eraseFromTables, wordsOf } from './erase-person';
import { registerExtract } from './register-extract';

const at = '2026-02-02T10:00:00.000Z' as UtcTime;
const kim = 'c1' as PersonId;

type Named<T> = { readonly [K in keyof T]: T[K] };

/** The value with a name written into every text of the work that people write. */
function withName<T>(value: T, name: string): T {
  const free =
    /^(?:title|text|name|notes|lessons|responsible|comment|summary|learning|evaluation|reason|plan|owner|effect|source|targetGroup|applicantName|actorName|audience|channel|proof|organisation|role|nextStep)$/;
  const write = (one: unknown, field: string): unknown => {
    if (typeof one === 'string') return free.test(field) ? `${one} (${name})` : one;
    if (typeof one !== 'object' || one === null) return one;
    return Array.isArray(one)
      ? one.map((each: unknown) => write(each, field))
      : Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, write(inner, key)]));
  };
  return write(value, '') as T;
}

const sample = sampleWorkspace();
const work = Object.fromEntries(TRACKED_TABLES.map((table) => [table, sample[table]])) as Named<
  Pick<Workspace, (typeof TRACKED_TABLES)[number]>
>;
const named: Workspace = { ...sample, ...withName(work, 'Kim Åkesson, kim@example.invalid') };

it('strikes a person out of every text of the work, and breaks nothing in it', () => {
  const erased = eraseFromTables(named, kim, at);
  expect(JSON.stringify(named)).toContain('Kim Åkesson');
  for (const table of TRACKED_TABLES)
    expect(/Kim|kim@/.test(JSON.stringify(erased[table])), table).toBe(false);
  expect(storedWorkspace.safeParse(erased).success).toBe(true);
  expect(controlOf(erased)).toEqual(controlOf(named));
});

it('leaves who is whose contact: what the identity leads to is a person who was erased', () => {
  const erased = eraseFromTables(named, kim, at);
  expect(erased.actors[0]?.contactIds).toEqual([kim]);
  expect(erased.contacts.find(({ id }) => id === kim)).toMatchObject({ name: '', erasedAt: at });
});

it('touches no identity, code or figure of the work, whatever the person is called', () => {
  for (const name of ['p-orebro', 'granted', 'civil', 'o-club', '2025', 'scaledUp', 'p-objective', 'men']) {
    const contacts = sample.contacts.map((contact) => ({ ...contact, name, email: '', phone: '082582582' }));
    const erased = eraseFromTables({ ...sample, contacts }, kim, at);
    for (const table of TRACKED_TABLES) expect(erased[table], `${name} in ${table}`).toEqual(sample[table]);
  }
});

it('strikes the person out of every version in the history', () => {
  const record: HistoryRecord = {
    ...{ seq: 1, at, who: kim, why: '', undoes: null, redoes: null, control: controlOf(named) },
    label: { kind: 'saveTracked', detail: 'Möte med Kim Åkesson', year: null },
    changes: inverseOf(changesBetween(EMPTY_WORKSPACE, { ...EMPTY_WORKSPACE, activities: named.activities })),
  };
  const erased = eraseFromRecord(record, kim, at, wordsOf(sample.contacts));
  expect(JSON.stringify(erased)).not.toMatch(/Kim Å|kim@/);
  expect(erased.label.detail).toBe('Möte med [raderad]');
});

it('has every text of the work that names the person in the register extract', () => {
  const mentions = registerExtract(kim, named, [])?.mentions ?? [];
  const tables = new Set(mentions.map(({ table }) => table));
  expect([...tables].sort()).toEqual([...TRACKED_TABLES].sort());
});
