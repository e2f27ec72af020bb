import { foldMarks, isAlikeFolded, normaliseLabel } from '../recognise/words';
import type { InitiativeField } from './initiative-table';

/** The words that a column's head says each field by, those that are surest first. */
const WORDS: readonly (readonly [InitiativeField | 'person', readonly string[]])[] = [
  [
    'person',
    [
      'kontaktperson',
      'kontakt',
      'kontaktuppgifter',
      'kontaktuppgift',
      'e post',
      'epost',
      'mejl',
      'mail',
      'e mail',
      'telefon',
      'telefonnummer',
      'mobil',
      'handläggare',
      'uppgiftslämnare',
      'ifyllt av',
      'intervjuperson',
    ],
  ],
  [
    'focusAreas',
    [
      'insatsområde',
      'insatsområden',
      'fokusområde',
      'fokusområden',
      'område',
      'områden',
      'tema',
      'teman',
      'prioriterat område',
      'prioriterade områden',
      'målområde',
      'utvecklingsområde',
      'insats område',
    ],
  ],
  [
    'title',
    [
      'insats',
      'insatser',
      'insatsens namn',
      'namn på insats',
      'namn på insatsen',
      'insats namn',
      'pågående insats',
      'kartlagd insats',
      'aktivitet',
      'aktiviteter',
      'aktivitetens namn',
      'projekt',
      'projektnamn',
      'projektets namn',
      'namn',
      'benämning',
      'titel',
      'rubrik',
      'åtgärd',
      'åtgärder',
      'program',
      'metod',
      'initiativ',
      'insats aktivitet',
      'insats metod',
      'insats projekt',
    ],
  ],
  [
    'actor',
    [
      'aktör',
      'aktörer',
      'utförare',
      'huvudman',
      'huvudmän',
      'organisation',
      'organisationer',
      'organisationsnamn',
      'ansvarig',
      'ansvarig aktör',
      'ansvarig organisation',
      'arrangör',
      'genomförare',
      'förening',
      'avsändare',
      'ägare',
      'vem gör',
      'verksamhet',
      'aktör organisation',
      'utförare huvudman',
    ],
  ],
  [
    'sector',
    [
      'sektor',
      'samhällssektor',
      'typ av aktör',
      'aktörstyp',
      'typ av organisation',
      'offentlig privat civil',
    ],
  ],
  [
    'municipalities',
    [
      'kommun',
      'kommuner',
      'kommun er',
      'kommunen',
      'berörda kommuner',
      'berörd kommun',
      'geografi',
      'geografiskt område',
      'geografisk spridning',
      'plats',
      'ort',
      'var',
      'var i länet',
      'geografisk omfattning',
    ],
  ],
  [
    'targetGroup',
    ['målgrupp', 'målgrupper', 'ålder', 'åldersgrupp', 'för vem', 'riktar sig till', 'deltagare'],
  ],
  [
    'evidence',
    [
      'evidens',
      'evidensgrad',
      'evidensnivå',
      'evidensläge',
      'evidensbaserad',
      'vetenskapligt stöd',
      'forskningsstöd',
      'grad av evidens',
    ],
  ],
  ['riskFactors', ['riskfaktorer', 'riskfaktor', 'risk faktorer', 'risker', 'risk', 'minskar riskfaktorer']],
  [
    'protectiveFactors',
    [
      'skyddsfaktorer',
      'skyddsfaktor',
      'skydds faktorer',
      'friskfaktorer',
      'främjande faktorer',
      'skydd',
      'stärker skyddsfaktorer',
    ],
  ],
  [
    'effect',
    [
      'effekt',
      'effekter',
      'resultat',
      'utfall',
      'förväntad effekt',
      'effekt resultat',
      'resultat effekt',
      'uppföljning',
      'effekt på målet',
    ],
  ],
  ['status', ['status', 'läge', 'fas', 'pågår', 'pågående', 'lägesstatus']],
  ['source', ['källa', 'källor', 'referens', 'referenser', 'länk', 'webbplats', 'hemsida', 'underlag']],
  [
    'notes',
    [
      'anteckning',
      'anteckningar',
      'kommentar',
      'kommentarer',
      'övrigt',
      'anmärkning',
      'anm',
      'notering',
      'beskrivning',
      'kort beskrivning',
      'övrig information',
    ],
  ],
];

const BY_WORD = new Map(
  WORDS.flatMap(([field, words]) => words.map((word, rank) => [word, { field, rank }] as const)),
);
const LONG_WORDS = [...BY_WORD]
  .filter(([word]) => word.length >= 6)
  .map(([word, reading]) => [foldMarks(word), reading] as const);
/** What a head may begin with before more words: "Målgrupp (ålder)". */
const OPENERS = [...BY_WORD].filter(([word]) => word.length >= 5).sort(([a], [b]) => b.length - a.length);

/** A field, and how far down its list of words the head stands: 0 is surest. */
export interface HeadReading {
  readonly field: InitiativeField | 'person';
  readonly rank: number;
}

const LONGEST_HEAD = 80;

/** What a head says word for word; null when it says nothing, or not quite. */
export function readExactHead(head: string): HeadReading | null {
  const label = normaliseLabel(head);
  if (label === '' || label.length > LONGEST_HEAD) return null;
  const exact = BY_WORD.get(label) ?? BY_WORD.get(normaliseLabel(head.replace(/\([^)]*\)|[*:].*$/g, ' ')));
  return exact ?? null;
}

/** What a column's head says that it holds; null for nothing known. Sentences are no heads. */
export function readHead(head: string): HeadReading | null {
  const exact = readExactHead(head);
  const label = normaliseLabel(head);
  if (exact || label === '' || label.length > LONGEST_HEAD) return exact;
  const opener = OPENERS.find(([word]) => label.startsWith(`${word} `));
  if (opener) return { ...opener[1], rank: opener[1].rank + 100 };
  const folded = foldMarks(label);
  const alike = LONG_WORDS.find(([word]) => isAlikeFolded(word, folded));
  return alike ? { ...alike[1], rank: alike[1].rank + 200 } : null;
}
