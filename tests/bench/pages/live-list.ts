import { dispatch, everythingKept, openData } from '@renderer/data';
import { database } from '@renderer/data/current-database';
import { observeWork } from '@renderer/data/live-work';
import { platform } from '@renderer/platform/platform';
import { newActivity, type Activity } from '@shared/domain/activity/activity';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import type { ActivityId, BudgetId, ProjectId, UtcTime } from '@shared/domain/ids';

const ACTIVITIES = 10_000;
/** How often each side works in one turn. */
const CALLS = 20;

declare global {
  interface Window {
    liveList: {
      /** Changes one of ten thousand activities, again and again; `isSeen`: while the list of them is followed. */
      change: (isSeen: boolean) => Promise<void>;
      /** How often the list was told of changes of something else. */
      unrelated: () => Promise<number>;
    };
  }
}

const createdAt = '2024-08-01T00:00:00.000Z' as UtcTime;
const projectId = 'p' as ProjectId;
const otherId = 'q' as ProjectId;
const activity = (index: number, title: string, project = projectId): Activity =>
  newActivity({ id: `${project}-${String(index)}` as ActivityId, projectId: project, createdAt }, { title });

async function save(project: ProjectId, records: readonly Activity[]): Promise<void> {
  const outcome = await dispatch({
    ...{ kind: 'saveTracked', projectId: project, detail: 'x' },
    records: records.map((record) => ({ table: 'activities', record })),
  });
  if (!outcome.ok) throw new Error(`The change was refused: ${outcome.error.code}`);
}

await openData(platform);
for (const [project, budget] of [
  [projectId, 'b'],
  [otherId, 'c'],
] as const) {
  await dispatch({
    ...{ kind: 'createProject' },
    ...kraftsamlingExample({ project, budget: budget as BudgetId }, createdAt),
  });
  await save(
    project,
    Array.from({ length: ACTIVITIES }, (_, index) => activity(index, `Nr ${String(index)}`, project)),
  );
}
await everythingKept();

const list = observeWork(database(), 'activities', projectId);
let told = 0;
/** The title that the list showed last in the changed place. */
let shown = '';
/** Somewhere in the middle; the list stands in the order of identities. */
const changed = 5_000;
let at = -1;
list.subscribe(({ records }) => {
  told += 1;
  shown = (records?.[at] as unknown as Activity | undefined)?.title ?? '';
});
while (list.getValue().records === undefined) await new Promise((resolve) => setTimeout(resolve, 10));

at = list.getValue().records?.findIndex(({ id }) => id === `p-${String(changed)}`) ?? -1;

let number = 0;
/** The other project has as many activities, and nobody follows them. */
async function change(isSeen: boolean): Promise<void> {
  for (let call = 0; call < CALLS; call += 1) {
    number += 1;
    const title = `Ändring ${String(number)}`;
    await save(isSeen ? projectId : otherId, [activity(changed, title, isSeen ? projectId : otherId)]);
    if (isSeen && shown !== title) throw new Error('The change did not reach the list.');
  }
}

async function unrelated(): Promise<number> {
  const [before, records] = [told, list.getValue().records];
  await change(false);
  await dispatch({ kind: 'editProject', projectId, patch: { name: `Namn ${String(number)}` } });
  if (list.getValue().records !== records) throw new Error('The list became another one.');
  return told - before;
}

window.liveList = { change, unrelated };
document.title = 'ready';
