/** The second door to stored data: history, backups, exchange and people, which no start needs and only some views do. */
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
export { isHere, useHistory, useLastChange } from './live-history';
export { acceptMerge, exportProject, readExchange } from './exchange/exchange';
export type { ExchangeReview } from './exchange/exchange-jobs';
export { erasePerson, readRegister, useContacts, type PersonSummary, type Register } from './people';
export type { HistoryEntry, HistoryPage } from './repositories/history-repository';
