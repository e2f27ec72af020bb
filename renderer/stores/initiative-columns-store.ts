import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { RememberedColumns } from '@shared/sheets/initiatives/column-memory';
import type { AssumedStatus } from '@shared/sheets/initiatives/import-choices';

/** More sets of heads than anybody imports; the oldest goes first. */
const MOST_KEPT = 50;

interface InitiativeColumnsState {
  /** A set of heads → what its columns were read as. */
  readonly columns: Readonly<Record<string, RememberedColumns>>;
  /** A set of heads without a column for it → what the status was taken for. */
  readonly statuses: Readonly<Record<string, AssumedStatus>>;
}

/** How columns of initiatives were read last time, remembered on this machine; never the team's data. */
export const useInitiativeColumnsStore = create<InitiativeColumnsState>()(
  persist((): InitiativeColumnsState => ({ columns: {}, statuses: {} }), {
    name: 'kraftsamling-initiative-columns',
    version: 1,
  }),
);

function withLast<V>(all: Readonly<Record<string, V>>, key: string, last: V): Record<string, V> {
  const { [key]: _, ...others } = all;
  return Object.fromEntries([...Object.entries(others), [key, last] as const].slice(-MOST_KEPT));
}

/** Remembers a set of heads until next time; `status` is null where a column says it. */
export function rememberColumns(key: string, uses: RememberedColumns, status: AssumedStatus | null): void {
  useInitiativeColumnsStore.setState(({ columns, statuses }) => ({
    columns: withLast(columns, key, uses),
    ...(status !== null && { statuses: withLast(statuses, key, status) }),
  }));
}
