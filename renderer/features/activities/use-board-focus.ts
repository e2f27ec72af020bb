import { useEffect, useRef, useState, type FocusEvent, type RefObject, type SyntheticEvent } from 'react';
import type { ActivityId, ProjectId } from '@shared/domain/ids';
import { openedLast, rememberOpened } from './activity-visits';

/** The card that something happens on. */
export const cardOf = ({ target }: SyntheticEvent): ActivityId | undefined =>
  target instanceof HTMLElement
    ? (target.closest<HTMLElement>('[data-card]')?.dataset['card'] as ActivityId | undefined)
    : undefined;

export interface BoardFocus {
  readonly board: RefObject<HTMLDivElement | null>;
  /** The card that the Tab key leads to. */
  readonly active: ActivityId | null;
  readonly setActive: (id: ActivityId) => void;
  /** The same, and the focus goes along once the card stands there. */
  readonly follow: (id: ActivityId) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Keeps the focus on a card that has moved, by an arrow or an undo, that the arrows lead to, or that one comes back from. */
export function useBoardFocus(projectId: ProjectId, columns: unknown): BoardFocus {
  const [active, setActive] = useState<ActivityId | null>(() => openedLast(projectId));
  const board = useRef<HTMLDivElement>(null);
  const isFollowing = useRef(active !== null);
  const hadFocus = useRef(false);
  useEffect(() => {
    rememberOpened(projectId, null);
  }, [projectId]);
  useEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body;
    if ((!isFollowing.current && !isLost) || active === null) return;
    isFollowing.current = false;
    board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(active)}"]`)?.focus();
  }, [active, columns]);
  return {
    board,
    active,
    setActive,
    follow: (id) => {
      isFollowing.current = true;
      setActive(id);
    },
    onFocus: (event) => {
      hadFocus.current = true;
      setActive((old) => cardOf(event) ?? old);
    },
    onBlur: ({ relatedTarget, target }) => {
      // A card that goes away blurs into nothing: then the board still has the focus.
      if (relatedTarget !== null || target.isConnected) hadFocus.current = false;
    },
  };
}
