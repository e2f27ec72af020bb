import { useMemo } from 'react';
import { useWork } from '@renderer/data/work';
import { forgetReview, useKeptReview } from '@renderer/stores/initiative-import-store';
import { Button } from '@renderer/ui/Button';
import { Loading } from '@renderer/ui/Loading';
import { Message } from '@renderer/ui/Message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { useFileReading } from '@renderer/ui/use-file-reading';
import {
  understandInitiatives,
  type UnderstoodInitiatives,
} from '@renderer/workbook/import/understand-initiatives';
import type { WorkerStep } from '@renderer/workbook/read/read-in-worker';
import type { ProjectId } from '@shared/domain/ids';
import { partsOf, type PlanPart } from '@shared/domain/plan/plan-part';
import type { ImportInto } from '@shared/sheets/initiatives/row-drafts';
import { appText } from '@shared/text/sv-app';
import { describeNoInitiatives, importInitiativesText as text } from '@shared/text/sv-import-initiatives';
import { ReadingFile } from '@renderer/ui/ReadingFile';
import { beginReview } from './import-review';
import { ImportReview } from './ImportReview';
import { ImportStart } from './ImportStart';
import './import-mapping.css';

export interface ImportViewProps {
  readonly projectId: ProjectId;
}

const namedParts = (parts: readonly PlanPart[], kind: 'municipality' | 'focusArea') =>
  partsOf(parts, kind).map(({ id, title }) => ({ id, name: title }));

/** Takes in a workbook of mapped initiatives: choose it, see what it says beside what it becomes, accept or leave. */
export function ImportView({ projectId }: ImportViewProps) {
  const parts = useWork('parts', projectId);
  const actors = useWork('actors', projectId);
  const initiatives = useWork('initiatives', projectId);
  const into = useMemo<ImportInto | undefined>(
    () =>
      parts &&
      actors &&
      initiatives && {
        municipalities: namedParts(parts, 'municipality'),
        focusAreas: namedParts(parts, 'focusArea'),
        actors,
        initiatives,
      },
    [parts, actors, initiatives],
  );
  if (!into) return <Loading label={appText.loading} />;
  return <ImportSteps key={projectId} projectId={projectId} into={into} />;
}

interface ImportStepsProps extends ImportViewProps {
  readonly into: ImportInto;
}

function ImportSteps({ projectId, into }: ImportStepsProps) {
  const known = {
    municipalities: into.municipalities.map(({ name }) => name),
    focusAreas: into.focusAreas.map(({ name }) => name),
  };
  const { state, read, startOver } = useFileReading<WorkerStep, UnderstoodInitiatives>(
    'unpacking',
    async (file, reading) => {
      const understood = await understandInitiatives(file, { ...reading, known });
      const isOf = understood.ok && understood.value.recognised.failure === null;
      if (isOf && !reading.signal.aborted) beginReview(projectId, understood.value);
      return understood;
    },
  );
  const review = useKeptReview(projectId);
  const leave = (): void => {
    startOver();
  };
  if (review) {
    const giveUp = (): void => {
      forgetReview(projectId);
      startOver();
    };
    return <ImportReview projectId={projectId} into={into} kept={review} onGiveUp={giveUp} />;
  }
  switch (state.step) {
    case 'start':
      return (
        <ImportStart
          projectId={projectId}
          problem={state.problem}
          onFile={(file) => void read(file)}
          onProblem={startOver}
        />
      );
    case 'reading':
      return (
        <ReadingFile
          title={text.reading(state.fileName)}
          step={text.steps[state.progress]}
          onCancel={leave}
        />
      );
    case 'understood':
      // What was found is reviewed above; this is the moment when it has just been taken in.
      return state.workbook.recognised.failure === null ? (
        <Loading label={appText.loading} />
      ) : (
        <NothingFound workbook={state.workbook} onLeave={leave} />
      );
  }
}

interface NothingFoundProps {
  readonly workbook: UnderstoodInitiatives;
  readonly onLeave: () => void;
}

function NothingFound({ workbook, onLeave }: NothingFoundProps) {
  const { failure } = workbook.recognised;
  return (
    <div className="view">
      <ViewHeader title={text.nothingFound(workbook.fileName)} takesFocus />
      <Message tone="error" isAlert>
        {describeNoInitiatives(failure ?? 'noTable')}
      </Message>
      <div className="view-actions">
        <Button tone="primary" onPress={onLeave}>
          {text.chooseAnother}
        </Button>
      </div>
    </div>
  );
}
