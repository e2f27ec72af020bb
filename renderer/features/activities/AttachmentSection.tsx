import type { Activity } from '@shared/domain/activity/activity';
import type { ProjectId } from '@shared/domain/ids';
import { attachmentText } from '@shared/text/sv-attachments';

export interface AttachmentSectionProps {
  readonly activity: Activity;
  readonly projectId: ProjectId;
}

/** The files and pages that an activity links to. */
export function AttachmentSection({ activity }: AttachmentSectionProps) {
  return (
    <section className="activity-section">
      <h2>{attachmentText.title}</h2>
      <ul>
        {activity.attachments.map(({ title, target }) => (
          <li key={target}>
            {title}: {target}
          </li>
        ))}
      </ul>
    </section>
  );
}
