import type { Deadline, DeadlineKind } from '@shared/domain/calendar/deadlines';
import type { IsoDate } from '@shared/domain/ids';
import { deadlineWords, timelineText } from '@shared/text/sv-calendar';

/** A day over the rows: what matters most of it in words, and all of it on pointing. */
export interface TimelineMark {
  readonly on: IsoDate;
  readonly words: string;
  readonly all: string;
  /** The one that is told in words. */
  readonly deadline: Deadline;
}

/** Of several on one day the first of these is told. */
const WEIGHT: readonly DeadlineKind[] = [
  'projectStart',
  'projectEnd',
  'stageEnd',
  'finalReport',
  'claim',
  'pilotDecision',
  'pilotEnd',
  'condition',
  'indicatorTarget',
  'document',
];

const LONGEST = 36;
const short = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words);

/** One mark for each day that has deadlines. A stage's beginning is seen from its band. */
export function timelineMarks(deadlines: readonly Deadline[]): readonly TimelineMark[] {
  const byDay = new Map<IsoDate, Deadline[]>();
  for (const deadline of deadlines) {
    if (deadline.kind === 'stageStart') continue;
    byDay.set(deadline.on, [...(byDay.get(deadline.on) ?? []), deadline]);
  }
  return [...byDay].flatMap(([on, onDay]): readonly TimelineMark[] => {
    const told = onDay.toSorted((a, b) => WEIGHT.indexOf(a.kind) - WEIGHT.indexOf(b.kind));
    const [deadline] = told;
    if (!deadline) return [];
    const words = short(deadlineWords(deadline));
    return [
      {
        on,
        words: told.length > 1 ? timelineText.andMore(words, told.length - 1) : words,
        all: `${on}: ${told.map(deadlineWords).join(' · ')}`,
        deadline,
      },
    ];
  });
}
