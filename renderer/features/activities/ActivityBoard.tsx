import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { tellUndoable } from '@renderer/stores/undo-message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { ACTIVITY_STATUSES, type Activity, type ActivityStatus } from '@shared/domain/activity/activity';
import type { ActivityId, ProjectId } from '@shared/domain/ids';
import { activitiesText, describeListing } from '@shared/text/sv-activities';
import { ActivityFilters } from './ActivityFilters';
import { BoardColumn } from './BoardColumn';
import { boardMove, boardStep } from './board-keys';
import { changeActivity } from './change-activity';
import { useActivityList } from './use-activity-list';
import type { ActivityPlace } from './use-activity-place';

export interface ActivityBoardProps {
  readonly projectId: ProjectId;
  readonly place: ActivityPlace;
}

/** On the board the columns are the statuses, each in the order of its days. */
const ON_BOARD = {
  status: '',
  grouping: 'none',
  sort: { column: 'start', isDescending: false },
} as const;

/** The card that something happens on. */
const cardOf = ({ target }: SyntheticEvent): ActivityId | undefined =>
  target instanceof HTMLElement
    ? (target.closest<HTMLElement>('[data-card]')?.dataset['card'] as ActivityId | undefined)
    : undefined;

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
  const [active, setActive] = useState<ActivityId | null>(null);
  const board = useRef<HTMLDivElement>(null);
  const isFollowing = useRef(false);
  const hadFocus = useRef(false);
  useEffect(() => {
    // A card that has moved, by an arrow or an undo, or that the arrows lead to, takes the focus once it stands there.
    const isLost = hadFocus.current && document.activeElement === document.body;
    if ((!isFollowing.current && !isLost) || active === null) return;
    isFollowing.current = false;
    board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(active)}"]`)?.focus();
  }, [active, columns]);
  const move = (activity: Activity, status: ActivityStatus): void => {
    isFollowing.current = true;
    setActive(activity.id);
    void moveTo(activity, status, names.statuses[status]);
  };
  const onKey = (event: KeyboardEvent): void => {
    const id = cardOf(event);
    const activity = shown.find((one) => one.id === id);
    if (!activity) return;
    const status = boardMove(activity, event);
    const next = status ? undefined : boardStep(columns, activity, event.key);
    if (status) move(activity, status);
    else if (next) {
      isFollowing.current = true;
      setActive(next.id);
    } else return;
    event.preventDefault();
  };
  return (
    <div className="view view-filled activities-view">
      <ViewHeader title={activitiesText.title} state={describeListing(list.sums, activities.length)} />
      <ActivityFilters
        choices={list.choices}
        parts={parts}
        search={list.search}
        isBoard
        onSearch={list.seek}
        onChoose={list.choose}
      />
      <p className="caption" id="board-help">
        {activitiesText.boardHelp}
      </p>
      <div
        className="board"
        ref={board}
        data-region
        onKeyDown={onKey}
        onFocus={(event) => {
          hadFocus.current = true;
          setActive((old) => cardOf(event) ?? old);
        }}
        onBlur={({ relatedTarget, target }) => {
          // A card that goes away blurs into nothing: then the board still has the focus.
          if (relatedTarget !== null || target.isConnected) hadFocus.current = false;
        }}
      >
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
