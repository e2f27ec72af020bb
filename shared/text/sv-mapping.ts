import type { CoverageGap } from '../domain/mapping/coverage-gaps';
import type { CoverageCount } from '../domain/mapping/coverage';
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
  added: (title: string): string => `La till ”${title}”.`,
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
  actorAdded: (name: string): string => `La till aktören ”${name}” och kopplade insatsen till den.`,
  municipalities: 'Kommuner',
  wholeCounty: 'Hela länet',
  noMunicipalities: 'Projektet har inga kommuner ännu. Lägg till dem under Projektet.',
  focusAreas: 'Insatsområden',
  noFocusAreas: 'Projektet har inga insatsområden ännu. Lägg till dem under Projektet.',
  removedPart: 'borttagen ur planen',
  fromProgramme: 'Till Projektet',
} as const;

/** Words of the matrix, the map and the gaps. */
export const coverageText = {
  title: 'Täckning',
  wholeCounty: 'hela länet',
  caption: 'Insatser per kommun och insatsområde',
  scope: 'Räkna',
  scopeOngoing: 'Bara pågående',
  scopeAll: 'Alla insatser',
  municipality: 'Kommun',
  total: 'Alla',
  totalRow: 'Hela länet, varje insats en gång',
  wholeCountyRow: 'Därav för hela länet',
  countHelp: 'En insats i flera kommuner räknas i var och en av dem.',
  help: 'En insats i flera kommuner räknas i var och en av dem. Varje tal leder till insatserna i registret.',
  wholeCountyHelp: '”+ 1” är insatser för hela länet: de räknas i varje kommun.',
  showWithoutMunicipality: (count: number): string => `Visa ${short(count)} utan kommun`,
  showWithoutFocusArea: (count: number): string => `Visa ${short(count)} utan insatsområde`,
  gaps: 'Luckor',
  noGaps: 'Varje kommun har minst en insats i varje insatsområde.',
  map: 'Karta',
  mapOf: 'Kartan visar',
  allAreas: 'Alla insatsområden',
  mapLabel: (what: string): string => `Karta över Örebro län: ${what}`,
  mapHelp: 'En schematisk karta: varje ruta är en kommun, ungefär där den ligger.',
  notOnMap: (names: readonly string[]): string =>
    `${formatList(names)} finns inte på kartan utan bara i tabellen.`,
  key: 'Så läses färgerna',
  emptyTitle: 'Här visas var i länet det finns insatser och var det saknas',
  emptyHelp: 'Matrisen behöver kommuner och insatsområden ur projektets plan. Lägg till dem under Projektet.',
  toProject: 'Till Projektet',
  leads: (count: string, where: readonly string[]): string =>
    `${where.join(', ')}: ${count}. Visa i registret.`,
} as const;

/** The state of the register in words. */
export function describeRegister(counts: {
  readonly all: number;
  readonly shown: number;
  readonly ongoing: number;
  readonly internal: number;
}): string {
  const { all, shown, ongoing, internal } = counts;
  if (all === 0) return 'Ingen insats är kartlagd ännu.';
  const first =
    shown === all ? capital(initiatives(all)) : `Visar ${formatInteger(shown)} av ${initiatives(all)}`;
  const going = ongoing === all ? 'Alla pågår' : `${formatInteger(ongoing)} pågår`;
  const kept =
    internal === 0
      ? 'alla får publiceras externt'
      : internal === 1
        ? 'en är bara intern'
        : `${formatInteger(internal)} är bara interna`;
  return `${first}. ${going}, ${kept}.`;
}

/** The state of the coverage in words. */
export function describeCoverage(counts: {
  readonly total: number;
  readonly empty: number;
  readonly cells: number;
  readonly withoutMunicipality: number;
  readonly withoutFocusArea: number;
}): string {
  const { total, empty, cells, withoutMunicipality, withoutFocusArea } = counts;
  const loose = [
    ...(withoutMunicipality === 0 ? [] : [`${formatInteger(withoutMunicipality)} saknar kommun`]),
    ...(withoutFocusArea === 0 ? [] : [`${formatInteger(withoutFocusArea)} saknar insatsområde`]),
  ];
  const gaps =
    empty === 0 ? 'Ingen ruta är tom.' : `${formatInteger(empty)} av ${formatInteger(cells)} rutor är tomma.`;
  const rest = loose.length === 0 ? '' : ` ${capital(formatList(loose))}.`;
  return `${capital(short(total))}. ${gaps}${rest}`;
}

/** "3 + 1" where one of four is for the whole county; "0" where there is nothing. */
export function shownCount({ named, wholeCounty }: CoverageCount): string {
  if (wholeCounty === 0) return formatInteger(named);
  return `${formatInteger(named)} + ${formatInteger(wholeCounty)}`;
}

/** "4 insatser, varav en för hela länet" */
export function spokenCount({ named, wholeCounty }: CoverageCount): string {
  const all = named + wholeCounty;
  if (all === 0) return 'ingen insats';
  const words = short(all);
  return wholeCounty === 0 ? words : `${words}, varav ${formatInteger(wholeCounty)} för hela länet`;
}

/** "a, b och c" or "a, b eller c", by title. */
function titlesOf(parts: readonly { readonly title: string }[], word: 'och' | 'eller' = 'och'): string {
  const titles = parts.map(({ title }) => title);
  if (word === 'och' || titles.length < 2) return formatList(titles);
  return `${titles.slice(0, -1).join(', ')} eller ${titles.at(-1) ?? ''}`;
}

/** One gap as a sentence. */
export function describeGap(gap: CoverageGap): string {
  switch (gap.kind) {
    case 'everything':
      return 'Ingen kommun har någon insats i något insatsområde.';
    case 'nowhere':
      return `Ingen kommun har insatser för ${titlesOf(gap.focusAreas, 'eller')}.`;
    case 'nothing':
      return `${titlesOf(gap.municipalities)} saknar insatser i alla insatsområden.`;
    case 'some':
      return gap.by === 'municipality'
        ? `${titlesOf(gap.municipalities)} saknar insatser för ${titlesOf(gap.focusAreas)}.`
        : `Insatser för ${titlesOf(gap.focusAreas)} saknas i ${titlesOf(gap.municipalities)}.`;
  }
}

/** A shade of the map in words: "Ingen insats", "1 insats", "2–4 insatser". */
export function describeShade({ from, to }: { readonly from: number; readonly to: number }): string {
  if (to === 0) return 'Ingen insats';
  return from === to ? short(to) : `${formatInteger(from)}–${formatInteger(to)} insatser`;
}
