import type { RestorePreview } from '@renderer/data/safekeeping';
import { SidesTable } from '@renderer/ui/SidesTable';
import type { UtcTime } from '@shared/domain/ids';
import { backupsText, describeMoment } from '@shared/text/sv-backups';
import { linesOfSides } from '@shared/text/sv-sides';

export interface BothSidesProps {
  readonly preview: RestorePreview;
  /** When something was changed last; null when that is not known. */
  readonly changedAt: UtcTime | null;
  /** What the clock says. */
  readonly clock: UtcTime;
}

/** What there is now and what the backup holds, in figures, and how old each is. */
export function BothSides({ preview: { info, now, then }, changedAt, clock }: BothSidesProps) {
  const latest = {
    name: backupsText.latest,
    now: changedAt === null ? '' : describeMoment(changedAt, clock),
    then: backupsText.atLatest(describeMoment(info.at, clock)),
  };
  return (
    <SidesTable
      label={backupsText.sidesLabel}
      nameHead={backupsText.what}
      nowHead={backupsText.now}
      thenHead={backupsText.backup}
      lines={[...linesOfSides(now, then), latest]}
    />
  );
}
