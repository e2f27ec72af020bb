import { useState, type ReactNode } from 'react';
import { draftOf } from '@renderer/stores/draft-store';
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
export function PartList<P extends PlanPart>({ parts, isCompact = false, ...line }: PartListProps<P>) {
  if (parts.length === 0) return null;
  return (
    <ol className={isCompact ? 'part-list part-list-compact' : 'part-list'}>
      {parts.map((part) => (
        <PartLine key={part.id} {...line} part={part} parts={parts} isCompact={isCompact} />
      ))}
    </ol>
  );
}

interface PartLineProps<P extends PlanPart> extends PartListProps<P> {
  readonly part: P;
}

/** A description is asked for in the menu: an empty line under every name would be noise. */
function PartLine<P extends PlanPart>({ part, parts, isCompact, choicesFor, extraFor }: PartLineProps<P>) {
  const [isAsked, setAsked] = useState(false);
  const isDescribed = !isCompact && (isAsked || part.text !== '' || draftOf(textField(part)) !== null);
  const describe = {
    id: 'describe',
    label: planText.describe,
    onChoose: () => {
      setAsked(true);
    },
  };
  return (
    <li
      className="part"
      data-part={part.id}
      // Stays while it is written in, also when it is emptied.
      onFocus={() => {
        if (isDescribed) setAsked(true);
      }}
    >
      <div className="part-head">
        <PartTitle part={part} />
        {extraFor?.(part)}
        <PartMenu
          part={part}
          listed={parts}
          choices={[...(choicesFor?.(part) ?? []), ...(isCompact || isDescribed ? [] : [describe])]}
        />
      </div>
      {isDescribed && <PartText part={part} isNew={isAsked && part.text === ''} />}
    </li>
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

const textField = ({ projectId, id }: PlanPart): string => `${projectId}/parts/${id}/text`;

export interface PartTextProps extends PartFieldProps {
  /** Just asked for: it is written first. */
  readonly isNew?: boolean;
}

/** A part's description, set as running text. */
export function PartText({ part, isNew = false }: PartTextProps) {
  return (
    <ReadField
      field={textField(part)}
      autoFocus={isNew}
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
