import { foldMarks, plainText } from '../../sheets/recognise/words';

/** Words in their definite form, as the start of a name: "Kommunen Örebro". */
const BASE_FORMS: Readonly<Record<string, string>> = {
  kommunen: 'kommun',
  kommuns: 'kommun',
  regionen: 'region',
  föreningen: 'förening',
  stiftelsen: 'stiftelse',
};
/** Words that say nothing of who it is. */
const SILENT = new Set(['ab', 'aktiebolag', 'hb', 'kb', 'publ', 'ek', 'för', 'ideell', 'i', 'the']);

/**
 * What two ways of writing one organisation's name have in common: no case, punctuation, form of company or order of
 * words. "Örebro kommun" and "Kommunen Örebro" have the same; empty for a name without letters.
 */
export function actorKey(name: string): string {
  const words = plainText(name)
    .replace(/\bek\.? för\.?(?=\s|$)/g, ' ')
    .match(/[\p{L}\p{N}]+/gu);
  const telling = (words ?? []).map((word) => BASE_FORMS[word] ?? word).filter((word) => !SILENT.has(word));
  const said = telling.length === 0 ? (words ?? []) : telling;
  // "Lindesbergs kommun" and "Lindesberg kommun" are one; so are those whose name ends in "s" anyway.
  const isPlace = said.includes('kommun');
  return said
    .map((word) => (isPlace && word.length > 4 ? word.replace(/s$/, '') : word))
    .sort()
    .join(' ');
}

/** The same without the marks that get lost in scanning and typing: "orebro". */
export const foldedActorKey = (name: string): string => foldMarks(actorKey(name));
