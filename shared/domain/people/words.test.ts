import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PersonId } from '../ids';
import { emptyContact, type Contact } from './contact';
import { holdsAny, scrubText, wordsOf } from './words';

const contact = (fields: Partial<Contact>): Contact => ({
  ...emptyContact('p1' as PersonId),
  ...fields,
});

describe('wordsOf', () => {
  it('takes every version of name, e-mail and telephone, the longest first', () => {
    const words = wordsOf([
      contact({ name: 'Åsa Öberg', email: 'asa.oberg@region.se', phone: '019-602 70 00' }),
      contact({ name: 'Åsa Lind', email: 'asa.oberg@region.se', phone: '019-602 70 00, 070-123 45 67' }),
    ]);
    expect(words).toEqual(['asa.oberg@region.se', '019-602 70 00', '070-123 45 67', 'Åsa Öberg', 'Åsa Lind']);
  });

  it('leaves out what is too short to be told from other text: two letters, an extension', () => {
    expect(wordsOf([contact({ name: 'Bo', email: '-', phone: 'ankn. 1234' })])).toEqual([]);
  });
});

describe('scrubText', () => {
  test.each([
    ['Ring Åsa Öberg på måndag', 'Ring [raderad] på måndag'],
    ['ÅSA ÖBERG', '[raderad]'],
    ['a\u030asa o\u0308berg ringer', '[raderad] ringer'],
    ['Åsa\u00a0Öberg, Åsa\nÖberg', '[raderad], [raderad]'],
    ['Åsa Öbergs anteckning', '[raderad]s anteckning'],
    ['(Åsa-Öberg)', '([raderad])'],
    ['budget_Åsa Öberg_v2.xlsx', 'budget_[raderad]_v2.xlsx'],
  ])('strikes out a name in any case, form and spacing: %s', (text, expected) => {
    expect(scrubText(text, ['Åsa Öberg'])).toBe(expected);
  });

  test.each(['Åsa Öbergsson', 'Våsa Öberg', 'Evaluering', 'Åsa O\u0308berge\u0301'])(
    'leaves another word alone that only holds the name: %s',
    (text) => {
      expect(scrubText(text, ['Åsa Öberg', 'Eva'])).toBe(text);
    },
  );

  test.each([
    ['mejla eva.berg@region.se.', 'mejla [raderad].'],
    ['EVA.BERG@REGION.SE', '[raderad]'],
    // As a remembered label is kept: lower case, no punctuation.
    ['lön eva berg region se', 'lön [raderad]'],
    ['johanna.eva.berg@region.se', 'johanna.eva.berg@region.se'],
  ])('strikes out an e-mail address, and not a longer one: %s', (text, expected) => {
    expect(scrubText(text, ['eva.berg@region.se'])).toBe(expected);
  });

  test.each([
    '070-123 45 67',
    '0701234567',
    '070 1234567',
    '+46 70 123 45 67',
    '+46 (0)70-123 45 67',
    '0046701234567',
    '070\u2013123 45 67',
  ])('strikes out a telephone number however it is written: %s', (number) => {
    expect(scrubText(`tel ${number}.`, ['070-123 45 67'])).toBe('tel [raderad].');
    expect(scrubText(`tel 070-1234567`, [number])).toBe('tel [raderad]');
  });

  it('leaves a longer number alone', () => {
    expect(scrubText('0701234567890', ['070-123 45 67'])).toBe('0701234567890');
    expect(scrubText('91234567', ['12 345 67'])).toBe('91234567');
  });

  it('takes the longest first, so that no end of it is left', () => {
    const words = wordsOf([contact({ name: 'Eva' }), contact({ name: 'Eva Berg' })]);
    expect(scrubText('Eva Berg och Eva', words)).toBe('[raderad] och [raderad]');
  });

  it('does not nest what was struck out before, whatever the person is called', () => {
    const once = scrubText('Raderad skrev [raderad]', ['Raderad']);
    expect(once).toBe('[raderad] skrev [raderad]');
    expect(scrubText(once, ['Raderad'])).toBe(once);
    expect(holdsAny(once, ['Raderad'])).toBe(false);
  });

  it('is no pattern: signs in a name mean themselves', () => {
    expect(scrubText('A.*(B) och ABBA', ['A.*(B)'])).toBe('[raderad]) och ABBA');
  });

  it('finds nothing without words', () => {
    expect(scrubText('text', [])).toBe('text');
    expect(scrubText('a - b', ['-'])).toBe('a - b');
    expect(holdsAny('text', [])).toBe(false);
  });
});

const letters = fc.stringMatching(/^[a-zåäöéü]{1,9}$/);
const fullName = fc
  .tuple(letters, fc.constantFrom(' ', '-'), letters)
  .map((parts) => parts.join(''))
  .filter((name) => name.length >= 4);
const email = fc.tuple(letters, letters).map(([local, host]) => `${local}@${host}.se`);
const phone = fc.stringMatching(/^0[1-9]\d-\d{3} \d{2} \d{2}$/);
const variants = fc.constantFrom(
  (word: string) => word,
  (word: string) => word.toUpperCase(),
  (word: string) => word.normalize('NFD'),
);
const filler = fc.stringMatching(/^[\u0410-\u044f]{0,6}$/);

it('leaves none of the words in any text, keeps all else, and has nothing left to do', () => {
  const texts = fc.tuple(
    fc.oneof(fullName, email, phone),
    fc.array(fc.tuple(filler, variants), { maxLength: 5 }),
    filler,
  );
  fc.assert(
    fc.property(texts, ([word, occurrences, end]) => {
      const whole = occurrences.map(([before, vary]) => `${before} ${vary(word)}, `).join('') + end;
      const expected = occurrences.map(([before]) => `${before} [raderad], `).join('') + end;
      const scrubbed = scrubText(whole, [word]);
      expect(scrubbed).toBe(expected);
      expect(scrubText(scrubbed, [word])).toBe(scrubbed);
    }),
  );
});
