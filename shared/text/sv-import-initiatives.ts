import type { ColumnUse, SkippedWhy } from '../sheets/initiatives/initiative-table';
import type { RowDecision, ValueChoice } from '../sheets/initiatives/import-choices';
import type { RecognisedInitiatives } from '../sheets/initiatives/initiative-table';
import type { RowState } from '../sheets/initiatives/plan-initiatives';
import type { ValueField } from '../sheets/initiatives/read-value';
import { formatInteger, formatList } from './format';

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${formatInteger(count)} ${many}`;

export const initiativesInWords = (count: number): string => counted(count, 'insats', 'insatser');

/** A field of an initiative, or another use of a column, as it is called on screen. */
export const COLUMN_USE_NAMES: Readonly<Record<ColumnUse, string>> = {
  title: 'Insats',
  actor: 'Aktör',
  sector: 'Sektor',
  municipalities: 'Kommuner',
  focusAreas: 'Insatsområden',
  targetGroup: 'Målgrupp',
  evidence: 'Evidens',
  riskFactors: 'Riskfaktorer',
  protectiveFactors: 'Skyddsfaktorer',
  effect: 'Effekt',
  status: 'Status',
  source: 'Källa',
  notes: 'Anteckning',
  municipalityMark: 'Ja eller nej för en kommun',
  focusAreaMark: 'Ja eller nej för ett insatsområde',
  person: 'Personuppgift, läses inte',
  unused: 'Läses inte',
};

export const ROW_DECISION_NAMES: Readonly<Record<RowDecision, string>> = {
  import: 'Importera som ny',
  update: 'Uppdatera den som finns',
  join: 'Lägg ihop',
  skip: 'Hoppa över',
};

const VALUE_FIELD_NAMES: Readonly<Record<ValueField, string>> = {
  actor: 'aktör',
  municipalities: 'kommun',
  focusAreas: 'insatsområde',
  sector: 'sektor',
  evidence: 'evidens',
  status: 'status',
};

const SKIPPED: Readonly<Record<SkippedWhy, string>> = {
  note: 'Text utanför tabellen.',
  heading: 'Rubrik mellan raderna. Den gäller raderna under den.',
  sheetWithoutTable: 'Bladet har ingen tabell med insatser.',
  tooManyLines: 'Här slutade läsningen: bladet har fler än 10 000 rader. Dela upp det i flera filer.',
};

/** Why a text took no part. */
export const describeSkippedText = (why: SkippedWhy): string => SKIPPED[why];

const FAILURES: Readonly<Record<NonNullable<RecognisedInitiatives['failure']>, string>> = {
  noSheets: 'Filen har inga blad med innehåll. Kontrollera att rätt fil är vald.',
  noTable:
    'Ingen tabell med insatser hittades. Bladet behöver en rubrikrad där en kolumn heter till exempel Insats och en annan Aktör eller Kommun.',
  noLines: 'Rubrikerna hittades men inga rader under dem. Kontrollera att filen är ifylld och sparad.',
};

/** Why no initiatives were found in a file, and what to do. */
export const describeNoInitiatives = (failure: NonNullable<RecognisedInitiatives['failure']>): string =>
  FAILURES[failure];

/** What a row is beside what the project has. */
export function describeRowState(state: RowState): string {
  switch (state.kind) {
    case 'new':
      return 'Ny';
    case 'existing':
      return state.differs.length === 0
        ? 'Finns redan, inget skiljer'
        : `Finns redan, ${counted(state.differs.length, 'uppgift', 'uppgifter')} skiljer`;
    case 'repeated':
      return state.addsOnly
        ? `Samma insats som rad ${String(state.row + 1)} i ${state.sheet}`
        : `Samma insats som rad ${String(state.row + 1)} i ${state.sheet}, med andra uppgifter`;
    case 'untitled':
      return 'Raden saknar namn på insatsen';
  }
}

interface Counts {
  readonly import: number;
  readonly update: number;
  readonly join: number;
  readonly skip: number;
}

/** What accepting would do, in one sentence. */
export function describeImport({ import: added, update, join, skip }: Counts): string {
  const parts = [
    counted(added, 'ny insats', 'nya insatser'),
    ...(update > 0 ? [`${formatInteger(update)} uppdateras`] : []),
    ...(join > 0 ? [`${counted(join, 'rad', 'rader')} läggs ihop med en annan`] : []),
    ...(skip > 0 ? [`${counted(skip, 'rad', 'rader')} hoppas över`] : []),
  ];
  return `${parts.join(', ')}. Inget är ändrat än.`;
}

/** "Blad1 C7, C9 och 2 till": the cells of each sheet, the first ones of many. */
function placesInWords(places: readonly { readonly sheet: string; readonly address: string }[]): string {
  const shown = places.slice(0, MOST_PLACES);
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))].map((sheet) => {
    const addresses = shown.filter((place) => place.sheet === sheet).map(({ address }) => address);
    return `${sheet} ${addresses.filter((address) => address !== '').join(', ')}`.trim();
  });
  const more = places.length - shown.length;
  return more > 0 ? `${sheets.join('; ')} och ${formatInteger(more)} till` : sheets.join('; ');
}

const MOST_PLACES = 4;

export const importInitiativesText = {
  tab: 'Importera',
  title: 'Importera insatser',
  state: 'Läs in kartlagda insatser från en arbetsbok.',
  back: 'Tillbaka till insatserna',
  dropHere: 'Släpp en fil här',
  whatCanBe: 'Välj en Excel-arbetsbok (.xlsx) eller en CSV-fil. Det kan vara',
  kinds: [
    'en lista med en insats per rad, var den än börjar i bladet',
    'ett blad per kommun eller en rad per kommun',
    'en matris med en kolumn för varje kommun eller insatsområde och x där insatsen finns',
  ],
  nothingYet:
    'Du får se vad som lästes bredvid vad det blir. Inget ändras förrän du säger ja, och en ångring tar tillbaka allt. Kolumner med kontaktpersoner läses inte.',
  choose: 'Välj fil…',
  chooseAnother: 'Välj en annan fil',
  orDrop: 'eller släpp den här',
  reading: (fileName: string): string => `Läser ${fileName}`,
  steps: {
    unpacking: 'Packar upp filen …',
    reading: 'Läser cellerna …',
    recognising: 'Letar efter insatser …',
  },
  nothingFound: (fileName: string): string => `Inga insatser hittades i ${fileName}`,
  review: (fileName: string): string => `Granska ${fileName}`,
  accept: (count: number): string => `Importera ${initiativesInWords(count)}`,
  accepting: 'Importerar …',
  imported: (count: number, fileName: string): string =>
    `Importerade ${initiativesInWords(count)} från ${fileName}. Ångra tar tillbaka allt.`,
  fromColumnsBefore: 'Kolumnerna är lästa som du valde förra gången ett blad med samma rubriker lästes in.',

  tables: 'Blad som ska med',
  tableOption: (sheet: string, rows: number, isHidden: boolean): string =>
    `${sheet}, ${counted(rows, 'rad', 'rader')}${isHidden ? ' (dolt blad)' : ''}`,

  created: 'Skapas samtidigt',
  createsActors: (count: number): string =>
    count === 0
      ? 'Skapa aktörer som saknas i projektet'
      : `Skapa ${counted(count, 'aktör', 'aktörer')} som saknas i projektet`,
  createdParts: (names: readonly string[], what: 'municipalities' | 'focusAreas'): string =>
    `${what === 'municipalities' ? counted(names.length, 'kommun', 'kommuner') : counted(names.length, 'insatsområde', 'insatsområden')}: ${formatList(names)}`,

  values: 'Uppgifter att kontrollera',
  valuesHelp:
    'De här orden står inte ordagrant i projektet. Se efter att de betyder rätt sak. Det som inte betyder något lämnas tomt.',
  valueField: 'Uppgift',
  valueText: 'Så står det',
  valueWhere: 'Cell',
  valueMeans: 'Betyder',
  valueMeansOf: (text: string): string => `Betyder: ${text}`,
  valueFieldName: (field: ValueField): string => VALUE_FIELD_NAMES[field],
  places: placesInWords,
  choiceName: (choice: ValueChoice, field: ValueField, text: string): string => {
    if (choice === 'leave') return 'Lämnas tomt';
    if (choice === 'all') return field === 'municipalities' ? 'Hela länet' : 'Alla insatsområden';
    return field === 'actor' ? `Ny aktör: ${text}` : `Nytt i projektet: ${text}`;
  },

  columns: 'Kolumner',
  columnsOf: (sheet: string): string => `Kolumner i ${sheet}`,
  column: 'Kolumn',
  columnHead: 'Rubrik i bladet',
  columnSample: 'Exempel',
  columnUse: 'Läses som',
  columnUseOf: (letters: string, head: string): string =>
    `Kolumn ${letters} ${head} läses som`.replace(/\s+/g, ' '),
  guessed: 'gissat',
  withoutHead: '(utan rubrik)',

  rows: 'Rad för rad',
  rowsCaption: 'Så står det i bladet och vad det blir',
  row: 'Rad',
  inSheet: 'Så står det i bladet',
  becomes: 'Vad det blir',
  decision: 'Beslut',
  decisionOf: (title: string): string => `Beslut om ${title}`,
  detailsOf: (title: string): string => `Visa alla uppgifter om ${title}`,
  nameless: 'raden utan namn',
  hidden: 'dold rad i Excel',
  show: 'Visa',
  showAll: (count: number): string => `Alla rader (${formatInteger(count)})`,
  showNew: (count: number): string => `Nya (${formatInteger(count)})`,
  showExisting: (count: number): string => `Finns redan (${formatInteger(count)})`,
  showSkipped: (count: number): string => `Hoppas över (${formatInteger(count)})`,
  updateAll: (count: number): string =>
    `Uppdatera ${count === 1 ? 'den' : `alla ${formatInteger(count)}`} som skiljer`,
  noRows: 'Inga rader att visa.',

  details: (title: string): string => `Uppgifter om ${title}`,
  field: 'Uppgift',
  cell: 'Cell',
  now: 'I projektet i dag',
  differs: 'skiljer',
  notSaid: 'Sägs inte',
  sheetOrHeading: 'rubrik eller blad',
  fault: (text: string): string =>
    text.startsWith('=')
      ? `Formeln ${text} är sparad utan resultat. Uppgiften lämnas tom.`
      : `Cellen innehåller felet ${text}. Uppgiften lämnas tom.`,
  unclear: (text: string): string => `”${text}” är varken ja eller nej. Läses som nej.`,
  faults: (places: readonly { readonly sheet: string; readonly address: string }[]): string =>
    places.length === 1
      ? `1 cell kunde inte läsas och lämnas tom: ${placesInWords(places)}.`
      : `${formatInteger(places.length)} celler kunde inte läsas och lämnas tomma: ${placesInWords(places)}.`,
  leftOut: (texts: readonly string[]): string => `Lämnas: ${formatList(texts)}`,

  skipped: (count: number): string => `Det som inte lästes (${formatInteger(count)})`,
  skippedMore: (count: number): string => `och ${formatInteger(count)} till`,
  newName: (name: string): string => `${name} (ny)`,
  wholeCounty: 'Hela länet',
} as const;
