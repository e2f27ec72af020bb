import type { ReactNode } from 'react';
import type { MenuChoice } from '@renderer/ui/MenuButton';
import type { PlanPart } from '@shared/domain/plan/plan-part';
import { PART_KIND_NAMES } from '@shared/text/sv-work-names';
import { planText } from '@shared/text/sv-plan';
import { editPart } from './part-actions';
import { PartMenu } from './PartMenu';
import { readText } from './read-field';
import { ReadField } from './ReadField';

export interface PartListProps<P extends PlanPart> {
  readonly parts: readonly P[];
  /** Names alone, several beside each other. */
  readonly isCompact?: boolean;
  readonly choicesFor?: (part: P) => readonly MenuChoice[];
  /** What a part of this kind has beside its name and description. */
  readonly extraFor?: (part: P) => ReactNode;
}

/** Parts in their order, each with name and description edited in place. */
export function PartList<P extends PlanPart>({
  parts,
  isCompact = false,
  choicesFor,
  extraFor,
}: PartListProps<P>) {
  if (parts.length === 0) return null;
  return (
    <ol className={isCompact ? 'part-list part-list-compact' : 'part-list'}>
      {parts.map((part) => (
        <li key={part.id} className="part">
          <div className="part-head">
            <PartTitle part={part} />
            {extraFor?.(part)}
            <PartMenu part={part} listed={parts} {...(choicesFor && { choices: choicesFor(part) })} />
          </div>
          {!isCompact && <PartText part={part} />}
        </li>
      ))}
    </ol>
  );
}

export interface PartFieldProps {
  readonly part: PlanPart;
}

/** A part's name. */
export function PartTitle({ part }: PartFieldProps) {
  return (
    <ReadField
      field={`${part.projectId}/parts/${part.id}/title`}
      label={planText.nameOf(PART_KIND_NAMES[part.kind])}
      isLabelHidden
      look={part.kind === 'municipality' ? 'plain' : 'heading'}
      lines="wrapped"
      value={part.title}
      read={readText}
      onRead={(title) => editPart<PlanPart>(part, () => ({ title }))}
    />
  );
}

/** A part's description, set as running text. */
export function PartText({ part }: PartFieldProps) {
  return (
    <ReadField
      field={`${part.projectId}/parts/${part.id}/text`}
      label={planText.textOf(part.title)}
      isLabelHidden
      look="plain"
      lines="many"
      value={part.text}
      placeholder={planText.description}
      read={readText}
      onRead={(text) => editPart<PlanPart>(part, () => ({ text }))}
    />
  );
}
