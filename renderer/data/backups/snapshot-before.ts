import type { Command } from '@shared/domain/command/command';
import type { SnapshotReason } from '@shared/vault/vault';

/** Why a backup is taken before this change; null: undo is enough. */
export function snapshotBefore(command: Command): SnapshotReason | null {
  if (command.kind === 'restoreRecords') return 'restore';
  if (command.kind === 'mergeRecords') return 'merge';
  return command.kind === 'batch' && command.purpose === 'import' ? 'import' : null;
}
