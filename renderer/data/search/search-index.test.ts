import { expect, it } from 'vitest';
import type { SearchDoc } from '@shared/domain/search/search-doc';
import { SearchIndex } from './search-index';

const doc = (key: string, title: string, text = ''): SearchDoc => ({
  id: `activities/${key}`,
  table: 'activities',
  part: null,
  key,
  title,
  text,
});

function indexOf(...docs: readonly SearchDoc[]): SearchIndex {
  const index = new SearchIndex();
  index.put(docs);
  return index;
}
const titles = (index: SearchIndex, query: string) => index.find(query, 10).map(({ title }) => title);

it('finds by words in any order, with å, ä and ö as letters of their own', () => {
  const index = indexOf(doc('1', 'Forum om skolnärvaro'), doc('2', 'Möte i Hällefors'), doc('3', 'Mote'));
  expect(titles(index, 'skolnärvaro forum')).toEqual(['Forum om skolnärvaro']);
  expect(titles(index, 'hällefors')).toEqual(['Möte i Hällefors']);
});

it('forgives typing errors in longer words', () => {
  const index = indexOf(doc('1', 'Föräldrautbildning i Lindesberg'), doc('2', 'Fritidsgård i Laxå'));
  expect(titles(index, 'föräldrautbildnig')).toEqual(['Föräldrautbildning i Lindesberg']);
  expect(titles(index, 'lindsberg')).toEqual(['Föräldrautbildning i Lindesberg']);
});

it('finds a word by its beginning and inside a compound', () => {
  const index = indexOf(doc('1', 'Föräldrautbildning'), doc('2', 'Utbildningsdag'));
  expect(titles(index, 'utbildning')).toEqual(['Utbildningsdag', 'Föräldrautbildning']);
});

it('puts what has the words in its title before what has them elsewhere', () => {
  const index = indexOf(doc('1', 'Forum', 'om kartläggningen'), doc('2', 'Kartläggningen'));
  expect(titles(index, 'kartläggningen')).toEqual(['Kartläggningen', 'Forum']);
});

it('puts just that title first, then what begins so, whatever else has the words more often', () => {
  const often = Array.from({ length: 20 }, (_, index) =>
    doc(`n${String(index)}`, `Nytt forum forum ${String(index)}`, 'Forum om mål, forum, mål'),
  );
  const index = indexOf(
    ...often,
    doc('begins', 'Mål och forum för alla som vill vara med, i hela länet, varje år till och med 2026'),
    {
      ...doc('exact', 'Mål', 'En lång text om något helt annat, som drar ned poängen för just det här'),
      id: 'parts/exact',
    },
    doc('part', 'Målgrupper'),
  );
  expect(index.find('mål', 3).map(({ key }) => key)).toEqual(['exact', 'begins', 'part']);
});

it('follows what is changed and removed', () => {
  const index = indexOf(doc('1', 'Forum'), doc('2', 'Forumdag'));
  index.put([doc('1', 'Konferens')]);
  index.remove(['activities/2', 'activities/none']);
  expect(titles(index, 'forum')).toEqual([]);
  expect(titles(index, 'konferens')).toEqual(['Konferens']);
});

it('finds nothing for no words', () => {
  expect(indexOf(doc('1', 'Forum')).find(' – ', 10)).toEqual([]);
});
