import { useCallback, useMemo, useRef, useState } from 'react';
import { showMessage } from '@renderer/stores/message-store';
import { navigate, workRoute } from '@renderer/stores/route-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { Activity } from '@shared/domain/activity/activity';
import { isListed } from '@shared/domain/activity/activity-filter';
import { givenByChoices } from '@shared/domain/activity/quick-activity';
import type { ActivityId, ProjectId } from '@shared/domain/ids';
import { activitiesText, describeListing } from '@shared/text/sv-activities';
import { ActivityFilters } from './ActivityFilters';
import { ActivityGrid, type ActivityGridProps } from './ActivityGrid';
import { BulkBar } from './BulkBar';
import { groupKeyAt } from './grid-line';
import { ListActions } from './ListActions';
import { QuickAdd } from './QuickAdd';
import { addActivity } from './save-activities';
import { useActivityList } from './use-activity-list';
import type { ActivityPlace } from './use-activity-place';

export interface ActivityListProps {
  readonly projectId: ProjectId;
  readonly place: ActivityPlace;
}

const NOBODY: ReadonlySet<ActivityId> = new Set();

/** What was opened last in each project: coming back leads to its line. */
const opened = new Map<ProjectId, ActivityId>();

/** All activities as a table, with what narrows, groups and changes them. */
export function ActivityList({ projectId, place }: ActivityListProps) {
  const { activities, names, parts } = place;
  const list = useActivityList(projectId, place);
  const { lines, shown, choices, search } = list;
  const [chosen, setChosen] = useState(NOBODY);
  const [target, setTarget] = useState<ActivityGridProps['shown']>(() => {
    const id = opened.get(projectId);
    return id === undefined ? null : { id, takesFocus: true };
  });
  const active = useRef(-1);
  const onActive = useCallback((line: number) => {
    active.current = line;
  }, []);
  const add = async (title: string): Promise<boolean> => {
    const given = givenByChoices(choices, groupKeyAt(lines, active.current));
    const added = await addActivity(projectId, { ...given, title });
    if (!added) return false;
    if (isListed(added, names, { ...choices, search })) tellUndoable(activitiesText.added(title));
    else showMessage({ tone: 'note', text: activitiesText.addedUnseen(title) });
    setTarget({ id: added.id, takesFocus: false });
    return true;
  };
  const isEmpty = activities.length === 0;
  return (
    <div className="view view-filled activities-view">
      <ViewHeader
        title={activitiesText.title}
        state={describeListing(list.sums, activities.length)}
        actions={!isEmpty && <ListActions projectId={projectId} parts={parts} list={list} />}
      />
      <QuickAdd onAdd={add} />
      {isEmpty ? (
        <EmptyState title={activitiesText.emptyTitle}>
          <p>{activitiesText.emptyHelp}</p>
          <p>{activitiesText.emptyFirst}</p>
        </EmptyState>
      ) : (
        <>
          <ActivityFilters
            choices={choices}
            parts={parts}
            search={search}
            onSearch={list.seek}
            onChoose={list.choose}
          />
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
          <Chosen chosen={chosen} shown={shown} parts={parts} onChoose={setChosen} />
        </>
      )}
    </div>
  );
}

function openActivity({ projectId, id }: Activity): void {
  opened.set(projectId, id);
  navigate(workRoute('activities', projectId, 'aktivitet', id));
}

interface ChosenProps {
  readonly chosen: ReadonlySet<ActivityId>;
  readonly shown: readonly Activity[];
  readonly parts: ActivityPlace['parts'];
  readonly onChoose: (chosen: ReadonlySet<ActivityId>) => void;
}

/** What can be done with those that are chosen; whatever the filters have hidden since is left alone. */
function Chosen({ chosen, shown, parts, onChoose }: ChosenProps) {
  const here = useMemo(
    () => (chosen.size === 0 ? [] : shown.filter(({ id }) => chosen.has(id))),
    [chosen, shown],
  );
  return (
    <BulkBar
      chosen={here}
      parts={parts}
      onClear={() => {
        onChoose(NOBODY);
      }}
    />
  );
}
