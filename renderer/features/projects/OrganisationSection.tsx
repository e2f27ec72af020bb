import type { ProjectId } from '@shared/domain/ids';
import { partsOf, type PlanPart, type Team } from '@shared/domain/plan/plan-part';
import { sharesByPayer } from '@shared/domain/plan/team-shares';
import { describeShare, PLAN_KIND_WORDS, planText } from '@shared/text/sv-plan';
import { PAID_BY_NAMES, TEAM_KIND_NAMES } from '@shared/text/sv-work-names';
import { addPart } from './part-actions';
import { PartSection } from './PartSection';
import { TeamBlock } from './TeamBlock';

export interface OrganisationSectionProps {
  readonly projectId: ProjectId;
  readonly parts: readonly PlanPart[];
}

/** A group that is named after a kind is of that kind: "Processteam". */
function teamKindOf(title: string): Team['teamKind'] {
  const kinds = Object.keys(TEAM_KIND_NAMES) as Team['teamKind'][];
  const name = title.toLowerCase();
  return kinds.find((kind) => name.startsWith(TEAM_KIND_NAMES[kind].toLowerCase())) ?? 'working';
}

/** The groups with their seats by role, and what each payer gives. */
export function OrganisationSection({ projectId, parts }: OrganisationSectionProps) {
  const teams = partsOf(parts, 'team');
  return (
    <PartSection
      id="plan-organisation"
      title={planText.organisation}
      {...PLAN_KIND_WORDS.team}
      isEmpty={teams.length === 0}
      onAdd={(title) => addPart(projectId, 'team', title, { teamKind: teamKindOf(title), members: [] })}
    >
      {teams.length > 0 && (
        <div className="teams">
          {teams.map((team) => (
            <TeamBlock key={team.id} team={team} teams={teams} />
          ))}
        </div>
      )}
      <PayerTable teams={teams} />
    </PartSection>
  );
}

function PayerTable({ teams }: { readonly teams: readonly Team[] }) {
  const payers = sharesByPayer(teams);
  if (payers.length === 0) return null;
  return (
    <div className="payers">
      <table className="table part-table">
        <caption>{planText.shares}</caption>
        <thead>
          <tr>
            <th scope="col">{planText.paidBy}</th>
            <th scope="col" className="figure">
              {planText.seats}
            </th>
            <th scope="col">{planText.shareColumn}</th>
          </tr>
        </thead>
        <tbody>
          {payers.map((payer) => (
            <tr key={payer.paidBy}>
              <th scope="row">{PAID_BY_NAMES[payer.paidBy]}</th>
              <td className="figure">{payer.seats}</td>
              <td>{describeShare(payer)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="caption prose">{planText.resourceNote}</p>
    </div>
  );
}
