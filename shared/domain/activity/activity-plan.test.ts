import { expect, test } from 'vitest';
import { isoDate, type ActivityId, type PartId, type ProjectId, type SeriesId, type UtcTime } from '../ids';
import { ore } from '../money/ore';
import { newActivity } from './activity';
import { planOf } from './activity-plan';

const ids = {
  id: 'a' as ActivityId,
  projectId: 'p' as ProjectId,
  createdAt: '2025-01-01T08:00:00.000Z' as UtcTime,
};

test('a copy has the plan of the first one, and nothing of what came of it', () => {
  const plan = {
    kind: 'dissemination',
    title: 'Slutseminarium',
    start: isoDate('2025-01-30'),
    end: isoDate('2025-01-31'),
    responsible: 'processledare',
    objectiveIds: ['o' as PartId],
    municipalityIds: ['m' as PartId],
    plannedCost: ore(500_000),
  } as const;
  const first = newActivity(ids, {
    ...plan,
    status: 'done',
    perspectives: [{ perspectiveId: 'j' as PartId, verdict: 'yes', comment: 'Lika många' }],
    attachments: [{ title: 'Inbjudan', target: '/inbjudan.docx' }],
    dissemination: { audience: 'alla', channel: 'webb', isCofinancingShown: true, altTexts: 'En bild' },
    participants: { women: 3, men: 2, other: 0 },
    lessons: 'Börja tidigare',
    notes: 'Salen var kall',
    actualCost: ore(480_000),
    seriesId: 's' as SeriesId,
  });
  expect(newActivity(ids, planOf(first))).toEqual(
    newActivity(ids, {
      ...plan,
      dissemination: { audience: 'alla', channel: 'webb', isCofinancingShown: null, altTexts: '' },
    }),
  );
});
