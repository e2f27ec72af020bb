import type { UtcTime } from '../domain/ids';
import type { VaultProblem } from '../vault/vault';
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
