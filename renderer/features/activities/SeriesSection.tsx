import { useMemo, useState } from 'react';
import { useProject } from '@renderer/data';
import { useWork } from '@renderer/data/work';
import { Button } from '@renderer/ui/Button';
import type { Activity } from '@shared/domain/activity/activity';
import { seriesOf } from '@shared/domain/activity/series';
import type { IsoDate, ProjectId } from '@shared/domain/ids';
import type { Project } from '@shared/domain/project/project';
import { seriesText } from '@shared/text/sv-series';
import { DetailSection } from './DetailSection';
import { SeriesChangeForm } from './SeriesChangeForm';
import { SeriesMembers } from './SeriesMembers';
import { SeriesRepeatForm } from './SeriesRepeatForm';
import './series.css';

export interface SeriesSectionProps {
  readonly activity: Activity;
  readonly projectId: ProjectId;
}

/** How an activity is repeated: the way to repeat it, or the series that it is one of. */
export function SeriesSection({ activity, projectId }: SeriesSectionProps) {
  const project = useProject(projectId)?.project;
  const activities = useWork('activities', projectId);
  const series = useMemo(
    () => seriesOf(activities ?? [], activity.seriesId),
    [activities, activity.seriesId],
  );
  if (!project || !activities) return null;
  return (
    <DetailSection title={seriesText.title}>
      {series.length > 1 ? (
        <Series activity={activity} series={series} />
      ) : (
        <Alone key={activity.id} activity={activity} project={project} />
      )}
    </DetailSection>
  );
}

interface AloneProps {
  readonly activity: Activity;
  readonly project: Project;
}

const hasStart = (activity: Activity): activity is Activity & { readonly start: IsoDate } =>
  activity.start !== null;

function Alone({ activity, project }: AloneProps) {
  const [isOpen, setOpen] = useState(false);
  if (!hasStart(activity)) return <p className="muted">{seriesText.needsDay}</p>;
  if (!isOpen)
    return (
      <>
        <p className="muted">{seriesText.alone}</p>
        <div className="view-actions">
          <Button
            onPress={() => {
              setOpen(true);
            }}
          >
            {seriesText.repeat}
          </Button>
        </div>
      </>
    );
  return (
    <SeriesRepeatForm
      activity={activity}
      project={project}
      onDone={() => {
        setOpen(false);
      }}
    />
  );
}

interface SeriesProps {
  readonly activity: Activity;
  readonly series: readonly Activity[];
}

function Series({ activity, series }: SeriesProps) {
  const [changed, setChanged] = useState<string | null>(null);
  return (
    <>
      <p>{seriesText.inSeries(series.length)}</p>
      <SeriesMembers
        activity={activity}
        series={series}
        onChange={() => {
          setChanged(activity.id);
        }}
      />
      {changed === activity.id && (
        <SeriesChangeForm
          activity={activity}
          series={series}
          onDone={() => {
            setChanged(null);
          }}
        />
      )}
    </>
  );
}
