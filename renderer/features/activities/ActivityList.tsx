import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { recordRoute } from '@renderer/stores/record-route';
import { navigate } from '@renderer/stores/route-store';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { Activity } from '@shared/domain/activity/activity';
import type { ActivityId, ProjectId } from '@shared/domain/ids';
import { activitiesText, describeListing } from '@shared/text/sv-activities';
import { openedLast, rememberOpened } from './activity-visits';
import { ActivityAdd } from './ActivityAdd';
import { ActivityFilters } from './ActivityFilters';
import { ActivityGrid, type ActivityGridProps } from './ActivityGrid';
import { BulkBar } from './BulkBar';
import { groupKeyAt } from './grid-line';
import { ListActions } from './ListActions';
import { useActivityList } from './use-activity-list';
import type { ActivityPlace } from './use-activity-place';

export interface ActivityListProps {
  readonly projectId: ProjectId;
  readonly place: ActivityPlace;
}

const NOBODY: ReadonlySet<ActivityId> = new Set();

/** All activities as a table, with what narrows, groups and changes them. */
export function ActivityList({ projectId, place }: ActivityListProps) {
  const { activities, names, parts } = place;
  const list = useActivityList(projectId, place);
  const { lines, shown, choices } = list;
  const [chosen, setChosen] = useState(NOBODY);
  const [target, setTarget] = useState<ActivityGridProps['shown']>(() => {
    const id = openedLast(projectId);
    return id === null ? null : { id, takesFocus: true };
  });
  useEffect(() => {
    rememberOpened(projectId, null);
  }, [projectId]);
  const active = useRef(-1);
  const onActive = useCallback((line: number) => {
    active.current = line;
  }, []);
  const isEmpty = activities.length === 0;
  return (
    <div className="view view-filled activities-view">
      <ViewHeader
        title={activitiesText.title}
        state={describeListing(list.sums, activities.length)}
        actions={!isEmpty && <ListActions projectId={projectId} parts={parts} list={list} hasColumns />}
      />
      <ActivityAdd
        place={place}
        list={list}
        groupKey={() => groupKeyAt(lines, active.current)}
        onAdded={({ id }) => {
          setTarget({ id, takesFocus: false });
        }}
      />
      {isEmpty ? (
        <EmptyState title={activitiesText.emptyTitle}>
          <p>{activitiesText.emptyHelp}</p>
          <p>{activitiesText.emptyFirst}</p>
        </EmptyState>
      ) : (
        <>
          <ActivityFilters list={list} parts={parts} />
          {shown.length === 0 && <p className="muted">{activitiesText.noneFit}</p>}
          <ActivityGrid
            project={place.project}
            lines={lines}
            names={names}
            columns={choices.columns}
            sort={choices.sort}
            chosen={chosen}
            shown={target}
            onSort={list.sortBy}
            onChoose={setChosen}
            onOpen={openActivity}
            onToggle={list.toggle}
            onActive={onActive}
          />
          <Chosen chosen={chosen} shown={shown} place={place} onChoose={setChosen} />
        </>
      )}
    </div>
  );
}

function openActivity({ projectId, id }: Activity): void {
  navigate(recordRoute('activities', projectId, id));
}

interface ChosenProps {
  readonly chosen: ReadonlySet<ActivityId>;
  readonly shown: readonly Activity[];
  readonly place: ActivityPlace;
  readonly onChoose: (chosen: ReadonlySet<ActivityId>) => void;
}

/** What can be done with those that are chosen; whatever the filters have hidden since is left alone. */
function Chosen({ chosen, shown, place, onChoose }: ChosenProps) {
  const here = useMemo(
    () => (chosen.size === 0 ? [] : shown.filter(({ id }) => chosen.has(id))),
    [chosen, shown],
  );
  return (
    <BulkBar
      chosen={here}
      place={place}
      onClear={() => {
        onChoose(NOBODY);
      }}
    />
  );
}
