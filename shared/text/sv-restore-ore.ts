import type { RowId } from '../domain/ids';
import { ore } from '../domain/money/ore';
import type { FigurePlace, OreRange, SumName } from '../domain/restore-ore/printed-table';
import type {
  ConflictingFigure,
  MissedFigure,
  RestoredOre,
  RestoreProblem,
  UnbalanceableYear,
} from '../domain/restore-ore/restored-ore';
import { formatInteger, formatList, formatOre, NO_BREAK_SPACE } from './format';

/** A row's label, for sentences about it. */
export type RowNames = (id: RowId) => string;

const SUM_TITLES: Readonly<Record<SumName, string>> = {
  bookedCosts: 'Summa bokförda kostnader',
  financing: 'Summa finansiering',
  public: 'Summan för offentliga finansiärer',
  private: 'Summan för privata finansiärer',
  inKind: 'Summa bidrag i annat än pengar',
};

export const restoreOreText = {
  title: 'Återskapa ören',
  why: 'Tabellen är tryckt i hela kronor. Varje siffra är avrundad för sig, därför stämmer inte summorna på kronan.',
  what: 'Appen söker ören för cellerna så att varje cell och varje summa skrivs ut precis som i tabellen.',
  reconstruction: 'Örena är en återskapning. De riktiga örena kan vara andra.',
  withoutRules: 'Återskapa utan regler',
  withoutRulesHint: 'Alla rader blir inmatade belopp.',
  apply: 'Använd örena',
  cancel: 'Låt hela kronor stå',
  row: 'Rad',
  working: 'Söker ören …',
} as const;

const MOST_LISTED = 5;
const kr = (whole: number): string => `${formatInteger(whole)}${NO_BREAK_SPACE}kr`;
const inOre = (count: number): string => `${formatInteger(count)}${NO_BREAK_SPACE}öre`;
const cells = (count: number): string => (count === 1 ? 'En cell' : `${formatInteger(count)} celler`);
const quoted = (label: string): string => `”${label.trim() === '' ? 'Rad utan namn' : label}”`;

/** "Summa finansiering 2024", "Raden ”Resor” totalt", "”Resor” 2024". */
export function describePlace(place: FigurePlace, nameOf: RowNames): string {
  if (place.kind === 'cell') return `${quoted(nameOf(place.rowId))} ${String(place.year)}`;
  if (place.kind === 'rowTotal') return `${quoted(nameOf(place.rowId))} totalt`;
  return `${SUM_TITLES[place.sum]} ${place.year === null ? 'totalt' : String(place.year)}`;
}

/** What was found, in one or more sentences; shown before anything is changed. */
export function describeRestored(restored: RestoredOre): readonly string[] {
  const sentences =
    restored.changedCells === 0
      ? ['Alla siffror stämmer redan. Inga ören behöver ändras.']
      : [
          `${cells(restored.changedCells)} får ören, ${restored.changedCells === 1 ? 'med' : 'som mest'} ${inOre(restored.largestChange)}. Alla celler och summor skrivs ut som i tabellen.`,
        ];
  if (restored.unbalancedYears.length === 0) return sentences;
  const years = formatList(restored.unbalancedYears.map(String));
  return [
    ...sentences,
    `Kostnader och finansiering är inte lika ${years}. Det är de inte heller i tabellen.`,
  ];
}

const between = (lowest: number, highest: number): string =>
  lowest === highest ? kr(lowest) : `mellan ${kr(lowest)} och ${kr(highest)}`;

function conflictAlone({ place, declared, lowest, highest }: ConflictingFigure, nameOf: RowNames): string {
  const what = describePlace(place, nameOf);
  if (place.kind === 'cell')
    return `${what} är ${kr(declared)} i tabellen, men radens regel kan bara ge ${between(lowest, highest)}.`;
  return `${what} är ${kr(declared)} i tabellen, men cellerna kan bara ge ${between(lowest, highest)}.`;
}

const conflictTogether = (
  { place, declared, lowest, highest }: ConflictingFigure,
  nameOf: RowNames,
): string =>
  `${describePlace(place, nameOf)} är ${kr(declared)}, men de andra siffrorna tillåter bara ${between(lowest, highest)}.`;

function unbalanceable({ year, costs, financing }: UnbalanceableYear): string {
  const range = ({ low, high }: OreRange): string =>
    low === high ? formatOre(ore(low)) : `mellan ${formatOre(ore(low))} och ${formatOre(ore(high))}`;
  return `${String(year)} kan kostnader och finansiering inte bli lika på öret: kostnaderna blir ${range(costs)}${NO_BREAK_SPACE}kr, finansieringen ${range(financing)}${NO_BREAK_SPACE}kr.`;
}

/** The first few sentences, and how many were left out. */
function shortened(sentences: readonly string[]): readonly string[] {
  if (sentences.length <= MOST_LISTED) return sentences;
  return [
    ...sentences.slice(0, MOST_LISTED),
    `Det gäller ${formatInteger(sentences.length - MOST_LISTED)} siffror till.`,
  ];
}

function describeImpossible(
  problem: Extract<RestoreProblem, { code: 'impossible' }>,
  nameOf: RowNames,
): readonly string[] {
  if (problem.alone) {
    return [
      'Det finns inga ören som ger tabellens siffror.',
      ...shortened(problem.figures.map((figure) => conflictAlone(figure, nameOf))),
      'Kontrollera siffran mot källan och rätta den eller cellerna.',
    ];
  }
  const count = problem.figures.length + problem.balances.length;
  return [
    count > 1
      ? 'Det finns inga ören som ger tabellens siffror. Dessa går inte ihop med varandra:'
      : 'Det finns inga ören som ger tabellens siffror.',
    ...shortened([
      ...problem.figures.map((figure) => conflictTogether(figure, nameOf)),
      ...problem.balances.map(unbalanceable),
    ]),
    count > 1
      ? 'Minst en av dem är fel. Kontrollera dem mot källan.'
      : 'Kontrollera årets belopp mot källan.',
  ];
}

const missed = ({ place, declared, printed }: MissedFigure, nameOf: RowNames): string =>
  `${describePlace(place, nameOf)} blev ${kr(printed)} men ska vara ${kr(declared)}.`;

function describeNotFound(
  problem: Extract<RestoreProblem, { code: 'notFoundWithRules' }>,
  nameOf: RowNames,
): readonly string[] {
  const years = problem.unbalancedYears;
  return [
    'Appen hittade inga ören som ger tabellens siffror när reglerna behålls. Det kan ändå finnas en lösning.',
    ...shortened(problem.misses.map((each) => missed(each, nameOf))),
    ...(years.length === 0
      ? []
      : [`Kostnader och finansiering blev inte lika på öret ${formatList(years.map(String))}.`]),
    'Kontrollera procentsatserna, eller återskapa utan regler.',
  ];
}

/** Why no öre were found: what, where and what to do. */
export function describeRestoreProblem(problem: RestoreProblem, nameOf: RowNames): readonly string[] {
  return problem.code === 'impossible'
    ? describeImpossible(problem, nameOf)
    : describeNotFound(problem, nameOf);
}
