import { create } from 'zustand';
import type { IsoDate, PersonId, ProjectId, RowId } from '@shared/domain/ids';

/** What the history is narrowed down to. */
export interface HistoryChoice {
  readonly rowId: RowId | null;
  readonly who: PersonId | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export const WHOLE_HISTORY: HistoryChoice = { rowId: null, who: null, from: null, to: null };

interface HistoryFilterState {
  /** The project that the choice is about: in another one everything is shown. */
  readonly projectId: ProjectId | null;
  readonly choice: HistoryChoice;
}

/** What the user is looking at in the history; kept while the app is open, so that coming back shows the same. */
export const useHistoryFilterStore = create<HistoryFilterState>(() => ({
  projectId: null,
  choice: WHOLE_HISTORY,
}));

/** Narrows a project's history down. */
export const chooseHistory = (projectId: ProjectId | null, choice: HistoryChoice): void => {
  useHistoryFilterStore.setState({ projectId, choice });
};
