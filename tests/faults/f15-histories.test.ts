import { execute, redo, undo, type Outcome } from '@renderer/data/commands/execute';
import { readWorkspace } from '@renderer/data/commands/slice';
import { openDatabase, type Database } from '@renderer/data/database';
import { createSession, type Session } from '@renderer/data/session';
import { openSafely } from '@renderer/data/start/open-safely';
import { bodyOf, readAll } from '@renderer/data/backups/gather-snapshot';
import { applyCommand } from '@shared/domain/command/apply-command';
import type { Command } from '@shared/domain/command/command';
import { isSameRecord } from '@shared/domain/command/history';
import {
  changesBetween,
  EMPTY_WORKSPACE,
  keyOf,
  TABLES,
  type Workspace,
} from '@shared/domain/command/workspace';
import { DATA_SCHEMA } from '@shared/vault/data-schema';
import { anyCommand, example } from '@tests/fixtures/command-arbitrary';
import type { VaultApi } from '@shared/vault/vault';
import { createMemoryVault, type MemoryVault } from '@tests/fixtures/memory-vault';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printCount } from './count';
import { SEED, times } from './settings';

/** What goes wrong between two starts. */
const CRASHES = [
  /** The app is killed, and everything it had said was safe is. */
  'killed',
  'databaseLost',
  /** The database is as it was some changes ago. */
  'databaseOlder',
  /** The disk took nothing for a while: the journal lacks the last changes, the database has them. */
  'journalBehind',
  /** The same, and then the database is lost as well: only what was called saved can be there. */
  'journalBehindDatabaseLost',
] as const;

type Step =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'snapshot' }
  | { readonly kind: 'remember' }
  | { readonly kind: 'crash'; readonly crash: (typeof CRASHES)[number] };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: anyCommand.map((command) => ({ kind: 'command' as const, command })) },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ kind: 'undo' }, { kind: 'redo' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Step>({ kind: 'snapshot' }, { kind: 'remember' }),
  },
  { weight: 2, arbitrary: fc.constantFrom(...CRASHES).map((crash) => ({ kind: 'crash' as const, crash })) },
);

/** One moment of the pure model: the state, and what can be taken back and done again from it. */
interface Moment {
  readonly state: Workspace;
  readonly undo: readonly Workspace[];
  readonly redo: readonly Workspace[];
}

const isSameState = (a: Workspace, b: Workspace): boolean =>
  TABLES.every((table) => {
    const key = keyOf[table] as (record: unknown) => string;
    const records = new Map((a[table] as readonly unknown[]).map((record) => [key(record), record]));
    return (
      records.size === b[table].length &&
      (b[table] as readonly unknown[]).every((record) => isSameRecord(records.get(key(record)), record))
    );
  });

/** A vault that no longer answers once its process is dead: what waits in an old window must not reach the new one. */
function mortal(api: VaultApi): { readonly api: VaultApi; readonly die: () => void } {
  let isDead = false;
  const answer =
    (verb: keyof VaultApi) =>
    (...args: unknown[]) =>
      isDead ? new Promise(() => undefined) : (api[verb] as (...given: unknown[]) => unknown)(...args);
  return {
    api: new Proxy({} as VaultApi, { get: (_, verb: keyof VaultApi) => answer(verb) }),
    die: () => {
      isDead = true;
    },
  };
}

/** The app without its window, over a vault in memory, and beside it the model of what it must hold. */
class Machine {
  readonly #name = `faults-${crypto.randomUUID()}`;
  readonly #vault: MemoryVault = createMemoryVault();
  #session: Session | undefined;
  #die: () => void = () => undefined;
  /** By the number of changes. */
  readonly #moments: Moment[] = [{ state: EMPTY_WORKSPACE, undo: [], redo: [] }];
  #older: Readonly<Record<string, readonly unknown[]>> | undefined;
  #saved = 0;
  /** Set while the disk takes nothing. */
  #isDeaf = false;

  get #now(): Moment {
    const now = this.#moments.at(-1);
    if (!now) throw new Error('The model has no moment.');
    return now;
  }

  get #open(): Session {
    if (!this.#session) throw new Error('The app is not running.');
    return this.#session;
  }

  async start(): Promise<void> {
    const { api, die } = mortal(this.#vault.api);
    const { database, start } = await openSafely(api, this.#name);
    this.#session = createSession(database, api, start);
    this.#die = die;
  }

  async #settle(): Promise<void> {
    const isKept = await this.#open.keeper.settled();
    if (isKept) this.#saved = this.#moments.length - 1;
    else expect(this.#isDeaf).toBe(true);
  }

  #happened(outcome: Outcome, next: Moment | null): void {
    const isChanged = outcome.ok && outcome.value !== null;
    expect(isChanged).toBe(next !== null);
    if (next) this.#moments.push(next);
  }

  async #command(command: Command): Promise<void> {
    const { state, undo: undoable } = this.#now;
    const applied = applyCommand(state, command);
    const isChange =
      applied.ok &&
      changesBetween(state, applied.value).some(({ before, after }) => !isSameRecord(before, after));
    const outcome = await execute(this.#open.database, command);
    expect(outcome.ok).toBe(applied.ok);
    this.#happened(outcome, isChange ? { state: applied.value, undo: [...undoable, state], redo: [] } : null);
  }

  async #undo(): Promise<void> {
    const { state, undo: undoable, redo: redoable } = this.#now;
    const before = undoable.at(-1);
    this.#happened(
      await undo(this.#open.database),
      before ? { state: before, undo: undoable.slice(0, -1), redo: [...redoable, state] } : null,
    );
  }

  async #redo(): Promise<void> {
    const { state, undo: undoable, redo: redoable } = this.#now;
    const after = redoable.at(-1);
    this.#happened(
      await redo(this.#open.database),
      after ? { state: after, undo: [...undoable, state], redo: redoable.slice(0, -1) } : null,
    );
  }

  async #snapshot(): Promise<void> {
    await this.#settle();
    const { tables, seq, control, at } = await readAll(this.#open.database);
    if (seq === 0 || this.#isDeaf) return;
    const draft = { seq, at, control, reason: 'timed' as const, schema: DATA_SCHEMA, body: bodyOf(tables) };
    expect((await this.#vault.api.writeSnapshot(draft)).ok).toBe(true);
  }

  async #remember(): Promise<void> {
    const { database } = this.#open;
    this.#older = Object.fromEntries(
      await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const)),
    );
  }

  async #becomeOlder(): Promise<void> {
    const older = this.#older;
    if (!older) return;
    const database: Database = await openDatabase(this.#name);
    await database.transaction('rw', database.tables, async () => {
      for (const table of database.tables) {
        await table.clear();
        await table.bulkPut([...(older[table.name] ?? [])]);
      }
    });
    database.close();
  }

  async #crash(crash: (typeof CRASHES)[number]): Promise<void> {
    if (crash === 'killed' || crash === 'databaseLost' || crash === 'databaseOlder') await this.#settle();
    this.#stop();
    this.#vault.cutPower();
    this.#isDeaf = false;
    if (crash === 'databaseLost' || crash === 'journalBehindDatabaseLost') {
      await Dexie.delete(this.#name);
      this.#older = undefined;
    }
    if (crash === 'databaseOlder') await this.#becomeOlder();
    await this.start();
    await this.#expectModel();
  }

  #stop(): void {
    this.#die();
    this.#session?.database.close();
    this.#session = undefined;
  }

  /** What was called saved is there, whole, and nothing that never was. */
  async #expectModel(): Promise<void> {
    const found = await readWorkspace(this.#open.database);
    const history = await this.#open.database.history.toArray();
    // A recovery leaves a note of itself, which changes nothing.
    const changes = history.filter(({ label }) => label.kind !== 'recovery').length;
    expect(changes).toBeGreaterThanOrEqual(this.#saved);
    expect(changes).toBeLessThan(this.#moments.length);
    this.#moments.length = changes + 1;
    if (!isSameState(found, this.#now.state)) expect(found).toEqual(this.#now.state);
    await this.#settle();
  }

  async run(steps: readonly Step[]): Promise<void> {
    await this.start();
    await this.#command({ kind: 'createProject', ...example });
    for (const [index, step] of steps.entries()) {
      // Before some crashes the disk takes nothing more.
      const next = steps[index + 1];
      if (next?.kind === 'crash' && next.crash.startsWith('journalBehind') && !this.#isDeaf) {
        await this.#settle();
        this.#vault.fail('ENOSPC');
        this.#isDeaf = true;
      }
      if (step.kind === 'command') await this.#command(step.command);
      else if (step.kind === 'undo') await this.#undo();
      else if (step.kind === 'redo') await this.#redo();
      else if (step.kind === 'snapshot') await this.#snapshot();
      else if (step.kind === 'remember') await this.#remember();
      else await this.#crash(step.crash);
    }
    await this.#crash('killed');
  }

  async remove(): Promise<void> {
    this.#stop();
    await Dexie.delete(this.#name);
  }
}

it('any history with any crashes ends as the pure model does', { timeout: 3_600_000 }, async () => {
  const total = times(500, 10_000);
  const begun = performance.now();
  let survived = 0;
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 2, maxLength: 12 }), async (steps) => {
        const machine = new Machine();
        try {
          await machine.run(steps);
          survived += 1;
        } finally {
          await machine.remove();
        }
      }),
      { numRuns: total, seed: SEED },
    );
  } finally {
    const seconds = (performance.now() - begun) / 1000;
    printCount({ fault: 'F15', survived: Math.min(survived, total), total, rowsLost: 0, oreOff: 0, seconds });
  }
});
