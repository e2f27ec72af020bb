import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetId, example, projectId, time } from '@tests/fixtures/command-arbitrary';
import { Machine, TestClock } from '@tests/fixtures/exchange-machine';
import { runs } from '@tests/fixtures/run-counts';
import { EXCHANGE_LIMIT } from '../../ipc/desktop-api';
import { DATA_SCHEMA } from '../../vault/data-schema';
import { sha256 } from '../../vault/hash';
import { decodeUtf8, encodeUtf8 } from '../../vault/utf8';
import { kraftsamlingExample } from '../example/kraftsamling-example';
import { newActivity } from '../activity/activity';
import { isoDate, type ActivityId, type BudgetId, type PersonId, type ProjectId, type RowId } from '../ids';
import { ore } from '../money/ore';
import type { ExchangeHeader } from './exchange-file';
import { readExchange } from './read-exchange';
import { exchangeFileName, writeExchange } from './write-exchange';

type Bytes = Uint8Array<ArrayBuffer>;

const anna = new Machine('anna' as PersonId, new TestClock());
anna.run({ kind: 'createProject', ...example });
anna.run({
  kind: 'setCells',
  budgetId,
  cells: [{ rowId: 'resor-och-logi' as RowId, year: 2026, entry: { kind: 'amount', ore: ore(1_200_050) } }],
});
const elsewhere = newActivity(
  { id: 'a' as ActivityId, projectId: 'q' as ProjectId, createdAt: time },
  { title: 'Ett möte' },
);
const side = anna.export(projectId);
const write = () => writeExchange(side, { by: 'anna' as PersonId, exportedAt: time }, sha256);
const read = (bytes: Bytes) => readExchange(bytes, 'a.kraft', sha256);
const problemOf = async (bytes: Bytes): Promise<string | null> => {
  const outcome = await read(bytes);
  return outcome.ok ? null : outcome.error.code;
};

/** The file with another header or body, and a checksum that holds all the same. */
async function forged(
  change: (body: string) => string,
  head: (header: ExchangeHeader) => object = (header) => header,
): Promise<Bytes> {
  const [line = '', ...rest] = decodeUtf8(await write()).split('\n');
  const body = encodeUtf8(change(rest.join('\n')));
  const header = {
    ...(JSON.parse(line) as ExchangeHeader),
    bodyBytes: body.length,
    sha256: await sha256(body),
  };
  const first = encodeUtf8(`${JSON.stringify(head(header))}\n`);
  const bytes = new Uint8Array(first.length + body.length);
  bytes.set(first);
  bytes.set(body, first.length);
  return bytes;
}

describe('an exchange file', () => {
  it('gives back the project, its history and who sent it', async () => {
    const outcome = await read(await write());
    if (!outcome.ok) throw new Error(outcome.error.code);
    const { header, tables, records } = outcome.value;
    expect(tables).toEqual(side.tables);
    expect(records).toEqual(JSON.parse(JSON.stringify(side.records)));
    expect(header).toMatchObject({ project: { id: projectId, name: example.project.name }, by: 'anna' });
  });

  it('from before the work was followed here is read with those tables empty', async () => {
    const old = await forged(
      (body) => body.replace(/,"parts":\[\].*?"actors":\[\]/, ''),
      (header) => ({ ...header, schema: 2 }),
    );
    expect(decodeUtf8(old)).not.toContain('actors');
    const outcome = await read(old);
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(outcome.value.tables).toEqual(side.tables);
  });

  it('holds nothing of other projects', () => {
    const other = { project: 'hemligt' as typeof projectId, budget: 'hemlig-budget' as BudgetId };
    const machine = new Machine('anna' as PersonId, new TestClock());
    machine.run({ kind: 'createProject', ...example });
    machine.run({ kind: 'createProject', ...kraftsamlingExample(other, time) });
    expect(JSON.stringify(machine.export(projectId))).not.toContain('hemlig');
  });

  it('is named by project and day, without what Windows forbids', () => {
    expect(exchangeFileName('Barn/unga: "2026"', isoDate('2026-11-22'))).toBe(
      'Barn unga 2026 2026-11-22.kraft',
    );
    expect(exchangeFileName(' ?', isoDate('2026-11-22'))).toBe('Projekt 2026-11-22.kraft');
  });
});

describe('a file that is refused', () => {
  it('is empty, or larger than is read', async () => {
    expect(await problemOf(new Uint8Array())).toBe('exchangeEmpty');
    expect(await problemOf(new Uint8Array(EXCHANGE_LIMIT + 1))).toBe('exchangeTooLarge');
  });

  it('is of some other kind', async () => {
    for (const text of [
      'PK\u0003\u0004',
      '{"format":"kraftsamling-snapshot","version":1}\n{}',
      'Hej\n{}',
      '\n',
    ])
      expect(await problemOf(encodeUtf8(text))).toBe('exchangeForeign');
  });

  it('is cut off anywhere, or has any byte changed', async () => {
    const whole = await write();
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        expect(await problemOf(whole.slice(0, at))).not.toBeNull();
        const changed = whole.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        const outcome = await read(changed);
        // A changed letter of the project's name in the first line is all that no checksum covers.
        if (outcome.ok) expect(outcome.value.tables).toEqual(side.tables);
      }),
      { numRuns: runs(100, 2000) },
    );
    expect(await problemOf(whole.slice(0, -1))).toBe('exchangeDamaged');
    expect(await problemOf(whole.slice(0, 100))).toBe('exchangeDamaged');
  });

  it('comes from a newer version of the app', async () => {
    const asIs = (body: string) => body;
    expect(await problemOf(await forged(asIs, (header) => ({ ...header, schema: DATA_SCHEMA + 1 })))).toBe(
      'exchangeNewer',
    );
    expect(
      await problemOf(await forged(asIs, ({ format }) => ({ format, version: 2, something: 'else' }))),
    ).toBe('exchangeNewer');
  });

  it.each([
    [
      'an activity of another project',
      (body: string) => body.replace('"activities":[]', `"activities":[${JSON.stringify(elsewhere)}]`),
    ],
    ['a table of the work too few', (body: string) => body.replace('"pilots":[],', '')],
    ['an unknown table', (body: string) => body.replace('"notices":[]', '"notices":[],"meta":[]')],
    ['a table too few', (body: string) => body.replace('"notices":[],', '')],
    ['__proto__', (body: string) => body.replace('"tables":{', '"tables":{"__proto__":{"a":1},')],
    [
      '__proto__ in disguise',
      (body: string) => body.replace('"amounts":{', '"amounts":{"\\u005f_proto__":1,'),
    ],
    ['half an öre', (body: string) => body.replace('1200050', '1200050.5')],
    ['a row of another budget', (body: string) => body.replace('"budgetId":"b"', '"budgetId":"c"')],
    ['another project', (body: string) => body.replaceAll('"projectId":"p"', '"projectId":"q"')],
    ['a record twice', (body: string) => body.replace(/"budgets":\[({.*?})\],/, '"budgets":[$1,$1],')],
    ['a change of a layout', (body: string) => body.replace('"table":"projects"', '"table":"layouts"')],
    ['a key that is not the record’s', (body: string) => body.replace('"key":"b/', '"key":"c/')],
    ['no more than a list', (): string => '[]'],
    ['lists in lists without end', (): string => '['.repeat(200_000)],
  ])(
    'says something with a right checksum that is no project: %s',
    async (_, change: (body: string) => string) => {
      const bytes = await forged(change);
      expect(decodeUtf8(bytes)).not.toBe(decodeUtf8(await write()));
      expect(await problemOf(bytes)).toBe('exchangeUnsound');
      expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
    },
  );
});
