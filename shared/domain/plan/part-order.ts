import type { PartId } from '../ids';
import type { PartKind, PlanPart } from './plan-part';

/** The position of a new part: after all others of its kind. */
export const nextPosition = (parts: readonly PlanPart[], kind: PartKind): number =>
  parts.filter((part) => part.kind === kind).reduce((last, { position }) => Math.max(last, position + 1), 0);

/**
 * One part moved a step up (−1) or down (1) among those it is listed with: the parts whose position changes, none where
 * it stands first or last already. `listed` are in the order that they are seen in.
 */
export function moveListed(listed: readonly PlanPart[], id: PartId, by: -1 | 1): readonly PlanPart[] {
  const from = listed.findIndex((part) => part.id === id);
  const [moved, other] = [listed[from], listed[from + by]];
  if (moved === undefined || other === undefined) return [];
  const next = listed.map((part) => (part === moved ? other : part === other ? moved : part));
  const places = risingPlaces(listed);
  return next.flatMap((part, index) => {
    const position = places[index] ?? index;
    return part.position === position ? [] : [{ ...part, position }];
  });
}

/** The positions that a list already takes, or those from its first on, where two share one after a merge. */
function risingPlaces(listed: readonly PlanPart[]): readonly number[] {
  const places = listed.map(({ position }) => position);
  const isRising = places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
  return isRising ? places : places.map((_, index) => (places[0] ?? 0) + index);
}
