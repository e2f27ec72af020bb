import type { CostCategory } from '../../domain/budget/budget';
import type { Reason } from '../recognised';
import { foldMarks, isAlikeFolded, normaliseLabel } from './words';

/** A choice with how sure it is (0–1) and why. */
export interface Guess<Choice> {
  readonly choice: Choice;
  readonly confidence: number;
  readonly why: Reason;
}

/** What people call the standard kostnadsslag. Whole labels, normalised. */
const NAMES: Readonly<Record<CostCategory, readonly string[]>> = {
  staff: [
    ...[
      'personal',
      'egen personal',
      'personalkostnad',
      'personalkostnader',
      'lönekostnad',
      'lönekostnader',
      'lön',
      'löner',
    ],
    ...[
      'lön inkl sociala avgifter',
      'lönekostnader inkl sociala avgifter',
      'löner och arvoden',
      'anställda',
      'po',
      'po pålägg',
    ],
    ...[
      'sociala avgifter',
      'arbetsgivaravgifter',
      'projektledare',
      'projektledning',
      'projektpersonal',
      'egen tid',
      'arbetstid',
    ],
  ],
  externalServices: [
    ...[
      'externa tjänster',
      'extern tjänst',
      'konsulter',
      'konsultkostnader',
      'konsulttjänster',
      'köpta tjänster',
      'köp av tjänster',
    ],
    ...[
      'köp av tjänst',
      'extern kompetens',
      'extern sakkunskap',
      'extern sakkunskap och externa tjänster',
      'externa kostnader',
    ],
    ...['upphandlade tjänster', 'underleverantörer', 'arvoden', 'föreläsare', 'utvärdering', 'revision'],
  ],
  travel: [
    ...[
      'resor',
      'logi',
      'resor och logi',
      'resor logi',
      'resa och logi',
      'resekostnader',
      'resor och boende',
      'resor och traktamenten',
    ],
    ...['traktamenten', 'resor och uppehälle', 'hotell', 'transporter'],
  ],
  investments: [
    ...[
      'investeringar',
      'investering',
      'material',
      'materiel',
      'lokaler',
      'lokal',
      'lokalkostnader',
      'lokalhyra',
      'hyra',
      'utrustning',
    ],
    ...[
      'investeringar materiel och lokaler',
      'investeringar material och lokaler',
      'utrustning och material',
      'inventarier',
    ],
    ...[
      'material och utrustning',
      'materiel och lokaler',
      'lokaler och utrustning',
      'förbrukningsmaterial',
      'maskiner',
    ],
  ],
  indirect: [
    ...[
      'indirekta kostnader',
      'indirekta',
      'indirekt',
      'oh',
      'oh kostnader',
      'overhead',
      'overheadkostnader',
      'omkostnader',
    ],
    ...[
      'schablon',
      'schablonkostnader',
      'gemensamma kostnader',
      'schablon indirekta kostnader',
      'administrativa kostnader',
    ],
    ...['administration', 'förvaltningsgemensamma kostnader', 'påslag indirekta kostnader'],
  ],
  other: [
    'övrigt',
    'övriga kostnader',
    'övriga bokförda kostnader',
    'övriga direkta kostnader',
    'diverse',
    'annat',
    'oförutsett',
  ],
  projectIncome: [
    'projektintäkter',
    'projektintäkt',
    'intäkter',
    'intäkt',
    'avgifter',
    'deltagaravgifter',
    'deltagaravgift',
    'försäljning',
  ],
};

/** Beginnings of words that point to a category, most telling first; `övrig` only when nothing else does. */
const STEMS: readonly (readonly [CostCategory, RegExp])[] = [
  [
    'indirect',
    /^(?:indirekt|overhead|oh$|omkostnad|schablon|gemensam|förvaltningsgemensam|administr|påslag)/,
  ],
  [
    'staff',
    /^(?:personal|lön|anställ|medarbetar|projektled|handlägg|samordnar|arbetsgivaravg|sociala?$|pålägg|po$|ekonom|kommunikatör|processled)/,
  ],
  [
    'externalServices',
    /^(?:konsult|extern|köpt|upphandl|underlever|tjänst|arvode|föreläs|moderator|utvärder|revisi|revisor)/,
  ],
  ['travel', /^(?:res[ao]|resor|resekost|rese|logi$|hotell|boende|traktament|transport|tåg|flyg|bilers)/],
  [
    'investments',
    /^(?:invester|materi|lokal|utrust|inventarie|hyra|hyror|lokalhyr|dator|maskin|förbrukning|licens|programvar)/,
  ],
  ['projectIncome', /^(?:projektintäkt|intäkt|deltagaravg|avgift|konferensavg|försälj|biljett)/],
  [
    'other',
    /^(?:övrig|divers|annat|annan|oförutse|möte|konferens|mat$|förtär|marknads|kommunikation|informati|tryck)/,
  ],
];

interface KnownName {
  readonly name: string;
  readonly folded: string;
  readonly category: CostCategory;
}

const byName: readonly KnownName[] = Object.entries(NAMES).flatMap(([category, names]) =>
  names.map((name) => ({ name, folded: foldMarks(name), category: category as CostCategory })),
);

const similar = (category: CostCategory, confidence: number, detail: string): Guess<CostCategory> => ({
  choice: category,
  confidence,
  why: { code: 'similarCategory', detail },
});

function byStem(words: readonly string[]): Guess<CostCategory> | null {
  const hits = STEMS.flatMap(([category, stem], rank) => {
    const index = words.findIndex((word) => stem.test(word));
    return index < 0 ? [] : [{ category, rank, index, word: words[index] ?? '' }];
  });
  const weight = ({ category, index, rank }: (typeof hits)[number]): number =>
    category === 'indirect' ? -1 : category === 'other' ? 1_000 + index : index * 10 + rank;
  const [best] = hits.sort((a, b) => weight(a) - weight(b));
  if (!best) return null;
  const sure = best.category === 'other' ? 0.6 : words.length <= 4 ? 0.8 : 0.65;
  return similar(best.category, sure, best.word);
}

/** The kostnadsslag that a label's own words point to; null when they point nowhere. */
export function guessCategory(label: string): Guess<CostCategory> | null {
  const normal = normaliseLabel(label);
  if (normal === '') return null;
  const exact = byName.find(({ name }) => name === normal);
  if (exact)
    return { choice: exact.category, confidence: 1, why: { code: 'exactCategory', detail: exact.name } };
  const foldedLabel = foldMarks(normal);
  const misspelt = byName.find(({ folded }) => isAlikeFolded(folded, foldedLabel));
  if (misspelt) return similar(misspelt.category, 0.85, misspelt.name);
  const words = normal.split(' ');
  const stem = byStem(words);
  if (stem && stem.choice !== 'other') return stem;
  const foldedWords = foldedLabel.split(' ');
  const word = byName.find(
    ({ folded }) => folded.length >= 6 && foldedWords.some((one) => isAlikeFolded(folded, one)),
  );
  return word ? similar(word.category, 0.65, word.name) : stem;
}
