import { ASA } from '@tests/fixtures/contact-samples';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryRecord } from '../command/history';
import { withChanges } from '../command/record-changes';
import { EMPTY_WORKSPACE, type RecordChange, type Workspace } from '../command/workspace';
import { kraftsamlingExample } from '../example/kraftsamling-example';
import type { BudgetId, PersonId, ProjectId, UtcTime } from '../ids';
import { controlOf } from '../journal/control';
import { erasedContact, type Contact } from './contact';
import { eraseFromRecord, eraseFromStored, eraseFromTables, wordsOf } from './erase-person';
import { registerExtract } from './register-extract';

const id = 'p1' as PersonId;
const at = '2026-02-01T00:00:00.000Z' as UtcTime;
const eva: Contact = { id, ...ASA };
const other: Contact = { ...eva, id: 'p2' as PersonId, name: 'Bo Ek', role: 'Chef för Åsa Öberg', email: '' };
const example = kraftsamlingExample({ project: 'pr' as ProjectId, budget: 'b' as BudgetId }, at);
const tables: Workspace = {
  ...EMPTY_WORKSPACE,
  projects: [
    { ...example.project, note: 'Ring åsa öberg' },
    { ...example.project, id: 'pr2' as ProjectId },
  ],
  budgets: [example.budget],
  budgetRows: example.rows.map((row, index) =>
    index === 0 ? { ...row, notes: { '2025': 'enligt ASA.OBERG@region.se' } } : row,
  ),
  contacts: [eva, other],
};

const record = (changes: readonly RecordChange[], more: Partial<HistoryRecord> = {}): HistoryRecord => ({
  seq: 1,
  at,
  who: id,
  why: '',
  label: { kind: 'setNote', detail: '', year: null },
  changes,
  undoes: null,
  redoes: null,
  control: { counts: {}, ore: '0' },
  ...more,
});

describe('eraseFromTables', () => {
  const erased = eraseFromTables(tables, id, at);

  it('leaves a stub of the contact and nothing of the texts', () => {
    expect(erased.contacts[0]).toEqual(erasedContact(id, at));
    expect(erased.projects[0]?.note).toBe('Ring [raderad]');
    expect(erased.budgetRows[0]?.notes).toEqual({ '2025': 'enligt [raderad]' });
  });

  it('leaves counts, sums and all that does not name the person', () => {
    expect(controlOf(erased)).toEqual(controlOf(tables));
    expect(erased.budgets).toBe(tables.budgets);
    expect(erased.projects[1]).toBe(tables.projects[1]);
    expect(erased.budgetRows.slice(1)).toEqual(tables.budgetRows.slice(1));
  });

  it('leaves another person’s own telephone, also when it is the same, but not what is written of the erased one', () => {
    expect(erased.contacts[1]).toEqual({ ...other, role: 'Chef för [raderad]' });
  });

  it('has nothing left to do the second time', () => {
    expect(eraseFromTables(erased, id, '2027-01-01T00:00:00.000Z' as UtcTime)).toEqual(erased);
  });
});

describe('eraseFromRecord', () => {
  const words = wordsOf([eva]);

  it('reaches reason, label, both sides of changes, and versions that were not taken', () => {
    const row = tables.budgetRows[0];
    const before = record(
      [
        { table: 'contacts', key: id, before: null, after: eva },
        { table: 'budgetRows', key: 'b/x', before: row, after: null, from: { who: id, at } },
      ],
      {
        why: 'Åsa Öberg bad om det',
        label: { kind: 'import', detail: 'åsa öberg.xlsx', year: null },
        seen: [{ table: 'contacts', key: id, value: eva, who: id, at }],
      },
    );
    expect(eraseFromRecord(before, id, at, words)).toEqual({
      ...before,
      why: '[raderad] bad om det',
      label: { kind: 'import', detail: '[raderad].xlsx', year: null },
      changes: [
        { table: 'contacts', key: id, before: null, after: erasedContact(id, at) },
        {
          table: 'budgetRows',
          key: 'b/x',
          before: { ...row, notes: { '2025': 'enligt [raderad]' } },
          after: null,
          from: { who: id, at },
        },
      ],
      seen: [{ table: 'contacts', key: id, value: erasedContact(id, at), who: id, at }],
    });
  });

  it('gives back the very record that does not name the person', () => {
    const untouched = record([{ table: 'budgets', key: 'b', before: null, after: example.budget }]);
    expect(eraseFromRecord(untouched, id, at, words)).toBe(untouched);
  });

  it('leaves a history that still leads to the same state', () => {
    const text = fc.constantFrom('', 'Åsa Öberg', 'ring 0701234567', 'annat');
    const step = fc.record({
      note: text,
      name: fc.constantFrom('Åsa Öberg', 'Åsa Lind'),
      removed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        let state: Workspace = { ...EMPTY_WORKSPACE, projects: [example.project] };
        const start = state;
        const history = steps.map(({ note, name, removed }, index) => {
          const [project, contact] = [state.projects[0], state.contacts[0] ?? null];
          const changes: RecordChange[] = [
            { table: 'projects', key: 'pr', before: project, after: { ...project, note } },
            { table: 'contacts', key: id, before: contact, after: removed ? null : { ...eva, name } },
          ];
          state = withChanges(state, changes);
          return record(changes, { seq: index + 1, control: controlOf(state) });
        });
        const all = wordsOf([eva, { ...eva, name: 'Åsa Lind' }]);
        const erased = history.map((one) => eraseFromRecord(one, id, at, all));
        const replayed = erased.reduce((now, one) => withChanges(now, one.changes), start);
        expect(replayed).toEqual(eraseFromStored({ ...state }, id, at, all));
        expect(erased.map(({ seq, control }) => ({ seq, control }))).toEqual(
          history.map(({ seq, control }) => ({ seq, control })),
        );
        expect(JSON.stringify(erased)).not.toMatch(/Åsa|0701234567/);
      }),
    );
  });
});

describe('registerExtract', () => {
  const former = { ...eva, email: 'asa@gammal.se' };
  const history = [
    record([{ table: 'contacts', key: id, before: null, after: former }], { seq: 1, who: 'p2' as PersonId }),
    record([{ table: 'contacts', key: id, before: former, after: eva }], { seq: 2 }),
    record([], { seq: 3, who: 'p2' as PersonId, why: 'enligt asa@gammal.se' }),
  ];
  const extract = registerExtract(id, tables, history);

  it('gives the contact, its earlier versions, and who else has the same', () => {
    expect(extract?.contact).toEqual(eva);
    expect(extract?.earlier).toEqual([former]);
    expect(extract?.alike).toEqual([other]);
  });

  it('gives what the person changed, and what tells of the person', () => {
    expect(extract?.steps.map(({ seq }) => seq)).toEqual([2]);
    expect(extract?.named.map(({ seq }) => seq)).toEqual([3]);
    expect(extract?.mentions.map(({ table, key }) => `${table} ${key}`)).toEqual([
      'projects pr',
      'budgetRows b/egen-personal',
      'contacts p2',
    ]);
  });

  it('finds a person who is in the history only, and nobody where there is nobody', () => {
    expect(registerExtract(id, EMPTY_WORKSPACE, history)).toMatchObject({ contact: eva, isListed: false });
    expect(registerExtract('p3' as PersonId, tables, history)).toBeNull();
  });
});
