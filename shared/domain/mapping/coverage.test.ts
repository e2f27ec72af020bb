import {
  COUNTY,
  FOCUS_AREAS,
  initiativesArbitrary,
  mappingPlan,
  placed,
} from '@tests/fixtures/mapping-sample';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage, COVERAGE_SCOPES, reaching, type Coverage } from './coverage';
import { coverageGaps, type CoverageGap } from './coverage-gaps';

const [PARENTS, SCHOOL, LEISURE, SAFETY] = FOCUS_AREAS;
const figures = (of: Coverage) =>
  Object.fromEntries(of.rows.map(({ municipality, cells }) => [municipality.title, cells.map(reaching)]));

test('counts each initiative in each municipality and focus area that it names', () => {
  const counted = coverage(
    mappingPlan(['Nora', 'Laxå']),
    [
      placed('Läxhjälp', ['Nora'], [SCHOOL]),
      placed('Fritidsbank', ['Nora', 'Laxå'], [LEISURE, SAFETY]),
      placed('Föräldrastöd', 'whole county', [PARENTS]),
    ],
    'ongoing',
  );
  expect(figures(counted)).toEqual({ Nora: [1, 1, 1, 1], Laxå: [1, 0, 1, 1] });
  expect(counted.rows.map(({ total }) => total)).toEqual([
    { named: 2, wholeCounty: 1 },
    { named: 1, wholeCounty: 1 },
  ]);
  expect(counted).toMatchObject({ totals: [1, 1, 1, 1], wholeCounty: [1, 0, 0, 0], total: 3 });
});

test('counts one for the whole county once, also where it names municipalities too', () => {
  const both = { ...placed('Båda', ['Nora'], [LEISURE]), isWholeCounty: true };
  const counted = coverage(mappingPlan(['Nora', 'Laxå'], [LEISURE]), [both], 'ongoing');
  expect(counted.rows.map(({ cells }) => cells)).toEqual([
    [{ named: 0, wholeCounty: 1 }],
    [{ named: 0, wholeCounty: 1 }],
  ]);
});

test('counts what is not known to be over or yet to come, only what is going on, or everything', () => {
  const all = (['ongoing', 'planned', 'ended', 'unknown'] as const).map((status) =>
    placed(status, ['Nora'], [LEISURE], { status }),
  );
  const plan = mappingPlan(['Nora'], [LEISURE]);
  expect(coverage(plan, all, 'current').rows[0]?.cells).toEqual([{ named: 2, wholeCounty: 0 }]);
  expect(coverage(plan, all, 'ongoing')).toMatchObject({
    total: 1,
    statuses: { ongoing: 1, planned: 1, ended: 1, unknown: 1 },
  });
  expect(coverage(plan, all, 'all').rows[0]?.total).toEqual({ named: 4, wholeCounty: 0 });
});

test('counts apart what is in no municipality or focus area of the plan', () => {
  const counted = coverage(
    mappingPlan(['Nora'], [LEISURE]),
    [placed('Borta', ['Kramfors'], ['Annat']), placed('Ingenstans', [], []), placed('Halv', ['Nora'], [])],
    'ongoing',
  );
  expect(counted).toMatchObject({ total: 3, withoutMunicipality: 2, withoutFocusArea: 3 });
  expect(counted.rows[0]).toMatchObject({ total: { named: 1 }, cells: [{ named: 0 }] });
});

test('every figure is the number of initiatives that a list narrowed to its head would show', () => {
  const plan = mappingPlan();
  fc.assert(
    fc.property(initiativesArbitrary(), fc.constantFrom(...COVERAGE_SCOPES), (initiatives, scope) => {
      const counted = coverage(plan, initiatives, scope);
      const inScope = initiatives.filter(
        ({ status }) =>
          scope === 'all' || status === 'ongoing' || (scope === 'current' && status === 'unknown'),
      );
      const listed = (place?: string, area?: string): number =>
        inScope.filter(
          (one) =>
            (place === undefined || one.isWholeCounty || one.municipalityIds.some((id) => id === place)) &&
            (area === undefined || one.focusAreaIds.some((id) => id === area)),
        ).length;
      expect(counted.total).toBe(listed());
      expect(counted.totals).toEqual(FOCUS_AREAS.map((area) => listed(undefined, area)));
      expect(counted.rows.map(({ total }) => reaching(total))).toEqual(COUNTY.map((place) => listed(place)));
      for (const [at, place] of COUNTY.entries())
        expect(counted.rows[at]?.cells.map(reaching)).toEqual(FOCUS_AREAS.map((area) => listed(place, area)));
    }),
  );
});

test('the order of the initiatives changes no figure, and taking one away never raises one', () => {
  fc.assert(
    fc.property(initiativesArbitrary(), (initiatives) => {
      const plan = mappingPlan();
      const all = coverage(plan, initiatives, 'all');
      expect(coverage(plan, [...initiatives].reverse(), 'all')).toEqual(all);
      const fewer = coverage(plan, initiatives.slice(1), 'all');
      all.rows.forEach(({ cells }, row) => {
        cells.forEach((cell, column) => {
          const less = fewer.rows[row]?.cells[column];
          expect(less === undefined || reaching(less) <= reaching(cell)).toBe(true);
        });
      });
    }),
  );
});

const titles = (parts: readonly { readonly title: string }[]) => parts.map(({ title }) => title);

test('says one gap in one sentence, and those that are alike together', () => {
  const plan = mappingPlan(['Hällefors', 'Ljusnarsberg', 'Nora'], [SCHOOL, LEISURE, SAFETY]);
  const gaps = coverageGaps(
    coverage(
      plan,
      [
        placed('a', ['Hällefors', 'Ljusnarsberg'], [SCHOOL]),
        placed('b', ['Nora'], [SCHOOL, LEISURE, SAFETY]),
      ],
      'all',
    ),
  );
  expect(gaps).toMatchObject([{ kind: 'some', by: 'municipality' }]);
  const [gap] = gaps;
  if (gap?.kind !== 'some') throw new Error('Not some');
  expect(titles(gap.municipalities)).toEqual(['Hällefors', 'Ljusnarsberg']);
  expect(titles(gap.focusAreas)).toEqual([LEISURE, SAFETY]);
});

test('says first what is missing everywhere, then who has nothing', () => {
  const plan = mappingPlan(['Hällefors', 'Laxå', 'Nora'], [SCHOOL, LEISURE]);
  const gaps = coverageGaps(coverage(plan, [placed('a', ['Nora'], [SCHOOL])], 'all'));
  expect(gaps.map(({ kind }) => kind)).toEqual(['nowhere', 'nothing']);
  expect(coverageGaps(coverage(plan, [], 'all'))).toEqual([{ kind: 'everything' }]);
  expect(coverageGaps(coverage(mappingPlan([], []), [], 'all'))).toEqual([]);
});

/** The empty cells that the gaps name, each as often as it is named. */
function namedCells(gaps: readonly CoverageGap[], { rows, focusAreas }: Coverage): Set<string> {
  const places = rows.map(({ municipality }) => municipality);
  const cells = gaps.flatMap((gap) => {
    const of = gap.kind === 'nothing' || gap.kind === 'some' ? gap.municipalities : places;
    const about = gap.kind === 'nowhere' || gap.kind === 'some' ? gap.focusAreas : focusAreas;
    return of.flatMap((place) => about.map((area) => `${place.title} ${area.title}`));
  });
  return new Set(cells);
}

test('the gaps name every empty cell and no other', () => {
  fc.assert(
    fc.property(initiativesArbitrary(12), (initiatives) => {
      const counted = coverage(mappingPlan(), initiatives, 'all');
      const empty = counted.rows.flatMap(({ municipality, cells }) =>
        cells.flatMap((cell, at) =>
          reaching(cell) === 0 ? [`${municipality.title} ${FOCUS_AREAS[at] ?? ''}`] : [],
        ),
      );
      expect(namedCells(coverageGaps(counted), counted)).toEqual(new Set(empty));
    }),
  );
});
