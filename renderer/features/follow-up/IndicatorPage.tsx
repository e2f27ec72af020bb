import { navigate, workRoute } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { Indicator } from '@shared/domain/indicator/indicator';
import { indicatorProgress, isTargetMissed } from '@shared/domain/indicator/indicator-progress';
import { appText } from '@shared/text/sv-app';
import { describeProgress, indicatorText } from '@shared/text/sv-follow-up';
import { AboutIndicator } from './AboutIndicator';
import { DefinitionSection } from './DefinitionSection';
import { MeasurementSection } from './MeasurementSection';
import { TargetSection } from './TargetSection';
import { ownMeasurements, type FollowUp } from './use-follow-up';

export interface IndicatorPageProps {
  readonly followUp: FollowUp;
  readonly id: string;
}

/** One indicator: its measurements first, then what it means and where it is going. */
export function IndicatorPage({ followUp, id }: IndicatorPageProps) {
  const { projectId, indicators } = followUp;
  const indicator = indicators.find((one) => one.id === id);
  const back = (
    <Button
      onPress={() => {
        navigate(workRoute('followUp', projectId));
      }}
    >
      {indicatorText.back}
    </Button>
  );
  if (!indicator)
    return (
      <div className="view">
        <ViewHeader title={appText.missingTitle} state={appText.missingHelp} actions={back} />
      </div>
    );
  return (
    <div className="view">
      <ViewHeader title={indicator.title} state={describe(followUp, indicator)} actions={back} takesFocus />
      <MeasurementSection followUp={followUp} indicator={indicator} />
      <div className="follow-columns">
        <AboutIndicator followUp={followUp} indicator={indicator} />
        <div className="follow-column">
          <TargetSection followUp={followUp} indicator={indicator} />
          <DefinitionSection indicator={indicator} />
        </div>
      </div>
    </div>
  );
}

function describe(followUp: FollowUp, indicator: Indicator): string {
  const { day } = followUp;
  const progress = indicatorProgress(indicator, ownMeasurements(followUp, indicator), day);
  return `${describeProgress(progress, isTargetMissed(progress, day))}.`;
}
