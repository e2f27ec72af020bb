import { describe, expect, it } from 'vitest';
import type { MergeConflict, MergeEntry, MergePlan } from '../domain/exchange/plan-merge';
import type { PersonId, UtcTime } from '../domain/ids';
import { describeExchangeProblem, describeReview, describeTaken } from './sv-exchange';

const at = '2026-11-21T13:32:00.000Z' as UtcTime;
const now = '2026-11-22T08:00:00.000Z' as UtcTime;
const entry = (mine: unknown, theirs: unknown): MergeEntry => ({
  table: 'budgetRows',
  key: 'b/r',
  mine,
  theirs,
  mineBy: null,
  theirsBy: null,
  theirsOrigin: { who: '' as PersonId, at },
  relation: 'theirs',
});
const [added, changed, removed] = [entry(null, 1), entry(1, 2), entry(1, null)];
const conflict: MergeConflict = { id: 'c', entries: [changed], newer: 'mine' };
const plan: MergePlan = { isNew: false, taken: [], kept: [], conflicts: [], same: 40, erasedThere: [] };
const review = (part: Partial<MergePlan>): string =>
  describeReview({ ...plan, ...part }, { who: 'Jonas Ek', at }, now).replace(/\d\d:\d\d/, '14:32');

describe('a review in a sentence', () => {
  it('says who, when and how much of each', () => {
    expect(review({ taken: [added, added, changed, removed], conflicts: [conflict, conflict] })).toBe(
      'Jonas Ek exporterade i går 14:32. 2 nya, 1 ändrad, 1 borttagen, 2 krockar, 40 lika.',
    );
    expect(review({ conflicts: [conflict], same: 0 })).toBe('Jonas Ek exporterade i går 14:32. 1 krock.');
  });

  it('says when there is nothing to take in, and when everything is new', () => {
    expect(review({ kept: [changed] })).toBe(
      'Jonas Ek exporterade i går 14:32. Inget att ta in: du har redan allt som finns i filen.',
    );
    expect(review({ isNew: true, taken: [added] })).toContain('allt tas in, 1 uppgift.');
  });
});

it('what was taken in is counted, and keeping one’s own in everything is said', () => {
  expect(describeTaken([added, changed], 'Jonas Ek')).toContain('Intaget från Jonas Ek: 1 ny och 1 ändrad.');
  expect(describeTaken([], 'Jonas Ek')).toBe(
    'Klart. Du behöll ditt, och versionerna från Jonas Ek finns kvar i historiken.',
  );
});

it('every refusal names the file and ends with what to do', () => {
  const codes = [
    'exchangeEmpty',
    'exchangeForeign',
    'exchangeDamaged',
    'exchangeUnsound',
    'exchangeNewer',
  ] as const;
  for (const code of codes)
    expect(describeExchangeProblem({ code, name: 'a.kraft' })).toMatch(
      /^”a\.kraft” .*(Be kollegan|Uppdatera) .*\.$/,
    );
  expect(
    describeExchangeProblem({
      code: 'exchangeTooLarge',
      name: 'a.kraft',
      bytes: 60e6,
      limit: 50 * 1024 * 1024,
    }),
  ).toBe('”a.kraft” är 58 MB. Den största som kan öppnas är 50 MB.');
});
