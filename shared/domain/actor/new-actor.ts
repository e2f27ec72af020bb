import type { Actor } from './actor';

/** An actor of whom nothing is known but the name. */
export const newActor = (
  ids: Pick<Actor, 'id' | 'projectId'>,
  given: Partial<Actor> & Pick<Actor, 'name'>,
): Actor => ({
  sector: 'unknown',
  isWholeCounty: false,
  municipalityIds: [],
  roles: [],
  notes: '',
  contactIds: [],
  ...given,
  ...ids,
});
