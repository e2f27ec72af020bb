import type { ProjectId } from '@shared/domain/ids';
import type { FundingDecision, SoughtAmount } from '@shared/domain/project/project';
import { formatExact } from '@shared/text/format';
import { projectText } from '@shared/text/sv-project';
import { readAmountOrNone, readDateOrNone, readText, type FieldReading } from './read-field';
import { ReadField } from './ReadField';
import { editProject } from './save-project';
import './decision-amounts.css';

export interface DecisionAmountsProps {
  readonly projectId: ProjectId;
  readonly decision: FundingDecision;
}

const NOTHING_SAID: SoughtAmount = { amount: null, date: null, source: '' };

/** What was applied for, what was proposed and what was granted, each with its day and its source. */
export function DecisionAmounts({ projectId, decision }: DecisionAmountsProps) {
  const { grantCap, decidedOn, financier, diaryNumber } = decision;
  return (
    <div className="table-scroll">
      <table className="table part-table decision-amounts" aria-label={projectText.amounts}>
        <thead>
          <tr>
            <th scope="col">{projectText.amountStage}</th>
            <th scope="col" className="figure">
              {projectText.amount}
            </th>
            <th scope="col">{projectText.amountDate}</th>
            <th scope="col">{projectText.amountSource}</th>
          </tr>
        </thead>
        <tbody>
          <SoughtRow projectId={projectId} decision={decision} stage="applied" />
          <SoughtRow projectId={projectId} decision={decision} stage="proposed" />
          <tr>
            <th scope="row">{projectText.amountStages.granted}</th>
            <td className="figure">{formatExact(grantCap)}</td>
            <td>{decidedOn ?? '–'}</td>
            <td>{[financier, diaryNumber].filter((part) => part !== '').join(', ')}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface SoughtRowProps extends DecisionAmountsProps {
  readonly stage: 'applied' | 'proposed';
}

function SoughtRow({ projectId, decision, stage }: SoughtRowProps) {
  const sought = decision[stage] ?? NOTHING_SAID;
  const name = projectText.amountStages[stage];
  const field = <T,>(
    key: keyof SoughtAmount,
    label: string,
    value: string,
    read: (text: string) => FieldReading<T>,
  ) => (
    <ReadField
      field={`${projectId}/decision/${stage}/${key}`}
      label={projectText.amountOf(label, name)}
      isLabelHidden
      look="plain"
      lines={key === 'source' ? 'wrapped' : 'one'}
      value={value}
      placeholder="–"
      read={read}
      onRead={(next) =>
        editProject(
          projectId,
          ({ decision: stored }) =>
            stored && {
              decision: { ...stored, [stage]: { ...(stored[stage] ?? NOTHING_SAID), [key]: next } },
            },
        )
      }
    />
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="figure">
        {field(
          'amount',
          projectText.amount,
          sought.amount === null ? '' : formatExact(sought.amount),
          readAmountOrNone,
        )}
      </td>
      <td>{field('date', projectText.amountDate, sought.date ?? '', readDateOrNone)}</td>
      <td>{field('source', projectText.amountSource, sought.source, readText)}</td>
    </tr>
  );
}
