import { useLastChange } from '@renderer/data/safekeeping';
import { utcNow } from '@renderer/platform/clock';
import { recordRoute } from '@renderer/stores/record-route';
import { navigate, routeToHash, workRoute } from '@renderer/stores/route-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import { Button } from '@renderer/ui/Button';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { Activity } from '@shared/domain/activity/activity';
import { EMPTY_WORKSPACE } from '@shared/domain/command/workspace';
import type { ProjectId } from '@shared/domain/ids';
import { activitiesText } from '@shared/text/sv-activities';
import { activityText } from '@shared/text/sv-activity-detail';
import { namesOf } from '@shared/text/sv-changes';
import { describeLastChange } from '@shared/text/sv-history';
import { ACTIVITY_KIND_NAMES, ACTIVITY_STATUS_NAMES } from '@shared/text/sv-work-names';
import { lastView, wishToAdd } from './activity-visits';
import { TextOfActivity } from './ActivityField';
import { AttachmentSection } from './AttachmentSection';
import { DetailAims } from './DetailAims';
import { DetailCost } from './DetailCost';
import { DetailDissemination } from './DetailDissemination';
import { DetailParticipants } from './DetailParticipants';
import { DetailPerspectives } from './DetailPerspectives';
import { DetailSection } from './DetailSection';
import { DetailWhat } from './DetailWhat';
import { duplicateActivity, removeActivities } from './save-activities';
import { SeriesSection } from './SeriesSection';
import type { ActivityPlace } from './use-activity-place';
import { useAddKey } from './use-add-key';

export interface ActivityDetailProps {
  readonly projectId: ProjectId;
  readonly id: string;
  readonly place: ActivityPlace;
}

/** One activity: everything that is said of it, each field saved as it is left. */
export function ActivityDetail({ projectId, id, place }: ActivityDetailProps) {
  const activity = place.activities.find((one) => one.id === id);
  useAddKey(() => {
    wishToAdd(projectId);
    navigate(workRoute('activities', projectId, lastView(projectId)));
  });
  if (!activity) return <Gone projectId={projectId} />;
  return (
    <div className="view">
      <ToList projectId={projectId} />
      <ViewHeader
        title={activity.title}
        state={[ACTIVITY_KIND_NAMES[activity.kind], ACTIVITY_STATUS_NAMES[activity.status]].join(' · ')}
        takesFocus
        actions={<DetailActions activity={activity} />}
      />
      <div className="activity-columns">
        <div className="activity-column">
          <DetailWhat activity={activity} project={place.project} />
          {activity.kind === 'dissemination' && <DetailDissemination activity={activity} />}
          <DetailAims activity={activity} place={place} />
        </div>
        <div className="activity-column">
          <DetailParticipants activity={activity} />
          <DetailCost activity={activity} place={place} />
          <DetailPerspectives activity={activity} parts={place.parts} />
          <DetailSection title={activityText.lessons}>
            <TextOfActivity
              activity={activity}
              name="lessons"
              label={activityText.lessons}
              isLabelHidden
              placeholder={activityText.lessonsHint}
              lines="many"
            />
          </DetailSection>
          <SeriesSection activity={activity} projectId={projectId} />
          <AttachmentSection activity={activity} projectId={projectId} />
        </div>
      </div>
      <LastChange activity={activity} />
    </div>
  );
}

const ToList = ({ projectId }: { readonly projectId: ProjectId }) => (
  <a
    className="activity-back no-print"
    href={routeToHash(workRoute('activities', projectId, lastView(projectId)))}
  >
    {activitiesText.toList}
  </a>
);

function Gone({ projectId }: { readonly projectId: ProjectId }) {
  return (
    <div className="view">
      <EmptyState title={activitiesText.goneTitle} actions={<ToList projectId={projectId} />}>
        <p>{activitiesText.gone}</p>
      </EmptyState>
    </div>
  );
}

function DetailActions({ activity }: { readonly activity: Activity }) {
  const { projectId } = activity;
  const duplicate = async (): Promise<void> => {
    const copy = await duplicateActivity(activity);
    if (!copy) return;
    navigate(recordRoute('activities', projectId, copy.id));
    tellUndoable(activitiesText.duplicated(copy.title));
  };
  const remove = async (): Promise<void> => {
    if (await removeActivities(projectId, [activity]))
      navigate(workRoute('activities', projectId, lastView(projectId)));
  };
  return (
    <>
      <Button onPress={() => void duplicate()}>{activityText.duplicate}</Button>
      <Button tone="danger" onPress={() => void remove()}>
        {activityText.remove}
      </Button>
    </>
  );
}

/** Who changed it last, when and how. */
function LastChange({ activity }: { readonly activity: Activity }) {
  const last = useLastChange('activities', activity.id, null);
  const names = namesOf(EMPTY_WORKSPACE);
  return (
    <p className="caption activity-last">
      {last ? describeLastChange(last, utcNow(), { budgetId: '', names }) : ''}
    </p>
  );
}
