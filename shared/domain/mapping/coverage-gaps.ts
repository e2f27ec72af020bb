import type { FocusArea, Municipality } from '../plan/plan-part';
import { reaching, type Coverage } from './coverage';

/** Where nothing is: one sentence's worth. Together the gaps name every empty cell once. */
export type CoverageGap =
  /** No municipality has anything in any focus area. */
  | { readonly kind: 'everything' }
  | { readonly kind: 'nowhere'; readonly focusAreas: readonly FocusArea[] }
  | { readonly kind: 'nothing'; readonly municipalities: readonly Municipality[] }
  | {
      readonly kind: 'some';
      readonly municipalities: readonly Municipality[];
      readonly focusAreas: readonly FocusArea[];
      /** What the sentence begins with: the side that made the fewest sentences. */
      readonly by: 'municipality' | 'focusArea';
    };

interface Empty {
  readonly municipality: Municipality;
  readonly focusArea: FocusArea;
}

/** Gathers under each key what goes with it; keys with the very same company share one group. */
function gather<K, V>(
  pairs: readonly (readonly [K, V])[],
): readonly { readonly keys: readonly K[]; readonly values: readonly V[] }[] {
  const byKey = new Map<K, V[]>();
  for (const [key, value] of pairs) byKey.set(key, [...(byKey.get(key) ?? []), value]);
  const groups: { keys: K[]; values: readonly V[] }[] = [];
  for (const [key, values] of byKey) {
    const same = groups.find(
      (group) =>
        group.values.length === values.length &&
        group.values.every((value, index) => value === values[index]),
    );
    if (same) same.keys.push(key);
    else groups.push({ keys: [key], values });
  }
  return groups;
}

function someGaps(empty: readonly Empty[]): readonly CoverageGap[] {
  const byMunicipality = gather(
    empty.map(({ municipality, focusArea }) => [municipality, focusArea] as const),
  );
  const byFocusArea = gather(empty.map(({ municipality, focusArea }) => [focusArea, municipality] as const));
  return byMunicipality.length <= byFocusArea.length
    ? byMunicipality.map(({ keys, values }) => ({
        kind: 'some',
        municipalities: keys,
        focusAreas: values,
        by: 'municipality',
      }))
    : byFocusArea.map(({ keys, values }) => ({
        kind: 'some',
        municipalities: values,
        focusAreas: keys,
        by: 'focusArea',
      }));
}

/** Every cell of the matrix that is empty, in as few sentences as there is sense in. */
export function coverageGaps({ focusAreas, rows }: Coverage): readonly CoverageGap[] {
  if (rows.length === 0 || focusAreas.length === 0) return [];
  const isEmpty = (row: Coverage['rows'][number], index: number): boolean =>
    reaching(row.cells[index] ?? { named: 0, wholeCounty: 0 }) === 0;
  const nowhere = focusAreas.filter((_, index) => rows.every((row) => isEmpty(row, index)));
  if (nowhere.length === focusAreas.length) return [{ kind: 'everything' }];
  const nothing = rows.filter((row) => focusAreas.every((_, index) => isEmpty(row, index)));
  const rest = rows
    .filter((row) => !nothing.includes(row))
    .flatMap((row) =>
      focusAreas
        .filter((focusArea, index) => !nowhere.includes(focusArea) && isEmpty(row, index))
        .map((focusArea) => ({ municipality: row.municipality, focusArea })),
    );
  return [
    ...(nowhere.length === 0 ? [] : [{ kind: 'nowhere', focusAreas: nowhere } as const]),
    ...(nothing.length === 0
      ? []
      : [{ kind: 'nothing', municipalities: nothing.map(({ municipality }) => municipality) } as const]),
    ...someGaps(rest),
  ];
}
