import { changeList, showInList } from '@renderer/stores/mapping-list-store';
import { Button } from '@renderer/ui/Button';
import { SelectField, type SelectOption } from '@renderer/ui/SelectField';
import { TextField } from '@renderer/ui/TextField';
import { SECTORS } from '@shared/domain/actor/actor';
import type { ProjectId } from '@shared/domain/ids';
import { EVIDENCE_LEVELS, INITIATIVE_STATUSES } from '@shared/domain/mapping/initiative';
import { CURRENT, NONE, type InitiativeChoice } from '@shared/domain/mapping/initiative-list';
import { SCOPE_NAMES } from '@shared/text/sv-coverage';
import { LIST_COLUMN_NAMES, registerListText } from '@shared/text/sv-mapping';
import { EVIDENCE_NAMES, INITIATIVE_STATUS_NAMES, SECTOR_NAMES } from '@shared/text/sv-work-names';
import type { Mapping } from './use-mapping';

export interface FacetBarProps {
  readonly projectId: ProjectId;
  readonly mapping: Mapping;
  readonly choice: InitiativeChoice;
  readonly isNarrowed: boolean;
}

const CURRENT_OPTION = { value: CURRENT, label: SCOPE_NAMES.current } as const;
const ANY = { value: '', label: registerListText.any } as const;

const named = <V extends string>(
  values: readonly V[],
  names: Readonly<Record<V, string>>,
): readonly SelectOption<V | ''>[] => [ANY, ...values.map((value) => ({ value, label: names[value] }))];

const partOptions = (
  parts: readonly { readonly id: string; readonly title: string }[],
  without: string,
): readonly SelectOption<string>[] => [
  ANY,
  ...parts.map(({ id, title }) => ({ value: id, label: title })),
  { value: NONE, label: without },
];

/** What the register is narrowed by: words, and one choice of each facet. */
export function FacetBar({ projectId, mapping, choice, isNarrowed }: FacetBarProps) {
  const facet = <V extends string>(
    key: 'municipality' | 'focusArea' | 'sector' | 'evidence' | 'status',
    label: string,
    value: V,
    options: readonly SelectOption<V>[],
  ) => (
    <SelectField
      label={label}
      // A part that was removed from the plan is no choice any more.
      value={options.some((option) => option.value === value) ? value : ('' as V)}
      options={options}
      onChange={(chosen) => {
        changeList(projectId, { [key]: chosen });
      }}
    />
  );
  return (
    <div className="mapping-facets no-print" role="group" aria-label={registerListText.filters}>
      <TextField
        label={registerListText.search}
        type="search"
        value={choice.words}
        onChange={(words) => {
          changeList(projectId, { words });
        }}
      />
      {facet(
        'municipality',
        LIST_COLUMN_NAMES.municipalities,
        choice.municipality,
        partOptions(mapping.municipalities, registerListText.withoutMunicipality),
      )}
      {facet(
        'focusArea',
        LIST_COLUMN_NAMES.focusAreas,
        choice.focusArea,
        partOptions(mapping.focusAreas, registerListText.withoutFocusArea),
      )}
      {facet('sector', LIST_COLUMN_NAMES.sector, choice.sector, named(SECTORS, SECTOR_NAMES))}
      {facet('evidence', LIST_COLUMN_NAMES.evidence, choice.evidence, named(EVIDENCE_LEVELS, EVIDENCE_NAMES))}
      {facet('status', LIST_COLUMN_NAMES.status, choice.status, [
        ...named(INITIATIVE_STATUSES, INITIATIVE_STATUS_NAMES),
        CURRENT_OPTION,
      ])}
      <Button
        tone="quiet"
        isDisabled={!isNarrowed}
        onPress={() => {
          showInList(projectId, {});
        }}
      >
        {registerListText.clear}
      </Button>
    </div>
  );
}
