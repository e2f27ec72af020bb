import { navigate, workRoute } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { SelectField } from '@renderer/ui/SelectField';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { ATTAINMENTS, type Evaluation } from '@shared/domain/indicator/indicator';
import type { IsoDate } from '@shared/domain/ids';
import { formatLongDate } from '@shared/text/format';
import { appText } from '@shared/text/sv-app';
import { evaluationText } from '@shared/text/sv-evaluations';
import { ATTAINMENT_NAMES, EVALUATION_KIND_NAMES } from '@shared/text/sv-work-names';
import { removeEvaluation, writeFigures } from './evaluation-actions';
import { EvaluationFigures } from './EvaluationFigures';
import { readHappened, readText, RecordField } from './RecordField';
import { editRecord } from './save-record';
import { tellFieldRefusal } from './tell-refusal';
import type { FollowUp } from './use-follow-up';

export interface EvaluationPageProps {
  readonly followUp: FollowUp;
  readonly id: string;
}

/** One evaluation, edited in place, with the figures of its day beside. */
export function EvaluationPage({ followUp, id }: EvaluationPageProps) {
  const goBack = (): void => {
    navigate(workRoute('followUp', followUp.projectId, 'utvarderingar'));
  };
  const evaluation = followUp.evaluations.find((one) => one.id === id);
  const back = <Button onPress={goBack}>{evaluationText.back}</Button>;
  if (!evaluation)
    return (
      <div className="view">
        <ViewHeader title={appText.missingTitle} state={appText.missingHelp} actions={back} />
      </div>
    );
  const remove = async (): Promise<void> => {
    if (await removeEvaluation(evaluation)) goBack();
  };
  return (
    <div className="view">
      <ViewHeader
        title={evaluation.title}
        state={`${EVALUATION_KIND_NAMES[evaluation.kind]}, ${formatLongDate(evaluation.on)}.`}
        actions={
          <>
            <Button tone="quiet" onPress={() => void remove()}>
              {evaluationText.removeOne}
            </Button>
            {back}
          </>
        }
        takesFocus
      />
      <div className="follow-columns">
        <EvaluationFields followUp={followUp} evaluation={evaluation} />
        <EvaluationFigures followUp={followUp} day={evaluation.on} />
      </div>
    </div>
  );
}

const TEXTS = ['text', 'learning', 'nextStep'] as const;

interface EvaluationFieldsProps {
  readonly followUp: FollowUp;
  readonly evaluation: Evaluation;
}

function EvaluationFields({ followUp, evaluation }: EvaluationFieldsProps) {
  const at = { table: 'evaluations', projectId: evaluation.projectId, id: evaluation.id } as const;
  return (
    <section className="panel follow-section" aria-label={evaluationText.text}>
      <div className="follow-fields">
        <RecordField
          at={at}
          field="title"
          label={evaluationText.title}
          lines="wrapped"
          value={evaluation.title}
          read={readText}
          change={(record, title) => ({ ...record, title })}
        />
        <RecordField
          at={at}
          field="on"
          label={evaluationText.date}
          value={evaluation.on}
          read={readHappened}
          change={(record, on: IsoDate) => ({ ...record, on })}
        />
        {evaluation.kind !== 'formative' && <Attainment evaluation={evaluation} />}
        {evaluation.kind === 'stage' && (
          <div>
            <Button tone="quiet" onPress={() => void writeFigures(followUp, evaluation)}>
              {evaluationText.writeFigures}
            </Button>
          </div>
        )}
        {TEXTS.map((field) => (
          <RecordField
            key={field}
            at={at}
            field={field}
            label={evaluationText[field]}
            lines="many"
            value={evaluation[field]}
            read={readText}
            change={(record, text) => ({ ...record, [field]: text })}
          />
        ))}
      </div>
    </section>
  );
}

const CHOICES = ['none', ...ATTAINMENTS] as const;

/** The summative word on it all: a list, since going through radio buttons by the arrows would save each on the way. */
function Attainment({ evaluation: { projectId, id, attainment } }: { readonly evaluation: Evaluation }) {
  return (
    <SelectField
      label={evaluationText.attainment}
      value={attainment ?? 'none'}
      options={CHOICES.map((value) => ({
        value,
        label: value === 'none' ? evaluationText.noAttainment : ATTAINMENT_NAMES[value],
      }))}
      onChange={(chosen) => {
        void editRecord(
          { table: 'evaluations', projectId, id, step: evaluationText.attainment },
          (record) => ({
            ...record,
            attainment: chosen === 'none' ? null : chosen,
          }),
        ).then(tellFieldRefusal);
      }}
    />
  );
}
