import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { EVERY_ACTOR, type ActorChoice } from '@shared/domain/actor/actor-list';
import type { ProjectId } from '@shared/domain/ids';

interface ActorListState {
  /** Project id → what its register is narrowed to and its order. */
  readonly choices: Readonly<Record<string, ActorChoice>>;
  /** Pairs that are not the same, whatever their names say. */
  readonly notSame: readonly string[];
  /** Column key → width in pixels, as dragged. */
  readonly widths: Readonly<Record<string, number>>;
}

/** How the user looks at the actors, remembered on this machine; never the team's data. */
export const useActorListStore = create<ActorListState>()(
  persist((): ActorListState => ({ choices: {}, notSame: [], widths: {} }), {
    name: 'kraftsamling-actor-list',
    version: 1,
  }),
);

export const useActorChoice = (projectId: ProjectId): ActorChoice =>
  useActorListStore((state) => state.choices[projectId]) ?? EVERY_ACTOR;

/** Changes some of what one project's register is narrowed to. */
export function changeActorChoice(projectId: ProjectId, change: Partial<ActorChoice>): void {
  useActorListStore.setState(({ choices }) => ({
    choices: { ...choices, [projectId]: { ...EVERY_ACTOR, ...choices[projectId], ...change } },
  }));
}

/** Remembers that two are not the same, so that it is not asked again. */
export function rememberNotSame(pair: string): void {
  useActorListStore.setState(({ notSame }) => ({ notSame: [...new Set([...notSame, pair])] }));
}
