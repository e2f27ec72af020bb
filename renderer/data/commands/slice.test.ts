import type { DBCore, DBCoreTable } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyCommand } from '@shared/domain/command/apply-command';
import type { Command } from '@shared/domain/command/command';
import { changesBetween, EMPTY_WORKSPACE } from '@shared/domain/command/workspace';
import { newPilot } from '@shared/domain/pilot/pilot';
import { isoDate, type PilotId, type ProjectId } from '@shared/domain/ids';
import { kronor, ore } from '@shared/domain/money/ore';
import type { Tracked } from '@shared/domain/tracking/tracked';
import { anyCommand, example, exampleWorkspace, projectId, time } from '@tests/fixtures/command-arbitrary';
import { runs } from '@tests/fixtures/run-counts';
import { workSampleRecords } from '@tests/fixtures/work-sample';
import { openDatabase, type Database } from '../database';
import { execute, undo } from './execute';
import { loadSlice, readWorkspace, tablesOf } from './slice';

/** Counts the records that are read of each table. */
class Reader {
  readonly read = new Map<string, number>();

  #note<Answer>(name: string, answer: Promise<Answer>, count: (answer: Answer) => number): Promise<Answer> {
    return answer.then((found) => {
      this.read.set(name, (this.read.get(name) ?? 0) + count(found));
      return found;
    });
  }

  in(core: DBCore): DBCore {
    return {
      ...core,
      table: (name): DBCoreTable => {
        const table = core.table(name);
        return {
          ...table,
          get: (request) => this.#note(name, table.get(request), (found) => (found === undefined ? 0 : 1)),
          getMany: (request) => this.#note(name, table.getMany(request), (found) => found.length),
          query: (request) => this.#note(name, table.query(request), ({ result }) => result.length),
        };
      },
    };
  }
}

const work = workSampleRecords(projectId);
const idea = (id: string, project: ProjectId, title = id): Tracked => ({
  table: 'pilots',
  record: newPilot({ id: id as PilotId, projectId: project, createdAt: time }, { title }),
});

let database: Database;
let reader: Reader;
beforeEach(async () => {
  database = await openDatabase(`slice-${crypto.randomUUID()}`);
  await execute(database, { kind: 'createProject', ...example, work });
  await execute(database, {
    kind: 'saveTracked',
    projectId,
    detail: 'x',
    records: [idea('second', projectId)],
  });
  await database.pilots.add(idea('elsewhere', 'q' as ProjectId).record as never);
  reader = new Reader();
  database.use({ stack: 'dbcore', name: 'reader', create: (core) => reader.in(core) });
  database.close();
  await database.open();
});
afterEach(async () => {
  await database.delete();
});

const save = (records: readonly Tracked[]): Command => ({
  kind: 'saveTracked',
  projectId,
  detail: 'x',
  records,
});
const oneOf = (table: Tracked['table']): Tracked => {
  const found = work.find((one) => one.table === table);
  if (!found) throw new Error('The sample has no such record.');
  return found;
};

describe('what a change of the work is loaded for', () => {
  it('is the project and the records that it names, and nothing beside them', async () => {
    const slice = await loadSlice(database, save([oneOf('activities'), oneOf('parts')]));
    expect(slice).toEqual({
      ...EMPTY_WORKSPACE,
      projects: [example.project],
      activities: [oneOf('activities').record],
      parts: [oneOf('parts').record],
    });
    expect(Object.fromEntries(reader.read)).toEqual({ projects: 1, activities: 1, parts: 1 });
  });

  it('is every pilot of the project, and of no other, when one is touched', async () => {
    const slice = await loadSlice(database, {
      ...{ kind: 'removeTracked', projectId, detail: 'x', keys: [{ table: 'pilots', id: 'second' }] },
    });
    expect(slice.pilots.map(({ id }) => id).sort()).toEqual(['i-pilot', 'second']);
    expect(reader.read.get('pilots')).toBe(2);
  });

  it('lets a decision be held to what the other pilots have taken of the reserve', async () => {
    const pilotOf = (id: string, state: 'assessment' | 'granted', granted: number) =>
      newPilot(
        { id: id as PilotId, projectId, createdAt: time },
        {
          ...{ title: id, state, application: { receivedOn: null, diaryNumber: '1', text: '' } },
          years: { '2025': { applied: ore(0), reserved: ore(0), granted: kronor(granted), paid: ore(0) } },
          decision: {
            ...{ outcome: 'granted', decidedOn: isoDate('2024-12-10'), diaryNumber: '2', reason: '' },
            overrideReason: '',
          },
        },
      );
    await database.pilots.bulkAdd([pilotOf('a', 'granted', 700_000), pilotOf('b', 'assessment', 300_001)]);
    const record = pilotOf('b', 'granted', 300_001);
    expect(await execute(database, save([{ table: 'pilots', record }]))).toMatchObject({
      ...{ ok: false, error: { code: 'overReserve', left: kronor(300_000) } },
    });
  });
});

describe('the tables of a command’s transaction', () => {
  it('are all that any change can be in', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 6 }), (commands) => {
        let state = exampleWorkspace;
        for (const command of commands) {
          const done = applyCommand(state, command);
          if (!done.ok) continue;
          const changed = new Set(changesBetween(state, done.value).map(({ table }) => table));
          expect(tablesOf(command)).toEqual(expect.arrayContaining([...changed]));
          state = done.value;
        }
      }),
      { numRuns: runs(200, 5_000) },
    );
  });

  it('are few for what is done often', () => {
    expect(tablesOf(save([oneOf('activities')]))).toEqual(['projects', 'activities']);
    expect(tablesOf({ kind: 'setCells', budgetId: example.budget.id, cells: [] })).toEqual([
      ...['projects', 'budgets', 'budgetRows'],
    ]);
  });

  it('hold what a new project brings along, and what is taken back', async () => {
    const before = await readWorkspace(database);
    const id = 'p9' as ProjectId;
    const project = { ...example.project, id };
    const budget = { ...example.budget, id: 'b9' as typeof example.budget.id, projectId: id };
    const brought = workSampleRecords(id).map(
      ({ table, record }) => ({ table, record: { ...record, id: `${record.id}-9` } }) as Tracked,
    );
    const outcome = await execute(database, {
      kind: 'createProject',
      project,
      budget,
      rows: [],
      work: brought,
    });
    expect(outcome.ok && outcome.value?.changes).toHaveLength(2 + brought.length);
    expect((await undo(database)).ok).toBe(true);
    expect(await readWorkspace(database)).toEqual(before);
  });
});
