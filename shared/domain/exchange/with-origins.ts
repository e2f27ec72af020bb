import type { Command } from '../command/command';
import type { RecordChange } from '../command/workspace';

/** The changes with who made each version and when, where a merge took them from a colleague's file. */
export function withOrigins(changes: readonly RecordChange[], command: Command): readonly RecordChange[] {
  if (command.kind !== 'mergeRecords') return changes;
  const named = ({ table, key }: RecordChange): string => `${table}/${key}`;
  const origins = new Map(command.changes.map((change) => [named(change), change.from]));
  return changes.map((change) => {
    const from = origins.get(named(change));
    return from ? { ...change, from } : change;
  });
}
