import type { PersonId } from '../domain/ids';
import { err, ok, type Result } from '../result';
import { eraseFromVault } from './erase-person';
import { attempt } from './file-faults';
import type { Hash } from './hash';
import { snapshotsToRotate } from './rotation';
import { readSnapshotBytes } from './snapshot-file';
import { listFolder, readFrom, snapshotPath, writeToFolder, type SnapshotFolder } from './snapshot-keeper';
import type { KnownErasure, StoredSecondPlace } from './stored-settings';
import { isSameBytes } from './utf8';
import type { SecondPlace, Snapshot, SnapshotList, SnapshotProblem, VaultProblem } from './vault';
import { FileFault, type VaultFiles } from './vault-files';

export interface SecondPlaceParts {
  readonly here: SnapshotFolder;
  readonly open: (folder: string) => VaultFiles | null;
  readonly hash: Hash;
  /** Whom this machine's folder there is named after. */
  readonly owner: () => Promise<PersonId>;
  readonly erasures: () => Promise<readonly KnownErasure[]>;
  readonly stored: () => Promise<StoredSecondPlace | null>;
  readonly store: (place: StoredSecondPlace | null) => Promise<void>;
}

export interface SecondPlaceKeeper {
  state(): Promise<SecondPlace>;
  set(folder: string | null): Promise<SecondPlace>;
  /** Copies every snapshot that is missing there and erases whom it still names; `words` name the person just erased. */
  catchUp(words?: readonly string[]): Promise<SecondPlace>;
  list(): Promise<SnapshotList>;
  read(id: string): Promise<Result<Snapshot, SnapshotProblem>>;
}

/** The files of one folder as if it were the whole place. */
function within(files: VaultFiles, folder: string): VaultFiles {
  const at = (name: string): string => `${folder}/${name}`;
  return {
    read: (name) => files.read(at(name)),
    readStart: (name, length) => files.readStart(at(name), length),
    readEnd: (name, length) => files.readEnd(at(name), length),
    append: (name, bytes) => files.append(at(name), bytes),
    truncate: (name, length) => files.truncate(at(name), length),
    write: (name, bytes) => files.write(at(name), bytes),
    rename: (from, to) => files.rename(at(from), at(to)),
    list: (name) => files.list(name === '' ? folder : at(name)),
    remove: (name) => files.remove(at(name)),
  };
}

/**
 * Colleagues may choose the same share, and it may hold other files of theirs: each machine keeps to a folder of its own,
 * so that nobody's snapshots are rotated out, and nobody's files erased from, by another.
 */
const ownFolder = (owner: PersonId): string =>
  `Kraftsamling-${owner.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 8)}`;

/** What the window is told of it. */
export function secondPlaceOf(place: StoredSecondPlace | null): SecondPlace {
  if (place === null) return { state: 'none' };
  const { folder, problem } = place;
  return problem ? { state: 'unreachable', folder, problem } : { state: 'good', folder };
}

/** Copies, newest first, what is kept here; then takes out what the rules do not keep of both folders together. */
async function copyMissing(here: SnapshotFolder, there: SnapshotFolder): Promise<void> {
  const [own, copied] = [(await listFolder(here)).snapshots, (await listFolder(there)).snapshots];
  const known = new Set(copied.map((info) => info.id));
  const missing = own.filter((info) => !known.has(info.id));
  for (const { id } of missing) {
    const bytes = await here.files.read(snapshotPath(id));
    // One that no longer holds, or was rotated out meanwhile, is not copied.
    if (bytes === null || !(await readSnapshotBytes('here', id, bytes, here.hash)).ok) continue;
    const written = await writeToFolder(there, id, bytes);
    if (!written.ok) throw new FileFault('failed', `${id} could not be read back`);
  }
  const isOwn = new Set(own.map((info) => info.id));
  // What is kept here is read here, where that costs little.
  const isWhole = async (id: string): Promise<boolean> =>
    (await readFrom(isOwn.has(id) ? here : there, id)).ok;
  for (const id of await snapshotsToRotate([...copied, ...missing], isWhole))
    if (!isOwn.has(id)) await there.files.remove(snapshotPath(id));
}

/**
 * Copies once more what was erased from here: a copy may name somebody in its texts alone, and what the person was found
 * by is known only while the erasure lasts.
 */
async function copyErased(here: SnapshotFolder, there: SnapshotFolder): Promise<void> {
  const own = new Set((await listFolder(here)).snapshots.map(({ id }) => id));
  for (const { id } of (await listFolder(there)).snapshots.filter((copy) => own.has(copy.id))) {
    const [bytes, copy] = [await here.files.read(snapshotPath(id)), await there.files.read(snapshotPath(id))];
    if (bytes === null || isSameBytes(bytes, copy)) continue;
    if ((await readSnapshotBytes('here', id, bytes, here.hash)).ok)
      await there.files.write(snapshotPath(id), bytes);
  }
}

/** Keeps the copies in the second place. Its calls must not overlap; none of them ever throws a FileFault. */
export function createSecondPlaceKeeper(parts: SecondPlaceParts): SecondPlaceKeeper {
  const { here, hash } = parts;

  async function folderOf(place: StoredSecondPlace): Promise<Result<SnapshotFolder, VaultProblem>> {
    const files = parts.open(place.folder);
    if (files === null) return err({ code: 'vaultUnreachable' });
    const owner = await attempt(parts.owner);
    if (!owner.ok) return owner;
    return ok({ files: within(files, ownFolder(owner.value)), place: 'second', hash });
  }

  async function noted(place: StoredSecondPlace | null): Promise<SecondPlace> {
    await attempt(() => parts.store(place));
    return secondPlaceOf(place);
  }

  const current = async (): Promise<StoredSecondPlace | null> => {
    const stored = await attempt(parts.stored);
    return stored.ok ? stored.value : null;
  };

  async function catchUp(words: readonly string[] = []): Promise<SecondPlace> {
    const place = await current();
    if (place === null) return secondPlaceOf(null);
    const erased = new Set(place.erased);
    const folder = await folderOf(place);
    const done = folder.ok
      ? await attempt(async () => {
          for (const { id, at } of await parts.erasures()) {
            if (erased.has(id)) continue;
            await eraseFromVault({ files: folder.value.files, hash }, { id, at }, null, words);
            await copyErased(here, folder.value);
            erased.add(id);
          }
          await copyMissing(here, folder.value);
        })
      : folder;
    const problem = done.ok ? null : done.error;
    const isChanged = erased.size !== place.erased.length || problem?.code !== place.problem?.code;
    return isChanged ? noted({ ...place, problem, erased: [...erased] }) : secondPlaceOf(place);
  }

  return {
    state: async () => secondPlaceOf(await current()),
    async set(folder) {
      await noted(folder === null ? null : { folder, problem: null, erased: [] });
      return catchUp();
    },
    catchUp,
    async list() {
      const place = await current();
      const folder = place && (await folderOf(place));
      const listed = folder?.ok === true ? await attempt(() => listFolder(folder.value)) : folder;
      if (!place || listed === null) return { snapshots: [], damaged: [] };
      if (listed.ok) return listed.value;
      await noted({ ...place, problem: listed.error });
      return { snapshots: [], damaged: [] };
    },
    async read(id) {
      const place = await current();
      const folder = place ? await folderOf(place) : err({ code: 'vaultUnreachable' as const });
      if (!folder.ok) return folder;
      return readFrom(folder.value, id);
    },
  };
}
