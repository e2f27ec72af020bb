import type { Pilot, PilotApplication } from '@shared/domain/pilot/pilot';
import { pilotText } from '@shared/text/sv-pilot';
import { PilotField, ReadPilotField } from './PilotField';
import { PilotSection } from './PilotSection';
import { readHappenedOrNone } from './read-field';

export interface ApplicationSectionProps {
  readonly pilot: Pilot;
}

const withApplication = (pilot: Pilot, change: Partial<PilotApplication>): Pilot => ({
  ...pilot,
  application: { ...pilot.application, ...change },
});

/** The application: when it came, its number, and what it says in short. */
export function ApplicationSection({ pilot }: ApplicationSectionProps) {
  const { receivedOn, diaryNumber, text } = pilot.application;
  return (
    <PilotSection name="application" title={pilotText.application}>
      <div className="labelled-pilot">
        <ReadPilotField
          pilot={pilot}
          field="application/receivedOn"
          label={pilotText.receivedOn}
          value={receivedOn ?? ''}
          read={readHappenedOrNone}
          onRead={(stored, day) => withApplication(stored, { receivedOn: day })}
        />
        <PilotField
          pilot={pilot}
          field="application/diaryNumber"
          label={pilotText.diaryNumber}
          value={diaryNumber}
          onText={(stored, number) => withApplication(stored, { diaryNumber: number })}
        />
        <PilotField
          pilot={pilot}
          field="application/text"
          label={pilotText.applicationText}
          lines="many"
          value={text}
          onText={(stored, words) => withApplication(stored, { text: words })}
        />
      </div>
    </PilotSection>
  );
}
