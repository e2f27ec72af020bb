import type { FinancierGroup, InKindCategory } from '../../domain/budget/budget';
import type { RowId } from '../../domain/ids';
import type { SheetLayout } from '../layout-key';
import type { Reason, RowTarget } from '../recognised';
import { guessCategory, type Guess } from './categories';
import { guessFinancier } from './financiers';
import type { RowLine } from './line';
import { isAlike, normaliseLabel } from './words';

/** A row of the current budget, to recognise it by its label. */
export interface KnownRow {
  readonly id: RowId;
  readonly label: string;
  readonly target: RowTarget;
}

function remembered(line: RowLine, layout: SheetLayout | null): Guess<RowTarget> | null {
  const target = layout?.targets[normaliseLabel(line.label)];
  if (!layout || target === undefined || target === 'skip') return null;
  return { choice: target, confidence: 1, why: { code: 'remembered', detail: layout.financier } };
}

function known(line: RowLine, rows: readonly KnownRow[], isExact: boolean): Guess<RowTarget> | null {
  const label = normaliseLabel(line.label);
  const row = rows.find((one) => {
    if (one.target.section !== line.section || label === '') return false;
    const name = normaliseLabel(one.label);
    return isExact ? name === label : isAlike(name, label);
  });
  if (!row) return null;
  const code: Reason['code'] = isExact
    ? line.section === 'financing'
      ? 'knownFinancier'
      : 'knownRow'
    : 'similarRow';
  return { choice: row.target, confidence: isExact ? 1 : 0.85, why: { code, detail: row.label } };
}

const sectionDefault = (line: RowLine): Reason => ({ code: 'sectionDefault', detail: line.heading });

function costTarget(line: RowLine): Guess<RowTarget> {
  const own = guessCategory(line.label);
  const fromContext =
    line.context === '' || (own && own.confidence >= 0.6) ? null : guessCategory(line.context);
  const guess =
    fromContext && !own ? { ...fromContext, confidence: Math.min(fromContext.confidence, 0.7) } : own;
  if (!guess)
    return { choice: { section: 'cost', category: 'other' }, confidence: 0.3, why: sectionDefault(line) };
  return {
    choice: { section: 'cost', category: guess.choice },
    confidence: guess.confidence,
    why: guess.why,
  };
}

/** A heading decides first, then the financier's name; without either, public. */
function groupOf(line: RowLine): Guess<FinancierGroup> | null {
  if (line.group)
    return { choice: line.group, confidence: 0.9, why: { code: 'groupHeading', detail: line.heading } };
  return guessFinancier(line.label);
}

function financingTarget(line: RowLine): Guess<RowTarget> {
  const guess = groupOf(line);
  if (!guess)
    return { choice: { section: 'financing', group: 'public' }, confidence: 0.3, why: sectionDefault(line) };
  return {
    choice: { section: 'financing', group: guess.choice },
    confidence: guess.confidence,
    why: guess.why,
  };
}

function inKindTarget(line: RowLine): Guess<RowTarget> {
  const guess = groupOf(line);
  const category: InKindCategory = guess?.choice === 'private' ? 'inKindPrivate' : 'inKindPublic';
  const why: Reason = guess?.why ?? {
    code: 'inKindPart',
    detail: line.heading === '' ? line.label : line.heading,
  };
  return { choice: { section: 'inKind', category }, confidence: guess ? guess.confidence : 0.5, why };
}

function bySection(line: RowLine): Guess<RowTarget> {
  switch (line.section) {
    case 'cost':
      return costTarget(line);
    case 'financing':
      return financingTarget(line);
    case 'inKind':
      return inKindTarget(line);
  }
}

/**
 * Says where a row belongs: as the user said last time, else as the current budget's row with its label, else by its
 * words and headings.
 */
export function chooseTarget(
  line: RowLine,
  rows: readonly KnownRow[],
  layout: SheetLayout | null,
): Guess<RowTarget> {
  const decided = remembered(line, layout) ?? known(line, rows, true);
  if (decided) return decided;
  const byWords = bySection(line);
  // A merely similar row of the budget goes before words, unless they are a category's very name.
  return byWords.confidence === 1 ? byWords : (known(line, rows, false) ?? byWords);
}
