import type { ExchangeProblem } from '../domain/exchange/exchange-file';
import type { MergeEntry, MergePlan } from '../domain/exchange/plan-merge';
import type { UtcTime } from '../domain/ids';
import type { RecordChange } from '../domain/command/workspace';
import { formatInteger, formatList } from './format';
import { describeMoment } from './sv-backups';
import { groupTitle, titleOf, type ChangeNames } from './sv-record-names';

export const exchangeText = {
  title: 'Byta med kollegor',
  whatItIs:
    'Exportera projektet till en fil och skicka den till en kollega, som öppnar den i sitt eget program och fortsätter där.',
  whatItIs2:
    'När du öppnar kollegans fil ser du rad för rad vad som skiljer. Har ni båda ändrat samma sak väljer du, och det du inte väljer finns kvar i historiken.',
  project: 'Projekt att exportera',
  export: 'Exportera till kollega …',
  exporting: 'Exporterar …',
  exported: (file: string): string => `”${file}” är sparad. Skicka den till din kollega.`,
  exportFailed: 'Filen kunde inte skapas. Försök igen; starta om programmet om det händer på nytt.',
  open: 'Öppna fil från kollega …',
  openAnother: 'Öppna en annan fil …',
  orDrop: 'eller släpp den här (.kraft)',
  dropLabel: 'Släpp en kollegas fil här',
  nothingYet: 'Inget ändras förrän du har sett jämförelsen och valt Ta in.',
  noName:
    'Kollegan ser inte vem som har gjort dina ändringar förrän du har sagt vem du är. Det gör du under Personuppgifter.',
  toPeople: 'Säg vem du är',
  reading: (file: string): string => `Läser ”${file}” …`,
  readFailed: (file: string): string =>
    `”${file}” kunde inte läsas. Försök igen; starta om programmet om det händer på nytt.`,

  reviewTitle: (project: string): string => `Granska ${project}`,
  accept: 'Ta in',
  accepting: 'Tar in …',
  back: 'Tillbaka',
  conflicts: 'Det här har ni ändrat båda två',
  conflictsHelp:
    'Välj vad som ska gälla. Den senaste ändringen är förvald. Den andra finns kvar i historiken.',
  conflictsLabel: 'Krockar, rad för rad: ditt och kollegans',
  what: 'Uppgift',
  mine: 'Ditt',
  theirs: 'Kollegans',
  keepMine: 'Behåll ditt',
  takeTheirs: 'Ta kollegans',
  keepMineOf: (what: string): string => `Behåll ditt: ${what}`,
  takeTheirsOf: (what: string): string => `Ta kollegans: ${what}`,
  allMine: 'Behåll ditt i alla',
  allTheirs: 'Ta kollegans i alla',
  taken: (count: number): string => `Det här tas in (${formatInteger(count)})`,
  takenLabel: 'Det som tas in från kollegan',
  now: 'Nu',
  becomes: 'Blir',
  kept: (count: number): string => `Det här behåller du (${formatInteger(count)})`,
  keptHelp:
    'Det har du ändrat sedan kollegans fil kom till, eller lagt till själv. Kollegan får det i din nästa fil.',
  keptLabel: 'Det som du behåller',
  yours: 'Ditt',
  decidedOnly: (who: string): string =>
    `Klart. Du behöll ditt, och versionerna från ${who} finns kvar i historiken.`,
  comparedAgain:
    'Något har ändrats här sedan jämförelsen visades. Den är gjord på nytt: se efter igen och välj sedan Ta in.',
  wasNeverThere: 'finns inte här',
  wasNeverThereTheirs: 'finns inte där',
} as const;

const counted = (count: number, one: string, many: string): string =>
  `${formatInteger(count)} ${count === 1 ? one : many}`;

interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

function countsOf(entries: readonly MergeEntry[]): Counts {
  const added = entries.filter(({ mine }) => mine === null).length;
  const removed = entries.filter(({ theirs }) => theirs === null).length;
  return { added, removed, changed: entries.length - added - removed };
}

const changesInWords = ({ added, changed, removed }: Counts): readonly string[] => [
  ...(added > 0 ? [counted(added, 'ny', 'nya')] : []),
  ...(changed > 0 ? [counted(changed, 'ändrad', 'ändrade')] : []),
  ...(removed > 0 ? [counted(removed, 'borttagen', 'borttagna')] : []),
];

/** "Jonas Ek exporterade i går 14:32. 12 nya, 3 ändrade, 2 krockar, 40 lika." */
export function describeReview(
  plan: MergePlan,
  sent: { readonly who: string; readonly at: UtcTime },
  now: UtcTime,
): string {
  const { taken, conflicts, same, isNew } = plan;
  const start = `${sent.who} exporterade ${describeMoment(sent.at, now)}.`;
  if (isNew)
    return `${start} Projektet finns inte här än: allt tas in, ${counted(taken.length, 'uppgift', 'uppgifter')}.`;
  if (taken.length + conflicts.length === 0)
    return `${start} Inget att ta in: du har redan allt som finns i filen.`;
  const parts = [
    ...changesInWords(countsOf(taken)),
    ...(conflicts.length > 0 ? [counted(conflicts.length, 'krock', 'krockar')] : []),
    ...(same > 0 ? [`${formatInteger(same)} lika`] : []),
  ];
  return `${start} ${parts.join(', ')}.`;
}

/** What was taken in, when it has been: "Intaget från Jonas Ek: 12 nya och 3 ändrade." */
export function describeTaken(taken: readonly MergeEntry[], who: string): string {
  if (taken.length === 0) return exchangeText.decidedOnly(who);
  return `Intaget från ${who}: ${formatList(changesInWords(countsOf(taken)))}. En säkerhetskopia togs först.`;
}

/** Who made a side's value, and when: "Jonas Ek, i går 14:32". */
export const describeMadeBy = (who: string, at: UtcTime, now: UtcTime): string =>
  `${who}, ${describeMoment(at, now)}`;

/** What a conflict is about: a row, a project, or a whole version of the budget. */
export function conflictTitle(changes: readonly RecordChange[], names: ChangeNames): string {
  const [first, ...others] = changes;
  if (!first) return '';
  if (others.length > 0) return `${groupTitle(first, names)}: hela versionen`;
  return titleOf(first.table, first.after ?? first.before, names);
}

/** People whom the colleague has erased and who still stand here. */
export const describeErasedThere = (names: readonly string[]): string =>
  `Kollegan har raderat personuppgifterna för ${formatList(names)}. De står kvar här. Ska de bort även här gör du det under Personuppgifter.`;

/** Why a colleague's file was not opened, and what to do. */
export function describeExchangeProblem(problem: ExchangeProblem): string {
  const { name } = problem;
  switch (problem.code) {
    case 'exchangeEmpty':
      return `”${name}” är tom. Be kollegan exportera och skicka filen igen.`;
    case 'exchangeTooLarge':
      return `”${name}” är ${megabytes(problem.bytes)}. Den största som kan öppnas är ${megabytes(problem.limit)}.`;
    case 'exchangeForeign':
      return `”${name}” är inte en fil från Kraftsamling. Be kollegan välja ”${exchangeText.export}” och skicka den filen; namnet slutar på .kraft.`;
    case 'exchangeDamaged':
      return `”${name}” är skadad: den är avkortad eller har ändrats på vägen. Inget har ändrats här. Be kollegan skicka filen igen.`;
    case 'exchangeUnsound':
      return `”${name}” innehåller uppgifter som inte hör hemma i ett projekt. Inget har ändrats här. Be kollegan exportera på nytt.`;
    case 'exchangeNewer':
      return `”${name}” är gjord av en nyare version av Kraftsamling. Uppdatera programmet på den här datorn och öppna filen igen.`;
  }
}

const megabytes = (bytes: number): string => `${formatInteger(Math.ceil(bytes / (1024 * 1024)))} MB`;
