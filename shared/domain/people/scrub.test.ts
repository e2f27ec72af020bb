import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrub } from './scrub';

const WORDS = ['eva.berg@region.se', '019-602 70 00', 'Eva Berg'];

describe('scrub', () => {
  it('reaches every text, however deep', () => {
    const row = {
      id: 'r1',
      label: 'Lön Eva Berg',
      notes: { '2025': 'ring 0196027000' },
      facts: [{ text: ['eva berg'] }],
    };
    expect(scrub(row, WORDS)).toEqual({
      id: 'r1',
      label: 'Lön [raderad]',
      notes: { '2025': 'ring [raderad]' },
      facts: [{ text: ['[raderad]'] }],
    });
  });

  it('leaves identities, codes, dates and figures, even where they are the very word', () => {
    const value = {
      id: 'cost',
      rule: { kind: 'cost', of: ['cost'] },
      section: 'cost',
      date: '2025-01-02',
      at: '2025-01-02T10:00:00.000Z',
      basedOn: '0a1b2c3d-0000-4000-8000-0123456789ab',
      amounts: { '2025': 12345 },
    };
    expect(scrub(value, ['cost', '20250102', '12345', '0123456789'])).toBe(value);
  });

  it('scrubs the texts that a remembered layout is keyed by, and loses none that become the same', () => {
    const target = { section: 'cost', category: 'staff' };
    const layout = {
      key: 'k',
      targets: { 'lön eva berg': target, 'eva berg': 'skip', '0196027000': 'skip' },
      years: { 'Eva Berg 2024': 2025 },
    };
    expect(scrub(layout, WORDS)).toEqual({
      key: 'k',
      targets: { 'lön [raderad]': target, '[raderad]': 'skip', '[raderad] (2)': 'skip' },
      years: { '[raderad] 2024': 2025 },
    });
  });

  it('keeps a budget’s list of years', () => {
    const budget = { years: [2024, 2025] };
    expect(scrub(budget, ['20242025', '2024 2025'])).toBe(budget);
  });

  it('gives back the very objects in which nothing changed', () => {
    const value = { a: { text: 'Eva Berg' }, b: { text: 'annat' }, list: [{ n: 1 }, { text: 'Eva Berg' }] };
    const scrubbed = scrub(value, WORDS);
    expect(scrubbed.b).toBe(value.b);
    expect(scrubbed.list[0]).toBe(value.list[0]);
    expect(scrub(scrubbed, WORDS)).toBe(scrubbed);
    expect(scrub(value, [])).toBe(value);
  });

  it('keeps a key named __proto__ as the key it is', () => {
    const layout = JSON.parse('{"targets":{"__proto__":"skip","eva berg":"skip"}}') as { targets: object };
    expect(JSON.stringify(scrub(layout, WORDS))).toBe('{"targets":{"__proto__":"skip","[raderad]":"skip"}}');
  });
});

const safe = fc.stringMatching(/^[a-dåäö 0-9]{0,8}$/);
const text = fc
  .array(fc.oneof(safe, fc.constantFrom(...WORDS.map((word) => ` ${word} `))), { maxLength: 4 })
  .map((parts) => parts.join('|'));
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('label', 'notes', 'why', 'id', 'text', '2025'), tie('value'), {
      maxKeys: 4,
    }),
    fc.record({ targets: fc.dictionary(text, fc.constant('skip'), { maxKeys: 3 }) }),
  ),
})).value;

/** The same JSON with every text and text key made blank: what must not change. */
const shapeOf = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'targets') return Object.keys(inner as object).length;
    return typeof inner === 'string' ? '' : inner;
  });

it('leaves no word in any JSON value, and changes nothing but texts', () => {
  fc.assert(
    fc.property(json, (value) => {
      const scrubbed = scrub(value, WORDS);
      const withoutIds = JSON.stringify(scrubbed, (key, inner: unknown) => (key === 'id' ? null : inner));
      for (const word of WORDS) expect(withoutIds).not.toContain(word);
      expect(shapeOf(scrubbed)).toBe(shapeOf(value));
      expect(scrub(scrubbed, WORDS)).toBe(scrubbed);
    }),
  );
});
