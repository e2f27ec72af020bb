import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import {
  changeLook,
  FIRST_LOOK,
  keepSearch,
  searchIn,
  useActivityListStore,
} from '@renderer/stores/activity-list-store';
import { readChoices, type ActivityChoices } from '@shared/domain/activity/activity-choices';
import { activityLister } from '@shared/domain/activity/activity-list';
import type { PartId, ProjectId } from '@shared/domain/ids';
import type { ActivityPlace } from './use-activity-place';

/** The list remembers orders and search texts, also while another view is looked at. */
const listActivities = activityLister(new Intl.Collator('sv', { numeric: true }));

const NOTHING_FIXED: Partial<ActivityChoices> = {};

/** Where the view itself is the order: each group, if any, in the order of its days. */
export const BY_DAY = {
  grouping: 'none',
  sort: { column: 'start', isDescending: false },
} as const satisfies Partial<ActivityChoices>;

/** What is shown of a project's activities, and how that is changed; remembered until one comes back. */
export function useActivityList(
  projectId: ProjectId,
  { activities, names }: ActivityPlace,
  /** Choices that hold here whatever the table's are; the same object each time. */
  fixed: Partial<ActivityChoices> = NOTHING_FIXED,
) {
  const look = useActivityListStore((state) => state.looks[projectId]) ?? FIRST_LOOK;
  const stored = useMemo(() => readChoices(look.choices), [look.choices]);
  const [search, setSearch] = useState(() => searchIn(projectId));
  const sought = useDeferredValue(search);
  const choices = useMemo(() => ({ ...stored, search: sought, ...fixed }), [stored, sought, fixed]);
  const collapsed = useMemo(() => new Set(look.collapsed), [look.collapsed]);
  const listing = useMemo(
    () => listActivities(activities, names, choices, collapsed),
    [activities, names, choices, collapsed],
  );
  const seek = useCallback(
    (text: string) => {
      setSearch(text);
      keepSearch(projectId, text);
    },
    [projectId],
  );
  const choose = useCallback(
    (change: Partial<ActivityChoices>) => {
      changeLook(projectId, { choices: { ...stored, ...change } });
    },
    [projectId, stored],
  );
  const sortBy = useCallback(
    (sort: ActivityChoices['sort']) => {
      choose({ sort });
    },
    [choose],
  );
  const toggle = useCallback(
    (key: string) => {
      const closed = useActivityListStore.getState().looks[projectId]?.collapsed ?? [];
      const next = closed.includes(key) ? closed.filter((one) => one !== key) : [...closed, key];
      changeLook(projectId, { collapsed: next });
    },
    [projectId],
  );
  const openView = (view: ActivityChoices, viewId: PartId | null): void => {
    seek(view.search);
    changeLook(projectId, { choices: view, viewId });
  };
  const applied: ActivityChoices = { ...stored, search, ...fixed };
  return {
    ...listing,
    choices: stored,
    applied,
    search,
    viewId: look.viewId,
    seek,
    choose,
    sortBy,
    toggle,
    openView,
  };
}
