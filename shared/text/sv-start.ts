import type { SnapshotInfo, VaultProblem } from '../vault/vault';
import { formatMoment } from './format';
import { describeVaultProblem } from './sv-safety';

/** Why nothing is shown: the data stay as they are until this is mended. */
export type ClosedReason =
  | { readonly code: 'newer' }
  | { readonly code: 'openElsewhere' }
  | { readonly code: 'backupsUnreadable'; readonly problem: VaultProblem }
  | { readonly code: 'copyFailed' }
  | { readonly code: 'failed' };

/** The page that is shown instead of the data. */
export function describeClosed(why: ClosedReason): { readonly title: string; readonly help: string } {
  switch (why.code) {
    case 'newer':
      return {
        title: 'Uppgifterna är sparade av en nyare version',
        help: 'Uppdatera Kraftsamling på den här datorn för att öppna dem. Inget har ändrats.',
      };
    case 'openElsewhere':
      return {
        title: 'Kraftsamling är redan öppet',
        help: 'Programmet är öppet i en annan flik. Fortsätt där, eller stäng den fliken och försök igen.',
      };
    case 'backupsUnreadable':
      return {
        title: 'Säkerhetskopiorna kan inte läsas',
        help: `${describeVaultProblem(why.problem)} Inget visas förrän det är klart vad som finns sparat. Inget har ändrats.`,
      };
    case 'copyFailed':
      return {
        title: 'Uppgifterna kunde inte föras över till den nya versionen',
        help: 'Först ska en säkerhetskopia tas, och det gick inte. Kontrollera att det finns plats på disken och försök igen. Inget har ändrats.',
      };
    case 'failed':
      return {
        title: 'Uppgifterna kunde inte öppnas',
        help: 'Stäng andra fönster med Kraftsamling och försök igen. Inget har ändrats.',
      };
  }
}

type ShownStart =
  | { readonly kind: 'opened' }
  | { readonly kind: 'replayed'; readonly records: number }
  | { readonly kind: 'rebuilt'; readonly snapshot: SnapshotInfo | null; readonly isComplete: boolean }
  | { readonly kind: 'erased'; readonly isSecondLeft: boolean }
  | { readonly kind: 'journalRenewed'; readonly isComplete: boolean }
  | { readonly kind: 'unprotected'; readonly problem: VaultProblem };

/** What had to be mended at the start, in one sentence; null when nothing had to. */
export function describeStart(
  report: ShownStart,
): { readonly text: string; readonly isGood: boolean } | null {
  switch (report.kind) {
    case 'opened':
      return null;
    case 'replayed':
      return {
        isGood: true,
        text:
          report.records === 1
            ? 'Den senaste ändringen hämtades från ändringsloggen. Allt är kvar.'
            : `De ${String(report.records)} senaste ändringarna hämtades från ändringsloggen. Allt är kvar.`,
      };
    case 'rebuilt': {
      const from = report.snapshot
        ? `säkerhetskopian från ${formatMoment(report.snapshot.at)} och ändringsloggen`
        : 'ändringsloggen';
      return report.isComplete
        ? { isGood: true, text: `Databasen var skadad och byggdes upp igen ur ${from}. Allt är kvar.` }
        : {
            isGood: false,
            text: `Databasen var skadad och byggdes upp igen ur ${from}, men en del av ändringsloggen gick inte att läsa. Jämför med en säkerhetskopia under Historik och säkerhetskopior.`,
          };
    }
    case 'erased':
      return {
        isGood: true,
        text: report.isSecondLeft
          ? 'Personen är raderad, också ur historiken och säkerhetskopiorna på den här datorn. Den andra platsen går inte att nå: kopiorna där rensas så snart den går att nå igen.'
          : 'Personen är raderad, också ur historiken och säkerhetskopiorna.',
      };
    case 'journalRenewed':
      return report.isComplete
        ? {
            isGood: true,
            text: 'Ändringsloggen saknades eller var skadad och skrevs om från databasen. Allt är kvar.',
          }
        : {
            isGood: false,
            text: 'Ändringsloggen skrevs om från databasen, men det kan finnas ändringar som saknas här. Jämför med en säkerhetskopia under Historik och säkerhetskopior.',
          };
    case 'unprotected':
      return {
        isGood: false,
        text: `Ändringar säkras inte på disken just nu. ${describeVaultProblem(report.problem)}`,
      };
  }
}
