import type { Actor } from '../../domain/actor/actor';
import { actorKey, foldedActorKey } from '../../domain/actor/actor-name';
import { isAlikeName } from '../../domain/actor/duplicates';
import { plainText } from '../recognise/words';
import { matchChoice } from './choice-words';
import type { InitiativeChoices, ValueChoice } from './import-choices';
import { matchName, type Named } from './match-name';
import { meansAllAreas, meansWholeCounty } from './split-list';

/** The fields whose texts stand for something else. */
export const VALUE_FIELDS = [
  'actor',
  'municipalities',
  'focusAreas',
  'sector',
  'evidence',
  'status',
] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** What the project has that a cell may name. */
export interface ProjectNames {
  readonly municipalities: readonly Named[];
  readonly focusAreas: readonly Named[];
  readonly actors: readonly Actor[];
}

/** One text of a field and what it is taken for. */
export interface ValueReading {
  /** The same for the same text of the same field. */
  readonly key: string;
  readonly field: ValueField;
  readonly text: string;
  readonly certainty: 'exact' | 'alike' | 'unknown';
  readonly proposal: ValueChoice;
  /** What the user chose, else the proposal. */
  readonly choice: ValueChoice;
}

type Proposed = Pick<ValueReading, 'certainty' | 'proposal'>;
const UNKNOWN: Proposed = { certainty: 'unknown', proposal: 'leave' };

function proposeName(text: string, names: readonly Named[], isNewProject: boolean): Proposed {
  const match = matchName(text, names);
  // A project without any municipality or area takes them from the sheet; elsewhere a new one is for the user to ask for.
  if (match.kind === 'unknown') return isNewProject ? { certainty: 'unknown', proposal: 'create' } : UNKNOWN;
  return { certainty: match.kind, proposal: `use:${match.id}` };
}

interface KnownActors {
  readonly byKey: ReadonlyMap<string, string>;
  readonly folded: readonly { readonly id: string; readonly words: readonly string[] }[];
}

/** The project's actors by their names as they are compared, worked out once. */
function knownActors({ actors }: ProjectNames): KnownActors {
  const keyed = actors.map(({ id, name }) => [actorKey(name), id] as const);
  return {
    byKey: new Map([...keyed].reverse()),
    folded: actors.map(({ id, name }) => ({ id, words: foldedActorKey(name).split(' ') })),
  };
}

function proposeActor(text: string, { byKey, folded }: KnownActors): Proposed {
  const exact = byKey.get(actorKey(text));
  if (exact !== undefined) return { certainty: 'exact', proposal: `use:${exact}` };
  const words = foldedActorKey(text).split(' ');
  const [only, second] = folded.filter((actor) => isAlikeName(actor.words, words));
  return only && !second
    ? { certainty: 'alike', proposal: `use:${only.id}` }
    : { certainty: 'exact', proposal: 'create' };
}

function propose(field: ValueField, text: string, names: ProjectNames, actors: KnownActors): Proposed {
  switch (field) {
    case 'municipalities':
      if (meansWholeCounty(text)) return { certainty: 'exact', proposal: 'all' };
      return proposeName(text, names.municipalities, names.municipalities.length === 0);
    case 'focusAreas':
      if (meansAllAreas(text)) return { certainty: 'exact', proposal: 'all' };
      return proposeName(text, names.focusAreas, names.focusAreas.length === 0);
    case 'actor':
      return proposeActor(text, actors);
    default: {
      const match = matchChoice(field, text);
      return match.kind === 'unknown' ? UNKNOWN : { certainty: match.kind, proposal: `use:${match.value}` };
    }
  }
}

/** Whether the project still has what was chosen: it may have been taken away since. */
const isThere = (field: ValueField, choice: ValueChoice, names: ProjectNames): boolean =>
  !choice.startsWith('use:') ||
  !(field in names) ||
  names[field as keyof ProjectNames].some(({ id }) => `use:${id}` === choice);

/** Reads texts of fields; each different one is looked up once. */
export function valueReader(names: ProjectNames, choices: Pick<InitiativeChoices, 'values'>) {
  const known = new Map<string, ValueReading>();
  const keys = new Map<string, string>();
  const actors = knownActors(names);
  return (field: ValueField, text: string): ValueReading => {
    const written = `${field} ${text}`;
    const key = keys.get(written) ?? `${field} ${field === 'actor' ? actorKey(text) : plainText(text)}`;
    keys.set(written, key);
    const before = known.get(key);
    if (before) return before;
    const proposed = propose(field, text, names, actors);
    const chosen = choices.values[key];
    const choice = chosen !== undefined && isThere(field, chosen, names) ? chosen : proposed.proposal;
    const reading = { key, field, text, ...proposed, choice };
    known.set(key, reading);
    return reading;
  };
}

export type ReadValue = ReturnType<typeof valueReader>;
