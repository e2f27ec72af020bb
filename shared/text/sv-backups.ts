import { recordCount, type Control } from '../domain/journal/control';
import type { IsoDate, UtcTime } from '../domain/ids';
import type { SecondPlace, SelfTest, SnapshotProblem, SnapshotReason } from '../vault/vault';
import {
  formatClock,
  formatDay,
  formatInteger,
  formatList,
  formatLongDate,
  MINUS,
  THIN_SPACE,
} from './format';

export const backupsText = {
  title: 'Säkerhetskopior',
  take: 'Säkerhetskopiera nu',
  nothingYet: 'Det finns inget att säkerhetskopiera än.',
  taken: (moment: string): string => `Säkerhetskopierat ${moment}.`,
  exportAll: 'Exportera allt …',
  exportWorkbook: 'Excel (.xlsx)',
  exportJson: 'Öppet format (.json)',
  exporting: 'Exporterar allt …',
  openFile: 'Öppna en säkerhetskopia från fil …',
  show: 'Visa i filhanteraren',
  compare: 'Jämför och återställ',
  compareWhich: (moment: string, reason: string): string =>
    `Jämför och återställ säkerhetskopian från ${moment}, ${reason.toLowerCase()}`,
  tableLabel: 'Säkerhetskopior, den senaste först',
  time: 'Tid',
  why: 'Varför',
  projects: 'Projekt',
  versions: 'Versioner',
  rows: 'Rader',
  total: 'Summa, kr',
  totalHelp: 'Summan av alla inmatade belopp. Den visar om två säkerhetskopior innehåller samma budget.',
  place: 'Plats',
  action: 'Åtgärd',
  emptyTitle: 'Ingen säkerhetskopia finns än',
  emptyHelp:
    'Här samlas kopior av allt i programmet. De tas av sig själva var femtonde minut när något har ändrats, och före varje import och återställning.',
  emptyHelp2: 'Du kan när som helst jämföra en kopia med det du har nu och återställa den.',
  loading: 'Läser säkerhetskopiorna …',
  comparing: 'Jämför …',
  retry: 'Försök igen',

  reviewTitle: (moment: string): string => `Återställ till ${moment}?`,
  back: 'Tillbaka',
  restore: 'Återställ',
  restoreAnyway: 'Återställ ändå',
  keepNow: 'Behåll det som finns nu',
  now: 'Nu',
  backup: 'Säkerhetskopian',
  what: 'Innehåll',
  latest: 'Senaste ändring',
  atLatest: (moment: string): string => `senast ${moment}`,
  sidesLabel: 'Det som finns nu och säkerhetskopian, sida vid sida',
  changesTitle: 'Det här ändras',
  changesLabel: 'Det som ändras vid återställning',
  becomes: 'Blir',
  restored: (moment: string): string =>
    `Återställt till ${moment}. En säkerhetskopia av det som fanns nyss togs först.`,
  /** What the history says was restored: a day that stays right. */
  restoreDetail: (at: UtcTime): string => `säkerhetskopian från ${formatDay(at)} ${formatClock(at)}`,

  secondTitle: 'En andra plats',
  choose: 'Välj mapp …',
  chooseOther: 'Byt mapp …',
  forget: 'Sluta använda',
  noPlaceInBrowser:
    'I webbläsaren ligger säkerhetskopiorna i webbläsarens eget utrymme på den här datorn. De försvinner om webbläsarens data rensas. Välj Exportera allt då och då och lägg filen någon annanstans.',

  testTitle: 'Självtest',
  testHelp:
    'Ett självtest återställer den senaste säkerhetskopian på prov, vid sidan av dina uppgifter, och kontrollerar att allt stämmer. Det görs av sig självt en gång i månaden.',
  test: 'Gör självtest nu',
  testing: 'Självtest pågår …',
} as const;

export const REASON_NAMES: Readonly<Record<SnapshotReason, string>> = {
  timed: 'Automatisk',
  manual: 'Manuell',
  import: 'Före import',
  migration: 'Före uppdatering',
  restore: 'Före återställning',
  erasure: 'Före radering av en person',
  merge: 'Före sammanfogning',
  recovery: 'Före återuppbyggnad',
};

/** Where a backup lies: on this computer, in the second place, or in both. */
export const PLACE_NAMES = {
  here: 'Datorn',
  second: 'Andra platsen',
  both: 'Båda platserna',
} as const;

const WEEKDAYS = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function dayBefore(now: UtcTime): string {
  const moment = new Date(now);
  moment.setDate(moment.getDate() - 1);
  return formatDay(moment.toISOString() as UtcTime);
}

/** "i dag", "i går", or null for any other day. */
function nearDay(at: UtcTime, now: UtcTime): string | null {
  const day = formatDay(at);
  if (day === formatDay(now)) return 'i dag';
  return day === dayBefore(now) ? 'i går' : null;
}

const longDate = (at: UtcTime): string => formatLongDate(formatDay(at) as IsoDate);

/** A day as a heading: "I dag", "I går", "Fredag 20 november 2026". */
export const describeDay = (at: UtcTime, now: UtcTime): string =>
  capital(nearDay(at, now) ?? `${WEEKDAYS[new Date(at).getDay()] ?? ''} ${longDate(at)}`);

/** A moment in a sentence: "i dag 14:32", "20 november 2026 14:32". */
export const describeMoment = (at: UtcTime, now: UtcTime): string =>
  `${nearDay(at, now) ?? longDate(at)} ${formatClock(at)}`;

/** A control total to the öre, without unit: "12 345 678,90". It may exceed what a number holds exactly. */
export function formatControlTotal({ ore }: Control): string {
  const digits = ore.replace('-', '').padStart(3, '0');
  const kronor = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, THIN_SPACE);
  return `${ore.startsWith('-') ? MINUS : ''}${kronor},${digits.slice(-2)}`;
}

const counted = (count: number, one: string, many: string): string =>
  `${formatInteger(count)} ${count === 1 ? one : many}`;

export interface BackupsState {
  /** When the newest was taken; null when there is none. */
  readonly newest: UtcTime | null;
  readonly count: number;
  /** Days that there are backups from. */
  readonly days: number;
  readonly selfTest: SelfTest | null;
}

/** "Senast i dag 14:32. 23 säkerhetskopior från 12 dagar. Självtest 2026-11-01: godkänt." */
export function describeBackups({ newest, count, days, selfTest }: BackupsState, now: UtcTime): string {
  const test =
    selfTest === null
      ? 'Självtest är inte gjort än.'
      : `Självtest ${formatDay(selfTest.at)}: ${selfTest.isGood ? 'godkänt' : 'inte godkänt'}.`;
  if (newest === null) return 'Ingen säkerhetskopia är tagen än.';
  const held = `${counted(count, 'säkerhetskopia', 'säkerhetskopior')} från ${counted(days, 'dag', 'dagar')}.`;
  return `Senast ${describeMoment(newest, now)}. ${held} ${test}`;
}

/** How the latest self-test went, in a sentence of its own. */
export function describeSelfTest(test: SelfTest, now: UtcTime): string {
  const moment = describeMoment(test.at, now);
  return test.isGood
    ? `Godkänt ${moment}: den senaste säkerhetskopian går att återställa.`
    : `Inte godkänt ${moment}: den senaste säkerhetskopian gick inte att återställa. Välj Säkerhetskopiera nu och gör självtestet igen.`;
}

/** What a restore would change, in a sentence. `count`: the lines that differ. */
export function describeDifference(count: number): string {
  if (count === 0) return 'Inget skiljer sig. Det du har nu är detsamma som säkerhetskopian.';
  return `${counted(count, 'uppgift skiljer sig', 'uppgifter skiljer sig')}. Inget ändras förrän du väljer Återställ, och det går att ångra.`;
}

/** Why a restore of a much smaller state needs a second thought. */
export const describeMuchSmaller = (now: Control, then: Control): string =>
  `Säkerhetskopian innehåller mindre än hälften av det som finns nu: ${formatInteger(recordCount(then))} uppgifter mot ${formatInteger(recordCount(now))}. Återställer du försvinner resten härifrån. Det går att ångra, och en säkerhetskopia tas först.`;

/** Which backups cannot be read any more, and what to do. */
export function describeDamaged(names: readonly string[]): string {
  const [subject, pronoun] =
    names.length === 1
      ? ['En säkerhetskopia är skadad', 'den']
      : [`${formatInteger(names.length)} säkerhetskopior är skadade`, 'dem'];
  return `${subject} och går inte att återställa: ${formatList(names.map((name) => `”${name}”`))}. De andra är kontrollerade och hela. Behöver du just ${pronoun}, öppna filen från en andra plats med ”${backupsText.openFile}”.`;
}

/** Where the copies go besides, in a sentence. */
export function describeSecondPlace(place: SecondPlace): string {
  switch (place.state) {
    case 'none':
      return 'Ingen andra plats är vald. Välj en mapp i nätverket eller på en annan disk, så kopieras varje säkerhetskopia dit också och finns kvar om datorn går sönder.';
    case 'good':
      return `Varje säkerhetskopia kopieras också till ${place.folder}. Senaste gången gick det bra.`;
    case 'unreachable':
      return place.problem.code === 'vaultFull'
        ? `${place.folder} är full, så nya säkerhetskopior finns bara på den här datorn. Frigör utrymme där eller byt mapp.`
        : `${place.folder} går inte att nå, så nya säkerhetskopior finns bara på den här datorn. Anslut disken eller nätverket och försök igen, eller byt mapp.`;
  }
}

/** Why a backup could not be taken, listed or read, and what to do. */
export function describeSnapshotProblem(problem: SnapshotProblem): string {
  switch (problem.code) {
    case 'vaultFull':
      return 'Säkerhetskopian sparades inte: disken är full. Frigör utrymme och försök igen.';
    case 'vaultUnreachable':
      return 'Mappen med säkerhetskopior går inte att nå. Kontrollera att den finns kvar och att du får skriva i den, och försök igen.';
    case 'vaultFailed':
      return 'Säkerhetskopian kunde inte läsas eller sparas. Försök igen; starta om programmet om det händer på nytt.';
    case 'journalGap':
    case 'journalDamaged':
      return 'Historiken på disken stämmer inte med det som visas. Starta om programmet, så rättas den.';
    case 'vaultNewer':
      return 'Säkerhetskopiorna är gjorda av en nyare version av Kraftsamling. Uppdatera programmet på den här datorn.';
    case 'snapshotDamaged':
      return `”${problem.name}” är skadad: innehållet stämmer inte med sin kontrollsumma. Inget har ändrats. Välj en annan säkerhetskopia.`;
    case 'snapshotForeign':
      return `”${problem.name}” är inte en säkerhetskopia från Kraftsamling. Inget har ändrats. Säkerhetskopiornas namn slutar på .json och börjar med ett nummer och en tidpunkt.`;
    case 'snapshotEmpty':
      return `”${problem.name}” är tom. Inget har ändrats. Välj en annan säkerhetskopia.`;
    case 'snapshotNewer':
      return `”${problem.name}” är gjord av en nyare version av Kraftsamling. Uppdatera programmet på den här datorn och försök igen.`;
  }
}
