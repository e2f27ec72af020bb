/** The door to stored data: open it, read it live, change it by commands. `safekeeping.ts` is the other. */
export { database, dispatch, everythingKept, me, openData, redoLatest, undoLatest } from './current-database';
export { NewerDataError } from './database';
export { BackupsUnreadableError } from './start/backups-unreadable';
export { CopyFailedError } from './start/copy-failed';
export type { StartReport } from './start/open-safely';
export { retrySafety, useSafety } from './live-safety';
export { useUpkeep } from './live-upkeep';
export { onCommitted } from './commands/committed';
export type { Outcome } from './commands/execute';
export { useBudget, useLayouts, useProject, useProjects, useUndoLabels } from './live';
export { newId } from './new-id';
export { findBudget, type BudgetDocument } from './repositories/budget-repository';
export { findProject, type ProjectSummary } from './repositories/project-repository';
