import { describe, expect, it } from 'vitest';
import { newActivity, type Activity, type Dissemination } from '../activity/activity';
import type { ActivityId, ProjectId, UtcTime } from '../ids';
import { disseminationSummary, EMPTY_DISSEMINATION } from './dissemination';

const ids = { projectId: 'p' as ProjectId, createdAt: '2025-01-01T00:00:00.000Z' as UtcTime };
let made = 0;
const spread = (said: Partial<Dissemination> | null, more: Partial<Activity> = {}): Activity =>
  newActivity(
    { ...ids, id: String(made++) as ActivityId },
    {
      title: 'Film',
      kind: 'dissemination',
      dissemination: said && { ...EMPTY_DISSEMINATION, ...said },
      ...more,
    },
  );

describe('disseminationSummary', () => {
  it('counts what shows the co-financing, what does not, and what nobody has looked at', () => {
    const activities = [
      spread({ isCofinancingShown: true, altTexts: 'Barn på en skolgård' }, { status: 'done' }),
      spread({ isCofinancingShown: false, altTexts: ' ' }, { status: 'done' }),
      spread({}),
      spread(null),
      spread({ isCofinancingShown: false }, { status: 'cancelled' }),
      spread({ isCofinancingShown: true }, { kind: 'forum' }),
    ];
    expect(disseminationSummary(activities)).toEqual({
      total: 4,
      shown: 1,
      notShown: 1,
      unchecked: 2,
      withoutAltTexts: 1,
    });
  });
});
