import { useEffect, useRef } from 'react';
import { MenuButton, type MenuChoice } from '@renderer/ui/MenuButton';
import type { PlanPart } from '@shared/domain/plan/plan-part';
import { planText } from '@shared/text/sv-plan';
import { movePart, removePart } from './part-actions';

export interface PartMenuProps {
  readonly part: PlanPart;
  /** Those it is listed with, in their order. */
  readonly listed: readonly PlanPart[];
  readonly choices?: readonly MenuChoice[];
}

/** What can be done to a part as a whole: move it, remove it. */
export function PartMenu({ part, listed, choices = [] }: PartMenuProps) {
  const index = listed.findIndex(({ id }) => id === part.id);
  const frame = useRef<HTMLSpanElement>(null);
  const isMoving = useRef(false);
  useEffect(() => {
    // The line was moved under its own menu, which takes the focus from it.
    if (isMoving.current) frame.current?.querySelector('button')?.focus();
    isMoving.current = false;
  }, [index]);
  const move = (by: -1 | 1): void => {
    isMoving.current = true;
    void movePart(listed, part, by);
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
          {
            id: 'up',
            label: planText.moveUp,
            isDisabled: index <= 0,
            onChoose: () => {
              move(-1);
            },
          },
          {
            id: 'down',
            label: planText.moveDown,
            isDisabled: index === listed.length - 1,
            onChoose: () => {
              move(1);
            },
          },
          ...choices,
          { id: 'remove', label: planText.remove, onChoose: () => void remove() },
        ]}
      />
    </span>
  );
}
