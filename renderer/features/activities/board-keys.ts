import { ACTIVITY_STATUSES, type Activity, type ActivityStatus } from '@shared/domain/activity/activity';

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const SIDEWAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const UPWARDS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** The status that a card is moved to by Ctrl and an arrow; undefined for another key, and at the board's edge. */
export function boardMove(
  { status }: Pick<Activity, 'status'>,
  event: PressedKey,
): ActivityStatus | undefined {
  const by = SIDEWAYS[event.key];
  if (by === undefined || !(event.ctrlKey || event.metaKey)) return undefined;
  return ACTIVITY_STATUSES[ACTIVITY_STATUSES.indexOf(status) + by];
}

/** The card that an arrow leads to: up and down in the column, sideways to the same height in the next one that has any. */
export function boardStep<Card extends Pick<Activity, 'id'>>(
  columns: readonly (readonly Card[])[],
  { id }: Pick<Activity, 'id'>,
  key: string,
): Card | undefined {
  const from = columns.findIndex((column) => column.some((card) => card.id === id));
  const own = columns[from];
  if (!own) return undefined;
  const row = own.findIndex((card) => card.id === id);
  const upwards = UPWARDS[key];
  if (upwards !== undefined) return own[row + upwards];
  const sideways = SIDEWAYS[key];
  if (sideways === undefined) return undefined;
  for (let at = from + sideways; columns[at] !== undefined; at += sideways) {
    const column = columns[at] ?? [];
    if (column.length > 0) return column[Math.min(row, column.length - 1)];
  }
  return undefined;
}
