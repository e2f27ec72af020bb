import { recordRoute } from '@renderer/stores/record-route';
import { navigate, routeToHash } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import type { StageFollowUp } from '@shared/domain/indicator/stage-evaluation';
import { describeStageState, evaluationText } from '@shared/text/sv-evaluations';
import { followUpText } from '@shared/text/sv-follow-up';
import { ATTAINMENT_NAMES } from '@shared/text/sv-work-names';
import { writeStageEvaluation } from './evaluation-actions';
import type { FollowUp } from './use-follow-up';

export interface StageTableProps {
  readonly followUp: FollowUp;
  readonly stages: readonly StageFollowUp[];
}

/** Every stage of the plan: whether it is evaluated, and the way to its evaluation. */
export function StageTable({ followUp, stages }: StageTableProps) {
  return (
    <div className="follow-scroll">
      <table className="table follow-table">
        <caption className="visually-hidden">{evaluationText.stages}</caption>
        <thead>
          <tr>
            <th scope="col">{evaluationText.stage}</th>
            <th scope="col">{evaluationText.period}</th>
            <th scope="col">{evaluationText.state}</th>
            <th scope="col">{evaluationText.attainment}</th>
            <th scope="col">
              <span className="visually-hidden">{followUpText.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <StageRow key={stage.stage.id} followUp={followUp} followed={stage} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface StageRowProps {
  readonly followUp: FollowUp;
  readonly followed: StageFollowUp;
}

function StageRow({ followUp, followed }: StageRowProps) {
  const { stage, state, evaluation } = followed;
  const attainment = evaluation?.attainment ?? null;
  return (
    <tr>
      <th scope="row" className="evaluation-title">
        {evaluation ? (
          <a href={routeToHash(recordRoute('evaluations', followUp.projectId, evaluation.id))}>
            {stage.title}
          </a>
        ) : (
          stage.title
        )}
      </th>
      <td className="follow-fixed">{`${stage.start} – ${stage.end}`}</td>
      <td className={`follow-words stage-${state}`}>{describeStageState(followed)}</td>
      <td className="follow-fixed">
        {evaluation && (attainment === null ? evaluationText.noAttainment : ATTAINMENT_NAMES[attainment])}
      </td>
      <td className="follow-menu">
        <StageAction followUp={followUp} followed={followed} />
      </td>
    </tr>
  );
}

/** Begins the evaluation of a stage that calls for it, or goes on with the one that is begun. */
function StageAction({ followUp, followed: { stage, state, evaluation } }: StageRowProps) {
  if (state === 'done') return null;
  if (evaluation)
    return (
      <Button
        aria-label={evaluationText.goOnFor(stage.title)}
        onPress={() => {
          navigate(recordRoute('evaluations', followUp.projectId, evaluation.id));
        }}
      >
        {evaluationText.goOn}
      </Button>
    );
  if (state === 'ahead') return null;
  return (
    <Button
      aria-label={evaluationText.writeFor(stage.title)}
      onPress={() => void writeStageEvaluation(followUp, stage)}
    >
      {evaluationText.write}
    </Button>
  );
}
