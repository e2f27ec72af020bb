import type { UtcTime } from '../domain/ids';
import type { SnapshotProblem, VaultProblem } from '../vault/vault';
import { formatClock } from './format';

/** Why nothing could be kept, and what to do; goes after "Inte säkrat på disken: ". */
const WHY: Readonly<Record<VaultProblem['code'], string>> = {
  vaultFull: 'disken är full. Frigör utrymme.',
  vaultUnreachable: 'mappen för säkerhetskopior går inte att skriva i.',
  vaultFailed: 'det gick inte att skriva.',
  journalGap: 'ändringarna hänger inte ihop. Starta om programmet.',
  journalDamaged: 'ändringsloggen är skadad. Starta om programmet.',
  vaultNewer: 'säkerhetskopiorna kommer från en nyare version. Uppdatera programmet.',
};

/** A sentence that says why the backups cannot be used, and what to do. */
export const describeVaultProblem = (problem: VaultProblem): string => {
  const why = WHY[problem.code];
  return why.charAt(0).toUpperCase() + why.slice(1);
};

type ShownSafety =
  | { readonly state: 'saved'; readonly at: UtcTime | null }
  | { readonly state: 'saving' }
  | { readonly state: 'unsafe'; readonly problem: VaultProblem };

/** The status line's word on whether everything is safe. */
export function describeSafety(safety: ShownSafety): string {
  switch (safety.state) {
    case 'saved':
      return safety.at === null ? 'Allt är sparat' : `Sparat ${formatClock(safety.at)}`;
    case 'saving':
      return 'Sparar …';
    case 'unsafe':
      return `Inte säkrat på disken: ${WHY[safety.problem.code]}`;
  }
}

/** Why a backup could not be taken; goes after "Den senaste säkerhetskopian kunde inte tas: ". */
const WHY_NO_BACKUP: Readonly<Record<SnapshotProblem['code'], string>> = {
  vaultFull: 'disken är full',
  vaultUnreachable: 'mappen för säkerhetskopior går inte att skriva i',
  vaultFailed: 'det gick inte att skriva',
  journalGap: 'ändringsloggen stämmer inte, starta om programmet',
  journalDamaged: 'ändringsloggen är skadad, starta om programmet',
  vaultNewer: 'programmet är äldre än säkerhetskopiorna',
  snapshotDamaged: 'den gick inte att läsa tillbaka',
  snapshotForeign: 'den gick inte att läsa tillbaka',
  snapshotEmpty: 'den gick inte att läsa tillbaka',
  snapshotNewer: 'programmet är äldre än säkerhetskopiorna',
};

type ShownUpkeep =
  | { readonly kind: 'backup'; readonly problem: SnapshotProblem }
  | { readonly kind: 'selfTest' }
  | { readonly kind: 'secondPlace'; readonly problem: VaultProblem };

/** The status line's word on what the app does by itself and could not do; a link to the backups follows. */
export function describeUpkeep(upkeep: ShownUpkeep): string {
  switch (upkeep.kind) {
    case 'backup':
      return `Den senaste säkerhetskopian kunde inte tas: ${WHY_NO_BACKUP[upkeep.problem.code]}.`;
    case 'selfTest':
      return 'Självtestet hittade ett fel.';
    case 'secondPlace':
      return upkeep.problem.code === 'vaultFull'
        ? 'Den andra platsen är full.'
        : 'Den andra platsen nås inte.';
  }
}
