import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { IsoDate, ProjectId } from '@shared/domain/ids';

export type CalendarScale = 'month' | 'quarter';
export type TimelineZoom = 'year' | 'quarter' | 'month';
export type TimelineGrouping = 'kind' | 'objective';

interface CalendarState {
  /** Project id → the day that was looked at last. */
  readonly days: Readonly<Record<string, IsoDate>>;
  readonly scale: CalendarScale;
  readonly zoom: TimelineZoom;
  readonly grouping: TimelineGrouping;
}

const START: CalendarState = { days: {}, scale: 'month', zoom: 'year', grouping: 'kind' };

/** Where in time the user is looking, and how closely; remembered on this machine. */
export const useCalendarStore = create<CalendarState>()(
  persist(() => START, { name: 'kraftsamling-calendar', version: 1 }),
);

export const changeCalendar = (change: Partial<Omit<CalendarState, 'days'>>): void => {
  useCalendarStore.setState(change);
};

/** Goes to a day of a project's calendar. */
export const goToDay = (projectId: ProjectId, day: IsoDate): void => {
  useCalendarStore.setState(({ days }) => ({ days: { ...days, [projectId]: day } }));
};
