import type { FinancierGroup } from '../../domain/budget/budget';
import type { Guess } from './categories';
import { normaliseLabel } from './words';

const PUBLIC =
  /^(?:region\p{L}*|kommun\p{L}*|.*kommun(?:en|s)?|stat|staten|statlig\p{L}*|myndighet\p{L}*|offentlig\p{L}*|.+verket|.+myndigheten|.+styrelsen?|landsting\p{L}*|esf|esf rådet|eruf|eu|europeiska|interreg|vinnova|formas|forte|universitet\p{L}*|högskol\p{L}*|.+universitet|länsstyrelsen?|arvsfonden|arvsfond|förvaltning\p{L}*|nämnd\p{L}*|.+nämnden?|samordningsförbund\p{L}*)$/u;
const PRIVATE =
  /^(?:ab|hb|kb|aktiebolag\p{L}*|bolag\p{L}*|företag\p{L}*|näringsliv\p{L}*|privat\p{L}*|stiftelse\p{L}*|.+stiftelsen?|förening\p{L}*|.+föreningen?|bank\p{L}*|.+banken?|sponsor\p{L}*|gåv\p{L}*|donation\p{L}*|kyrk\p{L}*|församling\p{L}*)$/u;

/** Money without a financier's name that the regions and the state hand out. */
const PUBLIC_MONEY = /\b(?:1 1 medel|egna medel|statsbidrag|projektmedel|1 1|regionala? utvecklingsmedel)\b/;

function guess(group: FinancierGroup, confidence: number, word: string): Guess<FinancierGroup> {
  return { choice: group, confidence, why: { code: 'financierWord', detail: word } };
}

/** The financier group that a name's own words point to; null when they point nowhere. */
export function guessFinancier(label: string): Guess<FinancierGroup> | null {
  const normal = normaliseLabel(label);
  const words = normal.split(' ');
  const publicWord = words.find((word) => PUBLIC.test(word));
  const privateWord = words.find((word) => PRIVATE.test(word));
  if (publicWord !== undefined) return guess('public', privateWord === undefined ? 0.9 : 0.6, publicWord);
  if (privateWord !== undefined) return guess('private', 0.9, privateWord);
  const money = PUBLIC_MONEY.exec(normal);
  return money ? guess('public', 0.6, money[0]) : null;
}
