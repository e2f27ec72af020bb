import { useState } from 'react';
import { useProjects, type ProjectSummary } from '@renderer/data';
import { isHere, useContacts } from '@renderer/data/safekeeping';
import { routeToHash } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { FileDrop } from '@renderer/ui/FileDrop';
import { Loading } from '@renderer/ui/Loading';
import { Message } from '@renderer/ui/Message';
import { SelectField } from '@renderer/ui/SelectField';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import type { OpenedFile } from '@shared/ipc/desktop-api';
import type { Result } from '@shared/result';
import { appText } from '@shared/text/sv-app';
import { exchangeText } from '@shared/text/sv-exchange';
import { exportForColleague, pickFile, takeDropped } from './exchange-actions';

export interface ExchangeStartProps {
  /** null: any of the projects can be exported. */
  readonly projectId: ProjectId | null;
  /** Why the last file could not be read. */
  readonly problem: string | null;
  readonly takesFocus: boolean;
  readonly onFile: (picked: Result<OpenedFile | null, string>) => void;
}

/** What an exchange is, and its two beginnings: a file to a colleague, a file from one. */
export function ExchangeStart({ projectId, problem, takesFocus, onFile }: ExchangeStartProps) {
  const projects = useProjects();
  if (!projects) return <Loading label={appText.loading} />;
  return (
    <div className="view">
      <ViewHeader title={exchangeText.title} takesFocus={takesFocus} />
      <div className="prose">
        <p>{exchangeText.whatItIs}</p>
        <p>{exchangeText.whatItIs2}</p>
      </div>
      {problem !== null && (
        <Message tone="error" isAlert>
          {problem}
        </Message>
      )}
      <WhoAmI projectId={projectId} />
      {projects.length > 0 && <ExportPart projectId={projectId} projects={projects} />}
      <OpenPart isAgain={problem !== null} onFile={onFile} />
    </div>
  );
}

/** Without a name of one's own, a colleague sees changes by nobody. */
function WhoAmI({ projectId }: Pick<ExchangeStartProps, 'projectId'>) {
  const people = useContacts();
  if (!people || people.some(({ contact }) => isHere(contact.id))) return null;
  return (
    <Message tone="note">
      <p>{exchangeText.noName}</p>
      <a href={routeToHash({ place: 'people', projectId })}>{exchangeText.toPeople}</a>
    </Message>
  );
}

interface ExportPartProps extends Pick<ExchangeStartProps, 'projectId'> {
  readonly projects: readonly ProjectSummary[];
}

function ExportPart({ projectId, projects }: ExportPartProps) {
  const [chosen, setChosen] = useState<ProjectId | null>(projectId);
  const [isBusy, setBusy] = useState(false);
  const exported = chosen ?? projects[0]?.project.id;
  if (exported === undefined) return null;
  const save = async (): Promise<void> => {
    setBusy(true);
    await exportForColleague(exported);
    setBusy(false);
  };
  return (
    <div className="exchange-export">
      {projectId === null && (
        <SelectField
          label={exchangeText.project}
          value={exported}
          options={projects.map(({ project }) => ({ value: project.id, label: project.name }))}
          onChange={setChosen}
        />
      )}
      <Button tone="primary" isDisabled={isBusy} onPress={() => void save()}>
        {isBusy ? exchangeText.exporting : exchangeText.export}
      </Button>
    </div>
  );
}

interface OpenPartProps extends Pick<ExchangeStartProps, 'onFile'> {
  readonly isAgain: boolean;
}

function OpenPart({ isAgain, onFile }: OpenPartProps) {
  return (
    <FileDrop label={exchangeText.dropLabel} onFile={(file) => void takeDropped(file).then(onFile)}>
      <div className="exchange-open">
        <Button onPress={() => void pickFile().then(onFile)}>
          {isAgain ? exchangeText.openAnother : exchangeText.open}
        </Button>
        <span className="muted">{exchangeText.orDrop}</span>
      </div>
      <p className="muted">{exchangeText.nothingYet}</p>
    </FileDrop>
  );
}
