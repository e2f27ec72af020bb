import type { IsoDate } from '../domain/ids';
import type { PersonalKind } from '../domain/mapping/personal-data';
import type { Audience, Publication, Withheld } from '../domain/mapping/publication';
import type { FindingPlace, PublicationFinding, PublishedField } from '../domain/mapping/publication-check';
import { formatInteger, formatList, formatLongDate } from './format';
import { describeCounted } from './sv-coverage';
import { LIST_COLUMN_NAMES, mappingText } from './sv-mapping';

const { countOf } = mappingText;

export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  internal: 'Interna läsare',
  external: 'Externa läsare',
};

/** A published field, as a column's head and in the list of what stands in the way. */
export const PUBLISHED_FIELD_NAMES: Readonly<Record<PublishedField, string>> = {
  title: LIST_COLUMN_NAMES.title,
  actor: LIST_COLUMN_NAMES.actor,
  targetGroup: LIST_COLUMN_NAMES.targetGroup,
  riskFactors: 'Riskfaktorer',
  protectiveFactors: 'Skyddsfaktorer',
  effect: 'Effekt',
  source: 'Källa',
};

/** Words of the view that publishes. */
export const publishText = {
  title: 'Publicera',
  state: 'Kontrolleras mot personuppgifter innan något skrivs.',
  audience: 'För vilka',
  scope: 'Matrisen räknar',
  goes: 'Det här går ut',
  stays: 'Det här stannar',
  files: 'Filer',
  workbook: 'Skapa Excel-arbetsbok',
  page: 'Skapa webbsida',
  making: 'Skapar filen …',
  saved: (name: string): string => `Sparade ${name}`,
  check: 'Kontroll',
  checked: 'Inga e-postadresser, telefonnummer, personnummer eller kända namn hittades i det som går ut.',
  checkLimits:
    'Kontrollen känner igen mönster och kontaktpersonernas namn. Läs ändå igenom filen innan du lämnar ut den.',
  findings: 'Personuppgifter i det som skulle publiceras',
  what: 'Vad',
  where: 'Var',
  found: 'Hittad text',
  action: 'Rätta',
  correct: 'Gå till texten',
  correctNamed: (where: string, what: string): string => `Gå till ${where}: ${what.toLowerCase()}`,
  showAll: (count: number): string => `Visa alla ${formatInteger(count)}`,
  emptyTitle: 'Här publiceras kartläggningen',
  emptyHelp:
    'När insatser finns i registret kan du skapa en arbetsbok eller en webbsida för interna eller externa läsare, utan personuppgifter.',
  toRegister: 'Till registret',
} as const;

const FOUND: Readonly<Record<PersonalKind, string>> = {
  email: 'E-postadress',
  phone: 'Telefonnummer',
  personalNumber: 'Personnummer',
  name: 'Namn på kontaktperson',
};

const COUNTED: Readonly<Record<PersonalKind, (count: number) => string>> = {
  email: (count) => (count === 1 ? 'en e-postadress' : `${formatInteger(count)} e-postadresser`),
  phone: (count) => (count === 1 ? 'ett telefonnummer' : `${formatInteger(count)} telefonnummer`),
  personalNumber: (count) => (count === 1 ? 'ett personnummer' : `${formatInteger(count)} personnummer`),
  name: (count) => (count === 1 ? 'ett namn' : `${formatInteger(count)} namn`),
};

export const describeKind = (kind: PersonalKind): string => FOUND[kind];

/** "Läxhjälp, Effekt" */
export function describeFindingPlace(place: FindingPlace): string {
  switch (place.kind) {
    case 'initiative':
      return `${place.title}, ${PUBLISHED_FIELD_NAMES[place.field]}`;
    case 'project':
      return 'Projektets namn eller diarienummer';
    case 'part':
      return `${place.title}, i projektets plan`;
  }
}

/** Why nothing is written: "Inget skrevs: texterna innehåller en e-postadress och 2 telefonnummer. Ta bort dem först." */
export function describeFindings(findings: readonly PublicationFinding[]): string {
  const kinds = (Object.keys(FOUND) as PersonalKind[]).flatMap((kind) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return count === 0 ? [] : [COUNTED[kind](count)];
  });
  return `Inget skrivs: texterna innehåller ${formatList(kinds)}. Ta bort ${findings.length === 1 ? 'uppgiften' : 'uppgifterna'} och försök igen.`;
}

/** "12 kommuner och 4 insatsområden" */
const sizeOf = (rows: number, columns: number): string =>
  `${formatInteger(rows)} ${rows === 1 ? 'kommun' : 'kommuner'} och ${formatInteger(columns)} ${columns === 1 ? 'insatsområde' : 'insatsområden'}`;

/** What goes out, in sentences with counts. */
export function describeGoing({ initiatives, coverage }: Publication): readonly string[] {
  const { rows, focusAreas } = coverage;
  return [
    `${countOf(initiatives.length)} med aktör, kommuner, insatsområden, målgrupp, evidens, risk- och skyddsfaktorer, effekt och status.`,
    `Matrisen över ${sizeOf(rows.length, focusAreas.length)} och luckorna i ord. ${describeCounted(coverage)}`,
  ];
}

/** What stays, in sentences with counts. */
export function describeStaying(audience: Audience, withheld: Withheld): readonly string[] {
  const { initiatives, notes, sources } = withheld;
  return [
    ...(audience === 'external'
      ? [
          initiatives === 0
            ? 'Alla insatser är märkta för externa läsare.'
            : `${countOf(initiatives)} som inte är ${initiatives === 1 ? 'märkt' : 'märkta'} för externa läsare.`,
          sources === 0 ? 'Källor: inga är ifyllda.' : `Källan till ${countOf(sources)}.`,
        ]
      : []),
    notes === 0
      ? 'Anteckningar för teamet: inga är skrivna.'
      : `Anteckningarna för teamet om ${countOf(notes)}.`,
    'Kontaktpersoner och allt annat i projektet.',
  ];
}

/** Words of the published page and workbook. */
export const publicationText = {
  title: 'Kartlagda insatser',
  fullTitle: (project: string): string => `Kartlagda insatser – ${project}`,
  diaryNumber: (number: string): string => `Diarienummer ${number}`,
  made: (audience: Audience, on: IsoDate): string =>
    audience === 'internal'
      ? `Arbetsmaterial för interna läsare, ${formatLongDate(on)}`
      : `Publicerat ${formatLongDate(on)}`,
  skip: 'Hoppa till innehållet',
  contents: 'Innehåll',
  summary: 'Sammanfattning',
  coverage: 'Täckning',
  map: 'Karta',
  table: 'Tabell',
  gaps: 'Luckor',
  register: 'Insatserna',
  registerCaption: 'Kartlagda insatser i bokstavsordning',
  noInitiatives: 'Inga insatser är publicerade.',
  mapTitle: 'Karta över Örebro län: antal insatser per kommun',
  mapDescription: (items: readonly string[]): string => `${items.join('; ')}. Samma tal står i tabellen.`,
  tableLabel: 'Tabell som går att rulla i sidled',
  description: 'Beskrivning',
  wholeCounty: 'Hela länet',
  sheetAbout: 'Om',
  about: 'Om arbetsboken',
  number: 'Antal',
  gap: 'Lucka',
  fileName: (project: string, audience: Audience, on: IsoDate, extension: 'xlsx' | 'html'): string =>
    `Kartläggning ${project} ${audience === 'internal' ? 'internt' : 'externt'} ${on}.${extension}`,
} as const;

/** What the page is about, in two or three sentences. */
export function summarise({ initiatives, coverage }: Publication, gaps: number): readonly string[] {
  const { rows, focusAreas } = coverage;
  return [
    `Kartläggningen omfattar ${countOf(initiatives.length)}. ${describeCounted(coverage)}`,
    `Matrisen visar hur de som räknas fördelar sig på ${sizeOf(rows.length, focusAreas.length)}.${gaps === 0 ? '' : ' Under Luckor står var det saknas något.'}`,
  ];
}
