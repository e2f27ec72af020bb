import { create } from 'zustand';
import type { ProjectId } from '@shared/domain/ids';
import type { ReadNote } from '@shared/sheets/grid';
import type { InitiativeChoices } from '@shared/sheets/initiatives/import-choices';
import type { RecognisedInitiatives } from '@shared/sheets/initiatives/initiative-table';

/** A workbook of initiatives that is being reviewed, and what has been chosen about it so far. */
export interface KeptReview {
  readonly workbook: {
    readonly fileName: string;
    readonly notes: readonly ReadNote[];
    readonly recognised: RecognisedInitiatives;
  };
  readonly choices: InitiativeChoices;
  /** Columns were read as the user chose last time. */
  readonly isRemembered: boolean;
  /** The row whose details are shown; null for the first. */
  readonly markedId: string | null;
}

interface ImportState {
  /** Project id → its review under way. */
  readonly reviews: Readonly<Record<string, KeptReview>>;
}

/** Reviews that are under way, kept while the window lives: going to another place throws nothing away. */
const useImportStore = create<ImportState>(() => ({ reviews: {} }));

export const useKeptReview = (projectId: ProjectId): KeptReview | undefined =>
  useImportStore((state) => state.reviews[projectId]);

/** Keeps a project's review, in the place of any before it. */
export function keepReview(projectId: ProjectId, review: KeptReview): void {
  useImportStore.setState(({ reviews }) => ({ reviews: { ...reviews, [projectId]: review } }));
}

/** Changes some of a project's review; nothing when it is over. */
export function changeReview(
  projectId: ProjectId,
  change: (now: KeptReview) => Partial<Pick<KeptReview, 'choices' | 'markedId'>>,
): void {
  const now = useImportStore.getState().reviews[projectId];
  if (now) keepReview(projectId, { ...now, ...change(now) });
}

/** The review is over: accepted or given up. */
export function forgetReview(projectId: ProjectId): void {
  useImportStore.setState(({ reviews: { [projectId]: _, ...others } }) => ({ reviews: others }));
}
