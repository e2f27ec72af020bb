import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { IsoDate } from '@shared/domain/ids';

interface BriefingState {
  /** Project id → the period chosen last. */
  readonly periods: Readonly<Record<string, { readonly from: IsoDate; readonly to: IsoDate }>>;
}

/** The period of the steering group's document, remembered on this machine. */
export const useBriefingStore = create<BriefingState>()(
  persist((): BriefingState => ({ periods: {} }), { name: 'kraftsamling-briefing', version: 1 }),
);
