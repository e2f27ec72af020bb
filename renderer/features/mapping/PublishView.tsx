import { useId, useMemo, type ReactNode } from 'react';
import { useProject } from '@renderer/data';
import { useContacts } from '@renderer/data/safekeeping';
import { utcNow } from '@renderer/platform/clock';
import { changeMappingLook, useMappingLook } from '@renderer/stores/mapping-list-store';
import { routeToHash, workRoute } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Loading } from '@renderer/ui/Loading';
import { Message } from '@renderer/ui/Message';
import { RadioField } from '@renderer/ui/RadioField';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { IsoDate, ProjectId, UtcTime } from '@shared/domain/ids';
import { COVERAGE_SCOPES } from '@shared/domain/mapping/coverage';
import { AUDIENCES, preparePublication, type MappingWork } from '@shared/domain/mapping/publication';
import { checkPublication } from '@shared/domain/mapping/publication-check';
import type { Contact } from '@shared/domain/people/contact';
import type { Project } from '@shared/domain/project/project';
import { formatDay } from '@shared/text/format';
import { appText } from '@shared/text/sv-app';
import { SCOPE_NAMES } from '@shared/text/sv-coverage';
import { AUDIENCE_NAMES, describeGoing, describeStaying, publishText } from '@shared/text/sv-publication';
import { FindingTable } from './FindingTable';
import { writePublication, type PublicationKind } from './publish-actions';
import type { Mapping } from './use-mapping';

export interface PublishViewProps {
  readonly projectId: ProjectId;
  readonly mapping: Mapping;
}

/** What goes out to whom, checked for personal data, as a workbook or a web page. */
export function PublishView({ projectId, mapping }: PublishViewProps) {
  const found = useProject(projectId);
  const people = useContacts();
  if (!found || !people) return <Loading label={appText.loading} />;
  if (mapping.initiatives.length === 0)
    return (
      <div className="view">
        <ViewHeader title={publishText.title} />
        <EmptyState
          title={publishText.emptyTitle}
          actions={
            <a
              className="button button-normal mapping-link"
              href={routeToHash(workRoute('mapping', projectId))}
            >
              {publishText.toRegister}
            </a>
          }
        >
          <p>{publishText.emptyHelp}</p>
        </EmptyState>
      </div>
    );
  const contacts = people.map(({ contact }) => contact);
  return <Publishing mapping={mapping} project={found.project} contacts={contacts} />;
}

function today(): { readonly publishedAt: UtcTime; readonly publishedOn: IsoDate } {
  const publishedAt = utcNow();
  return { publishedAt, publishedOn: formatDay(publishedAt) as IsoDate };
}

interface PublishingProps {
  readonly mapping: Mapping;
  readonly project: Project;
  readonly contacts: readonly Contact[];
}

function Publishing({ mapping, project, contacts }: PublishingProps) {
  const { audience, scope } = useMappingLook(project.id);
  const work: MappingWork = useMemo(
    () => ({
      project,
      parts: mapping.parts,
      initiatives: mapping.initiatives,
      actors: mapping.actors,
    }),
    [project, mapping],
  );
  const { publication, withheld } = useMemo(
    () => preparePublication(work, { audience, scope, ...today() }),
    [work, audience, scope],
  );
  // The people are read anew at every draw; what is looked for in the texts are their names.
  const known = JSON.stringify(contacts.map(({ name, phone }) => [name, phone]));
  const findings = useMemo(
    () => checkPublication(publication, contacts),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `known` stands for the contacts.
    [publication, known],
  );
  const write = (kind: PublicationKind) => () =>
    void writePublication(
      preparePublication(work, { audience, scope, ...today() }).publication,
      kind,
      contacts,
    );
  return (
    <div className="view">
      <ViewHeader title={publishText.title} state={publishText.state} />
      <div className="publish-choices">
        <RadioField
          label={publishText.audience}
          value={audience}
          options={AUDIENCES.map((value) => ({ value, label: AUDIENCE_NAMES[value] }))}
          onChange={(chosen) => {
            changeMappingLook(project.id, { audience: chosen });
          }}
        />
        <RadioField
          label={publishText.scope}
          value={scope}
          options={COVERAGE_SCOPES.map((value) => ({ value, label: SCOPE_NAMES[value] }))}
          onChange={(chosen) => {
            changeMappingLook(project.id, { scope: chosen });
          }}
        />
      </div>
      <div className="mapping-detail">
        <Sentences title={publishText.goes} of={describeGoing(publication)} />
        <Sentences title={publishText.stays} of={describeStaying(audience, withheld)} />
      </div>
      <Part title={publishText.check}>
        {findings.length > 0 ? (
          <FindingTable projectId={project.id} findings={findings} />
        ) : (
          <Message tone="good">{publishText.checked}</Message>
        )}
        <p className="muted prose">{publishText.checkLimits}</p>
      </Part>
      <div className="view-actions">
        <Button tone="primary" onPress={write('html')}>
          {publishText.page}
        </Button>
        <Button onPress={write('xlsx')}>{publishText.workbook}</Button>
      </div>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <section className="mapping-section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}

function Sentences({ title, of }: { readonly title: string; readonly of: readonly string[] }) {
  return (
    <div className="panel">
      <Part title={title}>
        <ul className="coverage-gaps">
          {of.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Part>
    </div>
  );
}
