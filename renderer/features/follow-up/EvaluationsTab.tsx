import { partRoute } from '@renderer/stores/part-route';
import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import type { Evaluation } from '@shared/domain/indicator/indicator';
import { stageFollowUps } from '@shared/domain/indicator/stage-evaluation';
import { describeStages, evaluationText } from '@shared/text/sv-evaluations';
import { followUpText } from '@shared/text/sv-follow-up';
import { ATTAINMENT_NAMES, EVALUATION_KIND_NAMES } from '@shared/text/sv-work-names';
import { EntryForm } from './EntryForm';
import { addNote, assessLongTerm, type NoteField } from './evaluation-actions';
import { StageTable } from './StageTable';
import type { FollowUp } from './use-follow-up';

export interface EvaluationsTabProps {
  readonly followUp: FollowUp;
}

const newestFirst = (evaluations: readonly Evaluation[]): readonly Evaluation[] =>
  [...evaluations].sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : a.id < b.id ? -1 : 1));

/** Which stages are evaluated and which are waiting, a line for quick notes, and everything written so far. */
export function EvaluationsTab({ followUp }: EvaluationsTabProps) {
  const { parts, evaluations, day, projectId } = followUp;
  const stages = stageFollowUps(parts, evaluations, day);
  return (
    <div className="view">
      <ViewHeader
        title={followUpText.evaluations}
        state={describeStages(stages, evaluations.length)}
        actions={<Button onPress={() => void assessLongTerm(followUp)}>{evaluationText.addLongTerm}</Button>}
      />
      <section className="panel follow-section" aria-label={evaluationText.stages}>
        <h2>{evaluationText.stages}</h2>
        {stages.length === 0 ? (
          <div className="follow-column">
            <p className="muted prose">{evaluationText.noStages}</p>
            <a href={routeToHash(partRoute(projectId, 'stage'))}>{evaluationText.toProject}</a>
          </div>
        ) : (
          <StageTable followUp={followUp} stages={stages} />
        )}
      </section>
      <section className="panel follow-section" aria-label={evaluationText.notes}>
        <h2>{evaluationText.notes}</h2>
        <EntryForm<NoteField>
          label={evaluationText.addNote}
          fields={[
            { name: 'title', label: evaluationText.note, width: 'long' },
            { name: 'on', label: evaluationText.date, start: day, width: 'short' },
          ]}
          action={evaluationText.addNote}
          onAdd={(texts) => addNote(followUp, texts)}
        />
        {evaluations.length === 0 ? (
          <p className="muted prose">{evaluationText.noNotes}</p>
        ) : (
          <EvaluationTable projectId={projectId} evaluations={newestFirst(evaluations)} />
        )}
      </section>
    </div>
  );
}

interface EvaluationTableProps {
  readonly projectId: ProjectId;
  readonly evaluations: readonly Evaluation[];
}

const HEADS = ['date', 'kind', 'title', 'attainment', 'learning', 'nextStep'] as const;

function EvaluationTable({ projectId, evaluations }: EvaluationTableProps) {
  return (
    <div className="follow-scroll">
      <table className="table follow-table">
        <caption className="visually-hidden">{evaluationText.notes}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {evaluationText[head]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {evaluations.map(({ id, on, kind, title, attainment, learning, nextStep }) => (
            <tr key={id}>
              <td className="measurement-day">{on}</td>
              <td className="follow-fixed">{EVALUATION_KIND_NAMES[kind]}</td>
              <th scope="row" className="evaluation-title">
                <a href={routeToHash(recordRoute('evaluations', projectId, id))}>{title}</a>
              </th>
              <td className="follow-fixed">{attainment === null ? '' : ATTAINMENT_NAMES[attainment]}</td>
              <td className="follow-words">{learning}</td>
              <td className="follow-words">{nextStep}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
