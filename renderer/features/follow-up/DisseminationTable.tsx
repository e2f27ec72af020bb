import { memo } from 'react';
import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash } from '@renderer/stores/route-store';
import { MenuButton } from '@renderer/ui/MenuButton';
import { RowSelect } from '@renderer/ui/RowSelect';
import { ACTIVITY_STATUSES, type Activity, type Dissemination } from '@shared/domain/activity/activity';
import { withStart } from '@shared/domain/activity/end-follows';
import type { IsoDate } from '@shared/domain/ids';
import { EMPTY_DISSEMINATION, isWithoutAltTexts } from '@shared/domain/indicator/dissemination';
import type { Period } from '@shared/domain/tracking/within-period';
import { ok } from '@shared/result';
import { disseminationText } from '@shared/text/sv-dissemination';
import { followUpText } from '@shared/text/sv-follow-up';
import { ACTIVITY_STATUS_NAMES } from '@shared/text/sv-work-names';
import { removeDissemination, withDissemination } from './dissemination-actions';
import { readDate, readText, RecordField, type FieldReading } from './RecordField';
import { editRecord } from './save-record';
import { tellFieldRefusal } from './tell-refusal';

export interface DisseminationTableProps {
  readonly activities: readonly Activity[];
  readonly project: Period;
}

const HEADS = ['what', 'audience', 'channel', 'date', 'status', 'cofinancing', 'altTexts'] as const;

/** Everything that is spread, edited in place. */
export function DisseminationTable({ activities, project }: DisseminationTableProps) {
  return (
    <div className="follow-scroll">
      <table className="table follow-table">
        <caption className="visually-hidden">{followUpText.dissemination}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {disseminationText[head]}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{followUpText.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {activities.map((activity) => (
            <DisseminationRow key={activity.id} activity={activity} project={project} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const readDayOrNone = (text: string): FieldReading<IsoDate | null> =>
  text.trim() === '' ? ok(null) : readDate(text);

interface ChoiceProps {
  readonly activity: Activity;
}

interface RowProps extends ChoiceProps {
  readonly project: Period;
}

const atOf = ({ projectId, id }: Activity) => ({ table: 'activities', projectId, id }) as const;

const DisseminationRow = memo(DisseminationCells);

function DisseminationCells({ activity, project }: RowProps) {
  const { title, start, projectId, id } = activity;
  const said = activity.dissemination ?? EMPTY_DISSEMINATION;
  const field = { at: atOf(activity), isLabelHidden: true, look: 'plain', lines: 'wrapped' } as const;
  const edited = (name: keyof Pick<Dissemination, 'audience' | 'channel' | 'altTexts'>) => (
    <RecordField
      {...field}
      field={name}
      label={followUpText.fieldOf(disseminationText[name], title)}
      value={said[name]}
      read={readText}
      change={(record, text) => withDissemination(record, { [name]: text })}
    />
  );
  return (
    <tr>
      <th scope="row" className="follow-name">
        <RecordField
          {...field}
          field="title"
          label={followUpText.fieldOf(disseminationText.what, title)}
          value={title}
          read={readText}
          change={(record, text) => ({ ...record, title: text })}
        />
        <a
          className="spread-open"
          href={routeToHash(recordRoute('activities', projectId, id))}
          aria-label={disseminationText.openFor(title)}
        >
          {disseminationText.open}
        </a>
      </th>
      <td className="follow-words">{edited('audience')}</td>
      <td className="follow-words">{edited('channel')}</td>
      <td className="measurement-day">
        <RecordField
          {...field}
          lines="one"
          field="start"
          label={followUpText.fieldOf(disseminationText.date, title)}
          value={start ?? ''}
          read={readDayOrNone}
          change={(record, day) => ({
            ...record,
            ...withStart(day === null ? { ...record, end: null } : record, day, project),
          })}
        />
      </td>
      <td className="spread-status">
        <StatusChoice activity={activity} />
      </td>
      <td className="spread-answer">
        <CofinancingChoice activity={activity} />
      </td>
      <td className="follow-words">
        {edited('altTexts')}
        {isWithoutAltTexts(activity) && (
          <span className="follow-late">{disseminationText.altTextsMissing}</span>
        )}
      </td>
      <td className="follow-menu">
        <MenuButton
          label="⋯"
          hasArrow={false}
          tone="quiet"
          ariaLabel={followUpText.actionsFor(title)}
          choices={[
            {
              id: 'remove',
              label: disseminationText.removeOne,
              onChoose: () => void removeDissemination(activity),
            },
          ]}
        />
      </td>
    </tr>
  );
}

function StatusChoice({ activity }: ChoiceProps) {
  return (
    <RowSelect
      label={followUpText.fieldOf(disseminationText.status, activity.title)}
      value={activity.status}
      options={ACTIVITY_STATUSES.map((value) => ({ value, label: ACTIVITY_STATUS_NAMES[value] }))}
      onChange={(status) => {
        void editRecord(atOf(activity), (record) => ({ ...record, status })).then(tellFieldRefusal);
      }}
    />
  );
}

const ANSWERS = { yes: true, no: false, unchecked: null } as const;
type Answer = keyof typeof ANSWERS;

const answerOf = (isShown: boolean | null): Answer =>
  isShown === null ? 'unchecked' : isShown ? 'yes' : 'no';

/** Whether it is shown who co-finances; that it is not, stands out by word and colour. */
function CofinancingChoice({ activity }: ChoiceProps) {
  const answer = answerOf(activity.dissemination?.isCofinancingShown ?? null);
  return (
    <div className={`cofinancing cofinancing-${answer}`}>
      <RowSelect<Answer>
        label={followUpText.fieldOf(disseminationText.cofinancing, activity.title)}
        value={answer}
        options={(['yes', 'no', 'unchecked'] as const).map((value) => ({
          value,
          label: disseminationText[value],
        }))}
        onChange={(chosen) => {
          void editRecord(atOf(activity), (record) =>
            withDissemination(record, { isCofinancingShown: ANSWERS[chosen] }),
          ).then(tellFieldRefusal);
        }}
      />
      {answer === 'no' && <span className="follow-bad">{`✕ ${disseminationText.notShownMark}`}</span>}
    </div>
  );
}
