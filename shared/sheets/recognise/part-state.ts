import type { FinancierGroup, Section } from '../../domain/budget/budget';
import type { ReadAs } from '../recognised';
import { guessCategory } from './categories';
import { guessFinancier } from './financiers';
import { isInKind, type SectionHead } from './section-words';
import type { SumSaying } from './sum-words';
import { normaliseLabel } from './words';

/** Where in the budget the reading of a block has come, from top to bottom. */
export interface PartState {
  readonly section: Section | null;
  /** Set by a heading; otherwise each row's own words may say differently. */
  readonly isFirm: boolean;
  readonly heading: string;
  readonly group: FinancierGroup | null;
  readonly context: string;
  readonly stretch: number;
  readonly costsSummed: boolean;
  readonly financingSummed: boolean;
}

export const START: PartState = {
  section: null,
  isFirm: false,
  heading: '',
  group: null,
  context: '',
  stretch: 0,
  costsSummed: false,
  financingSummed: false,
};

/** What a block's surroundings say about rows without a heading. */
export interface Surroundings {
  /** Normalised label → the section of the current budget's row with that label. */
  readonly knownSections: ReadonlyMap<string, Section>;
  /** Another block is about financing, so this one need not be. */
  readonly financingElsewhere: boolean;
  /** How the user wants the amounts read. */
  readonly readAs?: ReadAs;
}

export function enterSection(state: PartState, head: SectionHead, words: string): PartState {
  const isGroupOfInKind =
    state.section === 'inKind' &&
    state.isFirm &&
    head.section === 'financing' &&
    /^(?:offentlig|priva)\p{L}*$/iu.test(words.trim());
  const section = isGroupOfInKind ? 'inKind' : head.section;
  const stretch = state.stretch + 1;
  return { ...state, section, isFirm: true, heading: words, group: head.group, context: words, stretch };
}

export const enterContext = (state: PartState, words: string): PartState => ({
  ...state,
  context: words,
  stretch: state.stretch + 1,
});

/** After a sum: subtotals leave the part open, others close it, and the next row must say where it belongs. */
export function passSum(state: PartState, saying: SumSaying): PartState {
  const stretch = state.stretch + 1;
  const summed = saying.section ?? state.section ?? 'cost';
  if (saying.scope === 'subtotal') return { ...state, context: '', group: null, stretch };
  if (saying.scope === 'balance' || saying.scope === 'grand') return { ...state, context: '', stretch };
  return {
    ...state,
    isFirm: false,
    heading: '',
    group: null,
    context: '',
    stretch,
    section: saying.scope === 'bare' ? state.section : null,
    costsSummed: state.costsSummed || summed === 'cost',
    financingSummed: state.financingSummed || summed === 'financing',
  };
}

/** What a row's own words say about its section; null when they say nothing clear. */
function sectionByWords(
  label: string,
  state: PartState,
  known: ReadonlyMap<string, Section>,
): Section | null {
  const remembered = known.get(normaliseLabel(label));
  if (remembered !== undefined) return remembered;
  const category = guessCategory(label);
  const financier = guessFinancier(label);
  const isCost = category !== null && category.confidence >= 0.6;
  if (isCost && financier) {
    const clearlyCost = state.costsSummed ? category.confidence === 1 : category.confidence >= 0.8;
    return clearlyCost && category.choice !== 'other' ? 'cost' : 'financing';
  }
  if (isCost) return 'cost';
  return financier ? 'financing' : null;
}

/** The section of a row with figures; null when the table has ended and the row is outside it. */
export function sectionOf(label: string, state: PartState, around: Surroundings): Section | null {
  if (isInKind(label)) return 'inKind';
  if (state.isFirm && state.section !== null) return state.section;
  const told = sectionByWords(label, state, around.knownSections);
  if (state.costsSummed && state.financingSummed)
    return state.section === null ? null : told === state.section ? told : null;
  if (told !== null) return told;
  if (state.costsSummed) return around.financingElsewhere ? null : 'financing';
  return state.section ?? 'cost';
}
