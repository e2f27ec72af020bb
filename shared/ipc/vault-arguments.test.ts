import { describe, expect, test } from 'vitest';
import { desktopArguments } from './desktop-arguments';

const AT = '2026-01-05T10:00:00.000Z';
const control = { counts: { contacts: 1 }, ore: '-120000' };
const change = { table: 'contacts', key: 'p-1', before: null, after: { id: 'p-1', name: 'Åsa', tags: [1] } };
const record = {
  seq: 1,
  at: AT,
  who: 'me',
  why: '',
  label: { kind: 'saveContact', detail: '', year: null },
  changes: [change],
  undoes: null,
  redoes: null,
  control,
};
const draft = { seq: 1, at: AT, reason: 'manual', schema: 2, control, body: new Uint8Array([1]) };
const ID = '000000012-20260105T100000Z-manual.json';

const accepts = (verb: Exclude<keyof typeof desktopArguments, 'none'>, ...args: unknown[]): boolean =>
  desktopArguments[verb].safeParse(args).success;
const withChange = (part: object) => [{ ...record, changes: [{ ...change, ...part }] }];

describe('what the app itself hands over', () => {
  test('is accepted, and arrives as it was', () => {
    const full = {
      ...record,
      changes: [{ ...change, from: { who: 'p-2', at: AT } }],
      seen: [{ table: 'projects', key: 'x', value: null, who: 'p-2', at: AT }],
    };
    expect(desktopArguments.appendJournal.parse([[record, full]])).toEqual([[record, full]]);
    expect(desktopArguments.replaceJournal.parse([7, []])).toEqual([7, []]);
    expect(desktopArguments.writeSnapshot.parse([draft])).toEqual([draft]);
    expect(desktopArguments.readSnapshot.parse(['second', ID])).toEqual(['second', ID]);
    expect(desktopArguments.erasePerson.parse(['p-1', record])).toEqual(['p-1', record]);
    expect(accepts('noteSelfTest', { at: AT, isGood: true })).toBe(true);
  });

  test('may hold a field that is set to nothing', () => {
    expect(accepts('appendJournal', withChange({ after: { note: undefined } }))).toBe(true);
  });
});

describe('a history record is refused', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  test.each<readonly [string, unknown]>([
    ['alone, not in a list', record],
    ['that is no record', [null]],
    ['with a field more', [{ ...record, path: '/etc/passwd' }]],
    ['with a field less', [{ ...record, control: undefined }]],
    ['with sequence 0', [{ ...record, seq: 0 }]],
    ['with half a sequence', [{ ...record, seq: 1.5 }]],
    ['at no time', [{ ...record, at: 'igår' }]],
    ['with an endless reason', [{ ...record, why: 'x'.repeat(40_001) }]],
    ['with a label of other words', [{ ...record, label: { ...record.label, kind: '../x' } }]],
    ['with a sum that is no number', [{ ...record, control: { ...control, ore: '1e9' } }]],
    ['with counts of a table that is not ours', [{ ...record, control: { ...control, counts: { x: 1 } } }]],
    ['with a change of a table that is not ours', withChange({ table: 'history' })],
    ['with a change without a key', withChange({ key: '' })],
    ['that holds a number JSON has no word for', withChange({ after: { amounts: { 2026: Number.NaN } } })],
    ['that holds an endless number', withChange({ after: Number.POSITIVE_INFINITY })],
    ['that holds bytes', withChange({ after: new Uint8Array(2) })],
    ['that holds a date', withChange({ before: new Date(0) })],
    ['that holds a map', withChange({ before: new Map() })],
    ['that holds itself', withChange({ after: circle })],
  ])('%s', (_what, records) => {
    expect(accepts('appendJournal', records)).toBe(false);
    expect(accepts('replaceJournal', 0, records)).toBe(false);
  });
});

test.each([
  '',
  '../x',
  '../../etc/passwd',
  `snapshots/${ID}`,
  `../${ID}`,
  `${ID}\0`,
  `${ID}\n`,
  '000000012-20260105T100000Z-other.json',
  'journal.jsonl',
  'settings.json',
])('the backup "%s" cannot be asked for', (id) => {
  expect(accepts('readSnapshot', 'here', id)).toBe(false);
});

test.each<readonly [string, unknown]>([
  ['a path for a place', ['/mnt/share', ID]],
  ['a place that is picked in a dialog', ['file', ID]],
])('a backup is not read from %s', (_what, args) => {
  expect(desktopArguments.readSnapshot.safeParse(args).success).toBe(false);
});

test.each<readonly [string, object]>([
  ['with text for a body', { body: '{}' }],
  ['for a reason of its own', { reason: '../x' }],
  ['of no schema', { schema: 0 }],
  ['with a name', { id: ID }],
])('a snapshot %s is refused', (_what, part) => {
  expect(accepts('writeSnapshot', { ...draft, ...part })).toBe(false);
});
