import type { Actor } from '../../domain/actor/actor';
import { actorKey, foldedActorKey } from '../../domain/actor/actor-name';
import { editDistance, plainText } from '../recognise/words';
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

function proposeActor(text: string, { actors }: ProjectNames): Proposed {
  const key = actorKey(text);
  const exact = actors.find(({ name }) => actorKey(name) === key);
  if (exact) return { certainty: 'exact', proposal: `use:${exact.id}` };
  const folded = foldedActorKey(text);
  const limit = folded.length >= 10 ? 2 : 1;
  const near = actors.filter(({ name }) => editDistance(foldedActorKey(name), folded, limit) <= limit);
  const [only, second] = near;
  return only && !second && folded.length >= 5
    ? { certainty: 'alike', proposal: `use:${only.id}` }
    : { certainty: 'exact', proposal: 'create' };
}

function propose(field: ValueField, text: string, names: ProjectNames): Proposed {
  switch (field) {
    case 'municipalities':
      if (meansWholeCounty(text)) return { certainty: 'exact', proposal: 'all' };
      return proposeName(text, names.municipalities, names.municipalities.length === 0);
    case 'focusAreas':
      if (meansAllAreas(text)) return { certainty: 'exact', proposal: 'all' };
      return proposeName(text, names.focusAreas, names.focusAreas.length === 0);
    case 'actor':
      return proposeActor(text, names);
    default: {
      const match = matchChoice(field, text);
      return match.kind === 'unknown' ? UNKNOWN : { certainty: match.kind, proposal: `use:${match.value}` };
    }
  }
}

/** Reads texts of fields; each different one is looked up once. */
export function valueReader(names: ProjectNames, choices: Pick<InitiativeChoices, 'values'>) {
  const known = new Map<string, ValueReading>();
  return (field: ValueField, text: string): ValueReading => {
    const key = `${field} ${field === 'actor' ? actorKey(text) : plainText(text)}`;
    const before = known.get(key);
    if (before) return before;
    const proposed = propose(field, text, names);
    const reading = { key, field, text, ...proposed, choice: choices.values[key] ?? proposed.proposal };
    known.set(key, reading);
    return reading;
  };
}

export type ReadValue = ReturnType<typeof valueReader>;
