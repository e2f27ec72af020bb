import { RowSelect } from '@renderer/ui/RowSelect';
import type { IsoDate, ProjectId } from '@shared/domain/ids';
import { isLate, lacksProof, type ConditionLine } from '@shared/domain/plan/conditions';
import { CONDITION_STATES, type Condition } from '@shared/domain/plan/plan-part';
import { PLAN_KIND_WORDS, planText } from '@shared/text/sv-plan';
import { CONDITION_STATE_NAMES } from '@shared/text/sv-work-names';
import { LinkField } from './LinkField';
import { addPart, editCondition } from './part-actions';
import { PartTitle } from './PartList';
import { PartMenu } from './PartMenu';
import { PartSection } from './PartSection';
import { PartTable, type PartColumn } from './PartTable';
import { readDateOrNone, readText, type FieldReading } from './read-field';
import { ReadField } from './ReadField';

export interface ConditionsSectionProps {
  readonly projectId: ProjectId;
  readonly lines: readonly ConditionLine[];
  readonly today: IsoDate;
}

const STATES = CONDITION_STATES.map((value) => ({ value, label: CONDITION_STATE_NAMES[value] }));

const COLUMNS: readonly PartColumn[] = [
  { name: planText.condition },
  { name: planText.status, width: 'status' },
  { name: planText.dueOn, width: 'date' },
  { name: planText.proof, width: 'proof' },
  { name: planText.diaryNumber, width: 'number' },
  { name: planText.link, width: 'link' },
];

const NOTHING_KNOWN = { state: 'open', dueOn: null, proof: '', link: '', diaryNumber: '' } as const;

const PLACEHOLDERS = {
  dueOn: planText.date,
  proof: planText.proofHelp,
  diaryNumber: planText.diaryNumber,
};

/** Each condition with its status, its day, and what shows that it is met. */
export function ConditionsSection({ projectId, lines, today }: ConditionsSectionProps) {
  return (
    <PartSection
      id="plan-conditions"
      title={planText.conditions}
      {...PLAN_KIND_WORDS.condition}
      isEmpty={lines.length === 0}
      onAdd={(title) => addPart(projectId, 'condition', title, NOTHING_KNOWN)}
    >
      {lines.length > 0 && (
        <PartTable labelledBy="plan-conditions" columns={COLUMNS} className="conditions">
          {lines.map((line) => (
            <ConditionRow key={keyOf(line)} projectId={projectId} line={line} today={today} />
          ))}
        </PartTable>
      )}
    </PartSection>
  );
}

/** Stays the same when one of the decision's conditions is followed up for the first time. */
const keyOf = ({ words, part, isOfDecision }: ConditionLine): string =>
  isOfDecision ? words : (part?.id ?? words);

interface ConditionRowProps {
  readonly projectId: ProjectId;
  readonly line: ConditionLine;
  readonly today: IsoDate;
}

function ConditionRow({ projectId, line, today }: ConditionRowProps) {
  const { words, part, isOfDecision } = line;
  const known = part ?? NOTHING_KNOWN;
  const path = `${projectId}/conditions/${keyOf(line)}`;
  const edit = (change: Partial<Condition>) => editCondition(projectId, line, change);
  const field = <T,>(name: 'dueOn' | 'proof' | 'diaryNumber', read: (text: string) => FieldReading<T>) => (
    <ReadField
      field={`${path}/${name}`}
      label={planText.of(planText[name], words)}
      isLabelHidden
      look="plain"
      lines="wrapped"
      value={known[name] ?? ''}
      placeholder={PLACEHOLDERS[name]}
      read={read}
      onRead={(value) => edit({ [name]: value })}
    />
  );
  return (
    <tr data-part={part?.id}>
      <th scope="row">
        {isOfDecision || !part ? words : <PartTitle part={part} />}
        {!isOfDecision && <div className="caption">{planText.notInDecision}</div>}
      </th>
      <td>
        <RowSelect
          label={planText.of(planText.status, words)}
          value={known.state}
          options={STATES}
          onChange={(state) => void edit({ state })}
        />
        {isLate(line, today) && <div className="caption part-late">{planText.late}</div>}
        {lacksProof(line) && <div className="caption part-late">{planText.noProof}</div>}
      </td>
      <td>{field('dueOn', readDateOrNone)}</td>
      <td>{field('proof', readText)}</td>
      <td>{field('diaryNumber', readText)}</td>
      <td>
        <LinkField field={`${path}/link`} title={words} link={known.link} onSave={(link) => edit({ link })} />
      </td>
      <td className="projects-menu">
        {/* The decision's conditions stand in the decision's order; only what follows them up can be removed. */}
        {part && <PartMenu part={part} {...(isOfDecision && { removeLabel: planText.removeFollowUp })} />}
      </td>
    </tr>
  );
}
