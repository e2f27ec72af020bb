import type { RenamedHeading } from '../domain/plan/renamed-heading';
import { PART_KIND_NAMES } from './sv-work-names';

/** About the passages that are the project description's own wording. */
export const descriptionText = {
  title: 'Ur projektbeskrivningen',
  /** Goes before the link to the plan. */
  help: 'Ordalydelsen i projektbeskrivningen, att ha till hands. Det som ni arbetar efter, och som aktiviteter och uppföljning hör till, står under',
  empty:
    'Här sparas ordalydelsen i projektbeskrivningen: syfte, målgrupp, organisation. Lägg till ett stycke i taget.',
} as const;

/** "Delmål 1 heter ”Lärande i hela länet” i planen. Här står ”Stärkt gemensamt lärande”." */
export const describeRenamed = ({ kind, number, words, title }: RenamedHeading): string =>
  `${PART_KIND_NAMES[kind]} ${String(number)} heter ”${title}” i planen. Här står ”${words}”.`;
