import type { PartId, ProjectId } from '../ids';
import { nextPosition } from './part-order';
import type { PartKind, PlanPart } from './plan-part';

/** Sensible first contents of a plan: one kind of parts, added at once. */
export const PLAN_STARTERS = {
  municipality: [
    'Askersund',
    'Degerfors',
    'Hallsberg',
    'Hällefors',
    'Karlskoga',
    'Kumla',
    'Laxå',
    'Lekeberg',
    'Lindesberg',
    'Ljusnarsberg',
    'Nora',
    'Örebro',
  ],
  focusArea: [
    'God förälder–barn-relation',
    'Måluppfyllelse i skola/väl fungerande skolgång',
    'Meningsfull fritid',
    'Tryggt närsamhälle',
  ],
  perspective: ['Jämställdhet', 'Integration', 'Intersektionellt perspektiv'],
  platformFunction: [
    'Projektstöd efter behov',
    'Initiera nya projekt',
    'Kunskapsöverföring',
    'Skapa mötesplatser',
  ],
} as const satisfies Partial<Record<PartKind, readonly string[]>>;
export type StarterKind = keyof typeof PLAN_STARTERS;

/** The parts of a starter that the plan does not have yet, by their names. */
export function starterParts(
  kind: StarterKind,
  parts: readonly PlanPart[],
  projectId: ProjectId,
  newId: () => PartId,
): readonly PlanPart[] {
  const first = nextPosition(parts, kind);
  const known = new Set(parts.filter((part) => part.kind === kind).map(({ title }) => title.trim()));
  const missing = PLAN_STARTERS[kind].filter((title) => !known.has(title));
  return missing.map((title, index) => ({
    id: newId(),
    projectId,
    kind,
    position: first + index,
    title,
    text: '',
  }));
}
