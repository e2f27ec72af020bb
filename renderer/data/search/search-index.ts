import MiniSearch from 'minisearch';
import type { SearchDoc } from '@shared/domain/search/search-doc';
import { searchWords } from '@shared/domain/search/search-words';

/** Something found, the best first. */
export type Found = Omit<SearchDoc, 'text'>;

/** Words of at most this many letters must be spelt right: with a fault in them they could be anything. */
const SHORT = 3;
/** How many letters of a word may be wrong, as a part of them. */
const FAULTS = 0.2;

const options = {
  fields: ['title', 'text'],
  tokenize: searchWords,
  processTerm: (term: string): string => term,
  searchOptions: {
    prefix: true,
    fuzzy: (term: string): number | false => (term.length > SHORT ? FAULTS : false),
    boost: { title: 3 },
    combineWith: 'AND' as const,
  },
};

interface Known {
  /** The title's words as they are searched: compounds are found by a word inside them. */
  readonly title: string;
  readonly found: Found;
}

/** How well a title answers to the words in their order: 0 it is them, 1 begins with them, 2 the last goes on; null none of it. */
function titleRank(title: string, phrase: string): 0 | 1 | 2 | null {
  if (!title.startsWith(phrase)) return null;
  if (title.length === phrase.length) return 0;
  return title.charAt(phrase.length) === ' ' ? 1 : 2;
}

/** Finds records by words, with typing errors and by the beginning or the inside of a word. */
export class SearchIndex {
  private readonly mini = new MiniSearch<SearchDoc>(options);
  private readonly known = new Map<string, Known>();

  put(docs: readonly SearchDoc[]): void {
    for (const doc of docs) {
      if (this.mini.has(doc.id)) this.mini.replace(doc);
      else this.mini.add(doc);
      const { id, table, part, key, title } = doc;
      this.known.set(id, { title: searchWords(title).join(' '), found: { id, table, part, key, title } });
    }
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) {
      if (this.mini.has(id)) this.mini.discard(id);
      this.known.delete(id);
    }
  }

  /** At most `limit`: what has just that title, what begins so, and then the best; nothing for no words. */
  find(query: string, limit: number): readonly Found[] {
    const words = searchWords(query);
    if (words.length === 0) return [];
    const phrase = words.join(' ');
    const found = new Map(this.begun(phrase, limit).map((one) => [one.id, one]));
    // A letter or two begin titles enough: weighing everything that has them would take the longest of all.
    if (found.size === limit) return [...found.values()];
    for (const { id } of this.mini.search(phrase) as readonly { readonly id: string }[]) {
      if (found.size >= limit) break;
      const known = this.known.get(id);
      if (known) found.set(id, known.found);
    }
    for (const [id, known] of this.known) {
      if (found.size >= limit) break;
      if (words.every((word) => known.title.includes(word))) found.set(id, known.found);
    }
    return [...found.values()];
  }

  /** Those whose title begins with the words, the closest first. */
  private begun(phrase: string, limit: number): readonly Found[] {
    const ranks: readonly Found[][] = [[], [], []];
    for (const { title, found } of this.known.values()) {
      const rank = titleRank(title, phrase);
      const alike = rank === null ? undefined : ranks[rank];
      if (alike && alike.length < limit) alike.push(found);
    }
    return ranks.flat().slice(0, limit);
  }
}
