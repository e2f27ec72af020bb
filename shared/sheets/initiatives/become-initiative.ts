import type { Actor, Sector } from '../../domain/actor/actor';
import { actorKey } from '../../domain/actor/actor-name';
import type { ActorId, PartId } from '../../domain/ids';
import type { Initiative } from '../../domain/mapping/initiative';
import type { InitiativeChoices } from './import-choices';
import { INITIATIVE_FIELDS, type InitiativeField } from './initiative-table';
import type { ProjectNames, ValueField, ValueReading } from './read-value';
import type { RowReading } from './read-row';

/** What the row becomes of an initiative; something that is created with it has its placeholder for an id. */
export type ImportedInitiative = Omit<Initiative, 'id' | 'projectId' | 'createdAt' | 'isPublic'>;

/** Stands for the id of a part or an actor that does not exist yet. */
export const placeholderOf = (reading: Pick<ValueReading, 'key'>): string => `new:${reading.key}`;
/** What comes after it is the actor's name as it is compared. */
const ACTOR_PLACEHOLDER = 'new:actor ';
export const isPlaceholder = (id: string): boolean => id.startsWith('new:');

const idOf = (reading: ValueReading): string | null => {
  if (reading.choice === 'create') return placeholderOf(reading);
  return reading.choice.startsWith('use:') ? reading.choice.slice('use:'.length) : null;
};

const unique = (ids: readonly (string | null)[]): readonly PartId[] => [
  ...new Set(ids.filter((id): id is PartId => id !== null)),
];

function places(readings: readonly ValueReading[]) {
  const isWholeCounty = readings.some(({ choice }) => choice === 'all');
  return { isWholeCounty, municipalityIds: isWholeCounty ? [] : unique(readings.map(idOf)) };
}

function areas(readings: readonly ValueReading[], names: ProjectNames): readonly PartId[] {
  const isAll = readings.some(({ choice }) => choice === 'all');
  return isAll ? unique(names.focusAreas.map(({ id }) => id)) : unique(readings.map(idOf));
}

interface Behind {
  readonly actorId: ActorId | null;
  readonly actorName: string;
  readonly actor: Actor | undefined;
}

/** Who is behind it: an actor of the project, one to be created, or a name in words. */
function behind([reading]: readonly ValueReading[], names: ProjectNames, createsActors: boolean): Behind {
  if (!reading || reading.choice === 'leave') return { actorId: null, actorName: '', actor: undefined };
  const actor = names.actors.find(({ id }) => `use:${id}` === reading.choice);
  if (actor) return { actorId: actor.id, actorName: actor.name, actor };
  const isCreated = reading.choice === 'create' && createsActors;
  return { actorId: isCreated ? (placeholderOf(reading) as ActorId) : null, actorName: reading.text, actor };
}

const wordOf = (readings: readonly ValueReading[]): string | null => {
  const [reading] = readings;
  return reading ? idOf(reading) : null;
};

/** What a row becomes, with the choices that stand. What the sheet does not say is assumed, 'unknown' or empty. */
export function becomeInitiative(
  { texts, values }: RowReading,
  names: ProjectNames,
  { createsActors, assumedStatus }: Pick<InitiativeChoices, 'createsActors' | 'assumedStatus'>,
): ImportedInitiative {
  const { actor, ...who } = behind(values.actor, names, createsActors);
  return {
    title: (texts.title ?? '').replace(/\s+/g, ' ').trim(),
    ...who,
    sector: (wordOf(values.sector) as Sector | null) ?? actor?.sector ?? 'unknown',
    ...places(values.municipalities),
    focusAreaIds: areas(values.focusAreas, names),
    targetGroup: texts.targetGroup ?? '',
    evidence: (wordOf(values.evidence) as Initiative['evidence'] | null) ?? 'unknown',
    riskFactors: texts.riskFactors ?? '',
    protectiveFactors: texts.protectiveFactors ?? '',
    effect: texts.effect ?? '',
    status: (wordOf(values.status) as Initiative['status'] | null) ?? assumedStatus,
    source: texts.source ?? '',
    notes: texts.notes ?? '',
  };
}

/** Whether a row says something of a field that was understood. */
export function givesField({ texts, values }: RowReading, field: InitiativeField): boolean {
  return field in values
    ? values[field as ValueField].some(({ choice }) => choice !== 'leave')
    : (texts[field] ?? '') !== '';
}

/** The part of an initiative that a field stands for, as it is compared. */
export function fieldValue(
  initiative: ImportedInitiative,
  field: InitiativeField,
  actors: readonly Actor[],
): string {
  switch (field) {
    case 'actor': {
      const { actorId, actorName } = initiative;
      if (actorId !== null && isPlaceholder(actorId)) return actorId.slice(ACTOR_PLACEHOLDER.length);
      return actorKey(actors.find(({ id }) => id === actorId)?.name ?? actorName);
    }
    case 'municipalities':
      return initiative.isWholeCounty ? 'all' : [...initiative.municipalityIds].sort().join(' ');
    case 'focusAreas':
      return [...initiative.focusAreaIds].sort().join(' ');
    default:
      return initiative[field];
  }
}

/** An initiative of the project with what a row gives written over it. */
export function withGiven<I extends ImportedInitiative>(
  before: I,
  after: ImportedInitiative,
  given: readonly InitiativeField[],
): I {
  const patch = given.map((field): Partial<ImportedInitiative> => {
    if (field === 'actor') return { actorId: after.actorId, actorName: after.actorName };
    if (field === 'municipalities')
      return { isWholeCounty: after.isWholeCounty, municipalityIds: after.municipalityIds };
    if (field === 'focusAreas') return { focusAreaIds: after.focusAreaIds };
    return { [field]: after[field] };
  });
  return Object.assign({}, before, ...patch) as I;
}

/** The fields that a row gives, in the order that the review shows them. */
export const givenFields = (reading: RowReading): readonly InitiativeField[] =>
  INITIATIVE_FIELDS.filter((field) => givesField(reading, field));
