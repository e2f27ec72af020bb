/** The only door to stored data: open it, read it live, change it by commands. */
export { database, dispatch, everythingKept, me, openData, redoLatest, undoLatest } from './current-database';
export { NewerDataError } from './database';
export { BackupsUnreadableError } from './start/backups-unreadable';
export { CopyFailedError } from './start/copy-failed';
export type { StartReport } from './start/open-safely';
export { retrySafety, useSafety } from './live-safety';
export { useUpkeep } from './live-upkeep';
export {
  chooseSecondPlace,
  forgetSecondPlace,
  lastSelfTest,
  listBackups,
  readEverything,
  retrySecondPlace,
  secondPlace,
  selfTest,
  showBackups,
  takeSnapshot,
} from './backups/backups';
export { onBackupsChanged } from './backups/take-snapshot';
export {
  previewBackup,
  previewBackupFile,
  previewTime,
  restoreRecords,
  type RestorePreview,
  type TimePreview,
} from './backups/restore';
export type { Outcome } from './commands/execute';
export { useBudget, useLayouts, useProject, useProjects, useUndoLabels } from './live';
export { isHere, useHistory, useLastChange } from './live-history';
export { acceptMerge, exportProject, readExchange } from './exchange/exchange';
export type { ExchangeReview } from './exchange/exchange-jobs';
export { newId } from './new-id';
export { erasePerson, readRegister, useContacts, type PersonSummary, type Register } from './people';
export { findBudget, type BudgetDocument } from './repositories/budget-repository';
export { findProject, type ProjectSummary } from './repositories/project-repository';
export type { HistoryEntry, HistoryPage } from './repositories/history-repository';
