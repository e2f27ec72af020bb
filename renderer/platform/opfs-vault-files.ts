import { FileFault, type FileFaultCode, type VaultFiles } from '@shared/vault/vault-files';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a worker has beyond TypeScript's DOM library: a file's bytes under an exclusive lock, and giving it a new name. */
interface SyncAccess {
  getSize(): number;
  write(bytes: Bytes, options: { readonly at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}
interface WorkerFile extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<SyncAccess>;
  /** Puts itself in the place of whatever file has that name. */
  move(folder: FileSystemDirectoryHandle, name: string): Promise<void>;
}

const CODES: Readonly<Record<string, FileFaultCode | undefined>> = {
  QuotaExceededError: 'full',
  NoModificationAllowedError: 'unreachable',
  NotAllowedError: 'unreachable',
  SecurityError: 'unreachable',
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** A call's result, or its failure as a FileFault; `missing` is the answer where nothing has that name. */
async function translated<T>(call: () => Promise<T>, missing?: { readonly value: T }): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (missing && nameOf(error) === 'NotFoundError') return missing.value;
    if (error instanceof FileFault) throw error;
    throw new FileFault(CODES[nameOf(error)] ?? 'failed', String(error));
  }
}

/** Writes all of the bytes at a place and has them on disk; a short write means that there is no more room. */
function put(access: SyncAccess, bytes: Bytes, at: number): void {
  if (access.write(bytes, { at }) < bytes.length)
    throw new FileFault('full', 'A file was not written whole.');
  access.flush();
}

async function withAccess(file: WorkerFile, work: (access: SyncAccess) => void): Promise<void> {
  const access = await file.createSyncAccessHandle();
  try {
    work(access);
  } finally {
    access.close();
  }
}

/** Finds folders and files below one folder of the browser's own file system; only a worker may write there. */
function placeIn(folder: string) {
  const enter = async (path: readonly string[], create: boolean): Promise<FileSystemDirectoryHandle> => {
    let here = await navigator.storage.getDirectory();
    for (const part of path) here = await here.getDirectoryHandle(part, { create });
    return here;
  };
  const split = (name: string) => [folder, ...name.split('/')].filter((part) => part !== '');
  return {
    folder: (name: string, create = false) => enter(split(name), create),
    /** The folder that a file is in, and its name there. */
    async parent(name: string, create = false): Promise<Entry> {
      const path = split(name);
      return { folder: await enter(path.slice(0, -1), create), last: path.at(-1) ?? '' };
    },
    async file(name: string, create = false): Promise<WorkerFile> {
      const { folder: parent, last } = await this.parent(name, create);
      return (await parent.getFileHandle(last, { create })) as WorkerFile;
    },
  };
}

const bytesOf = async (blob: Blob): Promise<Bytes> => new Uint8Array(await blob.arrayBuffer());

/** Adds bytes at the end, or leaves the file as it was. */
function addTo(access: SyncAccess, bytes: Bytes): void {
  const end = access.getSize();
  try {
    put(access, bytes, end);
  } catch (error) {
    // When even this fails, the vault finds the torn end at its next start.
    access.truncate(end);
    access.flush();
    throw error;
  }
}

/** Keeps the file that is added to open between two additions: opening it takes as long as the addition itself. */
function keepOpen(open: (name: string) => Promise<WorkerFile>) {
  let kept: { readonly name: string; readonly access: SyncAccess } | undefined;
  const letGo = (): void => {
    kept?.access.close();
    kept = undefined;
  };
  const accessTo = async (name: string): Promise<SyncAccess> => {
    if (kept?.name === name) return kept.access;
    letGo();
    const access = await (await open(name)).createSyncAccessHandle();
    kept = { name, access };
    return access;
  };
  return {
    letGo,
    async add(name: string, bytes: Bytes): Promise<void> {
      const access = await accessTo(name);
      try {
        addTo(access, bytes);
      } catch (error) {
        letGo();
        throw error;
      }
    },
  };
}

/**
 * A vault's files in the browser's own file system, in the folder of that name. Works in a dedicated worker only, and
 * calls must not overlap.
 */
export function opfsVaultFiles(folder: string): VaultFiles {
  const place = placeIn(folder);
  const added = keepOpen((name) => place.file(name, true));
  /** Any other call may be about the file that is kept open, and needs it closed. */
  const answer = <T>(call: () => Promise<T>, missing?: { readonly value: T }): Promise<T> =>
    translated(() => {
      added.letGo();
      return call();
    }, missing);
  const blob = async (name: string): Promise<Blob> => (await place.file(name)).getFile();
  const moveTo = async (file: WorkerFile, name: string): Promise<void> => {
    const target = await place.parent(name, true);
    await file.move(target.folder, target.last);
  };
  return {
    read: (name) => answer(async () => bytesOf(await blob(name)), { value: null }),
    readStart: (name, length) =>
      answer(async () => bytesOf((await blob(name)).slice(0, length)), { value: null }),
    readEnd: (name, length) =>
      answer(
        async () => {
          const file = await blob(name);
          return { bytes: await bytesOf(file.slice(Math.max(0, file.size - length))), size: file.size };
        },
        { value: null },
      ),
    append: (name, bytes) => translated(() => added.add(name, bytes)),
    truncate: (name, length) =>
      answer(async () =>
        withAccess(await place.file(name), (access) => {
          access.truncate(length);
          access.flush();
        }),
      ),
    write: (name, bytes) =>
      answer(async () => {
        const temporary = await place.file(`${name}.tmp`, true);
        try {
          await withAccess(temporary, (access) => {
            access.truncate(0);
            put(access, bytes, 0);
          });
          await moveTo(temporary, name);
        } catch (error) {
          // On a full disk its bytes are needed; what a kill leaves behind is written over by the next one.
          await removeIn(await place.parent(`${name}.tmp`)).catch(() => undefined);
          throw error;
        }
      }),
    rename: (from, to) => answer(async () => moveTo(await place.file(from), to)),
    list: (name) => answer(async () => sizesIn(await place.folder(name)), { value: [] }),
    remove: (name) => answer(async () => removeIn(await place.parent(name)), { value: undefined }),
  };
}

interface Entry {
  readonly folder: FileSystemDirectoryHandle;
  readonly last: string;
}

const removeIn = ({ folder, last }: Entry): Promise<void> => folder.removeEntry(last);

async function sizesIn(folder: FileSystemDirectoryHandle) {
  const found: { readonly name: string; readonly bytes: number }[] = [];
  for await (const entry of folder.values())
    if (entry instanceof FileSystemFileHandle)
      found.push({ name: entry.name, bytes: (await entry.getFile()).size });
  return found;
}
