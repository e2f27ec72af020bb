import { Button } from '@renderer/ui/Button';
import { RowSelect } from '@renderer/ui/RowSelect';
import type { Percent } from '@shared/domain/money/percent';
import { PAID_BY, type Team, type TeamMember } from '@shared/domain/plan/plan-part';
import { err, ok } from '@shared/result';
import { planText } from '@shared/text/sv-plan';
import { projectText } from '@shared/text/sv-project';
import { PAID_BY_NAMES } from '@shared/text/sv-work-names';
import { editPart } from './part-actions';
import { readPercent, readText, type FieldReading } from './read-field';
import { ReadField } from './ReadField';

const PAYERS = PAID_BY.map((value) => ({ value, label: PAID_BY_NAMES[value] }));

/** A seat must have a role: it is all that it is known by. */
const readRole = (text: string): FieldReading<string> =>
  text.trim() === '' ? err(planText.missingRole) : ok(text.trim());

const readShare = (text: string): FieldReading<Percent | null> =>
  text.trim() === '' ? ok(null) : readPercent(text);

export interface MemberTableProps {
  readonly team: Team;
}

/** The seats of a group, by role and organisation, never by name. */
export function MemberTable({ team }: MemberTableProps) {
  return (
    <table className="table part-table members" aria-label={planText.seatsOf(team.title)}>
      <thead>
        <tr>
          <th scope="col">{planText.role}</th>
          <th scope="col">{planText.memberOrganisation}</th>
          <th scope="col" className="figure part-share">
            {planText.share}
          </th>
          <th scope="col" className="part-payer">
            {planText.paidBy}
          </th>
          <th scope="col" className="part-remove">
            <span className="visually-hidden">{planText.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {team.members.map((member, index) => (
          <MemberRow key={index} team={team} member={member} index={index} />
        ))}
      </tbody>
    </table>
  );
}

interface MemberRowProps {
  readonly team: Team;
  readonly member: TeamMember;
  readonly index: number;
}

function MemberRow({ team, member, index }: MemberRowProps) {
  const edit = (change: Partial<TeamMember>) =>
    editPart(team, ({ members }) => ({
      members: members.map((one, at) => (at === index ? { ...one, ...change } : one)),
    }));
  const remove = () =>
    void editPart(team, ({ members }) => ({ members: members.filter((_, at) => at !== index) }));
  const field = <T,>(name: 'role' | 'organisation' | 'share', read: (text: string) => FieldReading<T>) => (
    <ReadField
      field={`${team.projectId}/parts/${team.id}/members/${String(index)}/${name}`}
      label={planText.of(name === 'organisation' ? planText.memberOrganisation : planText[name], member.role)}
      isLabelHidden
      look="plain"
      lines={name === 'share' ? 'one' : 'wrapped'}
      placeholder={name === 'role' ? planText.role : name === 'share' ? '–' : planText.memberOrganisation}
      value={name === 'share' ? (member.share ?? '').replace('.', ',') : member[name]}
      read={read}
      onRead={(value) => edit({ [name]: value })}
    />
  );
  return (
    <tr>
      <td>{field('role', readRole)}</td>
      <td>{field('organisation', readText)}</td>
      <td className="figure part-share">{field('share', readShare)}</td>
      <td>
        <RowSelect
          label={planText.of(planText.paidBy, member.role)}
          value={member.paidBy}
          options={PAYERS}
          onChange={(paidBy) => void edit({ paidBy })}
        />
      </td>
      <td className="part-remove">
        <Button tone="quiet" onPress={remove}>
          {projectText.remove}
          <span className="visually-hidden"> {planText.removeSeat(member.role)}</span>
        </Button>
      </td>
    </tr>
  );
}
