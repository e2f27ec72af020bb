import { partsOf, type PlanPart } from './plan-part';

/** A heading that names a part of the plan by a title that the plan no longer has. */
export interface RenamedHeading {
  readonly kind: 'objective' | 'focusArea';
  /** Which of its kind, from 1. */
  readonly number: number;
  /** As the heading has it. */
  readonly words: string;
  /** As the plan has it. */
  readonly title: string;
}

/** "Delmål 1: Stärkt gemensamt lärande". */
const NUMBERED = /^(delmål|insatsområde)\s+(\d{1,2})\s*[:.–-]\s*(\S.*)$/i;

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** What the plan now calls the objective or focus area that a heading names by number and title; null while they agree. */
export function renamedHeading(heading: string, parts: readonly PlanPart[]): RenamedHeading | null {
  const [, word = '', digits = '', words = ''] = NUMBERED.exec(heading.trim()) ?? [];
  if (words === '') return null;
  const kind = plain(word) === 'delmål' ? 'objective' : 'focusArea';
  const listed = partsOf(parts, kind);
  // One that has only been moved is still called what the heading says.
  if (listed.some(({ title }) => plain(title) === plain(words))) return null;
  const named = listed[Number(digits) - 1];
  return named ? { kind, number: Number(digits), words, title: named.title } : null;
}
