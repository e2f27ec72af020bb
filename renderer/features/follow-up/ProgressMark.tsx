import type { IsoDate } from '@shared/domain/ids';
import {
  isTargetMissed,
  percentOfProgress,
  type IndicatorProgress,
} from '@shared/domain/indicator/indicator-progress';
import { describeProgress } from '@shared/text/sv-follow-up';

export interface ProgressMarkProps {
  readonly progress: IndicatorProgress;
  readonly day: IsoDate;
}

/** How far an indicator has come, in words, with a bar that says the same to the eye. */
export function ProgressMark({ progress, day }: ProgressMarkProps) {
  const percent = percentOfProgress(progress);
  const isMissed = isTargetMissed(progress, day);
  const tone = progress.state === 'reached' ? 'good' : isMissed ? 'bad' : 'plain';
  return (
    <div className="progress-mark">
      <span className={`progress-words progress-${tone}`}>{describeProgress(progress, isMissed)}</span>
      {percent !== null && <ProgressBar percent={percent} />}
    </div>
  );
}

/** Whole percent, 0–100; the words beside it carry the meaning. */
export function ProgressBar({ percent }: { readonly percent: number }) {
  return (
    <svg className="progress-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className="progress-way" width="100" height="4" />
      <rect className="progress-done" width={percent} height="4" />
    </svg>
  );
}
