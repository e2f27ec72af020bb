import type { Actor } from '../actor/actor';
import { SECTORS } from '../actor/actor';
import type { PlanPart } from '../plan/plan-part';
import { isInScope, reaches } from './coverage';
import { EVIDENCE_LEVELS, INITIATIVE_STATUSES, type Initiative } from './initiative';

/** The choice of those that have none of it. */
export const NONE = 'none';

/** The choice of those that the coverage takes to be there now: going on, or of unknown status. */
export const CURRENT = 'current';

export const LIST_COLUMNS = [
  'title',
  'actor',
  'sector',
  'municipalities',
  'focusAreas',
  'targetGroup',
  'evidence',
  'status',
  'isPublic',
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** What the register is narrowed to and in which order; '' is everything. */
export interface InitiativeChoice {
  readonly words: string;
  /** A part's id, NONE, or ''. */
  readonly municipality: string;
  readonly focusArea: string;
  readonly sector: Initiative['sector'] | '';
  readonly evidence: Initiative['evidence'] | '';
  /** A status, CURRENT, or ''. */
  readonly status: Initiative['status'] | typeof CURRENT | '';
  readonly sortedBy: ListColumn;
  readonly isDescending: boolean;
}

export const EVERY_INITIATIVE: InitiativeChoice = {
  words: '',
  municipality: '',
  focusArea: '',
  sector: '',
  evidence: '',
  status: '',
  sortedBy: 'title',
  isDescending: false,
};

/** An initiative with the names of what it points to, and the text that words are looked for in. */
export interface ListedInitiative {
  readonly initiative: Initiative;
  readonly actor: string;
  /** In the order of the plan. */
  readonly municipalities: readonly string[];
  readonly focusAreas: readonly string[];
  readonly searchText: string;
}

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('sv');

function namesIn(parts: readonly PlanPart[], ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  return parts.filter(({ id }) => wanted.has(id)).map(({ title }) => title);
}

/** The name of who is behind an initiative: an actor's, or the words that stand for one. */
export function actorNameOf(
  { actorId, actorName }: Pick<Initiative, 'actorId' | 'actorName'>,
  actors: ReadonlyMap<string, Pick<Actor, 'name'>>,
): string {
  return (actorId === null ? undefined : actors.get(actorId)?.name) ?? actorName;
}

/** The initiatives as a list shows them. `municipalities` and `focusAreas` are the plan's, in order. */
export function listInitiatives(
  initiatives: readonly Initiative[],
  municipalities: readonly PlanPart[],
  focusAreas: readonly PlanPart[],
  actors: readonly Actor[],
): readonly ListedInitiative[] {
  const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]));
  return initiatives.map((initiative) => {
    const actor = actorNameOf(initiative, byId);
    const places = namesIn(municipalities, initiative.municipalityIds);
    const areas = namesIn(focusAreas, initiative.focusAreaIds);
    const { title, targetGroup, riskFactors, protectiveFactors, effect, source, notes } = initiative;
    const texts = [title, actor, ...places, ...areas, targetGroup, riskFactors, protectiveFactors, effect];
    const searchText = folded([...texts, source, notes].join('\n'));
    return { initiative, actor, municipalities: places, focusAreas: areas, searchText };
  });
}

const isAny = (chosen: string, value: string): boolean => chosen === '' || chosen === value;

const hasStatus = (initiative: Initiative, chosen: InitiativeChoice['status']): boolean =>
  chosen === CURRENT ? isInScope(initiative, CURRENT) : isAny(chosen, initiative.status);

function isInPlace({ initiative, municipalities }: ListedInitiative, chosen: string): boolean {
  if (chosen === '') return true;
  if (chosen === NONE) return !initiative.isWholeCounty && municipalities.length === 0;
  return reaches(initiative, chosen as Initiative['municipalityIds'][number]);
}

function isAbout({ initiative, focusAreas }: ListedInitiative, chosen: string): boolean {
  if (chosen === '') return true;
  return chosen === NONE ? focusAreas.length === 0 : initiative.focusAreaIds.some((id) => id === chosen);
}

const COLLATOR = new Intl.Collator('sv', { numeric: true });
const at = (order: readonly string[], value: string): string => String(order.indexOf(value));

/** What a column is sorted by; what is empty comes last, whatever the direction. */
function sortKey(listed: ListedInitiative, column: ListColumn): string {
  const { initiative } = listed;
  switch (column) {
    case 'actor':
      return listed.actor;
    case 'sector':
      return at(SECTORS, initiative.sector);
    case 'municipalities':
      return initiative.isWholeCounty ? '0' : listed.municipalities.join(', ');
    case 'focusAreas':
      return listed.focusAreas.join(', ');
    case 'evidence':
      return at(EVIDENCE_LEVELS, initiative.evidence);
    case 'status':
      return at(INITIATIVE_STATUSES, initiative.status);
    case 'isPublic':
      return initiative.isPublic ? '0' : '1';
    case 'title':
    case 'targetGroup':
      return initiative[column];
  }
}

function sorted(
  all: readonly ListedInitiative[],
  column: ListColumn,
  isDescending: boolean,
): readonly ListedInitiative[] {
  const keyed = all.map((listed) => ({ listed, key: sortKey(listed, column) }));
  const sign = isDescending ? -1 : 1;
  keyed.sort((a, b) => {
    if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
    return (
      sign * COLLATOR.compare(a.key, b.key) ||
      COLLATOR.compare(a.listed.initiative.title, b.listed.initiative.title) ||
      (a.listed.initiative.id < b.listed.initiative.id ? -1 : 1)
    );
  });
  return keyed.map(({ listed }) => listed);
}

/** Those that have every word somewhere and fit every choice, in the order chosen. */
export function chooseInitiatives(
  all: readonly ListedInitiative[],
  choice: InitiativeChoice,
): readonly ListedInitiative[] {
  const words = folded(choice.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const fitting = all.filter(
    (listed) =>
      isAny(choice.sector, listed.initiative.sector) &&
      isAny(choice.evidence, listed.initiative.evidence) &&
      hasStatus(listed.initiative, choice.status) &&
      isInPlace(listed, choice.municipality) &&
      isAbout(listed, choice.focusArea) &&
      words.every((word) => listed.searchText.includes(word)),
  );
  return sorted(fitting, choice.sortedBy, choice.isDescending);
}
