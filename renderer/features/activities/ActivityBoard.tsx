import { useMemo, type KeyboardEvent } from 'react';
import { tellUndoable } from '@renderer/stores/undo-message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { ACTIVITY_STATUSES, type Activity, type ActivityStatus } from '@shared/domain/activity/activity';
import type { ProjectId } from '@shared/domain/ids';
import { activitiesText, describeListing } from '@shared/text/sv-activities';
import { ActivityAdd } from './ActivityAdd';
import { ActivityFilters } from './ActivityFilters';
import { BoardColumn } from './BoardColumn';
import { boardMove, boardStep } from './board-keys';
import { changeActivity } from './change-activity';
import { ListActions } from './ListActions';
import { BY_DAY, useActivityList } from './use-activity-list';
import type { ActivityPlace } from './use-activity-place';
import { cardOf, useBoardFocus } from './use-board-focus';

export interface ActivityBoardProps {
  readonly projectId: ProjectId;
  readonly place: ActivityPlace;
}

/** On the board the columns are the statuses, each in the order of its days. */
const ON_BOARD = { ...BY_DAY, status: '' } as const;
const BOARD_WITHOUT = ['status', 'grouping'] as const;

async function moveTo(activity: Activity, status: ActivityStatus, name: string): Promise<void> {
  if (activity.status === status) return;
  if (await changeActivity(activity, () => ({ status })))
    tellUndoable(activitiesText.moved(activity.title, name));
}

/** The activities in a column for each status; moving a card changes its status and nothing else. */
export function ActivityBoard({ projectId, place }: ActivityBoardProps) {
  const { names, activities, parts } = place;
  const list = useActivityList(projectId, place, ON_BOARD);
  const { shown } = list;
  const columns = useMemo(
    () => ACTIVITY_STATUSES.map((status) => shown.filter((activity) => activity.status === status)),
    [shown],
  );
  const { board, active, setActive, follow, onFocus, onBlur } = useBoardFocus(projectId, columns);
  const move = (activity: Activity, status: ActivityStatus): void => {
    follow(activity.id);
    void moveTo(activity, status, names.statuses[status]);
  };
  const onKey = (event: KeyboardEvent): void => {
    const id = cardOf(event);
    const activity = shown.find((one) => one.id === id);
    if (!activity) return;
    const status = boardMove(activity, event);
    const next = status ? undefined : boardStep(columns, activity, event.key);
    if (status) move(activity, status);
    else if (next) follow(next.id);
    else return;
    event.preventDefault();
  };
  return (
    <div className="view view-filled activities-view">
      <ViewHeader
        title={activitiesText.title}
        state={describeListing(list.sums, activities.length)}
        actions={<ListActions projectId={projectId} parts={parts} list={list} />}
      />
      <ActivityAdd
        place={place}
        list={list}
        onAdded={({ id }) => {
          setActive(id);
        }}
      />
      <ActivityFilters list={list} parts={parts} without={BOARD_WITHOUT} isBrief />
      <p className="caption" id="board-help">
        {activitiesText.boardHelp}
      </p>
      <div className="board" ref={board} data-region onKeyDown={onKey} onFocus={onFocus} onBlur={onBlur}>
        {ACTIVITY_STATUSES.map((status, index) => (
          <BoardColumn
            key={status}
            status={status}
            activities={columns[index] ?? []}
            names={names}
            active={active}
            onDrop={(id) => {
              const dropped = activities.find((one) => one.id === id);
              if (dropped) move(dropped, status);
            }}
          />
        ))}
      </div>
    </div>
  );
}
