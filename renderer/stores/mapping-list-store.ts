import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { ProjectId } from '@shared/domain/ids';
import type { CoverageScope } from '@shared/domain/mapping/coverage';
import { EVERY_INITIATIVE, type InitiativeChoice } from '@shared/domain/mapping/initiative-list';
import type { Audience } from '@shared/domain/mapping/publication';

/** What one project's mapping is looked at through. */
export interface MappingLook {
  readonly list: InitiativeChoice;
  readonly scope: CoverageScope;
  /** The focus area that the map shows; '' for all. */
  readonly mapOf: string;
  readonly audience: Audience;
}

const START: MappingLook = { list: EVERY_INITIATIVE, scope: 'current', mapOf: '', audience: 'external' };

interface MappingListState {
  /** Project id → its choices. */
  readonly looks: Readonly<Record<string, MappingLook>>;
  /** Column key → width in pixels, as dragged. */
  readonly widths: Readonly<Record<string, number>>;
}

/** Before the second version the coverage left out those of unknown status unless it was asked for every one. */
const countingUnknown = ({ looks, widths }: MappingListState): MappingListState => ({
  looks: Object.fromEntries(
    Object.entries(looks).map(([id, look]) => [
      id,
      look.scope === 'ongoing' ? { ...look, scope: START.scope } : look,
    ]),
  ),
  widths,
});

/** How the user looks at the mapping, remembered on this machine; never the team's data. */
export const useMappingListStore = create<MappingListState>()(
  persist((): MappingListState => ({ looks: {}, widths: {} }), {
    name: 'kraftsamling-mapping-list',
    version: 2,
    migrate: (kept, version) =>
      version < 2 ? countingUnknown(kept as MappingListState) : (kept as MappingListState),
  }),
);

export const useMappingLook = (projectId: ProjectId): MappingLook =>
  useMappingListStore((state) => state.looks[projectId]) ?? START;

/** Changes some of the choices for one project. */
export function changeMappingLook(projectId: ProjectId, change: Partial<MappingLook>): void {
  useMappingListStore.setState(({ looks }) => ({
    looks: { ...looks, [projectId]: { ...START, ...looks[projectId], ...change } },
  }));
}

/** Changes some of what one project's register is narrowed to. */
export function changeList(projectId: ProjectId, change: Partial<InitiativeChoice>): void {
  const { list } = useMappingListStore.getState().looks[projectId] ?? START;
  changeMappingLook(projectId, { list: { ...list, ...change } });
}

/** Shows exactly these in the register, whatever was chosen there before; the order stays. */
export function showInList(projectId: ProjectId, choice: Partial<InitiativeChoice>): void {
  const { list } = useMappingListStore.getState().looks[projectId] ?? START;
  const { sortedBy, isDescending } = list;
  changeMappingLook(projectId, { list: { ...EVERY_INITIATIVE, sortedBy, isDescending, ...choice } });
}
