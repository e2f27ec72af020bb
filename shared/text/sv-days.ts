import type { HappenedDayProblem } from '../domain/happened-day';
import { formatLongDate } from './format';

/** Why a text is not the day of something that has happened, and what to write instead. */
export function describeDayProblem(problem: HappenedDayProblem): string {
  if (problem.code === 'dayAhead')
    return `${formatLongDate(problem.date)} har inte varit än. Skriv dagens datum eller ett tidigare.`;
  const text = problem.text.trim();
  return text === ''
    ? 'Skriv ett datum som 2025-03-01.'
    : `”${text}” är inte ett datum. Skriv som 2025-03-01.`;
}
