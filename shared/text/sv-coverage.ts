import type { CoverageGap } from '../domain/mapping/coverage-gaps';
import { isInScope, type Coverage, type CoverageCount, type CoverageScope } from '../domain/mapping/coverage';
import { INITIATIVE_STATUSES, type Initiative } from '../domain/mapping/initiative';
import { formatInteger, formatList } from './format';
import { mappingText } from './sv-mapping';

const { countOf: short } = mappingText;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Which initiatives the matrix counts, as a choice. */
export const SCOPE_NAMES: Readonly<Record<CoverageScope, string>> = {
  current: 'Pågående och okända',
  ongoing: 'Bara pågående',
  all: 'Alla insatser',
};

/** Words of the matrix, the map and the gaps. */
export const coverageText = {
  title: 'Täckning',
  wholeCounty: 'hela länet',
  caption: 'Insatser per kommun och insatsområde',
  scope: 'Räkna',
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

type Counted = Pick<Coverage, 'scope' | 'statuses' | 'total'>;

const ofStatus = (status: Initiative['status'], count: number): string => {
  switch (status) {
    case 'ongoing':
      return `${formatInteger(count)} som pågår`;
    case 'planned':
      return `${formatInteger(count)} ${count === 1 ? 'planerad' : 'planerade'}`;
    case 'ended':
      return `${formatInteger(count)} ${count === 1 ? 'avslutad' : 'avslutade'}`;
    case 'unknown':
      return `${formatInteger(count)} med okänd status`;
  }
};

/** Which initiatives are counted and which are not: "14 insatser räknas: 4 som pågår och 10 med okänd status. 1 planerad räknas inte." */
export function describeCounted({ scope, statuses, total }: Counted): string {
  const known = INITIATIVE_STATUSES.filter((status) => statuses[status] > 0);
  const listed = (isCounted: boolean): readonly string[] =>
    known
      .filter((status) => isInScope({ status }, scope) === isCounted)
      .map((status) => ofStatus(status, statuses[status]));
  const [counted, left] = [listed(true), listed(false)];
  const first = total === 0 ? 'Ingen insats räknas' : `${short(total)} räknas: ${formatList(counted)}`;
  return `${first}.${left.length === 0 ? '' : ` ${formatList(left)} räknas inte.`}`;
}

export interface CoverageState extends Counted {
  /** How many cells of the matrix are empty, of how many. */
  readonly empty: number;
  readonly cells: number;
  readonly withoutMunicipality: number;
  readonly withoutFocusArea: number;
}

/** The state of the coverage in words. */
export function describeCoverage(state: CoverageState): string {
  const { scope, statuses, total, empty, cells, withoutMunicipality, withoutFocusArea } = state;
  const unknown = ofStatus('unknown', statuses.unknown);
  const isCounted = isInScope({ status: 'unknown' }, scope);
  const loose = [
    ...(withoutMunicipality === 0 ? [] : [`${formatInteger(withoutMunicipality)} saknar kommun`]),
    ...(withoutFocusArea === 0 ? [] : [`${formatInteger(withoutFocusArea)} saknar insatsområde`]),
  ];
  const gaps =
    empty === 0 ? 'Ingen ruta är tom.' : `${formatInteger(empty)} av ${formatInteger(cells)} rutor är tomma.`;
  const rest = loose.length === 0 ? '' : ` ${capital(formatList(loose))}.`;
  if (statuses.unknown === 0) return `${short(total)}. ${gaps}${rest}`;
  return isCounted
    ? `${short(total)}, varav ${unknown}. ${gaps}${rest}`
    : `${short(total)}. ${gaps}${rest} ${unknown} räknas inte.`;
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
