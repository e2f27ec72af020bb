import type { Sector } from '../../domain/actor/actor';
import type { Initiative } from '../../domain/mapping/initiative';
import { isAlike, normaliseLabel } from '../recognise/words';

type Words<Value extends string> = Readonly<Record<Value, readonly string[]>>;

const SECTORS: Words<Sector> = {
  public: [
    'offentlig',
    'offentliga',
    'offentlig sektor',
    'offentlig verksamhet',
    'kommun',
    'kommunal',
    'region',
    'regional',
    'stat',
    'statlig',
    'myndighet',
  ],
  private: ['privat', 'privata', 'privat sektor', 'näringsliv', 'företag', 'näringslivet'],
  civil: [
    'civil',
    'civila',
    'civil sektor',
    'civilsamhälle',
    'civilsamhället',
    'civila samhället',
    'ideell',
    'ideell sektor',
    'ideell förening',
    'förening',
    'föreningsliv',
    'idéburen',
    'idéburen sektor',
    'stiftelse',
    'trossamfund',
  ],
  unknown: ['okänd', 'oklart', 'vet ej', 'ej angivet'],
};

const EVIDENCE: Words<Initiative['evidence']> = {
  strong: ['stark', 'stark evidens', 'starkt', 'hög', 'god', 'god evidens', 'starkt stöd', 'hög evidens'],
  promising: [
    'lovande',
    'måttlig',
    'måttligt',
    'medel',
    'viss',
    'viss evidens',
    'lovande evidens',
    'medelhög',
  ],
  weak: ['svag', 'svag evidens', 'svagt', 'låg', 'begränsad', 'begränsad evidens', 'låg evidens'],
  none: ['ingen', 'ingen evidens', 'saknas', 'nej', 'inget stöd', 'saknar evidens'],
  unknown: [
    'inte bedömd',
    'ej bedömd',
    'okänd',
    'oklart',
    'vet ej',
    'inte bedömt',
    'ej bedömt',
    'ej angivet',
  ],
};

const STATUSES: Words<Initiative['status']> = {
  ongoing: ['pågår', 'pågående', 'aktiv', 'löpande', 'i drift', 'igång', 'ja', 'pågår löpande', 'startad'],
  planned: ['planerad', 'planerat', 'planeras', 'kommande', 'ej startad', 'inte startad', 'uppstart'],
  ended: ['avslutad', 'avslutat', 'slut', 'klar', 'genomförd', 'genomfört', 'nedlagd', 'upphört', 'nej'],
  unknown: ['okänd', 'oklart', 'vet ej', 'ej angivet'],
};

export type ChoiceField = 'sector' | 'evidence' | 'status';

const WORDS = { sector: SECTORS, evidence: EVIDENCE, status: STATUSES };

export type ChoiceMatch =
  { readonly kind: 'exact' | 'alike'; readonly value: string } | { readonly kind: 'unknown' };

/** What a word of a sector, a degree of evidence or a status means. */
export function matchChoice(field: ChoiceField, text: string): ChoiceMatch {
  const label = normaliseLabel(text);
  const words: [string, readonly string[]][] = Object.entries(WORDS[field]);
  const exact = words.find(([, list]) => list.includes(label));
  if (exact) return { kind: 'exact', value: exact[0] };
  const alike = words.find(([, list]) => list.some((word) => word.length >= 5 && isAlike(word, label)));
  return alike ? { kind: 'alike', value: alike[0] } : { kind: 'unknown' };
}
