import { searchWords } from './search-words';

/** Letters that a word must have to be looked for inside others: shorter ones are in nearly all. */
const INSIDE = 4;

/** What a place is found by: its name, and other words for it. */
export interface NamedPlace {
  readonly title: string;
  readonly words: string;
}

/** How well a place answers to the words, 0 best: they are its name, begin it, begin words of it; null: not at all. */
export function placeRank({ title, words }: NamedPlace, asked: readonly string[]): number | null {
  const named = searchWords(title);
  const name = named.join(' ');
  const phrase = asked.join(' ');
  if (name === phrase) return 0;
  if (name.startsWith(phrase)) return 1;
  const begins = (all: readonly string[]) => (word: string) => all.some((one) => one.startsWith(word));
  if (asked.every(begins(named))) return 2;
  if (asked.every(begins([...named, ...searchWords(words)]))) return 3;
  return asked.every((word) => word.length >= INSIDE && name.includes(word)) ? 4 : null;
}
