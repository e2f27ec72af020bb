import { err, ok, type Result } from '../result';
import { attempt } from './file-faults';
import type { Hash } from './hash';
import { newestFirst } from './retention';
import { snapshotsToRotate } from './rotation';
import {
  HEADER_BYTES,
  isSnapshotName,
  makeSnapshotFile,
  readSnapshotBytes,
  readSnapshotInfo,
  SNAPSHOT_FOLDER,
  snapshotName,
} from './snapshot-file';
import { DATA_SCHEMA } from './data-schema';
import { isSameBytes } from './utf8';
import type {
  Snapshot,
  SnapshotDraft,
  SnapshotInfo,
  SnapshotList,
  SnapshotPlace,
  SnapshotProblem,
  VaultProblem,
} from './vault';
import type { VaultFiles } from './vault-files';

/** A folder that snapshots are kept in. */
export interface SnapshotFolder {
  readonly files: VaultFiles;
  readonly place: SnapshotPlace;
  readonly hash: Hash;
}

export const snapshotPath = (id: string): string => `${SNAPSHOT_FOLDER}/${id}`;

/** What the snapshots say they hold, newest first, by their first lines and lengths. Throws FileFault. */
export async function listFolder({ files, place }: SnapshotFolder): Promise<SnapshotList> {
  const snapshots: SnapshotInfo[] = [];
  const damaged: string[] = [];
  for (const { name, bytes } of await files.list(SNAPSHOT_FOLDER)) {
    if (!isSnapshotName(name)) continue;
    const start = await files.readStart(snapshotPath(name), HEADER_BYTES);
    const info = readSnapshotInfo(place, name, start ?? new Uint8Array(0), bytes);
    if (info.ok) snapshots.push(info.value);
    else damaged.push(name);
  }
  return { snapshots: newestFirst(snapshots), damaged };
}

/** Reads one and proves it. Throws FileFault. */
export async function readFromFolder(
  { files, place, hash }: SnapshotFolder,
  id: string,
): Promise<Result<Snapshot, SnapshotProblem>> {
  if (!isSnapshotName(id)) return err({ code: 'snapshotForeign', name: id });
  const bytes = await files.read(snapshotPath(id));
  return bytes ? readSnapshotBytes(place, id, bytes, hash) : err({ code: 'vaultUnreachable' });
}

/** The same, with the failed file call as a problem. */
export async function readFrom(
  folder: SnapshotFolder,
  id: string,
): Promise<Result<Snapshot, SnapshotProblem>> {
  const read = await attempt(() => readFromFolder(folder, id));
  return read.ok ? read.value : read;
}

/** Writes a snapshot's file, reads it again and proves it; one that is not proven is taken away. Throws FileFault. */
export async function writeToFolder(
  folder: SnapshotFolder,
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<Snapshot, SnapshotProblem>> {
  await folder.files.write(snapshotPath(id), bytes);
  const proven = await readFrom(folder, id);
  if (!proven.ok) await attempt(() => folder.files.remove(snapshotPath(id)));
  return proven;
}

/** Takes out what retention no longer keeps, but never the one just written. Throws FileFault. */
export async function rotateFolder(folder: SnapshotFolder, written: string | null): Promise<void> {
  const { snapshots } = await listFolder(folder);
  const isWhole = async (id: string): Promise<boolean> => id === written || (await readFrom(folder, id)).ok;
  for (const id of await snapshotsToRotate(snapshots, isWhole)) {
    if (id !== written) await folder.files.remove(snapshotPath(id));
  }
}

/** The draft's name, or the next second's while another snapshot has it. */
function freeName(draft: SnapshotDraft, taken: ReadonlySet<string>): string {
  let name = snapshotName(draft);
  for (let time = Date.parse(draft.at); taken.has(name); time += 1000) {
    name = snapshotName({ ...draft, at: new Date(time).toISOString() as SnapshotDraft['at'] });
  }
  return name;
}

async function write(
  folder: SnapshotFolder,
  draft: SnapshotDraft,
): Promise<Result<Snapshot, SnapshotProblem>> {
  const bytes = await makeSnapshotFile(draft, folder.hash);
  const name = snapshotName(draft);
  const taken = new Set((await folder.files.list(SNAPSHOT_FOLDER)).map((file) => file.name));
  // The same again, after an answer was lost: it is there, and a good one is not written over.
  const isThere = taken.has(name) && isSameBytes(await folder.files.read(snapshotPath(name)), bytes);
  return isThere ? readFromFolder(folder, name) : writeToFolder(folder, freeName(draft, taken), bytes);
}

/** Keeps a draft: written, read again, proven, and only then are old ones rotated out. */
export async function keepSnapshot(
  folder: SnapshotFolder,
  draft: SnapshotDraft,
): Promise<Result<SnapshotInfo, SnapshotProblem>> {
  if (draft.schema > DATA_SCHEMA) return err({ code: 'snapshotNewer', name: snapshotName(draft) });
  const written = await attempt(() => write(folder, draft));
  const kept = written.ok ? written.value : written;
  if (!kept.ok) return kept;
  const { info } = kept.value;
  // The snapshot is safe whether or not old ones could be taken out.
  await attempt(() => rotateFolder(folder, info.id));
  return ok(info);
}

/** The newest whose first line can be read; null when there is none. Throws FileFault. */
export async function newestInFolder({
  files,
  place,
}: SnapshotFolder): Promise<Result<SnapshotInfo | null, VaultProblem>> {
  const found = (await files.list(SNAPSHOT_FOLDER)).filter(({ name }) => isSnapshotName(name));
  for (const { name, bytes } of [...found].sort((a, b) => (a.name < b.name ? 1 : -1))) {
    const start = await files.readStart(snapshotPath(name), HEADER_BYTES);
    const info = readSnapshotInfo(place, name, start ?? new Uint8Array(0), bytes);
    if (info.ok) return info;
    // Passed by, it could end as a first start beside backups that only the newer app can read.
    if (info.error.code === 'snapshotNewer') return err({ code: 'vaultNewer' });
  }
  return ok(null);
}
