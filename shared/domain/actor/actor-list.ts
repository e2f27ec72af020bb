import { foldMarks, plainText } from '../../sheets/recognise/words';
import type { ActorId, IsoDate } from '../ids';
import type { Municipality } from '../plan/plan-part';
import type { Actor, Sector } from './actor';
import type { Engagement } from './engagements';

export const ACTOR_COLUMNS = ['name', 'sector', 'municipalities', 'roles', 'engagements', 'latest'] as const;
export type ActorColumn = (typeof ACTOR_COLUMNS)[number];

/** What the register of actors is narrowed to, and its order. */
export interface ActorChoice {
  readonly words: string;
  readonly sector: Sector | '';
  /** A municipality's id; '' for all. Those of the whole county are in every municipality. */
  readonly municipality: string;
  readonly sortedBy: ActorColumn;
  readonly isDescending: boolean;
}

export const EVERY_ACTOR: ActorChoice = {
  words: '',
  sector: '',
  municipality: '',
  sortedBy: 'name',
  isDescending: false,
};

/** An actor with what the register shows of it. */
export interface ListedActor {
  readonly actor: Actor;
  /** Names in the plan's order. */
  readonly municipalities: readonly string[];
  readonly engagements: number;
  /** The newest engagement's own day; null for none that has one. */
  readonly latest: IsoDate | null;
  /** Everything that is searched in, folded. */
  readonly searched: string;
}

const folded = (text: string): string => foldMarks(plainText(text));

/** The register's rows, with all that searching and sorting needs computed once. */
export function listActors(
  actors: readonly Actor[],
  municipalities: readonly Municipality[],
  engagements: ReadonlyMap<ActorId, readonly Engagement[]>,
): readonly ListedActor[] {
  return actors.map((actor) => {
    const own = municipalities
      .filter(({ id }) => actor.municipalityIds.includes(id))
      .map(({ title }) => title);
    const engaged = engagements.get(actor.id) ?? [];
    return {
      actor,
      municipalities: own,
      engagements: engaged.length,
      latest: engaged.find(({ isDated }) => isDated)?.date ?? null,
      searched: folded([actor.name, ...own, ...actor.roles, actor.notes].join(' ')),
    };
  });
}

const COLLATOR = new Intl.Collator('sv', { numeric: true });
const SECTOR_ORDER: readonly Sector[] = ['public', 'private', 'civil', 'unknown'];

const COMPARE: Readonly<Record<ActorColumn, (a: ListedActor, b: ListedActor) => number>> = {
  name: (a, b) => COLLATOR.compare(a.actor.name, b.actor.name),
  sector: (a, b) => SECTOR_ORDER.indexOf(a.actor.sector) - SECTOR_ORDER.indexOf(b.actor.sector),
  municipalities: (a, b) =>
    Number(b.actor.isWholeCounty) - Number(a.actor.isWholeCounty) ||
    COLLATOR.compare(a.municipalities.join(' '), b.municipalities.join(' ')),
  roles: (a, b) => COLLATOR.compare(a.actor.roles.join(' '), b.actor.roles.join(' ')),
  engagements: (a, b) => a.engagements - b.engagements,
  latest: (a, b) => COLLATOR.compare(a.latest ?? '', b.latest ?? ''),
};

/** The actors that are asked for, in their order; equals stand by name. */
export function chooseActors(listed: readonly ListedActor[], choice: ActorChoice): readonly ListedActor[] {
  const words = folded(choice.words).split(' ').filter(Boolean);
  const compare = COMPARE[choice.sortedBy];
  const turn = choice.isDescending ? -1 : 1;
  return listed
    .filter(
      ({ actor, searched }) =>
        (choice.sector === '' || actor.sector === choice.sector) &&
        (choice.municipality === '' ||
          actor.isWholeCounty ||
          (actor.municipalityIds as readonly string[]).includes(choice.municipality)) &&
        words.every((word) => searched.includes(word)),
    )
    .sort((a, b) => turn * compare(a, b) || COMPARE.name(a, b));
}
