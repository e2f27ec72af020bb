import { anyCommand, example, projectId } from '@tests/fixtures/command-arbitrary';
import { Machine, TestClock } from '@tests/fixtures/exchange-machine';
import { runs } from '@tests/fixtures/run-counts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../command/command';
import { TABLES, keyOf, type TableName, type Workspace } from '../command/workspace';
import type { PersonId } from '../ids';
import { isNothingToMerge, type MergeSide } from './plan-merge';
import { isSameContent } from './record-trail';

/** What one of two people does: changes of their own, taking them back, and sending the project to the other. */
type Deed =
  | { readonly kind: 'run'; readonly command: Command }
  | { readonly kind: 'undo' }
  | { readonly kind: 'receive'; readonly side: MergeSide };

const anyDeed: fc.Arbitrary<{ readonly isFirst: boolean; readonly deed: Deed }> = fc.record({
  isFirst: fc.boolean(),
  deed: fc.oneof(
    { weight: 8, arbitrary: anyCommand.map((command): Deed => ({ kind: 'run', command })) },
    { weight: 1, arbitrary: fc.constant<Deed>({ kind: 'undo' }) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom<MergeSide[]>('mine', 'theirs')
        .map((side): Deed => ({ kind: 'receive', side })),
    },
  ),
});
const anyDeeds = fc.array(anyDeed, { minLength: 2, maxLength: 16 });
const anySide = fc.constantFrom<(MergeSide | undefined)[]>('mine', 'theirs', undefined);

/** Two machines that once had the same project, after all of the deeds. */
function twoMachines(deeds: readonly { readonly isFirst: boolean; readonly deed: Deed }[]) {
  const clock = new TestClock();
  const [anna, jonas] = [new Machine('anna' as PersonId, clock), new Machine('jonas' as PersonId, clock)];
  anna.run({ kind: 'createProject', ...example });
  jonas.merge(anna.export(projectId));
  for (const { isFirst, deed } of deeds) {
    const [one, other] = isFirst ? [anna, jonas] : [jonas, anna];
    if (deed.kind === 'run') one.run(deed.command);
    // The start itself is not taken back: there would be no project.
    else if (deed.kind === 'undo' && one.history.length > 1 && one.history.at(-1)?.undoes === null)
      one.undo();
    else if (deed.kind === 'receive') one.merge(other.export(projectId), deed.side);
  }
  return { anna, jonas };
}

const recordsIn = (state: Workspace) =>
  new Map(
    TABLES.flatMap((table) => {
      const key = keyOf[table] as (record: unknown) => string;
      return state[table].map((record) => [`${table}/${key(record)}`, { table, record }] as const);
    }),
  );

/** Keys whose records differ, places in lists aside. */
function differences(a: Workspace, b: Workspace): readonly string[] {
  const [left, right] = [recordsIn(a), recordsIn(b)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((id) => {
    const [one, other] = [left.get(id), right.get(id)];
    return !one || !other || !isSameContent(one.table, one.record, other.record);
  });
}

/** Every version that a machine still can show: what stands, what stood, and what it saw. */
function allVersions({ state, history }: Machine) {
  const versions: { readonly table: TableName; readonly key: string; readonly value: unknown }[] = [];
  for (const { changes, seen = [] } of history) {
    versions.push(...seen);
    for (const { table, key, before, after } of changes)
      versions.push({ table, key, value: before }, { table, key, value: after });
  }
  for (const [id, { table, record }] of recordsIn(state))
    versions.push({ table, key: id.slice(table.length + 1), value: record });
  return versions;
}

const amountsIn = (state: Workspace): readonly string[] =>
  state.budgetRows.flatMap((row) =>
    Object.entries(row.amounts).map(([year, ore]) => `${row.budgetId}/${row.id} ${year} ${String(ore)}`),
  );

const settings = { numRuns: runs(150, 2000) };

describe('merging', () => {
  it('the same file again changes nothing', () => {
    fc.assert(
      fc.property(anyDeeds, anySide, (deeds, side) => {
        const { anna, jonas } = twoMachines(deeds);
        const file = jonas.export(projectId);
        anna.merge(file, side);
        expect(isNothingToMerge(anna.plan(file))).toBe(true);
        const [state, length] = [anna.state, anna.history.length];
        anna.merge(file);
        expect([anna.state === state, anna.history.length]).toEqual([true, length]);
      }),
      settings,
    );
  });

  it('there and back leaves both with the same records', () => {
    fc.assert(
      fc.property(anyDeeds, anySide, (deeds, side) => {
        const { anna, jonas } = twoMachines(deeds);
        jonas.merge(anna.export(projectId), side);
        const back = anna.merge(jonas.export(projectId));
        expect(back.conflicts).toEqual([]);
        expect(differences(anna.state, jonas.state)).toEqual([]);
      }),
      settings,
    );
  });

  it('lets no version of either side disappear, and invents no amount', () => {
    fc.assert(
      fc.property(anyDeeds, anySide, (deeds, side) => {
        const { anna, jonas } = twoMachines(deeds);
        const stood = [...recordsIn(anna.state), ...recordsIn(jonas.state)];
        const amounts = new Set([...amountsIn(anna.state), ...amountsIn(jonas.state)]);
        anna.merge(jonas.export(projectId), side);
        const kept = allVersions(anna);
        const lost = stood.filter(
          ([id, { table, record }]) =>
            !kept.some((one) => `${one.table}/${one.key}` === id && isSameContent(table, one.value, record)),
        );
        expect(lost).toEqual([]);
        expect(amountsIn(anna.state).filter((amount) => !amounts.has(amount))).toEqual([]);
      }),
      settings,
    );
  });

  it('without conflicts does not depend on who takes in', () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const { anna, jonas } = twoMachines(deeds);
        const [fromAnna, fromJonas] = [anna.export(projectId), jonas.export(projectId)];
        const plan = anna.plan(fromJonas);
        expect(
          jonas
            .plan(fromAnna)
            .conflicts.map(({ newer }) => newer)
            .sort(),
        ).toEqual(plan.conflicts.map(({ newer }) => (newer === 'mine' ? 'theirs' : 'mine')).sort());
        fc.pre(plan.conflicts.length === 0);
        anna.merge(fromJonas);
        jonas.merge(fromAnna);
        expect(differences(anna.state, jonas.state)).toEqual([]);
      }),
      settings,
    );
  });
});
