import type { ActorId, PartId, PersonId, ProjectId } from '../ids';

export const SECTORS = ['public', 'private', 'civil', 'unknown'] as const;
export type Sector = (typeof SECTORS)[number];

/** An organisation that takes part, or could. What it has been engaged in is read from what points to it. */
export interface Actor {
  readonly id: ActorId;
  readonly projectId: ProjectId;
  readonly name: string;
  readonly sector: Sector;
  readonly isWholeCounty: boolean;
  readonly municipalityIds: readonly PartId[];
  /** What it is in the project, in a few words each: "pilotägare", "värd för forum". */
  readonly roles: readonly string[];
  readonly notes: string;
  /** People stand in the table of contacts; as few as needed. */
  readonly contactIds: readonly PersonId[];
}
