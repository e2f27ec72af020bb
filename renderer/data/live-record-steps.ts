import { useLiveQuery } from 'dexie-react-hooks';
import type { RecordChange, TableName } from '@shared/domain/command/workspace';
import type { UtcTime } from '@shared/domain/ids';
import { database } from './current-database';
import type { Database } from './database';
import { touchKey } from './stored-history';

/** One change of a record, and when it was made. */
export interface RecordStep {
  readonly at: UtcTime;
  readonly change: RecordChange;
}

/** Everything that was done to one record, in order: its own history alone is read. */
export async function readRecordSteps(
  from: Database,
  table: TableName,
  key: string,
): Promise<readonly RecordStep[]> {
  const records = await from.history.where('touched').equals(touchKey(table, key)).sortBy('seq');
  return records.flatMap(({ at, changes }) =>
    changes
      .filter((change) => change.table === table && change.key === key)
      .map((change) => ({ at, change })),
  );
}

/** Everything that was done to one record, in order; undefined while it is read. */
export function useRecordSteps(table: TableName, key: string): readonly RecordStep[] | undefined {
  const asked = touchKey(table, key);
  const answer = useLiveQuery(
    async () => ({ asked, steps: await readRecordSteps(database(), table, key) }),
    [asked],
  );
  return answer?.asked === asked ? answer.steps : undefined;
}
