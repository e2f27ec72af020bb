import type { Budget, BudgetRow, FinancierNotice } from '../domain/budget/budget';
import {
  keyOf,
  TABLES,
  type RecordChange,
  type TableName,
  type Workspace,
} from '../domain/command/workspace';
import type { Contact } from '../domain/people/contact';
import type { Project } from '../domain/project/project';
import type { Measurement } from '../domain/indicator/indicator';
import type { PlanPart } from '../domain/plan/plan-part';
import { titleOfTracked, type Tracked, type TrackedRecords } from '../domain/tracking/tracked';
import type { SheetLayout } from '../sheets/layout-key';
import { NOTICE_NAMES } from './sv-budget';
import { describeVersion, nameOfRow } from './sv-compare';
import { PART_KIND_NAMES, TRACKED_TABLE_NAMES } from './sv-work-names';

/** What stands for a person who was erased. */
export const ERASED_PERSON = 'en raderad person';

/** Every record that a sentence may have to name: "table/key" → its newest known state. */
export type ChangeNames = ReadonlyMap<string, unknown>;

const nameKey = (table: TableName, key: string): string => `${table}/${key}`;

/** Names from what stands now and from the changes themselves; what stands now wins, also over later changes. */
export function namesOf(now: Workspace, changes: readonly RecordChange[] = []): ChangeNames {
  const names = new Map<string, unknown>();
  for (const { table, key, before, after } of changes) names.set(nameKey(table, key), after ?? before);
  for (const table of TABLES) {
    const key = keyOf[table] as (record: unknown) => string;
    for (const record of now[table]) names.set(nameKey(table, key(record)), record);
  }
  return names;
}

interface Records extends TrackedRecords {
  readonly projects: Project;
  readonly budgets: Budget;
  readonly budgetRows: BudgetRow;
  readonly contacts: Contact;
}

/** A record by its key, in the newest state known; undefined when nothing is known of it. */
export const recordOf = <T extends keyof Records>(
  names: ChangeNames,
  table: T,
  key: string,
): Records[T] | undefined => names.get(nameKey(table, key)) as Records[T] | undefined;

/** A notice is about a row of any version: the first one that has it gives the name. */
export function rowLabelAnywhere(rowId: string, names: ChangeNames): string {
  for (const [key, record] of names) {
    if (key.startsWith('budgetRows/') && key.endsWith(`/${rowId}`)) return nameOfRow(record as BudgetRow);
  }
  return 'en borttagen rad';
}

/** What the record is, in a few words: what its lines begin with. */
export function titleOf(table: TableName, record: unknown, names: ChangeNames): string {
  switch (table) {
    case 'projects':
      return `Projektet ${(record as Project).name}`;
    case 'budgets':
      return `Version ${String((record as Budget).version)}`;
    case 'budgetRows':
      return nameOfRow(record as BudgetRow);
    case 'notices': {
      const { kind, rowId } = record as FinancierNotice;
      return `${NOTICE_NAMES[kind]}, ${rowLabelAnywhere(rowId, names)}`;
    }
    case 'layouts':
      return `Bladet från ${(record as SheetLayout).financier}`;
    case 'contacts':
      return contactInWords(record as Contact);
    case 'parts':
      return partTitle(record as PlanPart);
    case 'measurements': {
      const { indicatorId, on } = record as Measurement;
      return `${recordOf(names, 'indicators', indicatorId)?.title ?? 'Mätvärde'} ${on}`;
    }
    default:
      return titleOfTracked({ table, record } as Tracked);
  }
}

/** "Delmål Stärkt lokalt agerande"; "Etapp 1", whose title says itself what it is. */
function partTitle({ kind, title }: PlanPart): string {
  const name = PART_KIND_NAMES[kind];
  return title.toLowerCase().startsWith(name.toLowerCase()) ? title : `${name} ${title}`;
}

/** A person's name, or what there is instead of one. */
export const contactInWords = ({ name, erasedAt }: Contact): string =>
  erasedAt === null ? name : ERASED_PERSON;

/** What a change belongs under: its project and version, or its project and part of the work. */
export function groupTitle({ table, before, after }: RecordChange, names: ChangeNames): string {
  const record = after ?? before;
  const projectName = (id: string): string =>
    recordOf(names, 'projects', id)?.name ?? 'Ett borttaget projekt';
  const versionTitle = (budget: Budget | undefined): string =>
    budget ? `${projectName(budget.projectId)} · ${describeVersion(budget)}` : 'En borttagen version';
  switch (table) {
    case 'projects':
      return (record as Project).name;
    case 'budgets':
      return versionTitle(record as Budget);
    case 'budgetRows':
      return versionTitle(recordOf(names, 'budgets', (record as BudgetRow).budgetId));
    case 'notices':
      return projectName((record as FinancierNotice).projectId);
    case 'layouts':
      return 'Igenkända blad';
    case 'contacts':
      return 'Personer';
    default:
      return `${projectName((record as { readonly projectId: string }).projectId)} · ${TRACKED_TABLE_NAMES[table]}`;
  }
}
