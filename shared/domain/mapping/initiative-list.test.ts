import {
  COUNTY,
  FOCUS_AREAS,
  initiative,
  initiativesArbitrary,
  mappingPlan,
  placed,
} from '@tests/fixtures/mapping-sample';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from '../actor/actor';
import type { ActorId, ProjectId } from '../ids';
import { partsOf } from '../plan/plan-part';
import { coverage, COVERAGE_SCOPES, reaching } from './coverage';
import type { Initiative } from './initiative';
import {
  chooseInitiatives,
  EVERY_INITIATIVE,
  listInitiatives,
  NONE,
  type InitiativeChoice,
} from './initiative-list';

const plan = mappingPlan();
const municipalities = partsOf(plan, 'municipality');
const focusAreas = partsOf(plan, 'focusArea');
const [, , LEISURE, SAFETY] = FOCUS_AREAS;

const actor: Actor = {
  id: 'bris' as ActorId,
  projectId: 'p1' as ProjectId,
  name: 'Örebro Fritid',
  sector: 'civil',
  isWholeCounty: false,
  municipalityIds: [],
  roles: [],
  notes: '',
  contactIds: [],
};

const titles = (initiatives: readonly Initiative[], choice: Partial<InitiativeChoice>): readonly string[] =>
  chooseInitiatives(listInitiatives(initiatives, municipalities, focusAreas, [actor]), {
    ...EVERY_INITIATIVE,
    ...choice,
  }).map((listed) => listed.initiative.title);

const some: readonly Initiative[] = [
  placed('Öppen ungdomsgård', ['Nora', 'Laxå'], [LEISURE], { actorId: actor.id, status: 'ended' }),
  placed('Ängslig nattvandring', 'whole county', [SAFETY], { evidence: 'strong', actorName: 'Nattugglorna' }),
  placed('Åkband', [], [], { sector: 'private', targetGroup: 'Mellanstadiet' }),
];

test('lists in Swedish order and either direction', () => {
  expect(titles(some, {})).toEqual(['Åkband', 'Ängslig nattvandring', 'Öppen ungdomsgård']);
  expect(titles(some, { isDescending: true })).toEqual([
    'Öppen ungdomsgård',
    'Ängslig nattvandring',
    'Åkband',
  ]);
  expect(titles(some, { sortedBy: 'evidence' })[0]).toBe('Ängslig nattvandring');
  // What is empty comes last in both directions.
  expect(titles(some, { sortedBy: 'actor' })).toEqual([
    'Ängslig nattvandring',
    'Öppen ungdomsgård',
    'Åkband',
  ]);
  expect(titles(some, { sortedBy: 'actor', isDescending: true }).at(-1)).toBe('Åkband');
});

test('finds every word wherever it stands, the actor that is only pointed to as well', () => {
  expect(titles(some, { words: 'FRITID nora' })).toEqual(['Öppen ungdomsgård']);
  expect(titles(some, { words: 'mellan' })).toEqual(['Åkband']);
  expect(titles(some, { words: 'nora mellan' })).toEqual([]);
});

test('narrows by each facet; one for the whole county is in every municipality', () => {
  expect(titles(some, { municipality: 'Nora' })).toEqual(['Ängslig nattvandring', 'Öppen ungdomsgård']);
  expect(titles(some, { municipality: 'Askersund' })).toEqual(['Ängslig nattvandring']);
  expect(titles(some, { municipality: NONE })).toEqual(['Åkband']);
  expect(titles(some, { focusArea: NONE })).toEqual(['Åkband']);
  expect(titles(some, { focusArea: LEISURE })).toEqual(['Öppen ungdomsgård']);
  expect(titles(some, { status: 'ended' })).toEqual(['Öppen ungdomsgård']);
  expect(titles(some, { sector: 'private' })).toEqual(['Åkband']);
  expect(titles(some, { evidence: 'strong', status: 'ended' })).toEqual([]);
});

test('numbers in titles are ordered as numbers', () => {
  expect(titles([initiative({ title: 'Grupp 10' }), initiative({ title: 'Grupp 9' })], {})).toEqual([
    'Grupp 9',
    'Grupp 10',
  ]);
});

test('a cell of the matrix leads to as many as it says, in every scope', () => {
  fc.assert(
    fc.property(initiativesArbitrary(), fc.constantFrom(...COVERAGE_SCOPES), (initiatives, scope) => {
      const counted = coverage(plan, initiatives, scope);
      const shown = (choice: Partial<InitiativeChoice>) =>
        titles(initiatives, { ...(scope !== 'all' && { status: scope }), ...choice }).length;
      expect(shown({})).toBe(counted.total);
      expect(shown({ municipality: NONE })).toBe(counted.withoutMunicipality);
      expect(shown({ focusArea: NONE })).toBe(counted.withoutFocusArea);
      for (const [row, municipality] of COUNTY.entries())
        for (const [column, focusArea] of FOCUS_AREAS.entries()) {
          const cell = counted.rows[row]?.cells[column];
          expect(shown({ municipality, focusArea })).toBe(cell && reaching(cell));
        }
    }),
    { numRuns: 40 },
  );
});
