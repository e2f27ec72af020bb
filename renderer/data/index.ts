/** The only door to stored data: open it, read it live, change it by commands. */
export { database, dispatch, openData, redoLatest, undoLatest } from './current-database';
export { NewerDataError } from './database';
export { onCommitted, type Outcome } from './commands/execute';
export { useBudget, useLayouts, useProject, useProjects, useUndoLabels } from './live';
export { useHistory, useLastChange } from './live-history';
export { newId } from './new-id';
export { findBudget, type BudgetDocument } from './repositories/budget-repository';
export { findProject, type ProjectSummary } from './repositories/project-repository';
export type { HistoryEntry, HistoryFilter, HistoryPage } from './repositories/history-repository';
