import { describe, expect, test } from 'vitest';
import { isoDate, type PartId, type ProjectId } from '../domain/ids';
import { percent } from '../domain/money/percent';
import { openCondition } from '../domain/plan/conditions';
import { describePlan, describeRemoved, describeShare, describeStageTime, describeTerms } from './sv-plan';

const none = { activities: 0, initiatives: 0, pilots: 0, indicators: 0, evaluations: 0, actors: 0 };

describe('the words of the plan', () => {
  test('say how many use what was removed', () => {
    expect(describeRemoved('Kumla', none)).toBe('Tog bort ”Kumla”.');
    expect(describeRemoved('Kumla', { ...none, activities: 1, initiatives: 2, actors: 1 })).toBe(
      'Tog bort ”Kumla”, som används av 1 aktivitet, 2 kartlagda insatser och 1 aktör.',
    );
  });

  test('say how far the conditions are met', () => {
    const ids = { id: 'v' as PartId, projectId: 'p' as ProjectId };
    const open = { ...openCondition(ids, 'x', 0), dueOn: isoDate('2025-01-01') };
    const line = (part: typeof open | null) => ({ words: 'x', part, isOfDecision: true });
    const today = isoDate('2025-06-01');
    expect(describeTerms([], today)).toBe('Inga villkor än.');
    expect(describeTerms([line(null), line({ ...open, state: 'met', proof: 'Ja' })], today)).toBe(
      '1 av 2 villkor är uppfyllt.',
    );
    expect(describeTerms([line(open), line({ ...open, state: 'met' })], today)).toBe(
      '1 av 2 villkor är uppfyllt. 1 är försenat. 1 saknar något som visar det.',
    );
  });

  test('count days and shares', () => {
    expect(describeStageTime({ when: 'now', days: 1 })).toBe('1 dag kvar');
    expect(describeStageTime({ when: 'coming', days: 3 })).toBe('Börjar om 3 dagar');
    expect(describeStageTime({ when: 'over' })).toBe('Avslutad');
    expect(describeShare({ paidBy: 'ordinary', share: percent('20'), seats: 3, unstated: 2 })).toBe(
      '20\u00a0%, 2 platser utan angiven del',
    );
    expect(describeShare({ paidBy: 'project', share: null, seats: 1, unstated: 1 })).toBe(
      'ingen del angiven',
    );
  });

  test('say what an empty plan is for', () => {
    expect(describePlan([])).toContain('Här byggs planen');
  });
});
