import { sampleWorkspace } from '@tests/fixtures/everything-sample';
import { expect, it } from 'vitest';
import { TRACKED_TABLES } from '../domain/tracking/tracked';
import { upgradeTables } from './upgrade-tables';

const today = sampleWorkspace();

it('takes today’s tables as they are', () => {
  expect(upgradeTables(JSON.parse(JSON.stringify(today)))).toEqual(today);
});

it('takes the tables of the versions before the work, and before contacts, with those tables empty', () => {
  const { projects, budgets, budgetRows, notices, layouts, contacts } = today;
  const second = { projects, budgets, budgetRows, notices, layouts, contacts };
  const empty = Object.fromEntries(TRACKED_TABLES.map((table) => [table, []]));
  expect(upgradeTables(second)).toEqual({ ...second, ...empty });
  const first = { projects, budgets, budgetRows, notices, layouts };
  expect(upgradeTables(first)).toEqual({ ...first, ...empty, contacts: [] });
});

it.each(TRACKED_TABLES)('refuses a record that is not what its table holds: %s', (table) => {
  const [record, ...others] = today[table];
  const broken = { ...record, id: 7 };
  expect(upgradeTables({ ...today, [table]: [broken, ...others] })).toBeNull();
  expect(upgradeTables({ ...today, [table]: 'none' })).toBeNull();
});

it('refuses what is no tables at all', () => {
  for (const nothing of [null, 'tables', 7]) expect(upgradeTables(nothing)).toBeNull();
});
