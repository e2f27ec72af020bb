import type { CommandProblem } from '../domain/command/command';
import type { CommandLabel } from '../domain/command/history';
import { formatList, formatLongDate, formatPercent } from './format';
import { describeTrackedProblem } from './sv-work-problems';
import { TRACKED_RECORD_NAMES } from './sv-work-names';
import { STATUS_NAMES } from './sv-budget-status';

const LABELS: Readonly<Record<CommandLabel['kind'], string>> = {
  createProject: 'skapa projektet',
  editProject: 'ändra projektet',
  archiveProject: 'arkivera projektet',
  copyProject: 'kopiera till projektet',
  addBudget: 'lägga till versionen',
  copyBudget: 'kopiera till versionen',
  setBudgetStatus: 'ändra status för',
  renameBudget: 'byta namn till',
  setBudgetYears: 'ändra år i',
  deleteBudget: 'ta bort versionen',
  setCells: 'ändra',
  insertRow: 'lägga till rad',
  deleteRows: 'ta bort rad',
  moveRow: 'flytta',
  editRow: 'ändra',
  setRule: 'ändra regel för',
  setNote: 'anteckna på',
  replaceRows: 'ersätta raderna i',
  recordNotices: 'registrera besked',
  removeNotice: 'ta bort besked',
  saveLayout: 'minnas bladet från',
  saveTracked: 'spara',
  removeTracked: 'ta bort',
  saveContact: 'spara kontaktpersonen',
  removeContact: 'ta bort kontaktpersonen',
  restoreRecords: 'återställa till',
  mergeRecords: 'sammanfoga med',
  recovery: 'återuppbygga uppgifterna',
  erasePerson: 'radera en person',
  import: 'importera',
  paste: 'klistra in',
  restoreOre: 'återskapa ören i',
  fill: 'fylla celler i',
  cut: 'tömma celler i',
  rule: 'ändra regel för',
  mergeActors: 'slå ihop aktörerna till',
  work: 'ändra',
};

/** "ändra Resor och logi 2026": goes after "Ångra: " and "Gör om: ". */
export const describeLabel = (label: CommandLabel): string =>
  [LABELS[label.kind], label.detail, label.year === null ? '' : String(label.year)]
    .filter((part) => part !== '')
    .join(' ');

const WHAT = {
  project: 'Projektet',
  budget: 'Budgetversionen',
  row: 'Raden',
  notice: 'Beskedet',
  contact: 'Kontaktpersonen',
  ...TRACKED_RECORD_NAMES,
} as const;

export type ShownProblem =
  | CommandProblem
  | { readonly code: 'noBackupFirst' }
  | { readonly code: 'storageFull' }
  | { readonly code: 'storageFailed' }
  | { readonly code: 'nothingToUndo' }
  | { readonly code: 'nothingToRedo' }
  | { readonly code: 'changedSince'; readonly label: CommandLabel };

/** Why a change could not be made, and what to do about it. */
export function describeProblem(problem: ShownProblem): string {
  switch (problem.code) {
    case 'projectNameEmpty':
      return 'Projektet saknar namn. Skriv ett namn.';
    case 'periodReversed':
      return `Projektet slutar (${formatLongDate(problem.end)}) innan det börjar (${formatLongDate(problem.start)}). Rätta datumen.`;
    case 'periodTooLong':
      return `Projektperioden omfattar ${String(problem.years)} år. Kontrollera datumen.`;
    case 'decisionPeriodReversed':
      return `Beslutets sista dag (${formatLongDate(problem.end)}) ligger före den första (${formatLongDate(problem.start)}). Rätta datumen.`;
    case 'grantShareOverWhole':
      return `Stödandelen kan inte vara ${formatPercent(problem.share)}. Skriv en procentsats mellan 0 och 100.`;
    case 'notFound':
      return `${WHAT[problem.what]} finns inte längre.`;
    case 'contactNameEmpty':
      return 'Kontaktpersonen saknar namn. Skriv ett namn.';
    case 'contactErased':
      return 'Personen är raderad och kan inte ändras. Lägg till en ny kontaktperson.';
    case 'changedSinceShown':
      return 'Uppgifterna har ändrats sedan jämförelsen visades. Gör om jämförelsen.';
    case 'alreadyThere':
      return 'Det finns redan.';
    case 'budgetLocked':
      return `”${problem.name}” är låst. Kopiera den till ett nytt utkast för att ändra.`;
    case 'illegalStatus':
      return `En version som är ${STATUS_NAMES[problem.from].toLowerCase()} kan inte bli ${STATUS_NAMES[problem.to].toLowerCase()}.`;
    case 'notADraft':
      return `”${problem.name}” är inte ett utkast och kan inte tas bort.`;
    case 'onlyBudget':
      return 'Projektets enda budgetversion kan inte tas bort.';
    case 'computedCell':
      return `${problem.label} räknas ut av sin regel. Ändra regeln till ”Inmatad” för att skriva i cellen.`;
    case 'yearNotInBudget':
      return `Budgeten har ingen kolumn för ${String(problem.year)}.`;
    case 'noYears':
      return 'En budget behöver minst ett år.';
    case 'figureTooLarge':
      return 'Då skulle en summa i budgeten bli för stor för att räknas exakt. Kontrollera beloppen och procentsatserna.';
    case 'ruleNotAllowed':
      return `${problem.label} kan inte ha den regeln.`;
    case 'secondRemainder':
      return `${problem.existing} tar redan resten av finansieringen. Bara en rad kan göra det.`;
    case 'rateCycle':
      return `Då skulle ${formatList(problem.labels)} räknas på varandra i en ring.`;
    case 'noBackupFirst':
      return 'Ingen säkerhetskopia kunde tas, så inget ändrades. Kontrollera att det finns plats på disken och försök igen.';
    case 'storageFull':
      return 'Ändringen sparades inte: disken är full. Frigör utrymme och försök igen.';
    case 'storageFailed':
      return 'Ändringen sparades inte. Försök igen; starta om programmet om det händer på nytt.';
    case 'nothingToUndo':
      return 'Det finns inget att ångra.';
    case 'nothingToRedo':
      return 'Det finns inget att göra om.';
    case 'changedSince':
      return `Det går inte att ångra ”${describeLabel(problem.label)}”: uppgiften har ändrats sedan dess.`;
    default:
      return describeTrackedProblem(problem);
  }
}
