import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type Theme = 'system' | 'light' | 'dark';

interface ViewState {
  /** Figures to the öre on screen instead of whole kronor. */
  readonly showsOre: boolean;
  readonly theme: Theme;
  readonly showsArchived: boolean;
  /** Column key → width in pixels, as the user dragged them. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Project id → the budget version looked at last. */
  readonly lastBudget: Readonly<Record<string, string>>;
  /** The address of the place looked at last: where the app opens next time. */
  readonly lastPlace: string;
}

const START: ViewState = {
  showsOre: false,
  theme: 'system',
  showsArchived: false,
  columnWidths: {},
  lastBudget: {},
  lastPlace: '',
};

/** Choices about looks that are remembered on this machine; never the team's data. */
export const useViewStore = create<ViewState>()(
  persist(() => START, { name: 'kraftsamling-view', version: 1 }),
);

export const changeView = (change: Partial<ViewState>): void => {
  useViewStore.setState(change);
};
