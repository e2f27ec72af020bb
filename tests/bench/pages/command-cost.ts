import { Dexie } from 'dexie';
import { dispatch, everythingKept, openData } from '@renderer/data';
import { platform } from '@renderer/platform/platform';
import { kraftsamlingExample } from '@shared/domain/example/kraftsamling-example';
import type { BudgetId, ProjectId, UtcTime } from '@shared/domain/ids';
import { ore } from '@shared/domain/money/ore';

/** How often each side works in one turn. */
const CALLS = 20;

declare global {
  interface Window {
    /** Milliseconds per call, by the clock: waiting for the disk is what it is about. */
    commandCost: { command: () => Promise<number>; put: () => Promise<number>; sync: () => Promise<number> };
  }
}

const budgetId = 'b' as BudgetId;
const example = kraftsamlingExample(
  { project: 'p' as ProjectId, budget: budgetId },
  '2024-08-01T00:00:00.000Z' as UtcTime,
);
const [row] = example.rows;
if (!row) throw new Error('The example has no rows.');
const { id } = row;

async function timePerCall(work: (call: number) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < CALLS; call += 1) await work(call);
  return (performance.now() - start) / CALLS;
}

await openData(platform);
await dispatch({ kind: 'createProject', ...example });
let amount = 0;
const command = async (): Promise<void> => {
  amount += 1;
  const cells = [{ rowId: id, year: 2024, entry: { kind: 'amount', ore: ore(amount) } }] as const;
  const outcome = await dispatch({ kind: 'setCells', budgetId, cells });
  if (!outcome.ok) throw new Error('The command was refused.');
};

/** A row of commands as a user makes them, each when the one before is in the database, until all of them are safe. */
async function timeOfCommands(): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < CALLS; call += 1) await command();
  if (!(await everythingKept())) throw new Error('The commands were not kept.');
  return (performance.now() - start) / CALLS;
}

const bare = new Dexie('bare', { cache: 'disabled', chromeTransactionDurability: 'strict' });
bare.version(1).stores({ rows: 'id' });
await bare.open();
const put = (call: number): Promise<unknown> => bare.table('rows').put({ ...row, position: call });

/** A worker that appends a journal line's worth of bytes to a file and has them synced, as often as it is asked. */
const syncing = new Worker(
  URL.createObjectURL(
    new Blob(
      [
        `const folder = await navigator.storage.getDirectory();
         const file = await folder.getFileHandle('bare', { create: true });
         const access = await file.createSyncAccessHandle();
         const line = new Uint8Array(1000);
         addEventListener('message', () => {
           access.write(line, { at: access.getSize() });
           access.flush();
           postMessage(0);
         });
         postMessage(0);`,
      ],
      { type: 'text/javascript' },
    ),
  ),
  { type: 'module' },
);
const answered = (): Promise<void> =>
  new Promise((resolve) => {
    syncing.addEventListener('message', () => resolve(), { once: true });
  });
await answered();
const sync = (): Promise<void> => {
  const done = answered();
  syncing.postMessage(0);
  return done;
};

window.commandCost = {
  command: timeOfCommands,
  put: () => timePerCall(put),
  sync: () => timePerCall(sync),
};
document.title = 'ready';
