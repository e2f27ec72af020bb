import { useWork } from '@renderer/data/work';
import { RowSelect } from '@renderer/ui/RowSelect';
import type { ActorId } from '@shared/domain/ids';
import type { Pilot } from '@shared/domain/pilot/pilot';
import type { PlanPart } from '@shared/domain/plan/plan-part';
import { pilotText } from '@shared/text/sv-pilot';
import { PilotField, ReadPilotField } from './PilotField';
import { PilotSection } from './PilotSection';
import { PartChoices, WholeCounty } from './PartChoices';
import { readDateOrNone } from './read-field';
import { tryPilot } from './save-pilot';

export interface AboutSectionProps {
  readonly pilot: Pilot;
  readonly parts: readonly PlanPart[];
}

/** What the pilot is, who applies, when, and what of the plan it belongs to. */
export function AboutSection({ pilot, parts }: AboutSectionProps) {
  return (
    <PilotSection name="about" title={pilotText.about}>
      <div className="labelled-pilot">
        <PilotField
          pilot={pilot}
          field="title"
          label={pilotText.name}
          lines="wrapped"
          value={pilot.title}
          onText={(stored, title) => ({ ...stored, title })}
        />
        <PilotField
          pilot={pilot}
          field="summary"
          label={pilotText.summary}
          lines="many"
          value={pilot.summary}
          onText={(stored, summary) => ({ ...stored, summary })}
        />
        <Applicant pilot={pilot} />
        <ReadPilotField
          pilot={pilot}
          field="start"
          label={pilotText.start}
          help={pilotText.dateHelp}
          value={pilot.start ?? ''}
          read={readDateOrNone}
          onRead={(stored, start) => ({ ...stored, start })}
        />
        <ReadPilotField
          pilot={pilot}
          field="end"
          label={pilotText.end}
          value={pilot.end ?? ''}
          read={readDateOrNone}
          onRead={(stored, end) => ({ ...stored, end })}
        />
      </div>
      <PartChoices
        legend={pilotText.objectives}
        kind="objective"
        parts={parts}
        chosen={pilot.objectiveIds}
        onChange={(objectiveIds) =>
          void tryPilot(pilot.id, pilotText.objectives, (stored) => ({ ...stored, objectiveIds }))
        }
      />
      <PartChoices
        legend={pilotText.focusAreas}
        kind="focusArea"
        parts={parts}
        chosen={pilot.focusAreaIds}
        onChange={(focusAreaIds) =>
          void tryPilot(pilot.id, pilotText.focusAreas, (stored) => ({ ...stored, focusAreaIds }))
        }
      />
      <PartChoices
        legend={pilotText.municipalities}
        kind="municipality"
        parts={parts}
        chosen={pilot.municipalityIds}
        isDisabled={pilot.isWholeCounty}
        onChange={(municipalityIds) =>
          void tryPilot(pilot.id, pilotText.municipalities, (stored) => ({ ...stored, municipalityIds }))
        }
      >
        <WholeCounty pilot={pilot} />
      </PartChoices>
    </PilotSection>
  );
}

const NOBODY = '';

/** One of the actors, or words where it is none of them. */
function Applicant({ pilot }: { readonly pilot: Pilot }) {
  const actors = useWork('actors', pilot.projectId) ?? [];
  const options = [
    { value: NOBODY, label: pilotText.applicantNone },
    ...actors.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const choose = (value: string): void => {
    const applicantId = value === NOBODY ? null : (value as ActorId);
    void tryPilot(pilot.id, pilotText.applicant, (stored) => ({ ...stored, applicantId }));
  };
  return (
    <>
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {pilotText.applicant}
        </span>
        <RowSelect
          label={pilotText.applicant}
          value={pilot.applicantId ?? NOBODY}
          options={options}
          onChange={choose}
        />
      </div>
      {pilot.applicantId === null && (
        <PilotField
          pilot={pilot}
          field="applicantName"
          label={pilotText.applicantName}
          help={pilotText.applicantNameHelp}
          value={pilot.applicantName}
          onText={(stored, applicantName) => ({ ...stored, applicantName })}
        />
      )}
    </>
  );
}
