import type { Budget, BudgetRow, FinancierNotice } from '../budget/budget';
import { EMPTY_WORKSPACE, type TableName, type Workspace } from '../command/workspace';
import type { PersonId, ProjectId } from '../ids';
import { effectiveRecords } from './effective-records';
import type { ExchangeRecord, ExchangeSide, KnownRecord } from './exchange-file';

/** One record's value in some version, as a change or a seen version names it. */
interface Mention {
  readonly table: TableName;
  readonly key: string;
  readonly value: unknown;
}

const mentionsOf = ({ changes, seen = [] }: ExchangeRecord): readonly Mention[] => [
  ...changes.flatMap(({ table, key, before, after }) => [
    { table, key, value: before },
    { table, key, value: after },
  ]),
  ...seen,
];

const budgetOfRow = (key: string): string => key.slice(0, key.indexOf('/'));

/** Keys of budgets and notices that belong, or once belonged, to the project. */
function ownedKeys(tables: Workspace, records: readonly ExchangeRecord[], projectId: ProjectId) {
  const budgets = new Set<string>();
  const notices = new Set<string>();
  const note = ({ table, key, value }: Mention): void => {
    if (table !== 'budgets' && table !== 'notices') return;
    if ((value as Budget | FinancierNotice | null)?.projectId !== projectId) return;
    (table === 'budgets' ? budgets : notices).add(key);
  };
  for (const value of tables.budgets) note({ table: 'budgets', key: value.id, value });
  for (const value of tables.notices) note({ table: 'notices', key: value.id, value });
  for (const record of records) mentionsOf(record).forEach(note);
  return { budgets, notices };
}

/**
 * One project out of a whole database: its records in every table, and its part of every change, versions since removed
 * included. Contacts are all there, with their changes: people belong to no project.
 */
export function projectSide(
  tables: Workspace,
  history: readonly KnownRecord[],
  projectId: ProjectId,
): ExchangeSide {
  const known = effectiveRecords(history);
  const { budgets, notices } = ownedKeys(tables, known, projectId);
  const belongs = ({ table, key }: { readonly table: TableName; readonly key: string }): boolean =>
    (table === 'projects' && key === projectId) ||
    (table === 'budgets' && budgets.has(key)) ||
    (table === 'budgetRows' && budgets.has(budgetOfRow(key))) ||
    (table === 'notices' && notices.has(key)) ||
    table === 'contacts';
  return {
    tables: {
      ...EMPTY_WORKSPACE,
      projects: tables.projects.filter((one) => one.id === projectId),
      budgets: tables.budgets.filter((one) => budgets.has(one.id)),
      budgetRows: tables.budgetRows.filter((one: BudgetRow) => budgets.has(one.budgetId)),
      notices: tables.notices.filter((one) => one.projectId === projectId),
      contacts: tables.contacts,
    },
    records: cutRecords(known, belongs),
  };
}

type Belongs = (one: { readonly table: TableName; readonly key: string }) => boolean;

/** The records with only what belongs; those with nothing left are gone. */
function cutRecords(records: readonly ExchangeRecord[], belongs: Belongs): readonly ExchangeRecord[] {
  return records.flatMap(({ who, at, changes, seen = [] }) => {
    const [own, ownSeen] = [changes.filter(belongs), seen.filter(belongs)];
    if (own.length + ownSeen.length === 0) return [];
    return [{ who, at, changes: own, ...(ownSeen.length > 0 && { seen: ownSeen }) }];
  });
}

/** Everybody who stands behind a version of the project. */
function peopleIn(records: readonly ExchangeRecord[]): Set<string> {
  const people = new Set<string>();
  for (const { who, changes, seen = [] } of records) {
    if (changes.some(({ table }) => table !== 'contacts') || seen.some(({ table }) => table !== 'contacts'))
      people.add(who);
    for (const { table, from } of changes) if (table !== 'contacts' && from) people.add(from.who);
    for (const one of seen) if (one.table !== 'contacts') people.add(one.who);
  }
  return people;
}

/** The side as it may leave the machine: of contacts, only those who stand behind some version, and the sender. */
export function withNamedPeople({ tables, records }: ExchangeSide, sender: PersonId): ExchangeSide {
  const people = peopleIn(records).add(sender);
  const isNamed: Belongs = ({ table, key }) => table !== 'contacts' || people.has(key);
  const contacts = tables.contacts.filter((one) => people.has(one.id));
  return { tables: { ...tables, contacts }, records: cutRecords(records, isNamed) };
}
