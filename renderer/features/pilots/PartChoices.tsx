import type { ReactNode } from 'react';
import { Checkbox } from '@renderer/ui/Checkbox';
import type { PartId } from '@shared/domain/ids';
import type { Pilot } from '@shared/domain/pilot/pilot';
import { partsOf, type PartKind, type PlanPart } from '@shared/domain/plan/plan-part';
import { pilotText } from '@shared/text/sv-pilot';
import { tryPilot } from './save-pilot';

export interface PartChoicesProps {
  readonly legend: string;
  readonly kind: PartKind;
  readonly parts: readonly PlanPart[];
  readonly chosen: readonly PartId[];
  readonly onChange: (chosen: readonly PartId[]) => void;
  readonly isDisabled?: boolean;
  /** Stands before the boxes. */
  readonly children?: ReactNode;
}

/** Boxes to tick for the parts of the plan that something belongs to. */
export function PartChoices({
  legend,
  kind,
  parts,
  chosen,
  onChange,
  isDisabled = false,
  children,
}: PartChoicesProps) {
  const own = partsOf(parts, kind);
  return (
    <fieldset className="part-choices">
      <legend>{legend}</legend>
      {children}
      {own.length === 0 && <span className="muted">{pilotText.noParts}</span>}
      {own.map(({ id, title }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          isDisabled={isDisabled}
          onChange={(isChosen) => {
            onChange(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
          }}
        >
          {title}
        </Checkbox>
      ))}
    </fieldset>
  );
}

/** "Hela länet" in place of single municipalities. */
export function WholeCounty({ pilot }: { readonly pilot: Pilot }) {
  return (
    <Checkbox
      isSelected={pilot.isWholeCounty}
      onChange={(isWholeCounty) =>
        void tryPilot(pilot.id, pilotText.wholeCounty, (stored) => ({ ...stored, isWholeCounty }))
      }
    >
      {pilotText.wholeCounty}
    </Checkbox>
  );
}
