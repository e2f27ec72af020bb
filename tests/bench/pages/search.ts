import { dispatch, openData } from '@renderer/data';
import { findInProject } from '@renderer/data/work';
import { platform } from '@renderer/platform/platform';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import type { BudgetId, InitiativeId, ProjectId, UtcTime } from '@shared/domain/ids';
import { newInitiative } from '@shared/domain/mapping/initiative';
import type { Tracked } from '@shared/domain/tracking/tracked';
import { manyActivities } from '../many-activities';

declare global {
  interface Window {
    /** Milliseconds from the words to what was found, and how much that was. */
    search: (query: string) => Promise<{ readonly ms: number; readonly found: number }>;
  }
}

const ACTIVITIES = 10_000;
const INITIATIVES = 2_000;
/** One command is one step to undo and one line of the journal: thousands at a time are many enough. */
const AT_A_TIME = 2_000;

const projectId = 'p' as ProjectId;
const createdAt = '2024-08-01T00:00:00.000Z' as UtcTime;

function work(): readonly Tracked[] {
  const activities = manyActivities(projectId, ACTIVITIES);
  const initiatives = Array.from({ length: INITIATIVES }, (_, index): Tracked => ({
    table: 'initiatives',
    record: newInitiative(
      { id: `i${String(index)}` as InitiativeId, projectId, createdAt },
      { title: `Föräldrastöd ${String(index)}`, targetGroup: 'Småbarnsföräldrar', effect: 'Tryggare vardag' },
    ),
  }));
  return [...activities.map((record): Tracked => ({ table: 'activities', record })), ...initiatives];
}

await openData(platform);
await dispatch({
  kind: 'createProject',
  ...kraftsamlingExample({ project: projectId, budget: 'b' as BudgetId }, createdAt),
});
const records = work();
for (let from = 0; from < records.length; from += AT_A_TIME) {
  const done = await dispatch({
    kind: 'saveTracked',
    projectId,
    detail: '',
    records: records.slice(from, from + AT_A_TIME),
  });
  if (!done.ok) throw new Error(done.error.code);
}
await findInProject(projectId, 'värm upp');

window.search = async (query) => {
  const start = performance.now();
  const found = await findInProject(projectId, query);
  return { ms: performance.now() - start, found: found.length };
};
document.title = 'ready';
