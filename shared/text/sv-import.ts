import { cellAddress, type CellPlace } from '../sheets/grid';
import type { DoubtfulSign, RecognisedAmount, SheetUnit, SumCheck } from '../sheets/recognised';
import { formatExact, formatInteger, formatList } from './format';
import { describeCellProblem } from './sv-sheets';

const rowsInWords = (count: number): string => (count === 1 ? '1 rad' : `${formatInteger(count)} rader`);

export const importText = {
  title: 'Importera',
  toVersion: (version: string): string => `Det du väljer jämförs med ${version}.`,
  backToBudget: 'Tillbaka till budgeten',
  dropHere: 'Släpp en fil här',
  whatCanBe: 'Välj en Excel-arbetsbok (.xlsx) eller en CSV-fil:',
  kinds: [
    'en arbetsbok som exporterats härifrån och ändrats i Excel',
    'en finansiärs eller samarbetspartners budget, hur den än är uppställd',
    'ett beslut eller förslag med finansiärens belopp',
  ],
  nothingYet:
    'Du får se vad som lästes bredvid vad det blir. Inget ändras förrän du säger ja, och en ångring tar tillbaka allt.',
  choose: 'Välj fil…',
  chooseAnother: 'Välj en annan fil',
  orDrop: 'eller släpp den här',
  layouts: 'Blad som känns igen',
  layoutsHelp:
    'Nästa gång ett blad med samma rubriker kommer föreslås samma kostnadsslag, finansiärer och år som du valde då.',
  layoutLine: (financier: string, day: string, rows: number): string =>
    `${financier} – ${rowsInWords(rows)}, senast importerat ${day}`,

  notices: 'Finansiärens besked',
  noNotices:
    'Här samlas vad som sökts, föreslagits och beviljats. Importera ett beslut eller ett förslag och välj Finansiärens besked.',
  noticesCaption: 'Sökta, föreslagna och beviljade belopp per finansieringsrad',
  noticeRow: 'Finansieringsrad',
  noticeKind: 'Besked',
  noticeDate: 'Datum',
  noticeSource: 'Källa',
  actions: 'Åtgärder',
  remove: 'Ta bort',
  removeNoticeOf: (kind: string, row: string): string => `Ta bort: ${kind.toLowerCase()}, ${row}`,
  noticeRemoved: 'Beskedet togs bort. Ångra tar tillbaka det.',
  rowGone: 'Rad som inte finns i den här versionen',

  reading: (fileName: string): string => `Läser ${fileName}`,
  nothingFound: (fileName: string): string => `Ingen budget hittades i ${fileName}`,
  noTable: 'Filen innehåller ingen tabell med år och belopp.',

  review: (fileName: string): string => `Granska ${fileName}`,
  becomesVersion: (rows: number, years: readonly number[]): string =>
    `Blir en ny budgetversion med ${rowsInWords(rows)} för ${formatList(years.map(String))}. Inget är ändrat än.`,
  becomesNotices: (count: number): string =>
    count === 0
      ? 'Välj vilka rader beskedet gäller. Inget är ändrat än.'
      : `Registrerar besked för ${rowsInWords(count)}. Inget är ändrat än.`,
  accept: 'Importera',
  accepting: 'Importerar …',
  acceptHint: 'Enter',
  recognisedFrom: (financier: string, day: string): string =>
    `Känns igen från ${financier} ${day}. Samma val som då är gjorda.`,
  table: 'Tabell',
  tableOption: (sheet: string, address: string, rows: number): string =>
    `${sheet}, från ${address} (${rowsInWords(rows)})`,
  severalTables: (count: number): string =>
    `Filen innehåller ${String(count)} tabeller. Välj vilken som ska läsas.`,

  sheetTitle: 'Så står det i filen',
  sheet: 'Blad',
  sheetName: (name: string, isHidden: boolean): string => (isHidden ? `${name} (dolt blad)` : name),
  sheetCells: (name: string): string => `Celler i bladet ${name}`,
  sheetHelp: 'Klicka på en rad, eller gå med pil upp och ner, för att se vad den blir. Enter går till raden.',
  sheetOmitted: (rows: number, columns: number): string =>
    `${formatList([
      ...(rows > 0 ? [`${rowsInWords(rows)} längre ner`] : []),
      ...(columns > 0 ? [`${formatInteger(columns)} kolumner längre åt höger`] : []),
    ])} visas inte.`,
  hiddenInExcel: 'dold i Excel',
  hiddenMark: '⊘',
  markedRow: (place: CellPlace, label: string): string => `${cellAddress(place)} ${label}`,

  becomes: 'Vad det blir',
  include: 'Ta med',
  includeRow: (name: string): string => `Ta med ${name}`,
  rowHead: 'Rad, kostnadsslag eller finansiär, rad i budgeten',
  yearHead: (year: number, becomes: number | 'skip' | undefined): string =>
    becomes === 'skip' ? `${String(year)} (hoppas över)` : String(becomes ?? year),
  judgement: 'Bedömning',
  labelOf: (name: string): string => `Benämning för ${name}`,
  targetOf: (name: string): string => `Kostnadsslag eller finansiär för ${name}`,
  matchOf: (name: string): string => `Rad i budgeten för ${name}`,
  newRow: 'Ny rad',
  skip: 'Hoppa över',
  hiddenRow: 'Raden är dold i Excel.',
  asLastTime: 'Som du valde förra gången.',
  leftOutBefore: 'Hoppades över förra gången.',
  showInSheet: (place: CellPlace): string => `Visa ${cellAddress(place)} i bladet ${place.sheet}`,
  rowsShown: (shown: number, all: number): string =>
    `${formatInteger(shown)} av ${formatInteger(all)} rader visas.`,
  placesShown: (shown: number, all: number): string =>
    `${formatInteger(shown)} av ${formatInteger(all)} visas.`,
  showMore: 'Visa fler',
  readAs: 'Hur beloppen läses',
  unit: 'Beloppen är i',
  signMeans: (sign: '.' | ','): string => `${sign === '.' ? 'Punkt' : 'Komma'} betyder`,
  chooseOne: 'Välj',
  readingAgain: 'Läser bladet igen …',
  years: 'År',
  yearIn: (year: number, address: string): string => `${String(year)} i ${address} blir`,
  round: (count: number): string =>
    count === 1 ? 'Avrunda 1 belopp till hela ören' : `Avrunda ${formatInteger(count)} belopp till hela ören`,
  keepOre: 'Behåll budgetens ören där bladets hela kronor är desamma',
  keepOthers: (count: number): string => `Behåll ${rowsInWords(count)} i budgeten som inte finns i bladet`,
  blocked: (count: number): string =>
    count === 1
      ? '1 rad kan inte tas in som den står:'
      : `${formatInteger(count)} rader kan inte tas in som de står:`,
  leaveOutBlocked: (count: number): string => (count === 1 ? 'Hoppa över raden' : 'Hoppa över raderna'),

  sums: 'Summor i bladet',
  noSums: 'Bladet har inga summor att kontrollera mot.',
  sumsEqual: (equal: number, all: number): string =>
    equal === all
      ? `Alla ${formatInteger(all)} summor stämmer med sina celler.`
      : `${formatInteger(equal)} av ${formatInteger(all)} summor stämmer på öret.`,
  roundingHelp: 'Hela kronor i bladet: skillnaden ryms inom avrundningen. Beloppen läses som de står.',
  details: 'Så lästes bladet',
  reasons: 'Så lästes bladet',
  skippedCount: (count: number): string =>
    `Hoppades över: ${formatInteger(count)} ${count === 1 ? 'ställe' : 'ställen'}`,
  skippedCaption: 'Celler som inte togs med, och varför',
  cell: 'Cell',
  content: 'Innehåll',
  why: 'Varför',

  destination: 'Vad ska det bli?',
  asVersion: 'Ny budgetversion',
  asNotices: 'Finansiärens besked',
  versionName: 'Namn på versionen',
  versionNameMissing: 'Skriv ett namn på versionen.',
  financier: 'Kom ihåg bladet som',
  financierHelp: 'Finansiären eller avsändaren. Nästa gång bladet kommer känns det igen.',
  kind: 'Vad beskedet säger',
  date: 'Datum',
  dateWrong: 'Skriv datumet som 2024-08-01.',
  source: 'Källa',
  noticeFrom: 'Finansiär',
  noticeRows: 'Rader som beskedet gäller',
  noFinancingRows:
    'Inga finansieringsrader är knutna till en rad i budgeten. Välj rad i budgeten i tabellen ovan.',
  changeAmounts: 'Ändra även beloppen i budgeten',
  becomesEntered: (labels: readonly string[]): string =>
    `${formatList(labels)} räknas i dag ut av en regel och blir inmatade belopp.`,
  outsideYears: (years: readonly number[]): string =>
    `Budgeten saknar ${formatList(years.map(String))}. De beloppen sparas bara i beskedet.`,
  sameAmounts: 'Budgeten har redan de beloppen.',
  lockedForAmounts: 'Versionen är låst, så beloppen i budgeten ändras inte.',

  difference: 'Skillnad mot budgeten i dag',
  differenceCaption: 'Belopp före och efter, per rad och år',
  noDifference: 'Ingen skillnad mot budgeten i dag.',
  onlyChanged: 'Lika rader visas inte.',
  newRowMark: 'Ny rad',
  goneRowMark: 'Försvinner',
  before: 'före',
  after: 'efter',

  imported: (fileName: string): string => `Importerade ${fileName}. Ångra tar tillbaka allt.`,
  restoreOre: 'Återskapa ören',

  ownTitle: (fileName: string): string => `Ändringar i ${fileName}`,
  ownState: (chosen: number, all: number): string =>
    `${formatInteger(chosen)} av ${formatInteger(all)} ändringar är valda. Inget är ändrat än.`,
  ownSame: 'Inga skillnader mellan arbetsboken och budgeten.',
  ownUntouched: 'Inget är ändrat i arbetsboken sedan den exporterades. Budgeten har ändrats sedan dess.',
  ownCaption: 'Ändringar som gjorts i arbetsboken',
  ownOtherProject: (project: string): string =>
    `Arbetsboken är exporterad från projektet ${project}. Den kan bli en ny budgetversion här.`,
  ownOtherVersion: (version: string): string =>
    `Arbetsboken är exporterad från ${version}, inte från den version du har öppen. Den kan bli en ny budgetversion.`,
  ownLocked: 'Versionen är låst. Ändringarna blir en ny budgetversion.',
  ownTo: 'Var ska ändringarna in?',
  ownHere: 'Den här versionen',
  ownReadAsSheet: 'Läs som ett vanligt blad',
  ownNotes: 'Att veta om arbetsboken',
  change: 'Ändring',
  beforeHead: 'Före, kr',
  afterHead: 'Efter, kr',
  differenceHead: 'Skillnad, kr',
  noCell: 'finns inte i bladet',
  takeChange: (what: string): string => `Ta in: ${what}`,
  takeAll: 'Välj alla',
  quoted: (text: string): string => `”${text}”`,
} as const;

export const ROLE_NAMES = {
  year: 'rubrik',
  label: 'benämning',
  amount: 'belopp',
  sum: 'summa',
  problem: 'fel',
  skipped: 'hoppas över',
} as const;

export const STEP_NAMES = {
  unpacking: 'Packar upp filen …',
  reading: 'Läser cellerna …',
  recognising: 'Letar efter budgeten …',
} as const;

export type Confidence = 'sure' | 'likely' | 'unsure';

export const CONFIDENCE_NAMES: Readonly<Record<Confidence, string>> = {
  sure: 'säker',
  likely: 'trolig',
  unsure: 'osäker',
};

/** 0–1 in words. */
export const confidenceOf = (confidence: number): Confidence =>
  confidence >= 0.85 ? 'sure' : confidence >= 0.55 ? 'likely' : 'unsure';

export const VERDICT_NAMES: Readonly<Record<SumCheck['verdict'], string>> = {
  equal: 'Lika',
  rounding: 'Avrundning',
  error: 'Fel',
};

export const UNITS: readonly SheetUnit['name'][] = ['kr', 'tkr', 'mnkr'];

export const UNIT_NAMES: Readonly<Record<SheetUnit['name'], string>> = {
  kr: 'kronor (kr)',
  tkr: 'tusental kronor (tkr)',
  mnkr: 'miljoner kronor (mnkr)',
};

const UNIT_WORDS: Readonly<Record<SheetUnit['name'], string>> = {
  kr: 'kronor',
  tkr: 'tusental kronor',
  mnkr: 'miljoner kronor',
};

/** What the amounts are counted in, where that stands, and what the sheet says when the user chose otherwise. */
export function describeUnit({ name, place, read }: SheetUnit): string {
  const words = UNIT_WORDS[name];
  const where = place && `cell ${cellAddress(place)} i bladet ${place.sheet}`;
  if (read !== undefined) {
    const says =
      where === null ? 'Bladet anger ingen enhet.' : `Bladet anger ${UNIT_WORDS[read]} (${where}).`;
    return `Beloppen läses som ${words}, som du valt. ${says}`;
  }
  return where === null
    ? `Beloppen lästes som ${words}: bladet säger inget annat.`
    : `Beloppen står i ${words} (${where}).`;
}

/** What a point or comma that may be either can mean. */
export const SIGN_MEANINGS = { thousands: 'tusental', decimals: 'decimaler' } as const;

/** Which amount can be read in two ways, and how it was read. */
export function describeDoubtfulSign({ sign, shown, place, decimal, isChosen }: DoubtfulSign): string {
  const cell = `Cell ${cellAddress(place)} i bladet ${place.sheet} innehåller ${shown}, som kan läsas på två sätt.`;
  if (decimal === null) return `${cell} Välj vad tecknet betyder.`;
  const isDecimal = (decimal === 'point') === (sign === '.');
  const means = isDecimal ? SIGN_MEANINGS.decimals : SIGN_MEANINGS.thousands;
  return `${cell} ${isChosen ? `Du har valt ${means}.` : `De andra beloppen tyder på ${means}.`}`;
}

type ProblemCode =
  Extract<RecognisedAmount['value'], { readonly kind: 'problem' }>['problem']['code'] | 'inexact';

const PROBLEM_WORDS: Readonly<Record<ProblemCode, string>> = {
  empty: 'tom cell',
  notAnAmount: 'inte ett belopp',
  ambiguous: 'kan läsas på två sätt',
  fractionOfOre: 'inte hela ören',
  inexact: 'inte hela ören',
  tooLarge: 'för stort',
  cellError: 'fel i formeln',
  uncached: 'formel utan resultat',
};

/** What an amount becomes, and in a few words at the cell what is wrong with it. */
export function describeAmount(
  { value, shown }: RecognisedAmount,
  rounds: boolean,
): { readonly figure: string; readonly problem: string | null } {
  switch (value.kind) {
    case 'amount':
      return { figure: formatExact(value.ore), problem: null };
    case 'empty':
      return { figure: '', problem: null };
    case 'inexact':
      return rounds
        ? { figure: formatExact(value.nearest), problem: null }
        : { figure: shown, problem: PROBLEM_WORDS.inexact };
    case 'problem':
      return { figure: shown, problem: PROBLEM_WORDS[value.problem.code] };
  }
}

/** Why a row is not chosen to begin with. */
export const describeUntaken = ({ value, place, shown }: RecognisedAmount, label: string): string =>
  value.kind === 'problem'
    ? `${label}: ${describeCellProblem(place, shown, value.problem)} Raden tas inte med.`
    : '';
