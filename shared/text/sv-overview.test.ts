import { expect, it } from 'vitest';
import { newActivity } from '../domain/activity/activity';
import { isoDate, type ActivityId, type ProjectId, type UtcTime } from '../domain/ids';
import { datedInWords } from './sv-overview';

const activity = newActivity(
  { id: 'a' as ActivityId, projectId: 'p' as ProjectId, createdAt: '2024-08-01T00:00:00.000Z' as UtcTime },
  { title: 'Forum' },
);
const item = { kind: 'activity', on: isoDate('2025-01-01'), activity } as const;

it('says of a day that is past what should have been done, and never that it ends what was not begun', () => {
  const words = (['begin', 'end', 'hold'] as const).map((call) => [
    datedInWords({ ...item, call }, false),
    datedInWords({ ...item, call }, true),
  ]);
  expect(words).toEqual([
    ['Forum börjar', 'Forum skulle ha börjat'],
    ['Forum slutar', 'Forum skulle ha slutat'],
    ['Forum', 'Forum skulle ha börjat'],
  ]);
});
