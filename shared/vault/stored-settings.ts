import { z } from 'zod/mini';
import type { PersonId, UtcTime } from '../domain/ids';
import type { ErasedPerson } from './erase-person';
import { decodeUtf8, encodeUtf8 } from './utf8';
import type { SelfTest, VaultProblem } from './vault';
import type { VaultFiles } from './vault-files';

const MACHINE = 'machine.json';
const ERASED = 'erased.json';
const SETTINGS = 'settings.json';

/** Somebody who was erased, and whether the erasure is finished here. */
export interface KnownErasure extends ErasedPerson {
  readonly done: boolean;
}

export interface StoredSecondPlace {
  readonly folder: string;
  /** Why nothing could be written there last time. */
  readonly problem: VaultProblem | null;
  /** Who has been erased there. */
  readonly erased: readonly PersonId[];
}

interface StoredSettings {
  readonly secondPlace: StoredSecondPlace | null;
  readonly selfTest: SelfTest | null;
}

const personId = z.string().check(z.minLength(1)) as unknown as z.ZodMiniType<PersonId>;
const time = z.string().check(z.minLength(1)) as unknown as z.ZodMiniType<UtcTime>;
const problem = z.object({
  code: z.enum(['vaultFull', 'vaultUnreachable', 'vaultFailed']),
}) satisfies z.ZodMiniType<VaultProblem>;

const machineShape = z.object({ person: personId, owner: z.optional(personId) });
const erasedShape = z.array(z.object({ id: personId, at: time, done: z.boolean() }));
const settingsShape = z.object({
  secondPlace: z.nullable(
    z.object({
      folder: z.string().check(z.minLength(1)),
      problem: z.nullable(problem),
      erased: z.array(personId),
    }),
  ),
  selfTest: z.nullable(z.object({ at: time, isGood: z.boolean() })),
}) satisfies z.ZodMiniType<StoredSettings>;

/** What a small file of ours holds; null when it is not there or no longer what we wrote. Throws FileFault. */
async function readShape<T>(files: VaultFiles, name: string, shape: z.ZodMiniType<T>): Promise<T | null> {
  const bytes = await files.read(name);
  if (bytes === null) return null;
  try {
    return shape.parse(JSON.parse(decodeUtf8(bytes)));
  } catch {
    return null;
  }
}

const writeJson = (files: VaultFiles, name: string, value: unknown): Promise<void> =>
  files.write(name, encodeUtf8(`${JSON.stringify(value)}\n`));

/** The vault's few small files, read once and kept in mind. */
export interface Store {
  readonly person: PersonId | null;
  /** Whom the second place's folder is named after: this machine's first person. */
  readonly owner: PersonId | null;
  readonly erasures: readonly KnownErasure[];
  readonly settings: StoredSettings;
}

export interface StoreKeeper {
  /** Throws FileFault: what cannot be read must not be written over. */
  read(): Promise<Store>;
  /**
   * This machine's person: the one written down, else whom its journal is by, else a new one, written down now. One who
   * was erased is nobody's name any more: then a new one too.
   */
  person(journalBy: PersonId | null): Promise<PersonId>;
  /** Stays the same when this machine's person is erased. */
  owner(): Promise<PersonId>;
  /** Whom changes are by while nothing can be written. */
  unwrittenPerson(journalBy: PersonId | null): PersonId;
  setErasures(erasures: readonly KnownErasure[]): Promise<void>;
  /** In force at once, also where they could not be written. */
  setSettings(settings: Partial<StoredSettings>): Promise<void>;
}

export function createStoreKeeper(files: VaultFiles, newPerson: () => PersonId): StoreKeeper {
  /** The same until it could be written. */
  let unwritten: PersonId | null = null;
  let known: Store | null = null;
  const read = async (): Promise<Store> => {
    if (known) return known;
    const machine = await readShape(files, MACHINE, machineShape);
    return (known = {
      person: machine?.person ?? null,
      owner: machine?.owner ?? machine?.person ?? null,
      erasures: (await readShape(files, ERASED, erasedShape)) ?? [],
      settings: (await readShape(files, SETTINGS, settingsShape)) ?? { secondPlace: null, selfTest: null },
    });
  };
  const unwrittenPerson = (journalBy: PersonId | null): PersonId => (unwritten ??= journalBy ?? newPerson());
  async function person(journalBy: PersonId | null): Promise<PersonId> {
    const store = await read();
    const isErased = (id: PersonId | null): boolean => store.erasures.some((one) => one.id === id);
    if (store.person !== null && !isErased(store.person)) return store.person;
    if (isErased(unwritten)) unwritten = null;
    const found = unwrittenPerson(isErased(journalBy) ? null : journalBy);
    const owner = store.owner ?? found;
    await writeJson(files, MACHINE, { person: found, ...(owner !== found && { owner }) });
    known = { ...store, person: found, owner };
    return found;
  }
  return {
    read,
    person,
    async owner() {
      const found = await person(null);
      return (await read()).owner ?? found;
    },
    unwrittenPerson,
    async setErasures(erasures) {
      const store = await read();
      await writeJson(files, ERASED, erasures);
      known = { ...store, erasures };
    },
    async setSettings(change) {
      const store = await read();
      const settings = { ...store.settings, ...change };
      known = { ...store, settings };
      await writeJson(files, SETTINGS, settings);
    },
  };
}
