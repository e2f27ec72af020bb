import { routeToHash, workRoute, type Route } from '@renderer/stores/route-store';
import type { ProjectId } from '@shared/domain/ids';
import type { Pilot, PilotState } from '@shared/domain/pilot/pilot';

/** The words in the addresses of the place's views. */
export const PARTS = {
  pipeline: '',
  reserve: 'reserv',
  criteria: 'kriterier',
  pilot: 'pilot',
  decision: 'beslut',
  evaluation: 'utvardering',
  scaleUp: 'uppskalning',
  closing: 'avslut',
} as const;
export type PilotPart = keyof typeof PARTS;

/** The parts of a pilot's page that an address leads to. */
export type PagePart = 'pilot' | 'evaluation' | 'scaleUp' | 'closing';

/** Which part of one pilot's page a word in the address means; undefined when it is no page of a pilot. */
export function pagePartOf(word: string): PagePart | undefined {
  const parts = ['pilot', 'evaluation', 'scaleUp', 'closing'] as const;
  return parts.find((part) => PARTS[part] === word);
}

export const placeRoute = (projectId: ProjectId, part: PilotPart, id = ''): Route =>
  workRoute('pilots', projectId, PARTS[part], id);

export const pilotRoute = ({ projectId, id }: Pilot, part: PagePart | 'decision' = 'pilot'): Route =>
  placeRoute(projectId, part, id);

export const pilotHash = (pilot: Pilot): string => routeToHash(pilotRoute(pilot));

/** Where something has to be filled in before a pilot can go on to a state; null: it can go at once. */
export function neededFor(pilot: Pilot, state: PilotState): PagePart | 'decision' | null {
  switch (state) {
    case 'granted':
    case 'rejected':
      return 'decision';
    case 'evaluated':
      return pilot.evaluation.trim() === '' ? 'evaluation' : null;
    case 'scaledUp':
      return (pilot.scaleUp?.owner ?? '').trim() === '' ? 'scaleUp' : null;
    case 'closed':
      return 'closing';
    default:
      return null;
  }
}
