import { create } from 'zustand';

/** Whether the box that finds everything is open. */
export const usePaletteStore = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export const openPalette = (): void => {
  usePaletteStore.setState({ isOpen: true });
};

export const closePalette = (): void => {
  usePaletteStore.setState({ isOpen: false });
};
