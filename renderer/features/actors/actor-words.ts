import type { Actor } from '@shared/domain/actor/actor';
import type { Municipality } from '@shared/domain/plan/plan-part';
import { formatList } from '@shared/text/format';
import { actorText } from '@shared/text/sv-actors';

/** Where an actor is, in words; empty where nothing is said. */
export function whereOf(
  { isWholeCounty, municipalityIds }: Pick<Actor, 'isWholeCounty' | 'municipalityIds'>,
  municipalities: readonly Municipality[],
): string {
  if (isWholeCounty) return actorText.wholeCounty;
  return formatList(
    municipalities.filter(({ id }) => municipalityIds.includes(id)).map(({ title }) => title),
  );
}

/** Roles as they are typed in one field, each once. */
export function rolesIn(text: string): readonly string[] {
  const roles = text
    .split(/[,;\n]/)
    .map((role) => role.replace(/\s+/g, ' ').trim())
    .filter((role) => role !== '');
  return [...new Set(roles)];
}

/** The two ids of a merge's address; null when it has not two. */
export function pairIn(address: string): readonly [string, string] | null {
  const [first = '', second = ''] = address.split('~');
  return first !== '' && second !== '' && first !== second ? [first, second] : null;
}
