import type { BudgetRow } from '../budget/budget';
import { EMPTY_WORKSPACE, type TableName, type Workspace } from '../command/workspace';
import type { PersonId, ProjectId } from '../ids';
import { TRACKED_TABLES } from '../tracking/tracked';
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

/** The tables whose records say themselves which project they are of. */
const OWNED_TABLES = ['budgets', 'notices', ...TRACKED_TABLES] as const satisfies readonly TableName[];
type OwnedTable = (typeof OWNED_TABLES)[number];
type OwnedKeys = Readonly<Record<OwnedTable, ReadonlySet<string>>>;

const isOwnedTable = (table: TableName): table is OwnedTable =>
  (OWNED_TABLES as readonly string[]).includes(table);

interface Owned {
  readonly id: string;
  readonly projectId: ProjectId;
}

/** Keys of the records that belong, or once belonged, to the project. */
function ownedKeys(tables: Workspace, records: readonly ExchangeRecord[], projectId: ProjectId): OwnedKeys {
  const keys = Object.fromEntries(OWNED_TABLES.map((table) => [table, new Set<string>()])) as Readonly<
    Record<OwnedTable, Set<string>>
  >;
  for (const table of OWNED_TABLES)
    for (const one of tables[table] as readonly Owned[])
      if (one.projectId === projectId) keys[table].add(one.id);
  for (const { table, key, value } of records.flatMap(mentionsOf))
    if (isOwnedTable(table) && (value as Owned | null)?.projectId === projectId) keys[table].add(key);
  return keys;
}

/** The project's own records of the tables that say so. */
function ownTables(tables: Workspace, keys: OwnedKeys): Pick<Workspace, OwnedTable> {
  return Object.fromEntries(
    OWNED_TABLES.map((table) => [
      table,
      (tables[table] as readonly Owned[]).filter(({ id }) => keys[table].has(id)),
    ]),
  ) as unknown as Pick<Workspace, OwnedTable>;
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
  const keys = ownedKeys(tables, known, projectId);
  const belongs = ({ table, key }: { readonly table: TableName; readonly key: string }): boolean =>
    (table === 'projects' && key === projectId) ||
    (table === 'budgetRows' && keys.budgets.has(budgetOfRow(key))) ||
    (isOwnedTable(table) && keys[table].has(key)) ||
    table === 'contacts';
  return {
    tables: {
      ...EMPTY_WORKSPACE,
      ...ownTables(tables, keys),
      projects: tables.projects.filter((one) => one.id === projectId),
      budgetRows: tables.budgetRows.filter((one: BudgetRow) => keys.budgets.has(one.budgetId)),
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

/** The contact persons that what stands now points to: a team's seats, an organisation's contacts. */
const contactsOfWork = ({ parts, actors }: Workspace): readonly string[] => [
  ...parts
    .flatMap((part) => (part.kind === 'team' ? part.members : []))
    .flatMap((one) => one.contactId ?? []),
  ...actors.flatMap(({ contactIds }) => contactIds),
];

/**
 * The side as it may leave the machine: of contacts, only those who stand behind some version or are a contact person
 * in the project, and the sender.
 */
export function withNamedPeople({ tables, records }: ExchangeSide, sender: PersonId): ExchangeSide {
  const people = new Set([...peopleIn(records), sender, ...contactsOfWork(tables)]);
  const isNamed: Belongs = ({ table, key }) => table !== 'contacts' || people.has(key);
  const contacts = tables.contacts.filter((one) => people.has(one.id));
  return { tables: { ...tables, contacts }, records: cutRecords(records, isNamed) };
}
