import { useMemo } from 'react';
import { rememberNotSame, useActorListStore } from '@renderer/stores/actor-list-store';
import { routeToHash, workRoute } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import type { Actor } from '@shared/domain/actor/actor';
import { pairKey, suggestDuplicates } from '@shared/domain/actor/duplicates';
import type { ProjectId } from '@shared/domain/ids';
import { actorsText } from '@shared/text/sv-actors';

export interface DuplicateListProps {
  readonly projectId: ProjectId;
  readonly actors: readonly Actor[];
}

/** As many as one looks at in one go. */
const MOST_SHOWN = 5;

/** Actors whose names say that they may be one: to be compared, or told apart for good. */
export function DuplicateList({ projectId, actors }: DuplicateListProps) {
  const notSame = useActorListStore((state) => state.notSame);
  const suggested = useMemo(() => suggestDuplicates(actors), [actors]);
  const pairs = suggested.filter(({ first, second }) => !notSame.includes(pairKey(first, second)));
  if (pairs.length === 0) return null;
  return (
    <section className="panel actors-duplicates" aria-labelledby="actors-duplicates">
      <h2 id="actors-duplicates">{actorsText.duplicates}</h2>
      <p className="muted">{actorsText.duplicatesHelp}</p>
      <ul>
        {pairs.slice(0, MOST_SHOWN).map(({ first, second }) => (
          <li key={pairKey(first, second)}>
            <span>{actorsText.pair(first.name.trim(), second.name.trim())}</span>
            <a
              className="button button-normal actors-link"
              aria-label={actorsText.compareOf(first.name.trim(), second.name.trim())}
              href={routeToHash(workRoute('actors', projectId, 'sla-ihop', `${first.id}~${second.id}`))}
            >
              {actorsText.compare}
            </a>
            <Button
              tone="quiet"
              aria-label={actorsText.notSameOf(first.name.trim(), second.name.trim())}
              onPress={() => {
                rememberNotSame(pairKey(first, second));
              }}
            >
              {actorsText.notSame}
            </Button>
          </li>
        ))}
      </ul>
      {pairs.length > MOST_SHOWN && (
        <p className="muted">{actorsText.morePairs(pairs.length - MOST_SHOWN)}</p>
      )}
    </section>
  );
}
