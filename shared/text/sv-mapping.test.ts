import { FOCUS_AREAS, mappingPlan, placed } from '@tests/fixtures/mapping-sample';
import { expect, test } from 'vitest';
import { coverage } from '../domain/mapping/coverage';
import { coverageGaps } from '../domain/mapping/coverage-gaps';
import {
  describeCounted,
  describeCoverage,
  describeGap,
  describeShade,
  shownCount,
  spokenCount,
} from './sv-coverage';
import { describeRegister } from './sv-mapping';
import { describeFindingPlace, describeFindings, describeGoing, describeStaying } from './sv-publication';

const [, SCHOOL, LEISURE, SAFETY] = FOCUS_AREAS;
const plain = (text: string): string => text.replace(/\s/g, ' ');

test('a gap is one plain sentence', () => {
  const plan = mappingPlan(['Hällefors', 'Ljusnarsberg', 'Nora', 'Laxå'], [SCHOOL, LEISURE, SAFETY]);
  const sentences = (...initiatives: Parameters<typeof coverage>[1]) =>
    coverageGaps(coverage(plan, initiatives, 'all')).map((gap) => describeGap(gap));
  expect(
    sentences(
      placed('a', ['Hällefors', 'Nora', 'Laxå'], [SCHOOL, LEISURE, SAFETY]),
      placed('b', ['Ljusnarsberg'], [SCHOOL, SAFETY]),
    ),
  ).toEqual(['Ljusnarsberg saknar insatser för Meningsfull fritid.']);
  expect(sentences(placed('a', ['Nora', 'Hällefors'], [SCHOOL]))).toEqual([
    'Ingen kommun har insatser för Meningsfull fritid eller Tryggt närsamhälle.',
    'Ljusnarsberg och Laxå saknar insatser i alla insatsområden.',
  ]);
  expect(sentences()).toEqual(['Ingen kommun har någon insats i något insatsområde.']);
});

test('the register and the coverage tell their state in words', () => {
  expect(describeRegister({ all: 0, shown: 0, ongoing: 0, unknown: 0, internal: 0 })).toBe(
    'Ingen insats är kartlagd ännu.',
  );
  expect(describeRegister({ all: 1, shown: 1, ongoing: 1, unknown: 0, internal: 0 })).toBe(
    'En kartlagd insats. Alla pågår, alla får publiceras externt.',
  );
  expect(plain(describeRegister({ all: 2000, shown: 12, ongoing: 30, unknown: 10, internal: 1 }))).toBe(
    'Visar 12 av 2 000 kartlagda insatser. 30 pågår, 10 har okänd status, en är bara intern.',
  );
  expect(describeCoverage({ ...STATE, statuses: { ...NONE_YET, ongoing: 4 } })).toBe(
    '4 insatser. 3 av 48 rutor är tomma. 1 saknar kommun och 2 saknar insatsområde.',
  );
});

const NONE_YET = { ongoing: 0, planned: 0, ended: 0, unknown: 0 };
const STATE = {
  scope: 'current',
  total: 4,
  empty: 3,
  cells: 48,
  withoutMunicipality: 1,
  withoutFocusArea: 2,
} as const;

test('those of unknown status are told of wherever the coverage is, whether they are counted or not', () => {
  const statuses = { ongoing: 4, planned: 1, ended: 2, unknown: 10 };
  const loose = { withoutMunicipality: 0, withoutFocusArea: 0 };
  expect(describeCoverage({ ...STATE, ...loose, total: 14, statuses })).toBe(
    '14 insatser, varav 10 med okänd status. 3 av 48 rutor är tomma.',
  );
  expect(describeCoverage({ ...STATE, ...loose, scope: 'ongoing', statuses })).toBe(
    '4 insatser. 3 av 48 rutor är tomma. 10 med okänd status räknas inte.',
  );
  expect(describeCounted({ scope: 'current', total: 14, statuses })).toBe(
    '14 insatser räknas: 4 som pågår och 10 med okänd status. 1 planerad och 2 avslutade räknas inte.',
  );
  expect(describeCounted({ scope: 'all', total: 4, statuses: { ...NONE_YET, ongoing: 4 } })).toBe(
    '4 insatser räknas: 4 som pågår.',
  );
  expect(describeCounted({ scope: 'ongoing', total: 0, statuses: { ...NONE_YET, unknown: 1 } })).toBe(
    'Ingen insats räknas. 1 med okänd status räknas inte.',
  );
});

test('a count tells apart what is for the whole county', () => {
  expect(shownCount({ named: 3, wholeCounty: 1 })).toBe('3 + 1');
  expect(shownCount({ named: 0, wholeCounty: 0 })).toBe('0');
  expect(spokenCount({ named: 3, wholeCounty: 1 })).toBe('4 insatser, varav 1 för hela länet');
  expect(describeShade({ from: 2, to: 4 })).toBe('2–4 insatser');
});

test('a refusal says what stands where, and what to do', () => {
  const place = { kind: 'initiative', id: 'i', title: 'Läxhjälp', field: 'effect', actorId: null } as never;
  expect(
    describeFindings([
      { kind: 'phone', found: '070', place },
      { kind: 'email', found: 'a@b.se', place },
      { kind: 'phone', found: '019', place },
    ]),
  ).toBe(
    'Inget skrivs: texterna innehåller en e-postadress och 2 telefonnummer. Ta bort uppgifterna och försök igen.',
  );
  expect(describeFindings([{ kind: 'personalNumber', found: '8', place }])).toBe(
    'Inget skrivs: texterna innehåller ett personnummer. Ta bort uppgiften och försök igen.',
  );
  expect(describeFindingPlace(place)).toBe('Läxhjälp, Effekt');
});

test('the preview tells what goes out and what stays, with counts', () => {
  const counted = coverage(mappingPlan(['Nora'], [LEISURE]), [placed('a', ['Nora'], [LEISURE])], 'ongoing');
  expect(describeGoing({ initiatives: [{}], coverage: counted } as never)[1]).toBe(
    'Matrisen över 1 kommun och 1 insatsområde och luckorna i ord. 1 insats räknas: 1 som pågår.',
  );
  expect(describeStaying('external', { initiatives: 1, notes: 2, sources: 0 })).toEqual([
    '1 insats som inte är märkt för externa läsare.',
    'Källor: inga är ifyllda.',
    'Anteckningarna för teamet om 2 insatser.',
    'Kontaktpersoner och allt annat i projektet.',
  ]);
  expect(describeStaying('internal', { initiatives: 0, notes: 0, sources: 0 })).toEqual([
    'Anteckningar för teamet: inga är skrivna.',
    'Kontaktpersoner och allt annat i projektet.',
  ]);
});
