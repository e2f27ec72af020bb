import { useEffect, useRef } from 'react';
import { MenuButton, type MenuChoice } from '@renderer/ui/MenuButton';
import type { PlanPart } from '@shared/domain/plan/plan-part';
import { planText } from '@shared/text/sv-plan';
import { movePart, removePart } from './part-actions';

const MOVES = [
  { id: 'up', label: planText.moveUp, by: -1 },
  { id: 'down', label: planText.moveDown, by: 1 },
] as const;

export interface PartMenuProps {
  readonly part: PlanPart;
  /** Those it is listed with, in their order; absent where its place is not its own to change. */
  readonly listed?: readonly PlanPart[];
  readonly choices?: readonly MenuChoice[];
  readonly removeLabel?: string;
}

/** What can be done to a part as a whole: move it, remove it. The focus stays near. */
export function PartMenu({ part, listed, choices = [], removeLabel = planText.remove }: PartMenuProps) {
  const index = listed?.findIndex(({ id }) => id === part.id) ?? -1;
  const frame = useRef<HTMLSpanElement>(null);
  const isMoving = useRef(false);
  useEffect(() => {
    // The line was moved under its own menu, which takes the focus from it.
    if (isMoving.current) frame.current?.querySelector('button')?.focus();
    isMoving.current = false;
  }, [index]);
  const move = (by: -1 | 1): void => {
    isMoving.current = true;
    if (listed) void movePart(listed, part, by);
  };
  const remove = async (): Promise<void> => {
    const head = frame.current?.closest('[data-part-section]')?.querySelector('button');
    await removePart(part);
    head?.focus();
  };
  return (
    <span ref={frame}>
      <MenuButton
        label="⋯"
        hasArrow={false}
        ariaLabel={planText.actionsFor(part.title)}
        tone="quiet"
        choices={[
          ...(listed ? MOVES : []).map(({ id, label, by }) => ({
            id,
            label,
            isDisabled: listed?.[index + by] === undefined,
            onChoose: () => {
              move(by);
            },
          })),
          ...choices,
          { id: 'remove', label: removeLabel, onChoose: () => void remove() },
        ]}
      />
    </span>
  );
}
