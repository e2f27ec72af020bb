import { expect, it } from 'vitest';
import { newActivity } from '../activity/activity';
import { EMPTY_WORKSPACE } from '../command/workspace';
import type { ActivityId, PartId, ProjectId, UtcTime } from '../ids';
import { searchDocs } from './search-doc';

const projectId = 'p' as ProjectId;
const area = {
  id: 'f' as PartId,
  projectId,
  kind: 'focusArea',
  position: 0,
  title: 'Meningsfull fritid',
  text: '',
} as const;
const activity = newActivity(
  { id: 'a' as ActivityId, projectId, createdAt: '2024-08-01T00:00:00.000Z' as UtcTime },
  { title: 'Forum', notes: 'I Nora', focusAreaIds: [area.id], lessons: 'Börja tidigt' },
);

it('lets a record be found by its own texts and by the names of what it points to', () => {
  const docs = searchDocs({ ...EMPTY_WORKSPACE, parts: [area], activities: [activity] });
  const found = docs.find(({ table }) => table === 'activities');
  expect(found?.title).toBe('Forum');
  for (const text of ['I Nora', 'Meningsfull fritid', 'Börja tidigt']) expect(found?.text).toContain(text);
});

it('leaves out ids and saved views', () => {
  const view = {
    ...area,
    id: 'v' as PartId,
    kind: 'savedView',
    title: 'Mina',
    place: 'activities',
    choices: '{}',
  } as const;
  const docs = searchDocs({ ...EMPTY_WORKSPACE, parts: [view], activities: [activity] });
  expect(docs.map(({ id }) => id)).toEqual(['activities/a']);
  expect(docs[0]?.text).not.toContain('2024-08-01T00');
});
