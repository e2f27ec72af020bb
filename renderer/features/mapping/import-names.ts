import { placeholderOf, type ImportedInitiative } from '@shared/sheets/initiatives/become-initiative';
import type { InitiativeField } from '@shared/sheets/initiatives/initiative-table';
import type { InitiativePlan } from '@shared/sheets/initiatives/plan-initiatives';
import type { ImportInto } from '@shared/sheets/initiatives/row-drafts';
import { formatList } from '@shared/text/format';
import { importInitiativesText as text } from '@shared/text/sv-import-initiatives';
import { EVIDENCE_NAMES, INITIATIVE_STATUS_NAMES, SECTOR_NAMES } from '@shared/text/sv-work-names';

/** The name of a part or an actor by its id, of the project or created with the import. */
export type NameOf = (id: string) => string;

/** Everything that the review may have to name. */
export function namesIn({ municipalities, focusAreas, actors }: ImportInto, plan: InitiativePlan): NameOf {
  const names = new Map<string, string>([...municipalities, ...focusAreas].map(({ id, name }) => [id, name]));
  for (const { id, name } of actors) names.set(id, name);
  for (const { reading } of plan.rows) {
    for (const value of Object.values(reading.values).flat()) {
      if (value.choice === 'create' && !names.has(placeholderOf(value)))
        names.set(placeholderOf(value), text.newName(value.text));
    }
  }
  return (id) => names.get(id) ?? '';
}

/** A field of an initiative in words; empty where it says nothing. */
export function describeField(
  initiative: ImportedInitiative,
  field: InitiativeField,
  nameOf: NameOf,
): string {
  switch (field) {
    case 'actor':
      return initiative.actorId === null ? initiative.actorName : nameOf(initiative.actorId);
    case 'municipalities':
      return initiative.isWholeCounty ? text.wholeCounty : formatList(initiative.municipalityIds.map(nameOf));
    case 'focusAreas':
      return formatList(initiative.focusAreaIds.map(nameOf));
    case 'sector':
      return SECTOR_NAMES[initiative.sector];
    case 'evidence':
      return EVIDENCE_NAMES[initiative.evidence];
    case 'status':
      return INITIATIVE_STATUS_NAMES[initiative.status];
    default:
      return initiative[field];
  }
}
