import { newId } from '@renderer/data';
import { recordRoute } from '@renderer/stores/record-route';
import { navigate } from '@renderer/stores/route-store';
import { showMessage } from '@renderer/stores/message-store';
import type { EvaluationId } from '@shared/domain/ids';
import { readHappenedDay } from '@shared/domain/happened-day';
import type { Evaluation } from '@shared/domain/indicator/indicator';
import { evaluationFigures } from '@shared/domain/indicator/evaluation-figures';
import { evaluationDay } from '@shared/domain/indicator/stage-evaluation';
import type { Stage } from '@shared/domain/plan/plan-part';
import { describeFigures, evaluationText } from '@shared/text/sv-evaluations';
import { describeDayProblem } from '@shared/text/sv-days';
import type { EntryErrors } from './EntryForm';
import { addRecords, editRecord, removeRecords } from './save-record';
import { tellFieldRefusal } from './tell-refusal';
import type { FollowUp } from './use-follow-up';

type Given = Pick<Evaluation, 'kind' | 'title' | 'on'> & Partial<Evaluation>;

const newEvaluation = ({ projectId }: FollowUp, given: Given): Evaluation => ({
  stageId: null,
  text: '',
  attainment: null,
  learning: '',
  nextStep: '',
  ...given,
  id: newId<EvaluationId>(),
  projectId,
});

/** Adds an evaluation and opens it; a refusal is said in the status line. */
async function addAndOpen(followUp: FollowUp, record: Evaluation): Promise<void> {
  const { projectId } = followUp;
  const problem = await addRecords(projectId, record.title, [{ table: 'evaluations', record }]);
  if (problem === undefined) navigate(recordRoute('evaluations', projectId, record.id));
  else showMessage({ tone: 'error', text: problem });
}

/** Begins the evaluation of a stage; nothing is written in it yet. */
export function writeStageEvaluation(followUp: FollowUp, stage: Stage): Promise<void> {
  const on = evaluationDay(stage, followUp.day);
  const title = evaluationText.stageTitle(stage.title);
  return addAndOpen(followUp, newEvaluation(followUp, { kind: 'stage', title, on, stageId: stage.id }));
}

/** Writes the objectives and figures of an evaluation's day into it in words, after what stands there. */
export async function writeFigures(followUp: FollowUp, { projectId, id, on }: Evaluation): Promise<void> {
  const figures = describeFigures(evaluationFigures(followUp, on, followUp.day));
  tellFieldRefusal(
    await editRecord({ table: 'evaluations', projectId, id, step: evaluationText.text }, (record) => ({
      ...record,
      text: [record.text, figures].filter((words) => words.trim() !== '').join('\n\n'),
    })),
  );
}

/** Begins a look at the long-term effect. */
export const assessLongTerm = (followUp: FollowUp): Promise<void> =>
  addAndOpen(
    followUp,
    newEvaluation(followUp, { kind: 'longTerm', title: evaluationText.longTermTitle, on: followUp.day }),
  );

export type NoteField = 'on' | 'title';

/** Adds a formative note, or says what is wrong with it and where. */
export async function addNote(
  followUp: FollowUp,
  texts: Readonly<Record<NoteField, string>>,
): Promise<EntryErrors<NoteField> | null> {
  const on = readHappenedDay(texts.on, followUp.day);
  const title = texts.title.trim();
  if (!on.ok) return { on: describeDayProblem(on.error) };
  if (title === '') return { title: evaluationText.noteMissing };
  const record = newEvaluation(followUp, { kind: 'formative', title, on: on.value });
  const problem = await addRecords(followUp.projectId, title, [{ table: 'evaluations', record }]);
  return problem === undefined ? null : { form: problem };
}

export const removeEvaluation = ({ projectId, id, title }: Evaluation): Promise<boolean> =>
  removeRecords(projectId, title, [{ table: 'evaluations', id }]);
