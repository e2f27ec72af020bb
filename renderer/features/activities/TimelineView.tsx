import { useCallback, useMemo, useState } from 'react';
import { useWork } from '@renderer/data/work';
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
import type { Activity } from '@shared/domain/activity/activity';
import type { ProjectId } from '@shared/domain/ids';
import { timelineText } from '@shared/text/sv-calendar';
import { useProjectTime, type ProjectTime } from './calendar-deadlines';
import { datedActivities, timelineRows } from './timeline-rows';
import { timelineScale } from './timeline-scale';
import { TimelineChart } from './TimelineChart';
import { TimelineTables } from './TimelineTables';
import './timeline.css';

export interface TimelineViewProps {
  readonly projectId: ProjectId;
}

/** The activities over the project period, with its stages and deadlines. */
export function TimelineView({ projectId }: TimelineViewProps) {
  const activities = useWork('activities', projectId);
  const time = useProjectTime(projectId);
  if (!activities || !time) return <Loading label={timelineText.loading} />;
  return <Timeline activities={activities} time={time} />;
}

interface TimelineProps {
  readonly activities: readonly Activity[];
  readonly time: ProjectTime;
}

function Timeline({ activities, time }: TimelineProps) {
  const { project, parts, deadlines } = time;
  const zoom = useCalendarStore((state) => state.zoom);
  const grouping = useCalendarStore((state) => state.grouping);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const dated = useMemo(() => datedActivities(activities), [activities]);
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
  const undated = activities.length - dated.length;
  return (
    <div className="view timeline-view">
      <ViewHeader
        title={timelineText.title}
        state={timelineText.counted(dated.length, undated)}
        actions={
          (undated > 0 || dated.length === 0) && (
            <a href={routeToHash(workRoute('activities', project.id))}>{timelineText.openTable}</a>
          )
        }
      />
      <TimelineTools zoom={zoom} grouping={grouping} />
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
