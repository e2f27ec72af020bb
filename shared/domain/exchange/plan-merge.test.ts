import { beforeEach, describe, expect, it } from 'vitest';
import { budgetId, example, projectId, time } from '@tests/fixtures/command-arbitrary';
import { Machine, TestClock } from '@tests/fixtures/exchange-machine';
import { workSampleRecords } from '@tests/fixtures/work-sample';
import { newRow } from '../budget/new-row';
import { newActivity } from '../activity/activity';
import { kraftsamlingExample } from '../example/kraftsamling-example';
import type { ActivityId, BudgetId, PersonId, ProjectId, RowId } from '../ids';
import { TRACKED_TABLES, type Tracked } from '../tracking/tracked';
import { ore } from '../money/ore';
import { erasedContact, type Contact } from '../people/contact';
import { eraseFromRecord, eraseFromStored } from '../people/erase-person';
import { isNothingToMerge, planMerge } from './plan-merge';
import { projectSide } from './project-side';
import { withoutErased } from './without-erased';

const contact = (id: string, name: string): Contact => ({
  id: id as PersonId,
  name,
  role: '',
  organisation: '',
  email: '',
  phone: '',
  erasedAt: null,
});

let anna: Machine;
let jonas: Machine;

beforeEach(() => {
  const clock = new TestClock();
  anna = new Machine('anna' as PersonId, clock);
  jonas = new Machine('jonas' as PersonId, clock);
  anna.run({ kind: 'saveContact', contact: contact('anna', 'Anna Berg') });
  jonas.run({ kind: 'saveContact', contact: contact('jonas', 'Jonas Ek') });
  anna.run({ kind: 'createProject', ...example });
  jonas.merge(anna.export(projectId));
});

const setCell = (machine: Machine, rowId: string, value: number, year = 2026) =>
  machine.run({
    kind: 'setCells',
    budgetId,
    cells: [{ rowId: rowId as RowId, year, entry: { kind: 'amount', ore: ore(value) } }],
  });
const cell = ({ state }: Machine, rowId: string) =>
  state.budgetRows.find((row) => row.id === rowId && row.budgetId === budgetId)?.amounts['2026'];
const conflictKeys = (machine: Machine, other: Machine) =>
  machine.plan(other.export(projectId)).conflicts.map(({ entries }) => entries.map(({ key }) => key));

describe('a project that is new here', () => {
  it('is taken whole, with who made each row and when', () => {
    expect(jonas.state.budgetRows).toEqual(anna.state.budgetRows);
    const merge = jonas.history.at(-1);
    expect(merge?.label.kind).toBe('mergeRecords');
    const made = anna.history.find((record) => record.label.kind === 'createProject');
    expect(merge?.changes.filter((one) => one.table === 'budgetRows').map((one) => one.from)).toEqual(
      example.rows.map(() => ({ who: 'anna', at: made?.at })),
    );
  });

  it('brings the people who stand behind it, and nobody else', () => {
    anna.run({ kind: 'saveContact', contact: contact('eva', 'Eva Lind') });
    const file = anna.export(projectId);
    expect(file.tables.contacts.map(({ name }) => name)).toEqual(['Anna Berg']);
    expect(JSON.stringify(file)).not.toContain('Eva');
  });

  it('is taken again after it was taken back', () => {
    jonas.undo();
    expect(jonas.state.projects).toEqual([]);
    const plan = jonas.merge(anna.export(projectId));
    expect([plan.isNew, jonas.state.budgetRows.length]).toEqual([true, example.rows.length]);
  });
});

describe('changes on both sides', () => {
  it('in different rows are both there afterwards, without a question', () => {
    setCell(anna, 'resor-och-logi', 111);
    setCell(jonas, 'egen-personal', 222);
    const plan = anna.merge(jonas.export(projectId));
    expect(plan.conflicts).toEqual([]);
    expect([plan.taken.map(({ key }) => key), plan.kept.map(({ key }) => key)]).toEqual([
      ['b/egen-personal', 'jonas'],
      ['b/resor-och-logi'],
    ]);
    expect([cell(anna, 'resor-och-logi'), cell(anna, 'egen-personal')]).toEqual([111, 222]);
  });

  it('in the same row are a conflict that says both values, who and when', () => {
    setCell(anna, 'resor-och-logi', 111);
    setCell(jonas, 'resor-och-logi', 222);
    const [conflict] = anna.plan(jonas.export(projectId)).conflicts;
    const [entry] = conflict?.entries ?? [];
    expect(entry).toMatchObject({
      mine: { amounts: { '2026': 111 } },
      theirs: { amounts: { '2026': 222 } },
      mineBy: { who: 'anna', at: anna.history.at(-1)?.at },
      theirsBy: { who: 'jonas', at: jonas.history.at(-1)?.at },
    });
    expect(conflict?.newer).toBe('theirs');
  });

  it('decided for mine remember the other version and do not ask again, on either side', () => {
    setCell(anna, 'resor-och-logi', 111);
    setCell(jonas, 'resor-och-logi', 222);
    const file = jonas.export(projectId);
    anna.merge(file, 'mine');
    expect(cell(anna, 'resor-och-logi')).toBe(111);
    expect(anna.history.at(-1)?.seen).toMatchObject([
      { key: 'b/resor-och-logi', value: { amounts: { '2026': 222 } }, who: 'jonas' },
    ]);
    expect(isNothingToMerge(anna.plan(file))).toBe(true);
    expect(jonas.merge(anna.export(projectId)).conflicts).toEqual([]);
    expect(cell(jonas, 'resor-och-logi')).toBe(111);
  });

  it('are asked about again when the merge was taken back, and not when it was done again', () => {
    setCell(anna, 'resor-och-logi', 111);
    setCell(jonas, 'resor-och-logi', 222);
    const file = jonas.export(projectId);
    anna.merge(file, 'theirs');
    const merge = anna.history.length;
    setCell(anna, 'egen-personal', 5);
    anna.undo();
    anna.undo(merge);
    expect(anna.plan(file).conflicts).toHaveLength(1);
    anna.redo(merge);
    expect(isNothingToMerge(anna.plan(file))).toBe(true);
  });

  it('decided differently on both machines are shown, not silently left apart', () => {
    setCell(anna, 'resor-och-logi', 111);
    setCell(jonas, 'resor-och-logi', 222);
    const [fromAnna, fromJonas] = [anna.export(projectId), jonas.export(projectId)];
    anna.merge(fromJonas, 'theirs');
    jonas.merge(fromAnna, 'theirs');
    expect([cell(anna, 'resor-och-logi'), cell(jonas, 'resor-och-logi')]).toEqual([222, 111]);
    expect(conflictKeys(anna, jonas)).toEqual([['b/resor-och-logi']]);
  });
});

describe('what one side removed', () => {
  it('goes, when the other side had not changed it', () => {
    jonas.run({ kind: 'deleteRows', budgetId, rowIds: ['resor-och-logi' as RowId] });
    const plan = anna.merge(jonas.export(projectId));
    expect(plan.conflicts).toEqual([]);
    expect(anna.state.budgetRows.some((row) => row.id === 'resor-och-logi')).toBe(false);
    expect(anna.state.budgetRows.filter((row) => row.section === 'cost').map((row) => row.position)).toEqual([
      0, 1, 2,
    ]);
  });

  it('is a conflict, when the other side had changed it', () => {
    jonas.run({ kind: 'deleteRows', budgetId, rowIds: ['resor-och-logi' as RowId] });
    setCell(anna, 'resor-och-logi', 111);
    expect(conflictKeys(anna, jonas)).toEqual([['b/resor-och-logi']]);
    anna.merge(jonas.export(projectId), 'theirs');
    expect(cell(anna, 'resor-och-logi')).toBeUndefined();
  });

  it('a whole version with a row changed on the other side, is one choice', () => {
    const copyId = 'b2' as BudgetId;
    anna.run({ kind: 'copyBudget', budgetId, copyId, name: 'k', createdAt: time });
    jonas.merge(anna.export(projectId));
    jonas.run({ kind: 'deleteBudget', budgetId: copyId });
    const row = newRow(copyId, 'ny' as RowId, { section: 'cost', category: 'other' }, 0, 'Lokaler');
    anna.run({ kind: 'insertRow', budgetId: copyId, row });
    const plan = anna.plan(jonas.export(projectId));
    expect(plan.conflicts).toHaveLength(1);
    expect(plan.conflicts[0]?.entries.map(({ key }) => key)).toContain('b2/ny');
    anna.merge(jonas.export(projectId), 'theirs');
    expect(anna.state.budgetRows.filter((one) => one.budgetId === copyId)).toEqual([]);
  });

  it('leaves the project a version, though each side removed the other one', () => {
    anna.run({ kind: 'copyBudget', budgetId, copyId: 'b2' as BudgetId, name: 'k', createdAt: time });
    jonas.merge(anna.export(projectId));
    anna.run({ kind: 'deleteBudget', budgetId });
    jonas.run({ kind: 'deleteBudget', budgetId: 'b2' as BudgetId });
    const plan = anna.merge(jonas.export(projectId), 'theirs');
    expect(plan.conflicts).toHaveLength(1);
    expect(anna.state.budgets.map(({ id }) => id)).toEqual([budgetId]);
  });
});

describe('versions of the budget', () => {
  it('approved on one side and changed on the other, are one choice', () => {
    jonas.run({ kind: 'setBudgetStatus', budgetId, status: 'approved' });
    setCell(anna, 'resor-och-logi', 111);
    expect(conflictKeys(anna, jonas)).toEqual([['b', 'b/resor-och-logi']]);
    anna.merge(jonas.export(projectId), 'theirs');
    expect([anna.state.budgets[0]?.status, cell(anna, 'resor-och-logi')]).toEqual(['approved', 1_000_000]);
  });

  it('with fewer years on one side and amounts in them on the other, are one choice', () => {
    jonas.run({ kind: 'setBudgetYears', budgetId, years: [2024, 2025] });
    setCell(anna, 'resor-och-logi', 111);
    const plan = anna.plan(jonas.export(projectId));
    expect(plan.conflicts).toHaveLength(1);
    anna.merge(jonas.export(projectId), 'mine');
    expect([anna.state.budgets[0]?.years, cell(anna, 'resor-och-logi')]).toEqual([[2024, 2025, 2026], 111]);
  });

  it('approved one on each side, end with one approved', () => {
    anna.run({ kind: 'copyBudget', budgetId, copyId: 'b2' as BudgetId, name: 'k', createdAt: time });
    jonas.merge(anna.export(projectId));
    anna.run({ kind: 'setBudgetStatus', budgetId, status: 'approved' });
    jonas.run({ kind: 'setBudgetStatus', budgetId: 'b2' as BudgetId, status: 'approved' });
    expect(anna.merge(jonas.export(projectId), 'theirs').conflicts).toHaveLength(1);
    expect(anna.state.budgets.filter(({ status }) => status === 'approved').map(({ id }) => id)).toEqual([
      'b2',
    ]);
  });

  it('that got the same number get one each, the same on both sides in the end', () => {
    anna.run({ kind: 'copyBudget', budgetId, copyId: 'ba' as BudgetId, name: 'Annas', createdAt: time });
    jonas.run({ kind: 'copyBudget', budgetId, copyId: 'bj' as BudgetId, name: 'Jonas', createdAt: time });
    const file = jonas.export(projectId);
    expect(anna.merge(file).conflicts).toEqual([]);
    expect(isNothingToMerge(anna.plan(file))).toBe(true);
    expect(jonas.merge(anna.export(projectId)).conflicts).toEqual([]);
    const numbers = ({ state }: Machine) => state.budgets.map(({ id, version }) => `${id} ${version}`).sort();
    expect(numbers(anna)).toEqual(['b 1', 'ba 2', 'bj 3']);
    expect(numbers(jonas)).toEqual(numbers(anna));
  });
});

describe('rows', () => {
  it('new on both sides stand in one order, mine before theirs in the same place', () => {
    for (const [machine, id] of [
      [anna, 'annas'],
      [jonas, 'jonas'],
    ] as const) {
      const row = newRow(budgetId, id as RowId, { section: 'cost', category: 'other' }, 1, id);
      machine.run({ kind: 'insertRow', budgetId, row });
    }
    anna.merge(jonas.export(projectId));
    const costs = anna.state.budgetRows.filter((row) => row.section === 'cost');
    expect(costs.sort((a, b) => a.position - b.position).map((row) => `${row.position} ${row.id}`)).toEqual([
      '0 egen-personal',
      '1 annas',
      '2 jonas',
      '3 externa-tjanster',
      '4 resor-och-logi',
      '5 indirekta-kostnader',
    ]);
  });

  it('that only moved are no change to take in', () => {
    jonas.run({ kind: 'moveRow', budgetId, rowId: 'resor-och-logi' as RowId, position: 0 });
    setCell(anna, 'resor-och-logi', 111);
    expect(anna.plan(jonas.export(projectId))).toMatchObject({
      taken: [{ table: 'contacts' }],
      conflicts: [],
    });
  });
});

describe('people', () => {
  it('who were erased here do not come back', () => {
    setCell(jonas, 'resor-och-logi', 5);
    anna.merge(jonas.export(projectId));
    const contacts = anna.state.contacts.map((one) =>
      one.id === 'jonas' ? erasedContact(one.id, time) : one,
    );
    anna.state = { ...anna.state, contacts };
    jonas.run({ kind: 'saveContact', contact: contact('jonas', 'Jonas Ek Lund') });
    const plan = anna.merge(jonas.export(projectId));
    expect([...plan.taken, ...plan.conflicts]).toEqual([]);
    expect(JSON.stringify(anna.state.contacts)).not.toContain('Jonas');
    expect(JSON.stringify(anna.history.at(-1)?.seen ?? [])).not.toContain('Jonas');
  });

  it('who were taken out of the list here and then erased do not come back', () => {
    setCell(jonas, 'resor-och-logi', 5);
    anna.merge(jonas.export(projectId));
    anna.run({ kind: 'removeContact', contactId: 'jonas' as PersonId });
    const history = anna.history.map((record) =>
      eraseFromRecord(record, 'jonas' as PersonId, time, ['Jonas Ek']),
    );
    anna.history.splice(0, anna.history.length, ...history);
    jonas.run({ kind: 'saveContact', contact: contact('jonas', 'Jonas Ek Lund') });
    anna.merge(jonas.export(projectId));
    expect(JSON.stringify([anna.state.contacts, anna.history])).not.toContain('Jonas');
  });

  it('who were erased here are named by no text that was written there meanwhile', () => {
    setCell(jonas, 'resor-och-logi', 5);
    anna.merge(jonas.export(projectId));
    anna.state = eraseFromStored({ ...anna.state }, 'jonas' as PersonId, time, ['Jonas Ek']);
    const note = { rowId: 'resor-och-logi' as RowId, key: '2026', text: 'Fråga Jonas Ek' };
    jonas.run({ kind: 'setNote', budgetId, ...note });
    const mine = projectSide(anna.state, anna.history, projectId);
    const theirs = withoutErased(jonas.export(projectId), mine);
    expect(JSON.stringify([theirs.tables, theirs.records])).not.toContain('Jonas');
    expect(planMerge(mine, theirs).taken).toMatchObject([
      { theirs: { notes: { '2026': 'Fråga [raderad]' } } },
    ]);
  });

  it('who were erased here do not come back with the words of an older version either', () => {
    jonas.run({
      kind: 'setNote',
      budgetId,
      rowId: 'resor-och-logi' as RowId,
      key: '2026',
      text: 'Ring Eva Lind',
    });
    anna.merge(jonas.export(projectId));
    const scrub = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('Eva Lind', '')) as T;
    anna.state = scrub(anna.state);
    anna.history.splice(0, anna.history.length, ...scrub(anna.history));
    expect(isNothingToMerge(anna.plan(jonas.export(projectId)))).toBe(true);
    setCell(anna, 'resor-och-logi', 5);
    expect(isNothingToMerge(anna.plan(jonas.export(projectId)))).toBe(true);
  });

  it('who were erased there are told of, and stay until they are erased here', () => {
    setCell(jonas, 'resor-och-logi', 5);
    anna.merge(jonas.export(projectId));
    jonas.state = {
      ...jonas.state,
      contacts: jonas.state.contacts.map((one) => erasedContact(one.id, time)),
    };
    const plan = anna.merge(jonas.export(projectId));
    expect(plan.erasedThere).toEqual(['anna', 'jonas']);
    expect(anna.state.contacts.map(({ name }) => name)).toEqual(['Anna Berg', 'Jonas Ek']);
  });
});

describe('the work beside the budget', () => {
  const saved = (records: readonly Tracked[]) =>
    ({ kind: 'saveTracked', projectId, detail: 'x', records }) as const;
  const forum = (title: string): Tracked => ({
    table: 'activities',
    record: newActivity({ id: 'a-forum' as ActivityId, projectId, createdAt: time }, { title }),
  });
  const titleOf = ({ state }: Machine) => state.activities.map(({ title }) => title);

  it('is taken whole, with the contact persons that it points to and nobody else', () => {
    anna.run({ kind: 'saveContact', contact: contact('c1', 'Kim Åkesson') });
    anna.run({ kind: 'saveContact', contact: contact('eva', 'Eva Lind') });
    anna.run(saved(workSampleRecords(projectId)));
    const file = anna.export(projectId);
    expect(file.tables.contacts.map(({ name }) => name).sort()).toEqual(['Anna Berg', 'Kim Åkesson']);
    expect(JSON.stringify(file)).not.toContain('Eva');
    jonas.merge(file);
    for (const table of TRACKED_TABLES) expect(jonas.state[table], table).toEqual(anna.state[table]);
    const { taken, conflicts } = anna.plan(jonas.export(projectId));
    expect([taken.filter(({ table }) => table !== 'contacts'), conflicts]).toEqual([[], []]);
  });

  it('is compared record by record: what one side changed or removed is taken, and what both changed is asked', () => {
    anna.run(saved(workSampleRecords(projectId)));
    jonas.merge(anna.export(projectId));
    anna.run(saved([forum('Annas titel')]));
    anna.run({ kind: 'removeTracked', projectId, detail: 'x', keys: [{ table: 'actors', id: 'o-club' }] });
    jonas.run(saved([forum('Jonas titel')]));
    const plan = anna.plan(jonas.export(projectId));
    expect(plan.conflicts.map(({ entries }) => entries.map(({ key }) => key))).toEqual([['a-forum']]);
    expect(plan.kept.filter(({ table }) => table === 'actors')).toHaveLength(1);
    const file = jonas.export(projectId);
    anna.merge(file, 'theirs');
    expect([titleOf(anna), anna.state.actors]).toEqual([['Jonas titel'], []]);
    const [states, length] = [anna.state, anna.history.length];
    anna.merge(file, 'mine');
    expect([anna.state === states, anna.history.length]).toEqual([true, length]);
    jonas.merge(anna.export(projectId));
    expect(jonas.state.actors).toEqual([]);
  });

  it('of another project stays where it is', () => {
    anna.run({
      kind: 'createProject',
      ...kraftsamlingExample({ project: 'q' as ProjectId, budget: 'c' as BudgetId }, time),
    });
    const secret = newActivity(
      { id: 'hemlig' as ActivityId, projectId: 'q' as ProjectId, createdAt: time },
      { title: 'Hemligt' },
    );
    anna.run({
      kind: 'saveTracked',
      projectId: 'q' as ProjectId,
      detail: 'x',
      records: [{ table: 'activities', record: secret }],
    });
    expect(anna.state.activities).toHaveLength(1);
    expect(JSON.stringify(anna.export(projectId))).not.toContain('emlig');
  });
});
