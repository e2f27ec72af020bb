import type { CommandLabel, HistoryRecord } from '../domain/command/history';
import type { UtcTime } from '../domain/ids';
import type { CellContent, FieldDifference } from '../domain/journal/field-differences';
import type { LastChange } from '../domain/journal/last-change';
import type { Contact } from '../domain/people/contact';
import { formatClock, formatDay, formatExact, formatInteger } from './format';
import type { ChangeGroup, ChangeLine } from './sv-changes';
import { describeLabel } from './sv-commands';
import { cellInWords, ruleInWords } from './sv-field-values';
import { ERASED_PERSON, type ChangeNames } from './sv-record-names';
import type { RowRule } from '../domain/budget/budget';

export const historyText = {
  title: 'Historik',
  table: 'Ändringar, senaste först',
  showHistory: 'Visa historik',
  filter: 'Visa ändringar av',
  row: 'Rad',
  allRows: 'Alla rader',
  person: 'Person',
  allPeople: 'Alla',
  from: 'Från och med',
  to: 'Till och med',
  datePattern: 'ÅÅÅÅ-MM-DD',
  dateWrong: 'Skriv datumet som 2026-11-22.',
  nobody: 'Äldre ändringar utan namn',
  removedRow: 'Borttagen rad',
  clear: 'Visa allt',
  time: 'Tid',
  who: 'Vem',
  what: 'Ändring',
  details: 'Från → till',
  showMore: 'Visa fler',
  empty: 'Ingenting har ändrats än.',
  emptyHelp: 'Här visas varje ändring: vem som gjorde den, när, och vad som stod där förut.',
  nothingFound: 'Inga ändringar passar urvalet.',
  nothingFoundHelp: 'Välj en annan rad, person eller tid.',
  undone: 'ångrad',
  before: 'Före',
  after: 'Efter',
  seenTitle: 'Kollegans uppgifter som inte togs med',
  now: 'Nu',
  theirs: 'Kollegans',
  arrow: '→',
  more: (count: number): string => `+ ${String(count)} till`,
  goBack: 'Återställ till denna tidpunkt',
  goBackTo: (what: string, clock: string): string =>
    `Återställ till denna tidpunkt: ${clock}, efter ”${what}”`,
  timeTitle: 'Återställ till en tidigare tidpunkt',
  timeWhen: (moment: string): string => `Återställ till ${moment}?`,
  accept: 'Återställ',
  back: 'Tillbaka',
  sides: 'Det som finns nu och det som fanns då, sida vid sida',
  content: 'Innehåll',
  then: 'Då',
  changesTitle: 'Det här ändras',
  becomes: 'Blir',
  muchSmaller:
    'Då fanns mindre än hälften av det som finns nu. Återställer du försvinner resten härifrån. Det går att ångra, och en säkerhetskopia tas först.',
  unreadable: 'Tidpunkten kunde inte läsas. Välj en annan ändring, eller återställ en säkerhetskopia.',
} as const;

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** A step as a sentence of the history: "Ändra Resor och logi 2026", "Ångra: ändra Resor och logi 2026". */
export function describeStep({
  label,
  undoes,
  redoes,
}: Pick<HistoryRecord, 'label' | 'undoes' | 'redoes'>): string {
  const what = describeLabel(label);
  if (undoes !== null) return `Ångra: ${what}`;
  return redoes === null ? capitalised(what) : `Gör om: ${what}`;
}

/** Who a person is in a list: the name, or what there is instead of one. */
export function describePerson(contact: Contact | null | undefined, isHere: boolean): string {
  if (contact && contact.erasedAt !== null) return capitalised(ERASED_PERSON);
  return contact?.name ?? (isHere ? 'Den här datorn' : 'En annan dator');
}

/** Who a person is in a sentence with the time: "av Karin Ek 14:32", "14:32 på den här datorn". */
function byWhom(contact: Contact | null, isHere: boolean, moment: string): string {
  if (contact) return `av ${contact.erasedAt === null ? contact.name : ERASED_PERSON} ${moment}`;
  return `${moment} på ${isHere ? 'den här datorn' : 'en annan dator'}`;
}

/** "14:32" of today, else "2026-11-21 14:32". */
export const formatMoment = (at: UtcTime, now: UtcTime): string =>
  formatDay(at) === formatDay(now) ? formatClock(at) : lastingMoment(at);

/** "2026-11-22 14:32": names a moment for good, as the history's own label does. */
export const lastingMoment = (at: UtcTime): string => `${formatDay(at)} ${formatClock(at)}`;

const quoted = (text: string): string => (text === '' ? '' : ` ”${text}”`);

/** How it came about where that is not by typing: "import ”budget.xlsx”". */
function describeWay({ label, isUndo, isRedo, isReceived }: LastChange): string {
  if (isUndo) return 'ångrat';
  if (isRedo) return 'gjort om';
  if (isReceived) return `kom med${quoted(label.detail)}`;
  return WAYS[label.kind]?.(label.detail) ?? '';
}

const WAYS: Partial<Record<CommandLabel['kind'], (detail: string) => string>> = {
  import: (file) => `import${quoted(file)}`,
  paste: () => 'inklistrat',
  fill: () => 'ifyllt från en annan cell',
  cut: () => 'urklippt',
  restoreOre: () => 'återskapade ören',
  copyBudget: (name) => `kopia till${quoted(name)}`,
  copyProject: (name) => `kopia till${quoted(name)}`,
  replaceRows: () => 'raderna ersattes',
  restoreRecords: (detail) => `återställt till ${detail}`,
  mergeRecords: (detail) => `sammanfogat med${quoted(detail)}`,
  recovery: () => 'återuppbyggt',
};

/** One unit is enough for two amounts: "120 000 → 125 000 kr". */
function describeCells(before: CellContent, after: CellContent): string {
  const hasAmounts = before.text === null && before.ore !== null && after.text === null && after.ore !== null;
  const from = hasAmounts ? formatExact(before.ore) : cellInWords(before);
  return `${from} → ${cellInWords(after)}`;
}

function describeSides(
  { field, before, after }: FieldDifference,
  budgetId: string,
  names: ChangeNames,
): string {
  switch (field) {
    case 'cell':
      return describeCells(before as CellContent, after as CellContent);
    case 'rule':
      return `${ruleInWords(before as RowRule, budgetId, names)} → ${ruleInWords(after as RowRule, budgetId, names)}`;
    case 'label':
      return before === '' ? '' : `hette ”${String(before)}”`;
    default:
      return '';
  }
}

const VERBS: Readonly<Record<string, string>> = { record: 'Tillagd', note: 'Anteckning' };

/** A cell's last change with what is known of whoever made it. */
export interface AuthoredChange extends LastChange {
  readonly person: Contact | null;
  /** It was made on this machine. */
  readonly isHere: boolean;
}

/** What a cell's line says: "Ändrad av Karin Ek 14:32, 120 000 → 125 000 kr, import ”budget.xlsx”". */
export function describeLastChange(
  last: AuthoredChange,
  now: UtcTime,
  rules: { readonly budgetId: string; readonly names: ChangeNames },
): string {
  const verb = VERBS[last.difference.field] ?? 'Ändrad';
  const sides = describeSides(last.difference, rules.budgetId, rules.names);
  const start = `${verb} ${byWhom(last.person, last.isHere, formatMoment(last.at, now))}`;
  return [start, sides, describeWay(last)].filter((part) => part !== '').join(', ');
}

/** How many steps there are, and how many of them are shown: "412 ändringar. De 200 senaste visas." */
export function describeCount(total: number, shown: number, isNarrowed: boolean): string {
  if (total === 0) return isNarrowed ? historyText.nothingFound : historyText.empty;
  const all = total === 1 ? '1 ändring' : `${formatInteger(total)} ändringar`;
  const found = isNarrowed ? `${all} i urvalet.` : `${all}.`;
  return shown < total ? `${found} De ${formatInteger(shown)} senaste visas.` : found;
}

/** What going back would change, in sentences. `what`: the step that the state came after; `count`: the lines that differ. */
export function describeTimeReview(what: string, count: number): string {
  const moment = `Så som det var efter ”${what}”.`;
  if (count === 0) return `${moment} Inget skiljer sig.`;
  const lines = count === 1 ? '1 uppgift skiljer sig' : `${formatInteger(count)} uppgifter skiljer sig`;
  return `${moment} ${lines}. Inget ändras förrän du väljer Återställ, och det går att ångra.`;
}

/** The first of a step's lines, and how many more there are. */
export function inShort(groups: readonly ChangeGroup[]): {
  readonly first: ChangeLine | undefined;
  readonly more: number;
} {
  const lines = groups.flatMap((group) => group.lines);
  return { first: lines[0], more: Math.max(0, lines.length - 1) };
}
