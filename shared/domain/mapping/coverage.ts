import type { FocusArea, Municipality, PlanPart } from '../plan/plan-part';
import { partsOf } from '../plan/plan-part';
import type { Initiative } from './initiative';

/**
 * Which initiatives count: those that are there now as far as is known, with those of unknown status; those that are known
 * to be going on; or every one.
 */
export const COVERAGE_SCOPES = ['current', 'ongoing', 'all'] as const;
export type CoverageScope = (typeof COVERAGE_SCOPES)[number];

/** How many initiatives reach a place: those that name it, and those for the whole county, which are never both. */
export interface CoverageCount {
  readonly named: number;
  readonly wholeCounty: number;
}

export interface CoverageRow {
  readonly municipality: Municipality;
  /** One count a focus area, in the order of `focusAreas`. */
  readonly cells: readonly CoverageCount[];
  /** Every initiative that reaches the municipality, each counted once, those without focus area too. */
  readonly total: CoverageCount;
}

/** The matrix municipality × focus area. Every figure is the number of initiatives that a list of them would show. */
export interface Coverage {
  readonly scope: CoverageScope;
  readonly focusAreas: readonly FocusArea[];
  readonly rows: readonly CoverageRow[];
  /** One a focus area: every initiative with it, each counted once however many municipalities it reaches. */
  readonly totals: readonly number[];
  /** One a focus area: of them, those for the whole county. */
  readonly wholeCounty: readonly number[];
  /** Every initiative in the scope. */
  readonly total: number;
  /** How many initiatives there are of each status, whether the scope counts them or not. */
  readonly statuses: Readonly<Record<Initiative['status'], number>>;
  /** In no municipality of the plan, and so in no row. */
  readonly withoutMunicipality: number;
  /** With no focus area of the plan, and so in no column but the total. */
  readonly withoutFocusArea: number;
}

export const reaching = ({ named, wholeCounty }: CoverageCount): number => named + wholeCounty;

export const isInScope = ({ status }: Pick<Initiative, 'status'>, scope: CoverageScope): boolean =>
  scope === 'all' || status === 'ongoing' || (scope === 'current' && status === 'unknown');

/** Whether an initiative reaches a municipality: by name, or as one for the whole county. */
export const reaches = (
  { isWholeCounty, municipalityIds }: Pick<Initiative, 'isWholeCounty' | 'municipalityIds'>,
  municipality: Municipality['id'],
): boolean => isWholeCounty || municipalityIds.includes(municipality);

const EMPTY: CoverageCount = { named: 0, wholeCounty: 0 };

/** Counts that are added to while the initiatives are gone through once. */
class Tally {
  readonly #counts = new Map<string, { named: number; wholeCounty: number }>();

  add(key: string, isWholeCounty: boolean): void {
    const count = this.#counts.get(key) ?? { named: 0, wholeCounty: 0 };
    this.#counts.set(key, count);
    if (isWholeCounty) count.wholeCounty += 1;
    else count.named += 1;
  }

  of(key: string): CoverageCount {
    return this.#counts.get(key) ?? EMPTY;
  }
}

const EVERYWHERE = '';
const known = <T extends string>(ids: readonly T[], of: ReadonlySet<string>): readonly T[] => [
  ...new Set(ids.filter((id) => of.has(id))),
];

/** Counts the initiatives per municipality and focus area of the plan; what points to neither is counted apart. */
export function coverage(
  parts: readonly PlanPart[],
  initiatives: readonly Initiative[],
  scope: CoverageScope,
): Coverage {
  const municipalities = partsOf(parts, 'municipality');
  const focusAreas = partsOf(parts, 'focusArea');
  const places = new Set<string>(municipalities.map(({ id }) => id));
  const areas = new Set<string>(focusAreas.map(({ id }) => id));
  const tally = new Tally();
  let total = 0;
  let withoutMunicipality = 0;
  let withoutFocusArea = 0;
  const statuses = { ongoing: 0, planned: 0, ended: 0, unknown: 0 };
  for (const initiative of initiatives) {
    statuses[initiative.status] += 1;
    if (!isInScope(initiative, scope)) continue;
    const { isWholeCounty } = initiative;
    const named = isWholeCounty ? [...places] : known(initiative.municipalityIds, places);
    const about = known(initiative.focusAreaIds, areas);
    total += 1;
    if (!isWholeCounty && named.length === 0) withoutMunicipality += 1;
    if (about.length === 0) withoutFocusArea += 1;
    for (const place of [EVERYWHERE, ...named])
      for (const area of [EVERYWHERE, ...about]) tally.add(`${place} ${area}`, isWholeCounty);
  }
  const all = focusAreas.map(({ id }) => tally.of(`${EVERYWHERE} ${id}`));
  return {
    scope,
    focusAreas,
    rows: municipalities.map((municipality) => ({
      municipality,
      cells: focusAreas.map(({ id }) => tally.of(`${municipality.id} ${id}`)),
      total: tally.of(`${municipality.id} ${EVERYWHERE}`),
    })),
    totals: all.map(reaching),
    wholeCounty: all.map(({ wholeCounty }) => wholeCounty),
    total,
    statuses,
    withoutMunicipality,
    withoutFocusArea,
  };
}
