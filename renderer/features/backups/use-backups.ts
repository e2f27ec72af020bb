import { useEffect, useState } from 'react';
import { lastSelfTest, listBackups, onBackupsChanged, secondPlace } from '@renderer/data/safekeeping';
import type { SecondPlace, SelfTest, VaultProblem } from '@shared/vault/vault';
import { groupByDay, mergePlaces, type BackupDay, type BackupRow } from './backup-rows';

/** All that the view shows of the backups, as it was when it was last looked up. */
export interface Backups {
  readonly rows: readonly BackupRow[];
  readonly days: readonly BackupDay[];
  readonly damaged: readonly string[];
  readonly second: SecondPlace;
  readonly selfTest: SelfTest | null;
  /** Why they could not be listed. */
  readonly problem: VaultProblem | null;
}

async function lookUp(): Promise<Backups> {
  const [listed, second] = await Promise.all([listBackups(), secondPlace()]);
  const rows = listed.ok ? mergePlaces(listed.value.here, listed.value.second) : [];
  return {
    rows,
    days: groupByDay(rows),
    damaged: listed.ok ? listed.value.damaged : [],
    second,
    selfTest: lastSelfTest(),
    problem: listed.ok ? null : listed.error,
  };
}

/** The backups, looked up again whenever they change and when asked; undefined until the first answer. */
export function useBackups(): { readonly backups: Backups | undefined; readonly reload: () => void } {
  const [backups, setBackups] = useState<Backups>();
  const [round, setRound] = useState(0);
  const reload = (): void => {
    setRound((current) => current + 1);
  };
  useEffect(
    () =>
      onBackupsChanged(() => {
        setRound((current) => current + 1);
      }),
    [],
  );
  useEffect(() => {
    let isNewest = true;
    void lookUp().then((found) => {
      if (isNewest) setBackups(found);
    });
    return () => {
      isNewest = false;
    };
  }, [round]);
  return { backups, reload };
}
