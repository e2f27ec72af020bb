import type { HistoryRecord } from '../domain/command/history';
import type { PersonId, UtcTime } from '../domain/ids';
import { ok, type Result } from '../result';
import { scrubBody } from './erase-person';
import { erasePerson } from './erasures';
import { attempt } from './file-faults';
import type { Hash } from './hash';
import { JournalKeeper } from './journal-keeper';
import { newestFirst } from './retention';
import { createSecondPlaceKeeper } from './second-place';
import { readSnapshotBytes } from './snapshot-file';
import { keepSnapshot, listFolder, readFrom, type SnapshotFolder } from './snapshot-keeper';
import { startVault } from './start-vault';
import { createStoreKeeper } from './stored-settings';
import { createPatience, LIMITS, type TimeLimit } from './time-limit';
import { createTurns } from './turns';
import type {
  SecondPlace,
  Snapshot,
  SnapshotList,
  SnapshotProblem,
  VaultApi,
  VaultProblem,
  VaultStart,
} from './vault';
import type { VaultFiles } from './vault-files';

/** What the vault rests on; the shell and the browser each bring their own. */
export interface VaultParts {
  readonly files: VaultFiles;
  /** The files of the second place; null when the folder can't be used at all. */
  readonly secondFiles: (folder: string) => VaultFiles | null;
  readonly hash: Hash;
  readonly newPerson: () => PersonId;
  readonly now: () => UtcTime;
  /** How long a second place that does not answer is waited for; without it, for ever. */
  readonly timeLimit?: TimeLimit;
}

/** Everything of VaultApi that needs no dialog and no window. */
export interface Vault extends Omit<
  VaultApi,
  'openSnapshot' | 'chooseSecondPlace' | 'replaceDatabase' | 'showBackups'
> {
  /** Reads a backup from a file that the user picked: its name and its bytes. */
  readSnapshotFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<Snapshot, SnapshotProblem>>;
  /** Makes a folder the second place and copies the snapshots there at once. */
  setSecondPlace(folder: string): Promise<SecondPlace>;
}

type Read = Result<Snapshot, SnapshotProblem>;

/** The files of a second place, each with a patience of its own: one that hangs says nothing of the next one chosen. */
function secondFilesOf({ secondFiles, timeLimit }: VaultParts): VaultParts['secondFiles'] {
  if (!timeLimit) return secondFiles;
  const patienceWith = new Map<string, (files: VaultFiles) => VaultFiles>();
  return (folder) => {
    const patience = patienceWith.get(folder) ?? createPatience(timeLimit);
    patienceWith.set(folder, patience);
    const files = secondFiles(folder);
    return files && patience(files);
  };
}

/**
 * Keeps the journal and the snapshots in files. Calls take turns, so that their writes never interleave; the second place
 * has turns of its own, so that a slow share never holds up what is being saved.
 */
export function createVault(parts: VaultParts): Vault {
  const { files, hash } = parts;
  const here: SnapshotFolder = { files, place: 'here', hash };
  const [inTurn, inSecondTurn] = [createTurns(), createTurns()];
  const journal = new JournalKeeper({ files, hash, now: parts.now });
  const store = createStoreKeeper(files, parts.newPerson);
  const base = { files, hash, here, journal, store };
  const second = createSecondPlaceKeeper({
    here,
    hash,
    open: secondFilesOf(parts),
    owner: () => inTurn(() => store.owner()),
    erasures: () => inTurn(async () => (await store.read()).erasures),
    stored: () => inTurn(async () => (await store.read()).settings.secondPlace),
    store: (secondPlace) => inTurn(() => store.setSettings({ secondPlace })),
  });

  /** Takes out whoever has been erased since; what the file's own first line says stays as it was verified. */
  async function scrubbed(read: Read): Promise<Read> {
    const erasures = await attempt(async () => (await inTurn(() => store.read())).erasures);
    if (!erasures.ok) return erasures;
    if (!read.ok || erasures.value.length === 0) return read;
    return ok({ ...read.value, body: scrubBody(read.value.body, erasures.value) });
  }

  /** What is in the second place, unless a long copy has to be waited for. */
  function listCopies(): Promise<SnapshotList> {
    let isOurTurn = false;
    const listed = inSecondTurn(() => {
      isOurTurn = true;
      return second.list();
    });
    if (!parts.timeLimit) return listed;
    const nothing = { snapshots: [], damaged: [] };
    return Promise.race([listed, parts.timeLimit(LIMITS.answer).then(() => (isOurTurn ? listed : nothing))]);
  }

  async function listSnapshots(): Promise<Result<SnapshotList, VaultProblem>> {
    const own = await inTurn(() => attempt(() => listFolder(here)));
    if (!own.ok) return own;
    const copies = await listCopies();
    return ok({
      snapshots: newestFirst([...own.value.snapshots, ...copies.snapshots]),
      damaged: [...own.value.damaged, ...copies.damaged],
    });
  }

  let isFirstStart = true;
  /** Only the first start goes on with an erasure: later ones come from a window that already shows what is in its database. */
  function start(): Promise<VaultStart> {
    const mayFinish = isFirstStart;
    isFirstStart = false;
    return inTurn(() => startVault(base, mayFinish));
  }

  async function erase(id: PersonId, record: HistoryRecord): Promise<Result<null, VaultProblem>> {
    const words = await inTurn(() => erasePerson(base, id, record));
    if (!words.ok) return words;
    await inSecondTurn(() => second.catchUp(words.value));
    return ok(null);
  }

  return {
    startVault: start,
    appendJournal: (records) => inTurn(() => journal.append(records)),
    readJournal: () => inTurn(() => journal.read()),
    replaceJournal: (after, records) => inTurn(() => journal.replace(after, records)),
    async writeSnapshot(draft) {
      const kept = await inTurn(() => keepSnapshot(here, draft));
      // Not waited for: whether the copy came through is asked of `secondPlace`.
      if (kept.ok) void inSecondTurn(() => second.catchUp());
      return kept;
    },
    listSnapshots,
    async readSnapshot(place, id) {
      const read = (): Promise<Read> => readFrom(here, id);
      return scrubbed(await (place === 'here' ? inTurn(read) : inSecondTurn(() => second.read(id))));
    },
    readSnapshotFile: async (name, bytes) => scrubbed(await readSnapshotBytes('file', name, bytes, hash)),
    async noteSelfTest(selfTest) {
      await inTurn(() => attempt(() => store.setSettings({ selfTest })));
    },
    secondPlace: () => inSecondTurn(() => second.state()),
    setSecondPlace: (folder) => inSecondTurn(() => second.set(folder)),
    forgetSecondPlace: () => inSecondTurn(() => second.set(null)),
    retrySecondPlace: () => inSecondTurn(() => second.catchUp()),
    erasePerson: erase,
  };
}
