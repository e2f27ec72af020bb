import { execute, redo, undo } from '@renderer/data/commands/execute';
import { openDatabase, type Database } from '@renderer/data/database';
import { applyCommand } from '@shared/domain/command/apply-command';
import { changesBetween, TABLES, type Workspace } from '@shared/domain/command/workspace';
import { anyCommand, example, exampleWorkspace as start } from '@tests/fixtures/command-arbitrary';
import { runs } from '@tests/fixtures/run-counts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const inOrder = (records: readonly unknown[]): readonly string[] =>
  records.map((record) => JSON.stringify(record, keysInOrder)).sort();
const keysInOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

async function stored(database: Database): Promise<readonly string[]> {
  const tables = await Promise.all(TABLES.map((table) => database.table(table).toArray()));
  return tables.flatMap(inOrder);
}
const modelled = (state: Workspace): readonly string[] => TABLES.flatMap((table) => inOrder(state[table]));

it(
  'the database follows the pure model through any history, and undo leads all the way back',
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { minLength: 1, maxLength: 10 }), async (commands) => {
        const database = await openDatabase(`history-${crypto.randomUUID()}`);
        await execute(database, { kind: 'createProject', ...example });
        let model = start;
        let done = 0;
        for (const command of commands) {
          const expected = applyCommand(model, command);
          const outcome = await execute(database, command);
          expect(outcome.ok).toBe(expected.ok);
          if (expected.ok && changesBetween(model, expected.value).length > 0 && outcome.ok && outcome.value)
            done++;
          if (expected.ok) model = expected.value;
          expect(await stored(database)).toEqual(modelled(model));
        }
        for (let step = 0; step < done; step++) expect((await undo(database)).ok).toBe(true);
        expect(await stored(database)).toEqual(modelled(start));
        for (let step = 0; step < done; step++) expect((await redo(database)).ok).toBe(true);
        expect(await stored(database)).toEqual(modelled(model));
        await database.delete();
      }),
      { numRuns: runs(40, 1000) },
    );
  },
);
