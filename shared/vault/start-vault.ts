import type { PersonId } from '../domain/ids';
import type { Result } from '../result';
import { finishErasures, type ErasingParts } from './erasures';
import { attempt } from './file-faults';
import { secondPlaceOf } from './second-place';
import { newestInFolder, type SnapshotFolder } from './snapshot-keeper';
import type { JournalState, VaultProblem, VaultStart } from './vault';

const byOf = (state: JournalState): PersonId | null =>
  state.kind === 'good' ? (state.record?.who ?? null) : null;

/** Looks at everything once, goes on with erasures that were broken off when it may, and says what the start gate needs to know. */
export async function startVault(
  parts: ErasingParts & { readonly here: SnapshotFolder },
  mayFinishErasures: boolean,
): Promise<VaultStart> {
  const { here, journal, store } = parts;
  let { state, problem } = await journal.start();
  function noted<T>(result: Result<T, VaultProblem>): T | null {
    if (result.ok) return result.value;
    problem ??= result.error;
    return null;
  }
  // What a newer app has written is not touched, in any file.
  if (state.kind !== 'newer') {
    const isChanged = mayFinishErasures && noted(await attempt(() => finishErasures(parts)));
    if (isChanged === true) ({ state } = await journal.start());
    noted(await attempt(() => store.person(byOf(state))));
  }
  const stored = noted(await attempt(() => store.read()));
  const newest = noted(await attempt(() => newestInFolder(here)));
  return {
    person: stored?.person ?? store.unwrittenPerson(byOf(state)),
    journal: state,
    newestSnapshot: newest && noted(newest),
    erased: stored?.erasures.flatMap((one) => (one.done ? [one.id] : [])) ?? [],
    selfTest: stored?.settings.selfTest ?? null,
    secondPlace: secondPlaceOf(stored?.settings.secondPlace ?? null),
    problem,
  };
}
