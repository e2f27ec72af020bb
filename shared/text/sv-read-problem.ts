import { cellAddress, type CellPlace, type ReadNote } from '../sheets/grid';
import type { ReadProblem } from '../sheets/read-problem';
import { unreachable } from '../result';

/** "cell C7 i bladet Budget". */
const placeWords = (place: CellPlace): string => `cell ${cellAddress(place)} i bladet ${place.sheet}`;

const startOfSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const number = new Intl.NumberFormat('sv-SE');
const megabytes = (bytes: number): string =>
  `${new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 }).format(bytes / (1024 * 1024))} MB`;

const RESAVE = 'Öppna den i Excel, spara om den som Excel-arbetsbok (.xlsx) och försök igen.';
const DAMAGED = `Filen verkar vara skadad. ${RESAVE}`;
const TRIM = 'Ta bort det som inte hör till budgeten och försök igen.';

/** Why a file could not be read and what to do about it, in one or two Swedish sentences. */
export function describeReadProblem(problem: ReadProblem): string {
  switch (problem.code) {
    case 'emptyFile':
      return 'Filen är tom. Kontrollera att du valde rätt fil och att den är färdigsparad.';
    case 'encryptedOrOldExcel':
      return `Filen är antingen lösenordsskyddad eller sparad i ett äldre Excelformat. ${RESAVE} Ta bort lösenordet om det finns ett.`;
    case 'encrypted':
      return 'Filen är lösenordsskyddad. Öppna den i Excel, ta bort lösenordet och försök igen.';
    case 'oldExcel':
      return `Filen är sparad i ett Excelformat som inte kan läsas här (.xls eller .xlsb). ${RESAVE}`;
    case 'openDocument':
      return 'Filen är ett OpenDocument-kalkylblad (.ods). Öppna den i Excel eller LibreOffice, spara om den som Excel-arbetsbok (.xlsx) och försök igen.';
    case 'pdf':
      return 'Filen är en PDF och saknar celler att läsa. Be avsändaren om arbetsboken i Excel (.xlsx).';
    case 'word':
      return 'Filen är ett Worddokument. Klistra in tabellen i Excel, spara som .xlsx och försök igen.';
    case 'otherZip':
      return 'Filen är ett zip-arkiv eller en annan sorts dokument. Packa upp den och välj arbetsboken (.xlsx) eller CSV-filen i den.';
    case 'notASheet':
      return `Filen är varken en arbetsbok eller en CSV-fil. Om den går att öppna i Excel: spara om den som Excel-arbetsbok (.xlsx) och försök igen.`;
    default:
      return describeLimit(problem);
  }
}

type KindCode =
  | 'emptyFile'
  | 'encryptedOrOldExcel'
  | 'encrypted'
  | 'oldExcel'
  | 'openDocument'
  | 'pdf'
  | 'word'
  | 'otherZip'
  | 'notASheet';

/** Problems with how much there is in a file. */
function describeLimit(problem: Exclude<ReadProblem, { code: KindCode }>): string {
  switch (problem.code) {
    case 'fileTooLarge':
      return `Filen är ${megabytes(problem.bytes)}, och gränsen är ${megabytes(problem.limit)}. Ta bort bilder och blad som inte behövs och försök igen.`;
    case 'tooManyEntries':
      return `Filen består av fler än ${number.format(problem.limit)} delar. Kopiera tabellen till en ny arbetsbok och försök igen.`;
    case 'inflatesTooMuch':
      return 'Filen innehåller mer än vad som kan läsas på en gång. Kopiera tabellen till en ny arbetsbok och försök igen.';
    case 'ratioTooHigh':
      return `Delen ${problem.entry} i filen växer orimligt när den packas upp, så läsningen avbröts. Öppna inte filen om du inte litar på avsändaren; kopiera annars tabellen till en ny arbetsbok.`;
    case 'tooManySheets':
      return `Filen har fler än ${number.format(problem.limit)} blad. ${TRIM}`;
    case 'tooManyRows':
      return `Bladet ${problem.sheet} har fler än ${number.format(problem.limit)} ifyllda rader. ${TRIM}`;
    case 'tooManyColumns':
      return `Bladet ${problem.sheet} har fler än ${number.format(problem.limit)} ifyllda kolumner. ${TRIM}`;
    case 'tooManyCells':
      return `Filen har fler än ${number.format(problem.limit)} ifyllda celler. ${TRIM}`;
    case 'tooManyMerges':
      return `Bladet ${problem.sheet} har fler än ${number.format(problem.limit)} sammanfogade områden. Dela upp dem i Excel och försök igen.`;
    default:
      return describeContent(problem);
  }
}

type LimitCode =
  | 'fileTooLarge'
  | 'tooManyEntries'
  | 'inflatesTooMuch'
  | 'ratioTooHigh'
  | 'tooManySheets'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'tooManyCells'
  | 'tooManyMerges';

/** Problems with what stands in a file, and with the reading itself. */
function describeContent(problem: Exclude<ReadProblem, { code: KindCode | LimitCode }>): string {
  switch (problem.code) {
    case 'damagedZip':
      return DAMAGED;
    case 'damagedPart':
      return `Delen ${problem.part} i filen går inte att läsa. ${DAMAGED}`;
    case 'missingPart':
      return `Filen hänvisar till delen ${problem.part}, som saknas. ${DAMAGED}`;
    case 'doctype':
      return `Delen ${problem.part} i filen innehåller en dokumenttyp, vilket en arbetsbok aldrig ska göra. ${RESAVE}`;
    case 'badNumber':
      return `${startOfSentence(placeWords(problem.place))} ska vara ett tal men innehåller "${problem.text}". Skriv ett belopp i cellen, spara och försök igen.`;
    case 'duplicateCell':
      return `${startOfSentence(placeWords(problem.place))} finns två gånger i filen, så det går inte att veta vilket värde som gäller. ${RESAVE}`;
    case 'badCell':
      return `${startOfSentence(placeWords(problem.place))} går inte att tolka. Rätta cellen, spara om filen och försök igen.`;
    case 'textTooLong':
      return `${startOfSentence(placeWords(problem.place))} innehåller längre text än Excel tillåter. Korta texten och försök igen.`;
    case 'timedOut':
      return `Filen hann inte läsas på ${number.format(problem.seconds)} sekunder. Kopiera tabellen till en ny arbetsbok och försök igen.`;
    case 'cancelled':
      return 'Läsningen avbröts. Ingenting har ändrats.';
    case 'readerFailed':
      return `Filen kunde inte läsas. Ingenting har ändrats. ${RESAVE}`;
    default:
      return unreachable(problem);
  }
}

/** What was left out or doubted when a file was read, in one Swedish sentence. */
export function describeReadNote(note: ReadNote): string {
  switch (note.code) {
    case 'macrosDropped':
      return 'Makrona i filen lästes inte.';
    case 'externalLinksDropped':
      return 'Länkar till andra arbetsböcker följdes inte; värdena är de som senast sparades i filen.';
    case 'extensionMisleads':
      return `Filen heter ${note.extension} men är ${KIND_WORDS[note.actual]}, och lästes som en sådan.`;
    case 'sheetNotATable':
      return `Bladet ${note.sheet} är ett diagram eller makroblad och lästes inte.`;
    case 'csvEncodingGuessed':
      return 'Filen anger inte hur å, ä och ö är sparade. Den lästes som Windows-text; kontrollera att bokstäverna ser rätt ut.';
    default:
      return unreachable(note);
  }
}

const KIND_WORDS = {
  xlsx: 'en Excel-arbetsbok (.xlsx)',
  xlsm: 'en Excel-arbetsbok med makron (.xlsm)',
  csv: 'en CSV-fil',
} as const;
