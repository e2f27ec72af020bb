import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { RememberedColumns } from '@shared/sheets/initiatives/column-memory';

/** More sets of heads than anybody imports; the oldest goes first. */
const MOST_KEPT = 50;

interface InitiativeColumnsState {
  /** A set of heads → what its columns were read as. */
  readonly columns: Readonly<Record<string, RememberedColumns>>;
}

/** How columns of initiatives were read last time, remembered on this machine; never the team's data. */
export const useInitiativeColumnsStore = create<InitiativeColumnsState>()(
  persist((): InitiativeColumnsState => ({ columns: {} }), {
    name: 'kraftsamling-initiative-columns',
    version: 1,
  }),
);

/** Remembers a set of heads until next time. */
export function rememberColumns(key: string, uses: RememberedColumns): void {
  useInitiativeColumnsStore.setState(({ columns: { [key]: _, ...others } }) => ({
    columns: Object.fromEntries([...Object.entries(others), [key, uses] as const].slice(-MOST_KEPT)),
  }));
}
