import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { DEFAULT_CHOICES, type ActivityChoices } from '@shared/domain/activity/activity-choices';
import type { PartId, ProjectId } from '@shared/domain/ids';

/** How a project's activities were looked at last. */
export interface ActivityLook {
  /** Without the words searched for; read them back by readChoices. */
  readonly choices: ActivityChoices;
  /** "grouping:group" of the groups that are closed. */
  readonly collapsed: readonly string[];
  /** The saved view that was opened last; null for none. */
  readonly viewId: PartId | null;
}

interface ActivityListState {
  /** By project id. */
  readonly looks: Readonly<Record<string, ActivityLook>>;
  /** Column key → width in pixels, as the user dragged them. */
  readonly columnWidths: Readonly<Record<string, number>>;
}

export const FIRST_LOOK: ActivityLook = { choices: DEFAULT_CHOICES, collapsed: [], viewId: null };

/** How the list of activities is looked at, remembered on this machine; never the team's data. */
export const useActivityListStore = create<ActivityListState>()(
  persist((): ActivityListState => ({ looks: {}, columnWidths: {} }), {
    name: 'kraftsamling-activities',
    version: 1,
  }),
);

// Words searched for may name somebody, so they are not written to the disk; they are kept while the app is open.
const searches = new Map<ProjectId, string>();

export const searchIn = (projectId: ProjectId): string => searches.get(projectId) ?? '';

export const keepSearch = (projectId: ProjectId, search: string): void => {
  searches.set(projectId, search);
};

/** Remembers another look at a project's activities. */
export const changeLook = (projectId: ProjectId, change: Partial<ActivityLook>): void => {
  useActivityListStore.setState(({ looks }) => {
    const next = { ...FIRST_LOOK, ...looks[projectId], ...change };
    return { looks: { ...looks, [projectId]: { ...next, choices: { ...next.choices, search: '' } } } };
  });
};

export const keepColumnWidths = (columnWidths: Readonly<Record<string, number>>): void => {
  useActivityListStore.setState({ columnWidths });
};
