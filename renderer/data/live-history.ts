import { useLiveQuery } from 'dexie-react-hooks';
import type { TableName } from '@shared/domain/command/workspace';
import type { PersonId } from '@shared/domain/ids';
import type { AuthoredChange } from '@shared/text/sv-history';
import { database, me } from './current-database';
import type { Live } from './live';
import {
  findLastChange,
  readHistory,
  type HistoryFilter,
  type HistoryPage,
} from './repositories/history-repository';

/** Whether a change by this person was made on this machine; those from before it had an identity name nobody. */
export const isHere = (who: PersonId): boolean => who === '' || who === me();

/** The part of the history that the filter lets through; while more of the same is read, what there is stays. */
export function useHistory(filter: HistoryFilter): Live<HistoryPage> {
  const key = JSON.stringify({ ...filter, limit: 0 });
  const answer = useLiveQuery(
    async () => ({ key, page: await readHistory(database(), filter) }),
    [key, filter.limit],
  );
  return answer?.key === key ? answer.page : undefined;
}

/** Who last changed a cell (year null: the row's own fields), how and when; null: the history tells of no one. */
export function useLastChange(
  table: TableName,
  recordKey: string,
  year: number | null,
): Live<AuthoredChange> {
  const key = `${table}/${recordKey} ${String(year)}`;
  const answer = useLiveQuery(
    async () => ({ key, found: (await findLastChange(database(), table, recordKey, year)) ?? null }),
    [key],
  );
  if (answer?.key !== key) return undefined;
  return answer.found && { ...answer.found, isHere: isHere(answer.found.who) };
}
