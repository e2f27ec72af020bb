import type { ActorId, InitiativeId } from '../ids';
import type { Contact } from '../people/contact';
import { knownNames, personalDataIn, type KnownNames, type PersonalFinding } from './personal-data';
import type { Publication, PublishedInitiative } from './publication';

/** The texts of an initiative that go out. */
export const PUBLISHED_FIELDS = [
  'title',
  'actor',
  'targetGroup',
  'riskFactors',
  'protectiveFactors',
  'effect',
  'source',
] as const;
export type PublishedField = (typeof PUBLISHED_FIELDS)[number];

/** Where something about a person stands: an initiative's text, or a name of the project or its plan. */
export type FindingPlace =
  | {
      readonly kind: 'initiative';
      readonly id: InitiativeId;
      readonly title: string;
      readonly field: PublishedField;
      /** The actor whose own name it is. */
      readonly actorId: ActorId | null;
    }
  | { readonly kind: 'project' }
  | { readonly kind: 'part'; readonly title: string };

export interface PublicationFinding extends PersonalFinding {
  readonly place: FindingPlace;
}

const NO_NAMES: KnownNames = knownNames([]);

function findingsIn(one: PublishedInitiative, names: KnownNames): readonly PublicationFinding[] {
  const { id, title } = one;
  return PUBLISHED_FIELDS.flatMap((field) => {
    const place = {
      kind: 'initiative',
      id,
      title,
      field,
      actorId: field === 'actor' ? one.actorId : null,
    } as const;
    return personalDataIn(one[field] ?? '', names).map((finding) => ({ ...finding, place }));
  });
}

/**
 * Everything about a person in what would be published, place by place; nothing may be written while there is any.
 * `contacts` are the people that the app knows of.
 */
export function checkPublication(
  { project, coverage, initiatives }: Publication,
  contacts: readonly Contact[],
): readonly PublicationFinding[] {
  const names = knownNames(contacts);
  const inProject = personalDataIn(`${project.name}\n${project.diaryNumber}`, names);
  const parts = [...coverage.rows.map(({ municipality }) => municipality), ...coverage.focusAreas];
  return [
    ...inProject.map((finding) => ({ ...finding, place: { kind: 'project' } as const })),
    ...parts.flatMap(({ title }) =>
      // A municipality may be called as somebody is.
      personalDataIn(title, NO_NAMES).map((finding) => ({
        ...finding,
        place: { kind: 'part', title } as const,
      })),
    ),
    ...initiatives.flatMap((one) => findingsIn(one, names)),
  ];
}
