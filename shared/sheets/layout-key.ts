import type { DecimalSign } from '../domain/money/parse-amount';
import type { UtcTime } from '../domain/ids';
import { normaliseLabel } from './recognise/words';
import type { RecognisedTable, RowTarget, SheetUnit } from './recognised';

/** How one financier's sheet was understood the last time, for the next time it comes. */
export interface SheetLayout {
  /** From heads and labels, never from amounts; the same when the years have moved on. */
  readonly key: string;
  readonly financier: string;
  readonly savedAt: UtcTime;
  /** Normalised label → where the user put that row, or that it was left out. */
  readonly targets: Readonly<Record<string, RowTarget | 'skip'>>;
  /** A head's text → the budget's year, where the user chose another one. */
  readonly years: Readonly<Record<string, number>>;
  /** What the user took for the decimal sign where amounts could be read in two ways. */
  readonly decimalSign?: DecimalSign;
  readonly unit?: SheetUnit['name'];
  /** The unit that the sheet stated, which may be another than the user chose; absent when it stated none. */
  readonly statedUnit?: SheetUnit['name'];
}

/** What a layout is recognised by. */
export interface LayoutTraits {
  readonly orientation: RecognisedTable['orientation'];
  readonly heads: readonly string[];
  readonly labels: readonly string[];
}

/** FNV-1a over UTF-16 units, 32 bits as eight hexadecimal digits. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** A head without what moves on from year to year. */
const timelessHead = (head: string): string => normaliseLabel(head.replace(/\d{4}(?:-\d{2}-\d{2})?/g, '#'));

/** Sixteen hexadecimal digits that stand for a layout's heads and labels; their order and the amounts do not matter. */
export function layoutKeyOf({ orientation, heads, labels }: LayoutTraits): string {
  const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].sort();
  const text = [
    orientation,
    ...distinct(heads.map(timelessHead)),
    '|',
    ...distinct(labels.map(normaliseLabel)),
  ].join('\n');
  return hash(text, 0x811c9dc5) + hash(text, 0x01234567);
}

/** The key under which a table's layout is remembered. */
export const layoutKey = (table: RecognisedTable): string => table.layoutKey;

/** What the user decided about a table, as far as it is worth remembering. */
export interface LayoutChoices {
  readonly financier: string;
  readonly savedAt: UtcTime;
  readonly rows: Readonly<Record<string, { readonly include: boolean; readonly target: RowTarget }>>;
  /** Year in the sheet → year in the budget, or left out. */
  readonly years: Readonly<Record<string, number | 'skip'>>;
}

/** The layout to save when the user accepts an import. */
export function rememberLayout(table: RecognisedTable, choices: LayoutChoices): SheetLayout {
  const targets: Record<string, RowTarget | 'skip'> = {};
  for (const row of table.rows) {
    const chosen = choices.rows[row.id];
    const label = normaliseLabel(row.label);
    if (chosen && label !== '') targets[label] = chosen.include ? chosen.target : 'skip';
  }
  const years = Object.entries(choices.years).flatMap(([head, year]) =>
    year === 'skip' ? [] : [[head, year] as const],
  );
  return {
    key: table.layoutKey,
    financier: choices.financier,
    savedAt: choices.savedAt,
    targets,
    years: Object.fromEntries(years),
    unit: table.unit.name,
    ...(table.unit.place && { statedUnit: table.unit.read ?? table.unit.name }),
    ...(table.doubtfulSign?.isChosen &&
      table.doubtfulSign.decimal && { decimalSign: table.doubtfulSign.decimal }),
  };
}

const ALIKE_ENOUGH = 0.8;
const FEWEST_LABELS = 3;

/**
 * The remembered layout of a table: the one with its key, the newest first, else one that shares four labels of five,
 * so that a row more or less is no stranger.
 */
export function findLayout(
  layouts: readonly SheetLayout[],
  key: string,
  labels: readonly string[],
): SheetLayout | null {
  const newestFirst = [...layouts].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  const exact = newestFirst.find((layout) => layout.key === key);
  if (exact) return exact;
  const here = new Set(labels.map(normaliseLabel));
  const shared = (layout: SheetLayout): number => {
    const names = Object.keys(layout.targets);
    const common = names.filter((name) => here.has(name)).length;
    return common < FEWEST_LABELS ? 0 : common / Math.max(names.length, here.size);
  };
  return newestFirst.find((layout) => shared(layout) >= ALIKE_ENOUGH) ?? null;
}
