import { subtractOre, type Ore } from '../domain/money/ore';
import { cellAddress, type CellPlace } from '../sheets/grid';
import type { BlockedRow } from '../sheets/plan/import-amounts';
import type {
  Reason,
  RecognisedAmount,
  RecognisedValue,
  RecognitionFailure,
  SkipReason,
  SumCheck,
} from '../sheets/recognised';
import { inKronor } from './format';
import { describeAmountProblem } from './sv-amount';

/** "cell C7 i bladet Budget" */
const placeInWords = (place: CellPlace): string => `cell ${cellAddress(place)} i bladet ${place.sheet}`;

/** "Cell C7 i bladet Budget" */
const placeFirst = (place: CellPlace): string => `Cell ${cellAddress(place)} i bladet ${place.sheet}`;

const REASONS: Readonly<Record<Reason['code'], (detail: string) => string>> = {
  yearsFound: (detail) => `År som kolumnrubriker i ${detail}.`,
  yearsDown: (detail) => `Åren står på var sin rad i ${detail}.`,
  labelColumn: (detail) => `Benämningarna står i kolumnen vid ${detail}.`,
  totalColumn: (detail) => `Kolumnen vid ${detail} är totalen och läses inte som ett år.`,
  unitStated: (detail) => `Enheten är ${detail}.`,
  unitAssumed: () => 'Bladet anger ingen enhet, så beloppen lästes som kronor.',
  unitChosen: (detail) => `Beloppen lästes i ${detail}, som du valde.`,
  costPart: (detail) => `Kostnaderna börjar i ${detail}.`,
  financingPart: (detail) => `Finansieringen börjar i ${detail}.`,
  inKindPart: (detail) => `Bidrag i annat än pengar: ${detail}.`,
  sumRow: (detail) => `${detail} är en summa och läses inte in som en egen rad.`,
  formulaSum: (detail) =>
    `${detail} lägger ihop andra rader med en formel och läses inte in som en egen rad.`,
  exactCategory: (detail) => `”${detail}” är ett känt namn på kostnadsslaget.`,
  similarCategory: (detail) => `Liknar ”${detail}”.`,
  sectionDefault: (detail) =>
    detail === ''
      ? 'Benämningen säger inte vad raden är. Välj själv.'
      : `Står under ”${detail}”. Benämningen säger inte mer. Välj själv.`,
  knownRow: (detail) => `Samma benämning som raden ”${detail}” i budgeten.`,
  similarRow: (detail) => `Liknar raden ”${detail}” i budgeten.`,
  knownFinancier: (detail) => `Samma finansiär som ”${detail}” i budgeten.`,
  financierWord: (detail) => `Ordet ”${detail}” visar vilken sorts finansiär det är.`,
  groupHeading: (detail) => `Står under rubriken ”${detail}”.`,
  remembered: (detail) => `Som du valde förra gången ett blad från ${detail} lästes in.`,
  decimalSign: (detail) =>
    `I kolumnen vid ${detail.slice(0, -2)} är ${detail.endsWith(',') ? 'komma' : 'punkt'} decimaltecken.`,
  decimalSignChosen: (detail) =>
    `I kolumnen vid ${detail.slice(0, -2)} är ${detail.endsWith(',') ? 'komma' : 'punkt'} decimaltecken, som du valde.`,
  sheetPerYear: (detail) => `Ett blad för varje år: ${detail}.`,
  joinedParts: (detail) => `Flera tabeller hör ihop till en budget: ${detail}.`,
  hiddenRows: (detail) => `Dolda rader är lästa och märkta: ${detail}.`,
};

/** One decision about a sheet, as a sentence. */
export const describeReason = ({ code, detail }: Reason): string => REASONS[code](detail);

const SKIPS: Readonly<Record<SkipReason, string>> = {
  note: 'Anteckning utan belopp.',
  heading: 'Rubrik.',
  outsideTable: 'Står utanför budgetens tabell.',
  hiddenSheet: 'Bladet är dolt och lästes inte.',
  duplicateTable: 'Samma tabell står också på ett annat ställe i filen.',
  noAmounts: 'Raden har inga belopp.',
  percentColumn: 'Kolumn med procent.',
  otherColumn: 'Kolumn som inte är ett budgetår.',
  title: 'Titel ovanför tabellen.',
  percentRow: 'Rad med procent.',
  notMoney: 'Raden anger antal eller tid, inte pengar.',
  noLabel:
    'Belopp utan benämning som inte är en summa av raderna ovanför. Skriv en benämning i bladet om raden ska med.',
  countedBefore: 'Bidrag i annat än pengar som redan är läst högre upp. Det räknas en gång.',
  sheetWithoutTable: 'Bladet har ingen tabell med år och belopp.',
};

/** Why a place took no part. */
export const describeSkip = (why: SkipReason): string => SKIPS[why];

const FAILURES: Readonly<Record<RecognitionFailure['code'], string>> = {
  noSheets: 'Filen har inga synliga blad med innehåll. Visa bladet i Excel, spara filen och försök igen.',
  noYears:
    'Ingen tabell med år hittades. Skriv åren som rubriker, till exempel 2024, 2025 och 2026, och försök igen.',
  noAmounts: 'Åren hittades men inga belopp under dem. Kontrollera att filen är ifylld och sparad.',
  noLabels:
    'Beloppen hittades men ingen text som säger vad de gäller. Skriv benämningar till vänster om beloppen och försök igen.',
};

/** Why no budget was found in a file, and what to do. */
export const describeFailure = ({ code }: RecognitionFailure): string => FAILURES[code];

function whatWasAdded({ year, across, cells }: SumCheck): string {
  const count = cells === 1 ? '1 cell' : `${String(cells)} celler`;
  if (year !== null) return `${count} för ${String(year)}`;
  return across === 'years' ? `radens ${count}` : `${count} i totalkolumnen`;
}

const size = (check: SumCheck): Ore => {
  const difference = subtractOre(check.declared, check.computed);
  return difference < 0 ? subtractOre(check.computed, check.declared) : difference;
};

/** What the sheet declares against what its cells add up to, and what to do when that cannot be rounding. */
export function describeCheck(check: SumCheck, label: string): string {
  const name = label === '' ? 'Summan' : `”${label}”`;
  const declared = `${name} i ${placeInWords(check.place)} anger ${inKronor(check.declared)}`;
  const added = whatWasAdded(check);
  switch (check.verdict) {
    case 'equal':
      return `${declared}, lika med summan av ${added}.`;
    case 'rounding':
      return `${declared} och ${added} ger ${inKronor(check.computed)}. Skillnaden ${inKronor(size(check))} är avrundning.`;
    case 'error':
      return `${declared} men ${added} ger ${inKronor(check.computed)}. Skillnaden är ${inKronor(size(check))}. Ta reda på vilket belopp som gäller och rätta i bladet.`;
  }
}

type CellProblem = Extract<RecognisedValue, { readonly kind: 'problem' }>['problem'] | BlockedRow['problem'];

const OR_LEAVE_OUT = 'eller hoppa över raden.';

/** What is wrong with one cell: where, what stands there, and what to do. */
export function describeCellProblem(place: CellPlace, shown: string, problem: CellProblem): string {
  const where = placeFirst(place);
  switch (problem.code) {
    case 'empty':
      return `${where} ser tom ut men innehåller ”${shown}”. Skriv ett belopp ${OR_LEAVE_OUT}`;
    case 'notAnAmount':
      return `${where} innehåller texten ”${shown}”. Skriv ett belopp ${OR_LEAVE_OUT}`;
    case 'ambiguous':
    case 'tooLarge':
      return `${where}: ${describeAmountProblem(problem)}`;
    case 'fractionOfOre':
      return `${where} innehåller ”${shown}”, som inte är hela ören. Avrunda i bladet ${OR_LEAVE_OUT}`;
    case 'inexact':
      return `${where} innehåller ${shown}, som inte är hela ören. Välj att avrunda till ${inKronor(problem.nearest)} ${OR_LEAVE_OUT}`;
    case 'cellError':
      return `${where} innehåller felet ${problem.text}. Rätta formeln i Excel ${OR_LEAVE_OUT}`;
    case 'uncached':
      return `${where} har en formel utan sparat resultat. Öppna filen i Excel och spara den, ${OR_LEAVE_OUT}`;
  }
}

/** Why a row of the sheet cannot be taken in. */
export const describeBlocked = ({ label, place, shown, problem }: BlockedRow): string =>
  label === ''
    ? describeCellProblem(place, shown, problem)
    : `${label}: ${describeCellProblem(place, shown, problem)}`;

/** A declared sum that could not be read, and so was not checked. */
export function describeUnread({ place, shown, value }: RecognisedAmount): string {
  const problem = value.kind === 'problem' ? ` ${describeCellProblem(place, shown, value.problem)}` : '';
  return `Summan i ${placeInWords(place)} kunde inte kontrolleras.${problem}`;
}
