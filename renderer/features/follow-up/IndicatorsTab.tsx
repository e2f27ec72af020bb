import { useMemo, useState } from 'react';
import { useProject } from '@renderer/data';
import { Button } from '@renderer/ui/Button';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { PartId } from '@shared/domain/ids';
import { indicatorProgress } from '@shared/domain/indicator/indicator-progress';
import { isMeasurementLate } from '@shared/domain/indicator/indicator-value';
import { objectiveProgress } from '@shared/domain/indicator/objective-progress';
import {
  describeIndicators,
  describeObjective,
  followUpText,
  indicatorText,
} from '@shared/text/sv-follow-up';
import { IndicatorTable } from './IndicatorTable';
import { NewIndicator } from './NewIndicator';
import { ProgressBar } from './ProgressMark';
import { ownMeasurements, type FollowUp } from './use-follow-up';

export interface IndicatorsTabProps {
  readonly followUp: FollowUp;
}

function describeState({ indicators, day, ...rest }: FollowUp): string {
  const own = indicators.map((one) => ({ one, measured: ownMeasurements(rest, one) }));
  return describeIndicators(
    indicators.length,
    own.filter(({ one, measured }) => indicatorProgress(one, measured, day).state === 'reached').length,
    own.filter(({ one, measured }) => isMeasurementLate(one, measured, day)).length,
  );
}

/** Every indicator under the objective that it measures. */
export function IndicatorsTab({ followUp }: IndicatorsTabProps) {
  const found = useProject(followUp.projectId);
  const [isAdding, setAdding] = useState(false);
  const { objectives, indicators } = followUp;
  const add = (
    <Button
      tone="primary"
      onPress={() => {
        setAdding(true);
      }}
    >
      {indicatorText.add}
    </Button>
  );
  const isEmpty = indicators.length === 0;
  const known = new Set<PartId | null>(objectives.map(({ id }) => id));
  const hasOthers = indicators.some(({ objectiveId }) => !known.has(objectiveId));
  return (
    <div className="view">
      <ViewHeader title={followUpText.indicators} state={describeState(followUp)} actions={!isEmpty && add} />
      {isEmpty && (
        <EmptyState title={indicatorText.emptyTitle} actions={add}>
          <p>{indicatorText.emptyHelp}</p>
          <p className="muted">{indicatorText.emptyComputed}</p>
        </EmptyState>
      )}
      {objectives.map(({ id, title }, index) => (
        <ObjectiveSection
          key={id}
          followUp={followUp}
          objectiveId={id}
          title={indicatorText.objective(index + 1, title)}
        />
      ))}
      {hasOthers && (
        <ObjectiveSection followUp={followUp} objectiveId={null} title={indicatorText.noObjective} />
      )}
      {isAdding && found && (
        <NewIndicator
          followUp={followUp}
          project={found.project}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </div>
  );
}

interface ObjectiveSectionProps extends IndicatorsTabProps {
  /** null: what belongs to no objective there is. */
  readonly objectiveId: PartId | null;
  readonly title: string;
}

/** One objective: how far it has come, and what says so. */
function ObjectiveSection({ followUp, objectiveId, title }: ObjectiveSectionProps) {
  const { objectives, indicators, measurements, activities, day } = followUp;
  const own = useMemo(() => {
    const known = new Set<PartId | null>(objectives.map(({ id }) => id));
    return indicators.filter((one) =>
      objectiveId === null ? !known.has(one.objectiveId) : one.objectiveId === objectiveId,
    );
  }, [objectives, indicators, objectiveId]);
  const progress = useMemo(
    () => objectiveProgress(objectiveId, indicators, measurements, activities, day),
    [objectiveId, indicators, measurements, activities, day],
  );
  const { percent } = progress.indicators;
  return (
    <section className="panel follow-section" aria-label={title}>
      <div className="objective-head">
        <h2>{title}</h2>
        <p className="muted">{objectiveId !== null && describeObjective(progress)}</p>
        {objectiveId !== null && percent !== null && <ProgressBar percent={percent} />}
      </div>
      {own.length === 0 ? (
        <p className="muted">{indicatorText.noneInObjective}</p>
      ) : (
        <IndicatorTable followUp={followUp} indicators={own} label={title} />
      )}
    </section>
  );
}
