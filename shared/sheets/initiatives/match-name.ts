import { editDistance, foldMarks, normaliseLabel, wordsOf } from '../recognise/words';

/** Something of the project that a cell may name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export type NameMatch =
  | { readonly kind: 'exact'; readonly id: string }
  /** Almost the same, or a part of one name only: a proposal that is always shown. */
  | { readonly kind: 'alike'; readonly id: string }
  | { readonly kind: 'unknown' };

const FILLING = new Set(['kommun', 'kommunen', 'kommuns', 'kommuner', 'stad', 'stads']);
const SMALL = new Set(['i', 'och', 'för', 'av', 'på', 'en', 'ett', 'de', 'det', 'som', 'till', 'med']);

/** A name as it is compared: no code, punctuation, case or the word "kommun". */
const comparable = (name: string): string => {
  const words = normaliseLabel(name).split(' ');
  const telling = words.filter((word) => !FILLING.has(word));
  return (telling.length === 0 ? words : telling).join(' ');
};

/** Slips allowed in a word or name of this length: one in five letters, two in ten. */
const slackOf = (length: number): number => (length >= 10 ? 2 : length >= 4 ? 1 : 0);

/** How far apart two names are in letters; Infinity when too far to be a slip. */
function slips(first: string, second: string): number {
  const [a, b] = [foldMarks(first), foldMarks(second)];
  if (a === b) return 0;
  const shortest = Math.min(a.length, b.length);
  // Short names differ in their first letter too easily: Mora is not Nora.
  if (shortest < 6 && a[0] !== b[0]) return Infinity;
  const limit = slackOf(shortest);
  const distance = limit === 0 ? Infinity : editDistance(a, b, limit);
  return distance <= limit ? distance : Infinity;
}

const genitive = (name: string): string => (name.endsWith('s') ? name.slice(0, -1) : name);

/** The only one with the least value under Infinity; undefined when none or several have it. */
function onlyNearest(names: readonly Named[], distanceTo: (name: Named) => number): Named | undefined {
  const measured = names
    .map((name) => ({ name, distance: distanceTo(name) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = measured;
  return first && first.distance !== second?.distance ? first.name : undefined;
}

/** Whether every telling word of a text stands in the name too, give or take a slip. */
function isPartOf(text: string, name: string): boolean {
  const words = wordsOf(text).filter((word) => !SMALL.has(word) && word.length > 3);
  const inName = wordsOf(name);
  return words.length > 0 && words.every((word) => inName.some((other) => slips(word, other) < Infinity));
}

/** Finds what a text names: exactly, or as a proposal; 'unknown' also where two are equally near. */
export function matchName(text: string, names: readonly Named[]): NameMatch {
  const wanted = comparable(text);
  if (wanted === '') return { kind: 'unknown' };
  const exact = names.find(({ name }) => comparable(name) === wanted);
  if (exact) return { kind: 'exact', id: exact.id };
  const owning = names.find(({ name }) => comparable(name) === genitive(wanted));
  if (owning) return { kind: 'exact', id: owning.id };
  const near =
    onlyNearest(names, ({ name }) => slips(comparable(name), wanted)) ??
    onlyNearest(names, ({ name }) => (isPartOf(wanted, name) ? 0 : Infinity));
  return near ? { kind: 'alike', id: near.id } : { kind: 'unknown' };
}
