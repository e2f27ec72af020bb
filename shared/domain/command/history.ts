import type { BudgetRow } from '../budget/budget';
import type { PersonId, UtcTime } from '../ids';
import type { Control } from '../journal/control';
import type { BatchPurpose, Command, SingleCommand } from './command';
import type { RecordChange, TableName, Workspace } from './workspace';

/** What a change is called in the undo menu and in the history: a kind and what it was about. */
export interface CommandLabel {
  readonly kind: SingleCommand['kind'] | BatchPurpose | 'recovery' | 'erasePerson';
  /** A row's label, a project's name, a file; may be empty. */
  readonly detail: string;
  /** Set when exactly one cell was changed. */
  readonly year: number | null;
}

/** A version of a record that came with an exchange file and was not taken: kept, so that neither side is lost. */
export interface SeenVersion {
  readonly table: TableName;
  readonly key: string;
  /** null: the colleague had removed it. */
  readonly value: unknown;
  readonly who: PersonId;
  readonly at: UtcTime;
}

/** One committed change, append-only: an undo is a record of its own. The journal and the database both keep it. */
export interface HistoryRecord {
  /** 1, 2, 3 … without gaps. */
  readonly seq: number;
  readonly at: UtcTime;
  readonly who: PersonId;
  /** A reason given for it; mostly empty. */
  readonly why: string;
  readonly label: CommandLabel;
  readonly changes: readonly RecordChange[];
  /** The record this one takes back, or does again. */
  readonly undoes: number | null;
  readonly redoes: number | null;
  /** What the database holds after it. */
  readonly control: Control;
  readonly seen?: readonly SeenVersion[];
}

function rowLabel(before: Workspace, after: Workspace, rowId: BudgetRow['id']): string {
  const row =
    after.budgetRows.find((one) => one.id === rowId) ?? before.budgetRows.find((one) => one.id === rowId);
  return row?.label ?? '';
}

function detailOf(command: SingleCommand, before: Workspace, after: Workspace): string {
  switch (command.kind) {
    case 'setCells': {
      const rowIds = new Set(command.cells.map((cell) => cell.rowId));
      const [only] = rowIds;
      return rowIds.size === 1 && only !== undefined ? rowLabel(before, after, only) : '';
    }
    case 'deleteRows':
      return command.rowIds.length === 1 && command.rowIds[0] !== undefined
        ? rowLabel(before, after, command.rowIds[0])
        : '';
    case 'insertRow':
      return command.row.label;
    case 'moveRow':
    case 'editRow':
    case 'setRule':
    case 'setNote':
      return rowLabel(before, after, command.rowId);
    case 'createProject':
      return command.project.name;
    case 'copyProject':
    case 'copyBudget':
    case 'renameBudget':
      return command.name;
    case 'addBudget':
      return command.budget.name;
    case 'editProject':
    case 'archiveProject':
      return after.projects.find((project) => project.id === command.projectId)?.name ?? '';
    case 'setBudgetStatus':
    case 'setBudgetYears':
    case 'deleteBudget':
    case 'replaceRows':
      return before.budgets.find((budget) => budget.id === command.budgetId)?.name ?? '';
    case 'recordNotices':
    case 'removeNotice':
      return '';
    case 'saveLayout':
      return command.layout.financier;
    // A person's name must stand in `contacts` only.
    case 'saveContact':
    case 'removeContact':
      return '';
    case 'saveTracked':
    case 'removeTracked':
    case 'restoreRecords':
    case 'mergeRecords':
      return command.detail;
  }
}

/** Names a command for people. */
export function labelOf(command: Command, before: Workspace, after: Workspace): CommandLabel {
  if (command.kind === 'batch') return { kind: command.purpose, detail: command.detail, year: null };
  const onlyCell = command.kind === 'setCells' && command.cells.length === 1 ? command.cells[0] : undefined;
  return { kind: command.kind, detail: detailOf(command, before, after), year: onlyCell?.year ?? null };
}

/** The changes that take these back. */
export const inverseOf = (changes: readonly RecordChange[]): readonly RecordChange[] =>
  changes.map(({ table, key, before, after }) => ({ table, key, before: after, after: before }));

/** Whether two stored records hold the same values (key order aside). */
export function isSameRecord(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSameRecord(left[key], right[key]))
  );
}
