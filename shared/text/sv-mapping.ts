import type { ListColumn } from '../domain/mapping/initiative-list';
import { formatInteger, formatList } from './format';

const initiatives = (count: number): string =>
  count === 1 ? 'en kartlagd insats' : `${formatInteger(count)} kartlagda insatser`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const short = (count: number): string => `${formatInteger(count)} ${count === 1 ? 'insats' : 'insatser'}`;

/** Words of the place Kartläggning. */
export const mappingText = {
  title: 'Kartläggning',
  register: 'Register',
  coverage: 'Täckning',
  publish: 'Publicera',
  import: 'Importera från Excel',
  countOf: short,
  yes: 'Ja',
  no: 'Nej',
  wholeCounty: 'Hela länet',
} as const;

/** Words of the register and of what is done with many initiatives at once. */
export const registerListText = {
  gridLabel: 'Kartlagda insatser',
  newTitle: 'Ny insats',
  newHelp: 'Skriv vad insatsen heter och tryck Enter. Resten fyller du i efteråt.',
  newPlaced: (where: readonly string[]): string =>
    `Den läggs i ${formatList(where)}, som registret visar nu.`,
  add: 'Lägg till insats',
  added: (title: string): string => `Lade till ”${title}”.`,
  open: 'Öppna',
  openNamed: (title: string): string => `Öppna ${title}`,
  search: 'Sök',
  searchHelp: 'Ord i alla fält',
  any: 'Alla',
  withoutMunicipality: 'Utan kommun',
  withoutFocusArea: 'Utan insatsområde',
  clear: 'Visa alla insatser',
  filters: 'Urval',
  emptyTitle: 'Här samlas de insatser som redan finns i länet',
  emptyHelp:
    'Skriv in en insats i taget, eller importera en lista från Excel. Ange aktör, kommuner och insatsområden, så visar Täckning var det saknas något.',
  noneFit: 'Ingen insats passar urvalet.',
  choose: (title: string): string => `Välj ${title}`,
  chooseAll: 'Välj alla som visas',
  chosen: (count: number): string =>
    count === 1 ? 'En insats vald' : `${formatInteger(count)} insatser valda`,
  bulk: 'Ändra valda insatser',
  unchoose: 'Släpp valet',
  setStatus: 'Ändra status',
  setEvidence: 'Ändra evidens',
  setSector: 'Ändra sektor',
  setPublic: 'Ändra publicering',
  addPlace: 'Lägg till kommun',
  addArea: 'Lägg till insatsområde',
  publishExternally: 'Får publiceras externt',
  keepInternal: 'Bara internt',
  remove: 'Ta bort',
  removed: (count: number, title: string): string =>
    count === 1 ? `Tog bort ”${title}”.` : `Tog bort ${short(count)}.`,
  changed: (count: number, title: string): string =>
    count === 1 ? `Ändrade ”${title}”.` : `Ändrade ${short(count)}.`,
  nothingChanged: 'De valda insatserna var redan så.',
} as const;

/** The heads of the register's columns, which are the names of the fields too. */
export const LIST_COLUMN_NAMES: Readonly<Record<ListColumn, string>> = {
  title: 'Insats',
  actor: 'Aktör',
  sector: 'Sektor',
  municipalities: 'Kommuner',
  focusAreas: 'Insatsområden',
  targetGroup: 'Målgrupp',
  evidence: 'Evidens',
  status: 'Status',
  isPublic: 'Externt',
};

/** Words of one initiative's own view. */
export const initiativeText = {
  back: 'Till registret',
  remove: 'Ta bort insatsen',
  missing: 'Insatsen finns inte längre',
  missingHelp: 'Den kan ha tagits bort eller ångrats.',
  title: 'Namn',
  about: 'Vad det är',
  where: 'Var och om vad',
  knowledge: 'Vad man vet',
  inside: 'Källa, anteckningar och publicering',
  targetGroup: 'Målgrupp',
  sector: 'Sektor',
  status: 'Status',
  evidence: 'Evidens',
  riskFactors: 'Riskfaktorer',
  riskHelp: 'Vad insatsen ska minska.',
  protectiveFactors: 'Skyddsfaktorer',
  protectiveHelp: 'Vad insatsen ska stärka.',
  effect: 'Effekt',
  effectHelp: 'Vad man har sett, och hur man vet det.',
  source: 'Källa',
  sourceHelp: 'Varifrån uppgifterna kommer. Publiceras bara internt.',
  notes: 'Anteckningar för teamet',
  notesHelp: 'Publiceras aldrig. Skriv inte om enskilda personer.',
  isPublic: 'Får publiceras för externa läsare',
  actor: 'Aktör',
  actorHelp: 'Skriv namnet. Finns aktören redan kopplas insatsen till den.',
  actorKnown: 'Kopplad till aktören.',
  showActor: 'Visa aktören',
  chooseActor: 'Välj bland aktörerna',
  noActor: 'Ingen vald',
  addActor: 'Lägg till som aktör',
  actorAdded: (name: string): string => `Lade till aktören ”${name}” och kopplade insatsen till den.`,
  actorTied: (name: string): string => `Kopplade insatsen till aktören ”${name}”, som redan finns.`,
  municipalities: 'Kommuner',
  wholeCounty: 'Hela länet',
  noMunicipalities: 'Projektet har inga kommuner ännu. Lägg till dem under Projektet.',
  focusAreas: 'Insatsområden',
  noFocusAreas: 'Projektet har inga insatsområden ännu. Lägg till dem under Projektet.',
  removedPart: 'borttagen ur planen',
  fromProgramme: 'Till Projektet',
} as const;

/** The state of the register in words. */
export function describeRegister(counts: {
  readonly all: number;
  readonly shown: number;
  readonly ongoing: number;
  readonly unknown: number;
  readonly internal: number;
}): string {
  const { all, shown, ongoing, unknown, internal } = counts;
  if (all === 0) return 'Ingen insats är kartlagd ännu.';
  const first =
    shown === all ? capital(initiatives(all)) : `Visar ${formatInteger(shown)} av ${initiatives(all)}`;
  const going = ongoing === all ? 'Alla pågår' : `${formatInteger(ongoing)} pågår`;
  const doubt = unknown === 0 ? '' : `, ${formatInteger(unknown)} har okänd status`;
  const kept =
    internal === 0
      ? 'alla får publiceras externt'
      : internal === 1
        ? 'en är bara intern'
        : `${formatInteger(internal)} är bara interna`;
  return `${first}. ${going}${doubt}, ${kept}.`;
}
