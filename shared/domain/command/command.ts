import type {
  Budget,
  BudgetRow,
  BudgetStatus,
  CostCategory,
  FinancierGroup,
  FinancierNotice,
  InKindCategory,
  RowRule,
} from '../budget/budget';
import type { BudgetId, NoticeId, PersonId, ProjectId, RowId, UtcTime } from '../ids';
import type { Ore } from '../money/ore';
import type { Contact, ContactProblem } from '../people/contact';
import type { Project, ProjectProblem } from '../project/project';
import type { SheetLayout } from '../../sheets/layout-key';
import type { TrackedProblem } from '../tracking/tracked-problem';
import type { Tracked, TrackedKey, TrackedTable } from '../tracking/tracked';
import type { SeenVersion } from './history';
import type { RecordChange } from './workspace';

/** What one cell becomes. */
export type CellEntry =
  | { readonly kind: 'amount'; readonly ore: Ore }
  | { readonly kind: 'empty' }
  /** Typed text that is no amount: kept as it is, with its error. */
  | { readonly kind: 'rejected'; readonly text: string };

export interface CellEdit {
  readonly rowId: RowId;
  readonly year: number;
  readonly entry: CellEntry;
}

/** What may be edited of a row beside its figures; a field of another section is ignored. */
export interface RowPatch {
  readonly label?: string;
  readonly category?: CostCategory | InKindCategory;
  readonly group?: FinancierGroup;
  readonly isGrant?: boolean;
}

type ProjectCommand =
  | {
      readonly kind: 'createProject';
      readonly project: Project;
      readonly budget: Budget;
      readonly rows: readonly BudgetRow[];
      /** What the example brings along beside its budget. */
      readonly work?: readonly Tracked[];
    }
  | {
      readonly kind: 'editProject';
      readonly projectId: ProjectId;
      readonly patch: Partial<Omit<Project, 'id' | 'createdAt'>>;
    }
  /** archivedAt null takes it out of the archive again. */
  | { readonly kind: 'archiveProject'; readonly projectId: ProjectId; readonly archivedAt: UtcTime | null }
  | {
      readonly kind: 'copyProject';
      readonly projectId: ProjectId;
      readonly copyId: ProjectId;
      readonly name: string;
      readonly createdAt: UtcTime;
      /** Old budget id → the copy's. */
      readonly budgetIds: Readonly<Record<string, BudgetId>>;
    };

type VersionCommand =
  | { readonly kind: 'addBudget'; readonly budget: Budget; readonly rows: readonly BudgetRow[] }
  | {
      readonly kind: 'copyBudget';
      readonly budgetId: BudgetId;
      readonly copyId: BudgetId;
      readonly name: string;
      readonly createdAt: UtcTime;
    }
  | { readonly kind: 'setBudgetStatus'; readonly budgetId: BudgetId; readonly status: BudgetStatus }
  | { readonly kind: 'renameBudget'; readonly budgetId: BudgetId; readonly name: string }
  /** A year that goes takes its amounts along. */
  | { readonly kind: 'setBudgetYears'; readonly budgetId: BudgetId; readonly years: readonly number[] }
  | { readonly kind: 'deleteBudget'; readonly budgetId: BudgetId };

type RowCommand =
  | { readonly kind: 'setCells'; readonly budgetId: BudgetId; readonly cells: readonly CellEdit[] }
  /** The row goes in at its own position; those below move down. */
  | { readonly kind: 'insertRow'; readonly budgetId: BudgetId; readonly row: BudgetRow }
  | { readonly kind: 'deleteRows'; readonly budgetId: BudgetId; readonly rowIds: readonly RowId[] }
  | {
      readonly kind: 'moveRow';
      readonly budgetId: BudgetId;
      readonly rowId: RowId;
      readonly position: number;
    }
  | { readonly kind: 'editRow'; readonly budgetId: BudgetId; readonly rowId: RowId; readonly patch: RowPatch }
  /** Making a computed row entered keeps the figures it had. */
  | { readonly kind: 'setRule'; readonly budgetId: BudgetId; readonly rowId: RowId; readonly rule: RowRule }
  /** key: a year or "label"; empty text takes the note away. */
  | {
      readonly kind: 'setNote';
      readonly budgetId: BudgetId;
      readonly rowId: RowId;
      readonly key: string;
      readonly text: string;
    }
  /** All rows at once: what an import or "Återskapa ören" gives. */
  | { readonly kind: 'replaceRows'; readonly budgetId: BudgetId; readonly rows: readonly BudgetRow[] };

type ImportCommand =
  | {
      readonly kind: 'recordNotices';
      readonly budgetId: BudgetId;
      readonly notices: readonly FinancierNotice[];
    }
  | { readonly kind: 'removeNotice'; readonly budgetId: BudgetId; readonly noticeId: NoticeId }
  | { readonly kind: 'saveLayout'; readonly layout: SheetLayout };

type PeopleCommand =
  | { readonly kind: 'saveContact'; readonly contact: Contact }
  | { readonly kind: 'removeContact'; readonly contactId: PersonId };

/** The work beside the budget. `detail` is what a person would call it: a title, "12 aktiviteter". */
type WorkCommand =
  /** New records and changed ones, of one project. */
  | {
      readonly kind: 'saveTracked';
      readonly projectId: ProjectId;
      readonly detail: string;
      readonly records: readonly Tracked[];
    }
  | {
      readonly kind: 'removeTracked';
      readonly projectId: ProjectId;
      readonly detail: string;
      readonly keys: readonly TrackedKey[];
    };

/** What a review of both sides ends in; `detail` names the backup, the moment or the file. */
type ReviewedCommand =
  | {
      readonly kind: 'restoreRecords';
      readonly detail: string;
      readonly changes: readonly RecordChange[];
    }
  | {
      readonly kind: 'mergeRecords';
      readonly detail: string;
      readonly changes: readonly RecordChange[];
      /** The colleague's versions that were not taken. */
      readonly seen: readonly SeenVersion[];
    };

export type SingleCommand =
  | ProjectCommand
  | VersionCommand
  | RowCommand
  | ImportCommand
  | PeopleCommand
  | WorkCommand
  | ReviewedCommand;

/** What a person would call the whole: it names a batch in the undo menu. */
export type BatchPurpose =
  | 'import'
  | 'paste'
  | 'restoreOre'
  | 'fill'
  | 'cut'
  | 'rule'
  /** Two organisations that were one. */
  | 'mergeActors'
  /** Records that go together: removed with what points to them, or moved. */
  | 'work';

/** Every change there can be. A batch is one step to undo. */
export type Command =
  | SingleCommand
  | {
      readonly kind: 'batch';
      readonly purpose: BatchPurpose;
      readonly detail: string;
      readonly steps: readonly SingleCommand[];
    };

export type CommandProblem =
  | ProjectProblem
  | ContactProblem
  | TrackedProblem
  | {
      readonly code: 'notFound';
      readonly what: 'project' | 'budget' | 'row' | 'notice' | 'contact' | TrackedTable;
    }
  | { readonly code: 'alreadyThere' }
  /** A restore or merge was reviewed, and something in it has changed meanwhile. */
  | { readonly code: 'changedSinceShown' }
  | { readonly code: 'budgetLocked'; readonly name: string }
  | { readonly code: 'illegalStatus'; readonly from: BudgetStatus; readonly to: BudgetStatus }
  | { readonly code: 'notADraft'; readonly name: string }
  | { readonly code: 'onlyBudget' }
  | { readonly code: 'computedCell'; readonly label: string }
  | { readonly code: 'yearNotInBudget'; readonly year: number }
  | { readonly code: 'noYears' }
  /** Some figure of the budget would be beyond what can be computed exactly. */
  | { readonly code: 'figureTooLarge' }
  | { readonly code: 'ruleNotAllowed'; readonly label: string }
  | { readonly code: 'secondRemainder'; readonly label: string; readonly existing: string }
  | { readonly code: 'rateCycle'; readonly labels: readonly string[] };

/** Which part of the workspace a command needs to see. */
export type Scope =
  | { readonly kind: 'project'; readonly id: ProjectId }
  | { readonly kind: 'budget'; readonly id: BudgetId }
  /** The same with what the financiers have answered. */
  | { readonly kind: 'notices'; readonly id: BudgetId }
  | { readonly kind: 'layout'; readonly key: string }
  | { readonly kind: 'contact'; readonly id: PersonId }
  /** These records with their project; with any pilot among them, all pilots of the project. */
  | { readonly kind: 'work'; readonly projectId: ProjectId; readonly keys: readonly TrackedKey[] }
  | { readonly kind: 'everything' };

/** The slices to load before applying: a project with all it holds, or one budget with its project and sister versions. */
export function scopesOf(command: Command): readonly Scope[] {
  switch (command.kind) {
    case 'batch':
      return command.steps.flatMap(scopesOf);
    case 'createProject':
      return [{ kind: 'project', id: command.project.id }];
    case 'addBudget':
      return [{ kind: 'project', id: command.budget.projectId }];
    case 'editProject':
    case 'archiveProject':
    case 'copyProject':
      return [{ kind: 'project', id: command.projectId }];
    case 'saveLayout':
      return [{ kind: 'layout', key: command.layout.key }];
    case 'recordNotices':
    case 'removeNotice':
      return [{ kind: 'notices', id: command.budgetId }];
    case 'saveContact':
      return [{ kind: 'contact', id: command.contact.id }];
    case 'removeContact':
      return [{ kind: 'contact', id: command.contactId }];
    case 'saveTracked':
      return [
        {
          kind: 'work',
          projectId: command.projectId,
          keys: command.records.map(({ table, record }) => ({ table, id: record.id })),
        },
      ];
    case 'removeTracked':
      return [{ kind: 'work', projectId: command.projectId, keys: command.keys }];
    case 'restoreRecords':
    case 'mergeRecords':
      return [{ kind: 'everything' }];
    default:
      return [{ kind: 'budget', id: command.budgetId }];
  }
}
