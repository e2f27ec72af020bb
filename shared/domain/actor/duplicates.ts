import { editDistance } from '../../sheets/recognise/words';
import type { Actor } from './actor';
import { actorKey, foldedActorKey } from './actor-name';

/** Two actors that may be one. */
export interface DuplicatePair {
  readonly first: Actor;
  readonly second: Actor;
  /** same: the names differ in nothing that matters; alike: in a letter of one word. */
  readonly likeness: 'same' | 'alike';
}

/** A pair's name, whichever comes first. */
export const pairKey = (a: Pick<Actor, 'id'>, b: Pick<Actor, 'id'>): string => [a.id, b.id].sort().join('~');

/** A shorter word differs in a letter by meaning something else: Nora and Mora, IF and IK. */
const SHORTEST_SLIP = 6;

/** Whether two words are one but for a letter, or for the marks over some. */
function isSlip(a: string, b: string): boolean {
  const isLong = Math.min(a.length, b.length) >= SHORTEST_SLIP;
  return isLong && a[0] === b[0] && !/\d/.test(a + b) && editDistance(a, b, 1) <= 1;
}

/** Whether two names, as folded words, have the same words but for one letter of one of them. */
export function isAlikeName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const onlyInA = a.filter((word) => !b.includes(word));
  const onlyInB = b.filter((word) => !a.includes(word));
  if (onlyInA.length !== onlyInB.length || onlyInA.length > 1) return false;
  const [first = '', second = ''] = [onlyInA[0], onlyInB[0]];
  return first === second || isSlip(first, second);
}

/** Both say where they are, and they are nowhere the same. */
const areApart = (a: Actor, b: Actor): boolean =>
  !a.isWholeCounty &&
  !b.isWholeCounty &&
  a.municipalityIds.length > 0 &&
  b.municipalityIds.length > 0 &&
  !a.municipalityIds.some((id) => b.municipalityIds.includes(id));

interface Prepared {
  readonly actor: Actor;
  readonly key: string;
  readonly words: readonly string[];
}

/**
 * Groups in which two that are alike always meet: the words that are left when one is taken out, and for names of one
 * word how it begins. Without them two thousand actors would be two million comparisons.
 */
function meetingPlaces({ words }: Prepared): readonly string[] {
  if (words.length === 1) return [`1 ${(words[0] ?? '').slice(0, 3)}`, `1 ${(words[0] ?? '').slice(-3)}`];
  return words.map((_, left) => words.filter((_word, index) => index !== left).join(' '));
}

/** Pairs of actors whose names are the same, or the same but for a slip of the pen; those surest come first. */
export function suggestDuplicates(actors: readonly Actor[]): readonly DuplicatePair[] {
  const pairs = new Map<string, DuplicatePair>();
  const met = new Map<string, Prepared[]>();
  for (const actor of actors) {
    const key = actorKey(actor.name);
    if (key === '') continue;
    const prepared = { actor, key, words: foldedActorKey(actor.name).split(' ') };
    for (const place of meetingPlaces(prepared)) {
      const others = met.get(place) ?? [];
      for (const other of others) {
        const isSame = other.key === key;
        const isLikely =
          isSame || (isAlikeName(other.words, prepared.words) && !areApart(other.actor, actor));
        if (!isLikely) continue;
        const likeness = isSame ? 'same' : 'alike';
        pairs.set(pairKey(other.actor, actor), { first: other.actor, second: actor, likeness });
      }
      others.push(prepared);
      met.set(place, others);
    }
  }
  return [...pairs.values()].sort((a, b) => (a.likeness === b.likeness ? 0 : a.likeness === 'same' ? -1 : 1));
}
