import { initiative, initiativesArbitrary, mappingPlan, placed } from '@tests/fixtures/mapping-sample';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate, type ActorId, type PersonId, type ProjectId, type UtcTime } from '../ids';
import { emptyContact } from '../people/contact';
import type { Actor } from '../actor/actor';
import type { Project } from '../project/project';
import type { Initiative } from './initiative';
import { preparePublication, type Audience } from './publication';
import { checkPublication } from './publication-check';

const project: Project = {
  id: 'p1' as ProjectId,
  name: 'Kraftsamling barn och unga',
  diaryNumber: '23RS10970',
  start: isoDate('2024-08-01'),
  end: isoDate('2026-08-01'),
  decision: null,
  note: '',
  facts: [],
  createdAt: '2024-08-01T00:00:00.000Z' as UtcTime,
  archivedAt: null,
};
const actor: Actor = {
  id: 'a1' as ActorId,
  projectId: project.id,
  name: 'Föreningen Kupan',
  sector: 'civil',
  isWholeCounty: false,
  municipalityIds: [],
  roles: [],
  notes: 'Ring 070-123 45 67',
  contactIds: [],
};

const prepared = (initiatives: readonly Initiative[], audience: Audience, plan = mappingPlan()) =>
  preparePublication(
    { project, parts: plan, initiatives, actors: [actor] },
    {
      audience,
      scope: 'ongoing',
      publishedOn: isoDate('2026-11-22'),
      publishedAt: '2026-11-22T12:00:00.000Z' as UtcTime,
    },
  );

const some: readonly Initiative[] = [
  placed('Öppen', ['Nora'], ['Meningsfull fritid'], { source: 'Intervju', notes: 'Fråga igen' }),
  placed('Intern', ['Nora'], ['Tryggt närsamhälle'], { isPublic: false, source: 'Intervju' }),
  placed('Ansluten', 'whole county', [], { actorId: actor.id, actorName: 'Gammalt namn' }),
];

test('external readers get what is public, without sources; nobody gets notes', () => {
  const { publication, withheld } = prepared(some, 'external');
  expect(publication.initiatives.map(({ title, source }) => [title, source])).toEqual([
    ['Ansluten', null],
    ['Öppen', null],
  ]);
  expect(publication.coverage.total).toBe(2);
  expect(withheld).toEqual({ initiatives: 1, notes: 1, sources: 1 });
  expect(JSON.stringify(publication)).not.toMatch(/Fråga igen|Intervju|Ring 070/);
});

test('internal readers get all initiatives and their sources', () => {
  const { publication, withheld } = prepared(some, 'internal');
  expect(publication.initiatives.map(({ title, source }) => [title, source])).toEqual([
    ['Ansluten', ''],
    ['Intern', 'Intervju'],
    ['Öppen', 'Intervju'],
  ]);
  expect(withheld).toEqual({ initiatives: 0, notes: 1, sources: 0 });
  expect(JSON.stringify(publication)).not.toContain('Fråga igen');
});

test('an initiative goes out under its actor’s present name, or under the words where there is none', () => {
  const [first] = prepared(some, 'external').publication.initiatives;
  expect(first).toMatchObject({ actor: 'Föreningen Kupan', actorId: 'a1' });
  const gone = initiative({ title: 'x', actorId: 'borta' as ActorId, actorName: 'Kvarnen' });
  expect(prepared([gone], 'external').publication.initiatives[0]).toMatchObject({
    actor: 'Kvarnen',
    actorId: null,
  });
});

test('everything goes out or is counted as staying, whatever the initiatives are', () => {
  fc.assert(
    fc.property(
      initiativesArbitrary(),
      fc.constantFrom<Audience>('internal', 'external'),
      (all, audience) => {
        const { publication, withheld } = prepared(all, audience);
        expect(publication.initiatives.length + withheld.initiatives).toBe(all.length);
        const hidden = new Set(all.filter(({ isPublic }) => !isPublic).map(({ id }) => id));
        if (audience === 'external')
          expect(publication.initiatives.some(({ id }) => hidden.has(id))).toBe(false);
      },
    ),
  );
});

const contact = { ...emptyContact('c1' as PersonId), name: 'Karin Ek' };
const findings = (initiatives: readonly Initiative[], audience: Audience = 'internal') =>
  checkPublication(prepared(initiatives, audience).publication, [contact]);

test('every published text is looked through, and each finding says where it stands', () => {
  const texts = {
    title: 'karin@x.se',
    actorName: 'Karin Ek',
    targetGroup: '070-123 45 67',
    riskFactors: '850709-9805',
    protectiveFactors: 'Ring 60 27 00',
    effect: 'kim (at) x.se',
    source: '+46 19 602 70 00',
  };
  const found = findings([initiative(texts)]);
  expect(found.map(({ kind, place }) => [place.kind === 'initiative' && place.field, kind])).toEqual([
    ['title', 'email'],
    ['actor', 'name'],
    ['targetGroup', 'phone'],
    ['riskFactors', 'personalNumber'],
    ['protectiveFactors', 'phone'],
    ['effect', 'email'],
    ['source', 'phone'],
  ]);
});

test('what does not go out stands in nobody’s way', () => {
  const one = initiative({ title: 'x', source: 'karin@x.se', notes: '070-123 45 67' });
  expect(findings([one], 'external')).toEqual([]);
  expect(findings([{ ...one, isPublic: false, effect: 'kim@x.se' }], 'external')).toEqual([]);
  expect(findings([one], 'internal')).toHaveLength(1);
});

test('a name of the plan or the project is looked through too', () => {
  const plan = mappingPlan(['Nora, kim@x.se'], ['Fritid 070-123 45 67']);
  const { publication } = prepared([], 'external', plan);
  expect(
    checkPublication({ ...publication, project: { name: 'Kraft kim@x.se', diaryNumber: '' } }, []).map(
      ({ place }) => place.kind,
    ),
  ).toEqual(['project', 'part', 'part']);
});

test('the way to an actor’s own name leads to the actor', () => {
  const [finding] = checkPublication(
    {
      ...prepared([], 'external').publication,
      initiatives: prepared(some, 'external').publication.initiatives.map((one) => ({
        ...one,
        actor: 'Karin Eks grupp',
      })),
    },
    [contact],
  );
  expect(finding?.place).toMatchObject({ kind: 'initiative', field: 'actor', actorId: 'a1' });
});

test('the example project’s own texts are no false alarm', () => {
  const texts = initiative({
    title: 'Fritidsbank, dnr 19RS9026',
    effect: 'Öppet kl. 08.00–16.00 sedan 2019-11-05; 1 000 223 kr, 28 % av 2 900 757 kr',
  });
  expect(findings([texts])).toEqual([]);
});
