import { execute, undo } from '@renderer/data/commands/execute';
import { openDatabase, type Database } from '@renderer/data/database';
import { doExchangeJob, type ExchangeFile, type ExchangeReview } from '@renderer/data/exchange/exchange-jobs';
import type { Command } from '@shared/domain/command/command';
import { isNothingToMerge, type MergeSide } from '@shared/domain/exchange/plan-merge';
import { settleMerge } from '@shared/domain/exchange/settle-merge';
import { isoDate, type PersonId, type RowId, type UtcTime } from '@shared/domain/ids';
import { ore } from '@shared/domain/money/ore';
import { TRACKED_TABLES } from '@shared/domain/tracking/tracked';
import { budgetId, example, projectId } from '@tests/fixtures/command-arbitrary';
import { workSampleRecords } from '@tests/fixtures/work-sample';
import { afterEach, beforeEach, expect, it } from 'vitest';

/** One colleague's database. */
class Desk {
  private constructor(
    readonly who: PersonId,
    readonly database: Database,
  ) {}

  static async open(who: string): Promise<Desk> {
    return new Desk(who as PersonId, await openDatabase(`${who}-${crypto.randomUUID()}`));
  }

  run(command: Command) {
    return execute(this.database, command, { who: this.who, why: '' });
  }

  setCell(rowId: string, value: number) {
    const entry = { kind: 'amount', ore: ore(value) } as const;
    return this.run({ kind: 'setCells', budgetId, cells: [{ rowId: rowId as RowId, year: 2026, entry }] });
  }

  async cell(rowId: string): Promise<number | undefined> {
    return (await this.database.budgetRows.get([budgetId, rowId]))?.amounts['2026'];
  }

  async export(): Promise<ExchangeFile> {
    return (await doExchangeJob({
      kind: 'export',
      database: this.database.name,
      projectId,
      sender: { by: this.who, exportedAt: new Date().toISOString() as UtcTime },
      day: isoDate('2026-11-22'),
    })) as ExchangeFile;
  }

  async review({ name, bytes }: ExchangeFile): Promise<ExchangeReview> {
    const answer = await doExchangeJob({ kind: 'review', database: this.database.name, name, bytes });
    if (!('ok' in answer) || !answer.ok) throw new Error(JSON.stringify(answer));
    return answer.value;
  }

  async takeIn(file: ExchangeFile, side?: MergeSide): Promise<ExchangeReview> {
    const review = await this.review(file);
    const choices = new Map(side ? review.plan.conflicts.map(({ id }) => [id, side] as const) : []);
    const outcome = await this.run(settleMerge(review.plan, choices, review.mine, file.name));
    expect(outcome.ok).toBe(true);
    return review;
  }
}

let anna: Desk;
let jonas: Desk;

beforeEach(async () => {
  [anna, jonas] = [await Desk.open('anna'), await Desk.open('jonas')];
  await anna.run({ kind: 'createProject', ...example });
  await jonas.takeIn(await anna.export());
});
afterEach(async () => {
  await anna.database.delete();
  await jonas.database.delete();
});

it('a project goes to another machine with who made each row, and comes back as it was', async () => {
  expect(await jonas.database.budgetRows.toArray()).toEqual(await anna.database.budgetRows.toArray());
  const merge = await jonas.database.history.orderBy('seq').last();
  expect(merge?.label).toEqual({
    kind: 'mergeRecords',
    detail: 'Kraftsamling barn och unga 2026-11-22.kraft',
    year: null,
  });
  expect(new Set(merge?.changes.map(({ from }) => from?.who))).toEqual(new Set(['anna']));
  const back = await anna.review(await jonas.export());
  expect([isNothingToMerge(back.plan), back.plan.kept]).toEqual([true, []]);
});

it('a conflict is decided, taken back, decided otherwise, and then known for good', async () => {
  await anna.setCell('resor-och-logi', 111);
  await anna.setCell('egen-personal', 5);
  await jonas.setCell('resor-och-logi', 222);
  await jonas.setCell('externa-tjanster', 6);
  const file = await jonas.export();
  const first = await anna.takeIn(file, 'theirs');
  expect(first.plan.conflicts).toHaveLength(1);
  expect(
    await Promise.all(['resor-och-logi', 'egen-personal', 'externa-tjanster'].map((id) => anna.cell(id))),
  ).toEqual([222, 5, 6]);

  expect((await undo(anna.database, { who: anna.who, why: '' })).ok).toBe(true);
  expect([await anna.cell('resor-och-logi'), await anna.cell('externa-tjanster')]).not.toContain(222);
  expect((await anna.takeIn(file, 'mine')).plan.conflicts).toHaveLength(1);
  expect([await anna.cell('resor-och-logi'), await anna.cell('externa-tjanster')]).toEqual([111, 6]);
  expect(isNothingToMerge((await anna.review(file)).plan)).toBe(true);

  const there = await jonas.takeIn(await anna.export());
  expect(there.plan.conflicts).toEqual([]);
  expect(await jonas.cell('resor-och-logi')).toBe(111);
});

it('keeping one’s own in every conflict is remembered, though no record changes', async () => {
  await anna.setCell('resor-och-logi', 111);
  await jonas.setCell('resor-och-logi', 222);
  const file = await jonas.export();
  const before = await anna.database.history.count();
  await anna.takeIn(file, 'mine');
  expect(await anna.database.history.count()).toBe(before + 1);
  expect((await anna.database.history.orderBy('seq').last())?.seen).toMatchObject([
    { key: 'b/resor-och-logi', value: { amounts: { '2026': 222 } }, who: 'jonas' },
  ]);
  await anna.takeIn(file);
  expect(await anna.database.history.count()).toBe(before + 1);
});

it('a review that something has overtaken is refused whole', async () => {
  await jonas.setCell('resor-och-logi', 222);
  await jonas.setCell('egen-personal', 7);
  const review = await anna.review(await jonas.export());
  await anna.setCell('egen-personal', 8);
  const outcome = await anna.run(settleMerge(review.plan, new Map(), review.mine, 'fil'));
  expect(outcome).toEqual({ ok: false, error: { code: 'changedSinceShown' } });
  expect([await anna.cell('resor-och-logi'), await anna.cell('egen-personal')]).not.toContain(222);
});

it('the work goes along, record by record, and a change of it on both sides is decided like any other', async () => {
  const records = workSampleRecords(projectId);
  await anna.run({ kind: 'saveTracked', projectId, detail: 'allt', records });
  await jonas.takeIn(await anna.export());
  for (const table of TRACKED_TABLES)
    expect(await jonas.database.table(table).toArray(), table).toEqual(
      await anna.database.table(table).toArray(),
    );
  const rename = (desk: Desk, title: string) => {
    const changed = records.flatMap((one) =>
      one.table === 'pilots' ? [{ ...one, record: { ...one.record, title } }] : [],
    );
    return desk.run({ kind: 'saveTracked', projectId, detail: title, records: changed });
  };
  expect((await rename(anna, 'Annas')).ok).toBe(true);
  expect((await rename(jonas, 'Jonas')).ok).toBe(true);
  const file = await jonas.export();
  expect((await anna.takeIn(file, 'theirs')).plan.conflicts.map(({ id }) => id)).toEqual(['pilots/i-pilot']);
  expect((await anna.database.pilots.toArray()).map(({ title }) => title)).toEqual(['Jonas']);
  expect(isNothingToMerge((await anna.review(file)).plan)).toBe(true);
  await undo(anna.database, { who: anna.who, why: '' });
  expect((await anna.database.pilots.toArray()).map(({ title }) => title)).toEqual(['Annas']);
});
