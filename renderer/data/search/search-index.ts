import MiniSearch from 'minisearch';
import type { SearchDoc, FoundTable } from '@shared/domain/search/search-doc';
import { searchable, searchWords } from '@shared/domain/search/search-words';

/** Something found, the best first. */
export interface Found {
  readonly table: FoundTable;
  readonly key: string;
  readonly title: string;
}

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

/** Finds records by words, with typing errors and by the beginning or the inside of a word. */
export class SearchIndex {
  private readonly mini = new MiniSearch<SearchDoc>(options);
  /** The titles as they are searched: compounds are found by a word inside them. */
  private readonly titles = new Map<string, { readonly title: string; readonly found: Found }>();

  put(docs: readonly SearchDoc[]): void {
    for (const doc of docs) {
      if (this.mini.has(doc.id)) this.mini.replace(doc);
      else this.mini.add(doc);
      const { table, key, title } = doc;
      this.titles.set(doc.id, { title: searchable(title), found: { table, key, title } });
    }
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) {
      if (this.mini.has(id)) this.mini.discard(id);
      this.titles.delete(id);
    }
  }

  /** At most `limit`, the best first; nothing for no words. */
  find(query: string, limit: number): readonly Found[] {
    const words = searchWords(query);
    if (words.length === 0) return [];
    const best = this.mini.search(query).slice(0, limit);
    const found = new Map<string, Found>();
    for (const { id } of best as readonly { readonly id: string }[]) {
      const known = this.titles.get(id);
      if (known) found.set(id, known.found);
    }
    for (const [id, known] of this.titles) {
      if (found.size >= limit) break;
      if (words.every((word) => known.title.includes(word))) found.set(id, known.found);
    }
    return [...found.values()];
  }
}
