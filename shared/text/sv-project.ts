import type { BudgetStatus } from '../domain/budget/budget';
import type { Project } from '../domain/project/project';
import { formatList, formatLongDate } from './format';
import { STATUS_NAMES } from './sv-budget-status';

export const projectText = {
  listTitle: 'Projekt',
  listState: (active: number, archived: number): string =>
    `${active === 1 ? '1 projekt' : `${String(active)} projekt`}${archived > 0 ? `, ${String(archived)} i arkivet` : ''}.`,
  emptyTitle: 'Välkommen',
  emptyHelp:
    'Här samlar ni ett medfinansierat projekt: beslutet, budgeten och det som finansiärerna skickar. Allt ligger på den här datorn.',
  openExample: 'Öppna exemplet Kraftsamling barn och unga',
  exampleHelp:
    'Ett färdigt projekt med beslut, budget, plan och piloter att prova på. Exemplets ören är återskapade ur hela kronor, och det som är märkt Exempel är påhittat.',
  newProject: 'Nytt projekt',
  create: 'Skapa projekt',
  open: 'Öppna',
  copyOf: (name: string): string => `${name} (kopia)`,
  archived: 'Arkiverat',
  showArchived: 'Visa arkiverade',
  actionsFor: (name: string): string => `Fler val för ${name}`,
  name: 'Namn',
  diaryNumber: 'Diarienummer (dnr)',
  diaryNumberHelp: 'Till exempel 23RS10970.',
  start: 'Projektstart',
  end: 'Projektslut',
  period: 'Period',
  dateHelp: 'Skriv datumet som 2024-08-01.',
  badDate: (text: string): string => `”${text}” är inte ett datum. Skriv som 2024-08-01.`,
  note: 'Anmärkning',
  factHeading: 'Rubrik',
  addFact: 'Lägg till stycke',
  /** Goes after "Ta bort". */
  theFact: (heading: string): string => `stycket ${heading === '' ? 'utan rubrik' : heading}`,
  decision: 'Finansieringsbeslut',
  decisionEmpty:
    'Inget beslut är inlagt. Med ett beslut kontrolleras budgeten mot stödandel, takbelopp och datum.',
  addDecision: 'Lägg in finansieringsbeslut',
  removeDecision: 'Ta bort beslutet',
  financier: 'Beslutande finansiär',
  grantName: 'Medlens namn',
  grantNameHelp: 'Till exempel 1:1-medel.',
  decidedOn: 'Beslutsdatum',
  decisionDiaryNumber: 'Beslutets dnr',
  grantShare: 'Stödandel (% av bokförda kostnader)',
  grantCap: 'Takbelopp (kr)',
  earliestStart: 'Tidigaste start',
  latestEnd: 'Senaste slut',
  pilotReserve: 'Reserv för piloter (kr per år)',
  amounts: 'Sökt, föreslaget och beviljat',
  amountStage: 'Skede',
  amountStages: { applied: 'Sökt', proposed: 'Föreslaget', granted: 'Beviljat' },
  amount: 'Högst (kr)',
  amountDate: 'Datum',
  amountSource: 'Källa',
  amountOf: (field: string, stage: string): string => `${field}, ${stage}`,
  claimEvery: 'Månader mellan rekvisitioner, högst',
  finalReport: 'Månader från projektets slut till slutrapporten, högst',
  monthsHelp: 'Ger dagar i kalendern och översikten. Skriv 0 om beslutet inte säger något.',
  missingMonths: 'Skriv antalet månader, eller 0 om beslutet inte säger något.',
  badMonths: (text: string): string => `”${text}” är inte ett antal hela månader mellan 0 och 120.`,
  roundsDown: 'Rekvisitioner avrundas nedåt till hela kronor',
  conditions: 'Villkor',
  conditionsHelp: 'Ett villkor per stycke. Tomma rader räknas inte.',
  missingPercent: 'Här saknas en procentsats. Skriv till exempel 28 eller 21,39.',
  badPercent: (text: string): string =>
    `”${text}” är inte en procentsats. Skriv till exempel 28 eller 21,39.`,
  percentOutOfRange: (text: string): string => `”${text}” är större än 1 000 %. Skriv till exempel 28.`,
  percentOverWhole: (text: string): string =>
    `”${text}” är större än 100 %. Skriv en procentsats mellan 0 och 100.`,
  negativeAmount: (text: string): string => `”${text}” är negativt. Skriv ett belopp som är 0 eller större.`,
  firstBudgetName: 'Budget',
  versions: 'Budgetversioner',
  yearsFromPeriod: 'Budgeten får ett år för varje kalenderår i perioden.',
  yearsWillBe: (years: readonly number[]): string =>
    years.length === 1
      ? `Budgeten får året ${String(years[0])}.`
      : `Budgeten får åren ${formatList(years.map(String))}.`,
  newHelp: 'Namn och period räcker för att börja. Allt kan ändras sedan.',
  missingDate: 'Skriv ett datum som 2024-08-01.',
  missingName: 'Projektet saknar namn. Skriv ett namn.',
  listCaption: 'Projekt, det senast tillagda överst',
  project: 'Projekt',
  shortDiaryNumber: 'Dnr',
  newestVersion: 'Senaste budgetversion',
  versionNumber: (version: number): string => `Version ${String(version)}`,
  status: 'Status',
  actions: 'Fler val',
  allArchived: 'Alla projekt ligger i arkivet.',
  copied: (name: string): string => `${name} är skapat.`,
  archivedNow: (name: string): string => `${name} ligger nu i arkivet.`,
  unarchivedNow: (name: string): string => `${name} är taget ur arkivet.`,
  openBudget: 'Öppna budgeten',
  openProject: 'Öppna projektets uppgifter',
  /** "2 Budget till nämnden" */
  namedVersion: (version: number, name: string): string => `${String(version)} · ${name}`,
  copyProject: 'Kopiera projektet',
  archiveProject: 'Arkivera projektet',
  unarchiveProject: 'Ta projektet ur arkivet',
  particulars: 'Uppgifter',
  noteHelp: 'Det som den som öppnar projektet behöver veta.',
  factTextOf: (heading: string): string => (heading === '' ? 'Text' : `Text under ${heading}`),
  writeHere: 'Skriv här',
  remove: 'Ta bort',
  decisionDateHelp: 'Lämna tomt om beslutet inte är fattat än.',
  reserveHelp: 'Vid sidan av budgeten. Lämna tomt om beslutet inte säger något.',
  newDecisionHelp: 'Stödandel och takbelopp räcker för att börja. Resten fylls i på plats.',
  saveDecision: 'Lägg in beslutet',
  decisionRemoved: 'Beslutet är borttaget. Ångra med Ctrl+Z.',
  factRemoved: (heading: string): string =>
    `${heading === '' ? 'Stycket' : `”${heading}”`} är borttaget. Ångra med Ctrl+Z.`,
  version: 'Version',
  versionName: 'Namn',
  versionNameOf: (version: number): string => `Namn på version ${String(version)}`,
  created: 'Skapad',
  versionsCaption: 'Budgetversioner, den nyaste överst',
  versionActionsFor: (version: number): string => `Fler val för version ${String(version)}`,
  copyVersion: 'Kopiera till nytt utkast',
  compareVersion: 'Jämför med en annan version',
  deleteVersion: 'Ta bort utkastet',
  versionCopied: (version: number): string => `Version ${String(version)} är skapad som utkast.`,
  versionDeleted: (name: string): string => `”${name}” är borttagen. Ångra med Ctrl+Z.`,
  missingVersionName: 'Versionen saknar namn. Skriv ett namn.',
  versionsHelp: 'En godkänd version är låst. Kopiera den till ett nytt utkast för att ändra.',
  basedOn: (version: number): string => `från version ${String(version)}`,
  missingYears: (project: string, budget: string): string =>
    `Projektperioden omfattar ${project}, men det nyaste utkastet har ${budget}.`,
  goneYears: (years: readonly number[]): string =>
    `Beloppen för ${formatList(years.map(String))} försvinner ur utkastet.`,
  changeYears: (span: string): string => `Ändra budgetens år till ${span}`,
} as const;

/** "2024–2026", "2024". Years that do not follow on each other are named one by one. */
export function describeYears(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return 'inga år';
  if (first === last) return String(first);
  return last - first === years.length - 1
    ? `${String(first)}–${String(last)}`
    : formatList(years.map(String));
}

/** "1 augusti 2024 – 1 augusti 2026, dnr 23RS10970." */
export function describeProject(
  project: Pick<Project, 'start' | 'end' | 'diaryNumber' | 'archivedAt'>,
): string {
  const period = `${formatLongDate(project.start)} – ${formatLongDate(project.end)}`;
  const number = project.diaryNumber === '' ? 'inget dnr än' : `dnr ${project.diaryNumber}`;
  return `${period}, ${number}.${project.archivedAt === null ? '' : ' Ligger i arkivet.'}`;
}

/** The menu's words for moving a version on: "Märk som inlämnad". */
export const describeStatusChange = (from: BudgetStatus, to: BudgetStatus): string =>
  to === 'draft' && from !== 'draft' ? 'Gör till utkast igen' : `Märk som ${STATUS_NAMES[to].toLowerCase()}`;

/** "Version 2 är nu godkänd." */
export const describeNewStatus = (version: number, status: BudgetStatus): string =>
  status === 'draft'
    ? `Version ${String(version)} är ett utkast igen.`
    : `Version ${String(version)} är nu ${STATUS_NAMES[status].toLowerCase()}.`;
