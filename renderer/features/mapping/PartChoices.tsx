import { partRoute } from '@renderer/stores/part-route';
import { routeToHash } from '@renderer/stores/route-store';
import { Checkbox } from '@renderer/ui/Checkbox';
import type { PartId, ProjectId } from '@shared/domain/ids';
import type { PlanPart } from '@shared/domain/plan/plan-part';
import { initiativeText } from '@shared/text/sv-mapping';

export interface PartChoicesProps {
  readonly projectId: ProjectId;
  readonly label: string;
  readonly parts: readonly PlanPart[];
  readonly chosen: readonly PartId[];
  /** Said where the plan has no such parts. */
  readonly empty: string;
  readonly isDisabled?: boolean;
  readonly onToggle: (id: PartId, isChosen: boolean) => void;
}

/** Parts of the plan to tick; one that was removed from the plan can be let go of. */
export function PartChoices({
  projectId,
  label,
  parts,
  chosen,
  empty,
  isDisabled = false,
  onToggle,
}: PartChoicesProps) {
  const removed = chosen.filter((id) => !parts.some((part) => part.id === id));
  if (parts.length === 0 && removed.length === 0)
    return (
      <p className="muted">
        {empty} <a href={routeToHash(partRoute(projectId, 'focusArea'))}>{initiativeText.fromProgramme}</a>
      </p>
    );
  return (
    <div className="mapping-choices" role="group" aria-label={label}>
      {parts.map(({ id, title }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          isDisabled={isDisabled}
          onChange={(isChosen) => {
            onToggle(id, isChosen);
          }}
        >
          {title}
        </Checkbox>
      ))}
      {removed.map((id) => (
        <Checkbox
          key={id}
          isSelected
          isDisabled={isDisabled}
          onChange={() => {
            onToggle(id, false);
          }}
        >
          {initiativeText.removedPart}
        </Checkbox>
      ))}
    </div>
  );
}
