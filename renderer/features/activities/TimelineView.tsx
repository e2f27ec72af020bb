import { useCallback, useMemo, useState } from 'react';
import {
  changeCalendar,
  useCalendarStore,
  type TimelineGrouping,
  type TimelineZoom,
} from '@renderer/stores/calendar-store';
import { routeToHash, workRoute } from '@renderer/stores/route-store';
import { Loading } from '@renderer/ui/Loading';
import { RadioField } from '@renderer/ui/RadioField';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import { describeShown } from '@shared/text/sv-activities';
import { timelineText } from '@shared/text/sv-calendar';
import { ActivityAdd } from './ActivityAdd';
import { ActivityFilters } from './ActivityFilters';
import { useProjectTime, type ProjectTime } from './calendar-deadlines';
import { ListActions } from './ListActions';
import { datedActivities, timelineRows } from './timeline-rows';
import { timelineScale } from './timeline-scale';
import { TimelineChart } from './TimelineChart';
import { TimelineLegend } from './TimelineLegend';
import { TimelineTables } from './TimelineTables';
import { BY_DAY, useActivityList } from './use-activity-list';
import type { ActivityPlace } from './use-activity-place';
import './timeline.css';

export interface TimelineViewProps {
  readonly projectId: ProjectId;
  readonly place: ActivityPlace;
}

/** The activities over the project period, with its stages and deadlines. */
export function TimelineView({ projectId, place }: TimelineViewProps) {
  const time = useProjectTime(projectId);
  if (!time) return <Loading label={timelineText.loading} />;
  return <Timeline place={place} time={time} />;
}

const WITHOUT_GROUPS = ['grouping'] as const;

interface TimelineProps {
  readonly place: ActivityPlace;
  readonly time: ProjectTime;
}

function Timeline({ place, time }: TimelineProps) {
  const { project, parts, deadlines } = time;
  const list = useActivityList(project.id, place, BY_DAY);
  const { shown } = list;
  const zoom = useCalendarStore((state) => state.zoom);
  const grouping = useCalendarStore((state) => state.grouping);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const dated = useMemo(() => datedActivities(shown), [shown]);
  const rows = useMemo(() => timelineRows(dated, parts, grouping, closed), [dated, parts, grouping, closed]);
  const last = deadlines.find(({ kind }) => kind === 'finalReport')?.on ?? project.end;
  const scale = useMemo(() => timelineScale(project.start, last, zoom), [project.start, last, zoom]);
  const toggle = useCallback((key: string): void => {
    setClosed((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  const undated = shown.length - dated.length;
  return (
    <div className="view timeline-view activities-view">
      <ViewHeader
        title={timelineText.title}
        state={[
          ...(shown.length < place.activities.length
            ? [describeShown(shown.length, place.activities.length)]
            : []),
          timelineText.counted(dated.length, undated),
        ].join(' ')}
        actions={
          <>
            {(undated > 0 || dated.length === 0) && (
              <a href={routeToHash(workRoute('activities', project.id))}>{timelineText.openTable}</a>
            )}
            <ListActions projectId={project.id} parts={parts} list={list} />
          </>
        }
      />
      <ActivityAdd place={place} list={list} isByDay />
      <ActivityFilters list={list} parts={parts} without={WITHOUT_GROUPS} isBrief />
      <TimelineTools zoom={zoom} grouping={grouping} />
      <TimelineLegend />
      <TimelineChart rows={rows} time={time} scale={scale} onToggle={toggle} />
      <TimelineTables dated={dated} time={time} />
    </div>
  );
}

const ZOOMS = (['year', 'quarter', 'month'] as const).map((value) => ({
  value,
  label: timelineText.zooms[value],
}));
const GROUPINGS = (['kind', 'objective'] as const).map((value) => ({
  value,
  label: timelineText.groupings[value],
}));

interface TimelineToolsProps {
  readonly zoom: TimelineZoom;
  readonly grouping: TimelineGrouping;
}

/** How closely one looks, and how the rows are grouped. */
function TimelineTools({ zoom, grouping }: TimelineToolsProps) {
  return (
    <div className="timeline-tools no-print">
      <RadioField
        label={timelineText.zoom}
        value={zoom}
        options={ZOOMS}
        onChange={(chosen) => {
          changeCalendar({ zoom: chosen });
        }}
      />
      <RadioField
        label={timelineText.grouping}
        value={grouping}
        options={GROUPINGS}
        onChange={(chosen) => {
          changeCalendar({ grouping: chosen });
        }}
      />
      <p className="caption">{timelineText.keys}</p>
    </div>
  );
}
