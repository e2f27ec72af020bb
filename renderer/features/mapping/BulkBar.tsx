import { Button } from '@renderer/ui/Button';
import { MenuButton, type MenuChoice } from '@renderer/ui/MenuButton';
import { SECTORS } from '@shared/domain/actor/actor';
import type { PartId } from '@shared/domain/ids';
import { EVIDENCE_LEVELS, INITIATIVE_STATUSES, type Initiative } from '@shared/domain/mapping/initiative';
import { mappingText, registerListText } from '@shared/text/sv-mapping';
import { EVIDENCE_NAMES, INITIATIVE_STATUS_NAMES, SECTOR_NAMES } from '@shared/text/sv-work-names';
import { changeMany, removeInitiatives } from './mapping-actions';
import type { Mapping } from './use-mapping';

export interface BulkBarProps {
  readonly chosen: readonly Initiative[];
  readonly mapping: Mapping;
  readonly onDone: () => void;
}

const withOne = (ids: readonly PartId[], id: PartId): readonly PartId[] =>
  ids.includes(id) ? ids : [...ids, id];

/** What can be done with the chosen initiatives, each in one step that one undo takes back. */
export function BulkBar({ chosen, mapping, onDone }: BulkBarProps) {
  const set = (change: (now: Initiative) => Partial<Initiative>) => () => void changeMany(chosen, change);
  const values = <V extends string>(
    all: readonly V[],
    names: Readonly<Record<V, string>>,
    change: (value: V) => Partial<Initiative>,
  ): readonly MenuChoice[] =>
    all.map((value) => ({ id: value, label: names[value], onChoose: set(() => change(value)) }));
  const places: readonly MenuChoice[] = [
    { id: 'county', label: mappingText.wholeCounty, onChoose: set(() => ({ isWholeCounty: true })) },
    ...mapping.municipalities.map(({ id, title }) => ({
      id,
      label: title,
      onChoose: set((now) => ({ municipalityIds: withOne(now.municipalityIds, id) })),
    })),
  ];
  const areas: readonly MenuChoice[] = mapping.focusAreas.map(({ id, title }) => ({
    id,
    label: title,
    onChoose: set((now) => ({ focusAreaIds: withOne(now.focusAreaIds, id) })),
  }));
  const remove = async (): Promise<void> => {
    if (await removeInitiatives(chosen)) onDone();
  };
  return (
    <div className="mapping-bulk no-print" role="group" aria-label={registerListText.bulk}>
      <span role="status">{registerListText.chosen(chosen.length)}</span>
      <MenuButton
        label={registerListText.setStatus}
        choices={values(INITIATIVE_STATUSES, INITIATIVE_STATUS_NAMES, (status) => ({ status }))}
      />
      <MenuButton
        label={registerListText.setEvidence}
        choices={values(EVIDENCE_LEVELS, EVIDENCE_NAMES, (evidence) => ({ evidence }))}
      />
      <MenuButton
        label={registerListText.setSector}
        choices={values(SECTORS, SECTOR_NAMES, (sector) => ({ sector }))}
      />
      {places.length > 1 && <MenuButton label={registerListText.addPlace} choices={places} />}
      {areas.length > 0 && <MenuButton label={registerListText.addArea} choices={areas} />}
      <MenuButton
        label={registerListText.setPublic}
        choices={[
          { id: 'yes', label: registerListText.publishExternally, onChoose: set(() => ({ isPublic: true })) },
          { id: 'no', label: registerListText.keepInternal, onChoose: set(() => ({ isPublic: false })) },
        ]}
      />
      <Button tone="danger" onPress={() => void remove()}>
        {registerListText.remove}
      </Button>
      <Button tone="quiet" onPress={onDone}>
        {registerListText.unchoose}
      </Button>
    </div>
  );
}
