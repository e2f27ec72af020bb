import { fieldDraft } from '@renderer/stores/draft-store';
import { navigate, routeToHash, workRoute } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { Checkbox } from '@renderer/ui/Checkbox';
import { EditedField } from '@renderer/ui/EditedField';
import { EmptyState } from '@renderer/ui/EmptyState';
import { SelectField } from '@renderer/ui/SelectField';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { SECTORS } from '@shared/domain/actor/actor';
import type { PartId, ProjectId } from '@shared/domain/ids';
import { EVIDENCE_LEVELS, INITIATIVE_STATUSES, type Initiative } from '@shared/domain/mapping/initiative';
import { initiativeText } from '@shared/text/sv-mapping';
import { EVIDENCE_NAMES, INITIATIVE_STATUS_NAMES, SECTOR_NAMES } from '@shared/text/sv-work-names';
import { ActorField } from './ActorField';
import { editInitiative, removeInitiatives, tellRefusal } from './mapping-actions';
import { PartChoices } from './PartChoices';
import type { Mapping } from './use-mapping';

export interface InitiativeViewProps {
  readonly projectId: ProjectId;
  readonly id: string;
  readonly mapping: Mapping;
}

/** One initiative with everything that is known of it, edited in place. */
export function InitiativeView({ projectId, id, mapping }: InitiativeViewProps) {
  const initiative = mapping.initiatives.find((one) => one.id === id);
  const back = (
    <a className="button button-normal mapping-link" href={routeToHash(workRoute('mapping', projectId))}>
      {initiativeText.back}
    </a>
  );
  if (!initiative)
    return (
      <div className="view">
        <EmptyState title={initiativeText.missing} actions={back}>
          <p>{initiativeText.missingHelp}</p>
        </EmptyState>
      </div>
    );
  const remove = async (): Promise<void> => {
    if (await removeInitiatives([initiative])) navigate(workRoute('mapping', projectId));
  };
  return (
    // A key: a field must never carry what was typed over to another initiative.
    <div className="view mapping-one" key={initiative.id}>
      <ViewHeader
        title={initiative.title}
        state={initiative.targetGroup}
        actions={
          <>
            {back}
            <Button onPress={() => void remove()}>{initiativeText.remove}</Button>
          </>
        }
      />
      <div className="mapping-detail">
        <About initiative={initiative} mapping={mapping} />
        <Places initiative={initiative} mapping={mapping} />
        <Knowledge initiative={initiative} />
        <Inside initiative={initiative} />
      </div>
    </div>
  );
}

interface SectionProps {
  readonly initiative: Initiative;
}

type TextKey = 'title' | 'targetGroup' | 'riskFactors' | 'protectiveFactors' | 'effect' | 'source' | 'notes';

interface TextOfProps extends SectionProps {
  readonly field: TextKey;
}

const HELP: Readonly<Partial<Record<TextKey, string>>> = {
  riskFactors: initiativeText.riskHelp,
  protectiveFactors: initiativeText.protectiveHelp,
  effect: initiativeText.effectHelp,
  source: initiativeText.sourceHelp,
  notes: initiativeText.notesHelp,
};

function TextOf({ initiative, field }: TextOfProps) {
  const help = HELP[field];
  return (
    <EditedField
      label={initiativeText[field]}
      lines={field === 'title' || field === 'targetGroup' ? 'wrapped' : 'many'}
      value={initiative[field]}
      {...(help !== undefined && { help })}
      drafts={fieldDraft(`${initiative.projectId}/initiatives/${initiative.id}/${field}`)}
      onSave={(text) => editInitiative(initiative, () => ({ [field]: text.trim() }))}
    />
  );
}

interface ChoiceOfProps<K extends 'sector' | 'status' | 'evidence'> extends SectionProps {
  readonly field: K;
  readonly values: readonly Initiative[K][];
  readonly names: Readonly<Record<Initiative[K], string>>;
}

function ChoiceOf<K extends 'sector' | 'status' | 'evidence'>({
  initiative,
  field,
  values,
  names,
}: ChoiceOfProps<K>) {
  return (
    <SelectField<Initiative[K]>
      label={initiativeText[field]}
      value={initiative[field]}
      options={values.map((value) => ({ value, label: names[value] }))}
      onChange={(value) => void tellRefusal(editInitiative(initiative, () => ({ [field]: value })))}
    />
  );
}

interface PlacesProps extends SectionProps {
  readonly mapping: Mapping;
}

function About({ initiative, mapping }: PlacesProps) {
  return (
    <section className="panel mapping-section">
      <h2>{initiativeText.about}</h2>
      <TextOf initiative={initiative} field="title" />
      <ActorField initiative={initiative} actors={mapping.actors} />
      <div className="mapping-three">
        <ChoiceOf initiative={initiative} field="sector" values={SECTORS} names={SECTOR_NAMES} />
        <ChoiceOf
          initiative={initiative}
          field="status"
          values={INITIATIVE_STATUSES}
          names={INITIATIVE_STATUS_NAMES}
        />
      </div>
      <TextOf initiative={initiative} field="targetGroup" />
    </section>
  );
}

const toggled = (ids: readonly PartId[], id: PartId, isChosen: boolean): readonly PartId[] =>
  isChosen ? [...ids.filter((one) => one !== id), id] : ids.filter((one) => one !== id);

function Places({ initiative, mapping }: PlacesProps) {
  const { projectId, isWholeCounty } = initiative;
  const toggle = (key: 'municipalityIds' | 'focusAreaIds') => (id: PartId, isChosen: boolean) =>
    void tellRefusal(editInitiative(initiative, (now) => ({ [key]: toggled(now[key], id, isChosen) })));
  return (
    <section className="panel mapping-section">
      <h2>{initiativeText.where}</h2>
      <h3>{initiativeText.municipalities}</h3>
      <Checkbox
        isSelected={isWholeCounty}
        onChange={(isWhole) =>
          void tellRefusal(editInitiative(initiative, () => ({ isWholeCounty: isWhole })))
        }
      >
        {initiativeText.wholeCounty}
      </Checkbox>
      <PartChoices
        projectId={projectId}
        label={initiativeText.municipalities}
        parts={mapping.municipalities}
        chosen={initiative.municipalityIds}
        empty={initiativeText.noMunicipalities}
        isDisabled={isWholeCounty}
        onToggle={toggle('municipalityIds')}
      />
      <h3>{initiativeText.focusAreas}</h3>
      <PartChoices
        projectId={projectId}
        label={initiativeText.focusAreas}
        parts={mapping.focusAreas}
        chosen={initiative.focusAreaIds}
        empty={initiativeText.noFocusAreas}
        onToggle={toggle('focusAreaIds')}
      />
    </section>
  );
}

function Knowledge({ initiative }: SectionProps) {
  return (
    <section className="panel mapping-section">
      <h2>{initiativeText.knowledge}</h2>
      <div className="mapping-three">
        <ChoiceOf initiative={initiative} field="evidence" values={EVIDENCE_LEVELS} names={EVIDENCE_NAMES} />
      </div>
      <TextOf initiative={initiative} field="riskFactors" />
      <TextOf initiative={initiative} field="protectiveFactors" />
      <TextOf initiative={initiative} field="effect" />
    </section>
  );
}

function Inside({ initiative }: SectionProps) {
  return (
    <section className="panel mapping-section">
      <h2>{initiativeText.inside}</h2>
      <Checkbox
        isSelected={initiative.isPublic}
        onChange={(isPublic) => void tellRefusal(editInitiative(initiative, () => ({ isPublic })))}
      >
        {initiativeText.isPublic}
      </Checkbox>
      <TextOf initiative={initiative} field="source" />
      <TextOf initiative={initiative} field="notes" />
    </section>
  );
}
