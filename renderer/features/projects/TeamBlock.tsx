import { useRef, useState } from 'react';
import { Button } from '@renderer/ui/Button';
import { RowSelect } from '@renderer/ui/RowSelect';
import { TEAM_KINDS, type Team, type TeamMember } from '@shared/domain/plan/plan-part';
import { planText } from '@shared/text/sv-plan';
import { TEAM_KIND_NAMES } from '@shared/text/sv-work-names';
import { MemberTable } from './MemberTable';
import { NewPart } from './NewPart';
import { editPart } from './part-actions';
import { PartText, PartTitle } from './PartList';
import { PartMenu } from './PartMenu';

export interface TeamBlockProps {
  readonly team: Team;
  readonly teams: readonly Team[];
}

const KINDS = TEAM_KINDS.map((value) => ({ value, label: TEAM_KIND_NAMES[value] }));

const newSeat = (role: string): TeamMember => ({
  role,
  organisation: '',
  share: null,
  paidBy: 'ordinary',
  contactId: null,
});

/** One group: name, kind, task, and its seats by role. */
export function TeamBlock({ team, teams }: TeamBlockProps) {
  const [isAdding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <section className="team" data-part={team.id} aria-label={team.title}>
      <div className="part-head">
        <PartTitle part={team} />
        <RowSelect
          label={planText.of(planText.teamKind, team.title)}
          value={team.teamKind}
          options={KINDS}
          onChange={(teamKind) => void editPart(team, () => ({ teamKind }))}
        />
        <PartMenu part={team} listed={teams} />
      </div>
      <PartText part={team} />
      {team.members.length > 0 ? (
        <div className="table-scroll">
          <MemberTable team={team} />
        </div>
      ) : (
        !isAdding && <p className="muted">{planText.noSeats}</p>
      )}
      {isAdding ? (
        <NewPart
          label={planText.newSeat(team.title)}
          onAdd={(role) => editPart(team, ({ members }) => ({ members: [...members, newSeat(role)] }))}
          onStop={(isByKey) => {
            setAdding(false);
            if (isByKey) requestAnimationFrame(() => button.current?.focus());
          }}
        />
      ) : (
        <div className="team-add">
          <Button
            ref={button}
            tone="quiet"
            onPress={() => {
              setAdding(true);
            }}
          >
            {planText.addSeat}
            <span className="visually-hidden"> {planText.in(team.title)}</span>
          </Button>
        </div>
      )}
    </section>
  );
}
