import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonId } from '../ids';
import { emptyContact } from '../people/contact';
import { knownNames, personalDataIn } from './personal-data';

const NOBODY = knownNames([]);
const kinds = (text: string): readonly string[] => personalDataIn(text, NOBODY).map(({ kind }) => kind);

test.each([
  'karin.ek@region.se',
  'Skriv till Karin.Ek+kraft@orebro-lan.example.se.',
  'mailto:åsa@öppen.se',
  'karin (at) region.se',
  'karin [snabel-a] region punkt se',
  'karin @ region.se',
  'ｋａｒｉｎ＠ｒｅｇｉｏｎ．ｓｅ',
  'kar\u00adin@re\u200bgion.se',
])('finds the e-mail address in %s', (text) => {
  expect(kinds(text)).toEqual(['email']);
});

test.each([
  '070-123 45 67',
  '0701234567',
  '070 1234567',
  '070.123.45.67',
  '070\u00a0123\u202f45\u00a067',
  '070–123 45 67',
  '070‑123‑45‑67',
  '+46 70 123 45 67',
  '+46 (0)70-123 45 67',
  '+46701234567',
  '0046 70 123 45 67',
  '019-602 70 00',
  '(019) 602 70 00',
  '019/602 70 00',
  '08-12 34 56',
  '08-123 456 78',
  '0581-810 00',
  '0587 - 810 00',
  'Ring 60 27 00 för frågor',
  'tfn 602 70 00',
  'Tel: 60 27 00',
  'mobil 70 123 45 67',
  'Nås på 73-123 45 67.',
  '+45 12 34 56 78',
  '０７０－１２３ ４５ ６７',
])('finds the telephone number in %s', (text) => {
  expect(kinds(`Kontakt: ${text}, vardagar`)).toEqual(['phone']);
});

test.each([
  '850709-9805',
  '19850709-9805',
  '198507099805',
  '8507099805',
  '850709 9805',
  '850709+9805',
  '1985-07-09-9805',
  '701063-2391',
  '010203-1234',
])('finds the personal identity number in %s', (text) => {
  expect(kinds(`Barn ${text}.`)).toEqual(['personalNumber']);
});

test.each([
  'Dnr 23RS10970 och 19RS9026, beslut 2019-11-05',
  'Perioden 2024-08-01 – 2026-08-01, åren 2024–2026',
  '01-02-2024 och 01.02.2024',
  'Öppet kl. 08.00–16.00 och 09:30 - 12:15',
  'Öppet 0800-1600',
  'Organisationsnummer 232100-0164',
  '850709-9804',
  'Barn 0–6 år, 13–19 år; 1 000 223 kr; 28 % av 2 900 757 kr',
  '2 000 000 kr under 2024 och 701 234 567 öre',
  'ISBN 978-91-7000-123-4',
  'Se @kommunen och a@b',
  'Träffas tisdag @ biblioteket kl. 18.00',
  'Möt 350 barn à 70 timmar, 0,5 tjänst, paragraf 5 kap. 10 §',
  'https://www.example.se/rapport/2024-08-01',
])('finds nothing about a person in %s', (text) => {
  expect(kinds(text)).toEqual([]);
});

test('tells what it found as it is read, each once', () => {
  expect(personalDataIn('Karin, karin@x.se eller 070-123 45 67. Reserv: 019-602 70 00.', NOBODY)).toEqual([
    { kind: 'email', found: 'karin@x.se' },
    { kind: 'phone', found: '070-123 45 67' },
    { kind: 'phone', found: '019-602 70 00' },
  ]);
});

test('finds the names of contacts in any case and order, and not parts of other words', () => {
  const names = knownNames([
    { ...emptyContact('a' as PersonId), name: 'Karin Ek' },
    { ...emptyContact('b' as PersonId), name: 'Åsa Öst', phone: '60 27 00' },
    emptyContact('c' as PersonId),
  ]);
  const named = (text: string) => personalDataIn(text, names).map(({ found }) => found);
  expect(named('Startades av KARIN EK')).toEqual(['Karin Ek']);
  expect(named('Ek, Karin leder')).toEqual(['Karin Ek']);
  expect(named('A\u030asa O\u0308sts grupp')).toEqual(['Åsa Öst']);
  expect(named('Karin Ekström, en ek, Åsa')).toEqual([]);
  expect(named('Nås på 602700')).toEqual(['Åsa Öst']);
});

test('every Swedish mobile number is found however it is divided', () => {
  const separators = fc.array(fc.constantFrom('', ' ', '-', ' - ', '.', '\u00a0', '–'), {
    minLength: 9,
    maxLength: 9,
  });
  fc.assert(
    fc.property(
      fc.stringMatching(/^7[02369]\d{7}$/),
      fc.constantFrom('0', '+46', '+46 (0)', '0046 '),
      separators,
      (number, prefix, between) => {
        const text = prefix + Array.from(number, (digit, at) => (between[at] ?? '') + digit).join('');
        const found = personalDataIn(`Frågor: ${text}.`, NOBODY);
        // Digits that happen to be somebody's number in both senses are found as either.
        expect(found.map(({ kind }) => kind === 'phone' || kind === 'personalNumber')).toContain(true);
      },
    ),
  );
});

test('every number with a right check digit is found, and no other', () => {
  const two = (least: number, most: number) =>
    fc.integer({ min: least, max: most }).map((value) => String(value).padStart(2, '0'));
  fc.assert(
    fc.property(
      two(20, 99),
      two(1, 12),
      two(1, 28),
      fc.stringMatching(/^\d{3}$/),
      (year, month, day, serial) => {
        const nine = `${year}${month}${day}${serial}`;
        const sum = Array.from(nine, Number).reduce((total, digit, index) => {
          const doubled = index % 2 === 0 ? digit * 2 : digit;
          return total + (doubled > 9 ? doubled - 9 : doubled);
        }, 0);
        for (let last = 0; last < 10; last += 1) {
          const number = `${year}${month}${day}-${serial}${String(last)}`;
          expect(kinds(number).length).toBe((sum + last) % 10 === 0 ? 1 : 0);
        }
      },
    ),
    { numRuns: 40 },
  );
});
