import { newActivity, type Activity } from '@shared/domain/activity/activity';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import type { ActivityId, BudgetId, ProjectId, UtcTime } from '@shared/domain/ids';
import type { Tracked } from '@shared/domain/tracking/tracked';
import { workSampleRecords } from '@tests/fixtures/work-sample';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { execute, redo, undo } from './commands/execute';
import { openDatabase, type Database } from './database';
import { observeWork } from './live-work';

const createdAt = '2024-08-01T00:00:00.000Z' as UtcTime;
const [projectId, otherId] = ['p' as ProjectId, 'q' as ProjectId];

const activity = (id: string, title: string, project = projectId): Activity =>
  newActivity({ id: id as ActivityId, projectId: project, createdAt }, { title });
const tracked = (...records: readonly Activity[]): readonly Tracked[] =>
  records.map((record) => ({ table: 'activities', record }));

let database: Database;
beforeEach(async () => {
  database = await openDatabase(`live-${crypto.randomUUID()}`);
  for (const [project, budget] of [
    [projectId, 'b'],
    [otherId, 'c'],
  ] as const) {
    const example = kraftsamlingExample({ project, budget: budget as BudgetId }, createdAt);
    await execute(database, { kind: 'createProject', ...example });
  }
  await save(activity('a', 'Möte'), activity('b', 'Kartläggning'));
});
afterEach(async () => {
  await database.delete();
});

const save = (...records: readonly Activity[]) =>
  execute(database, {
    ...{
      kind: 'saveTracked',
      projectId: records[0]?.projectId ?? projectId,
      detail: 'x',
      records: tracked(...records),
    },
  });
const remove = (id: string) =>
  execute(database, { kind: 'removeTracked', projectId, detail: 'x', keys: [{ table: 'activities', id }] });

/** A view of the activities, when they have been read: what it was told, list by list. */
async function watched() {
  const told: (readonly Activity[] | undefined)[] = [];
  const list = observeWork(database, 'activities', projectId);
  const stop = list.subscribe(({ records }) => told.push(records as readonly Activity[] | undefined));
  await vi.waitFor(() => expect(list.getValue().records).toBeDefined());
  const now = (): readonly Activity[] => list.getValue().records as unknown as readonly Activity[];
  return { told, now, stop };
}

const titles = (list: readonly Activity[]): readonly string[] => list.map(({ title }) => title);

it('reads once, however many look and whatever changes', async () => {
  const reading = vi.spyOn(database, 'table');
  const first = await watched();
  const second = await watched();
  expect(second.now()).toBe(first.now());
  const reads = reading.mock.calls.filter(([name]) => name === 'activities').length;
  first.stop();
  second.stop();
  const third = await watched();
  expect(third.now()).toBe(first.now());
  expect(reading.mock.calls.filter(([name]) => name === 'activities')).toHaveLength(reads);
  expect(reads).toBe(1);
  reading.mockRestore();
});

it('follows what is added, changed, removed, taken back and done again, each told once', async () => {
  const { told, now } = await watched();
  const [, mapping] = now();
  told.length = 0;
  await save(activity('c', 'Forum'));
  expect(titles(now())).toEqual(['Möte', 'Kartläggning', 'Forum']);
  await save(activity('a', 'Stormöte'));
  expect(titles(now())).toEqual(['Stormöte', 'Kartläggning', 'Forum']);
  await remove('c');
  await undo(database);
  await undo(database);
  expect(titles(now())).toEqual(['Möte', 'Kartläggning', 'Forum']);
  await redo(database);
  await remove('a');
  expect(titles(now())).toEqual(['Kartläggning', 'Forum']);
  // What did not change is the very same record all along.
  expect(now()[0]).toBe(mapping);
  expect(told).toHaveLength(7);
  expect(new Set(told).size).toBe(7);
  expect(now()).toEqual(await database.activities.where({ projectId }).toArray());
});

it('takes a batch, and many records at once, as one change', async () => {
  const { told, now } = await watched();
  told.length = 0;
  const many = Array.from({ length: 50 }, (_, index) => activity(`m${String(index)}`, `Nr ${String(index)}`));
  await save(...many);
  expect([told.length, now().length]).toEqual([1, 52]);
  const outcome = await execute(database, {
    ...{ kind: 'batch', purpose: 'work', detail: 'x' },
    steps: [
      {
        kind: 'saveTracked',
        projectId,
        detail: '',
        records: tracked(activity('a', 'Ny'), activity('n', 'Sist')),
      },
      { kind: 'removeTracked', projectId, detail: '', keys: [{ table: 'activities', id: 'b' }] },
    ],
  });
  expect(outcome.ok).toBe(true);
  expect(told).toHaveLength(2);
  expect([now()[0]?.title, now().at(-1)?.title, now().length]).toEqual(['Ny', 'Sist', 52]);
});

it('stays the same list, and tells nobody, when something else changes', async () => {
  const { told, now } = await watched();
  const list = now();
  told.length = 0;
  await save(activity('x', 'Hos grannen', otherId));
  const others = workSampleRecords(projectId).filter(({ table }) => table !== 'activities');
  expect((await execute(database, { kind: 'saveTracked', projectId, detail: 'x', records: others })).ok).toBe(
    true,
  );
  await execute(database, { kind: 'editProject', projectId, patch: { name: 'Nytt namn' } });
  // Nothing changes: it is saved as it was.
  await save(activity('a', 'Möte'));
  expect((await save(activity('a', ''))).ok).toBe(false);
  const elsewhere = await openDatabase(`live-${crypto.randomUUID()}`);
  await execute(elsewhere, {
    kind: 'createProject',
    ...kraftsamlingExample({ project: projectId, budget: 'b' as BudgetId }, createdAt),
  });
  await execute(elsewhere, {
    kind: 'saveTracked',
    projectId,
    detail: 'x',
    records: tracked(activity('a', 'I en annan databas')),
  });
  await elsewhere.delete();
  expect([now() === list, told]).toEqual([true, []]);
});

it('holds what is committed while it is being read, once', async () => {
  const { getValue } = observeWork(database, 'activities', projectId);
  expect(getValue().records).toBeUndefined();
  await Promise.all([save(activity('c', 'Medan du läste')), save(activity('a', 'Ändrat')), remove('b')]);
  await vi.waitFor(() => expect(getValue().records).toBeDefined());
  const found = getValue().records as unknown as readonly Activity[];
  expect([...titles(found)].sort()).toEqual(['Medan du läste', 'Ändrat']);
});

it('tells a list that could not be read, and reads again when it is asked for anew', async () => {
  database.close();
  const { getValue } = observeWork(database, 'activities', projectId);
  await vi.waitFor(() => expect(getValue().fault).toBeDefined());
  expect(getValue().records).toBeUndefined();
  await database.open();
  expect(titles((await watched()).now())).toEqual(['Möte', 'Kartläggning']);
});

it('tells nobody who has stopped looking', async () => {
  const { told, stop } = await watched();
  stop();
  told.length = 0;
  await save(activity('c', 'Forum'));
  expect(told).toEqual([]);
});
