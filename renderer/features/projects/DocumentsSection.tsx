import { RowSelect } from '@renderer/ui/RowSelect';
import type { ProjectId } from '@shared/domain/ids';
import { DOCUMENT_STATES, partsOf, type PlanPart, type ProjectDocument } from '@shared/domain/plan/plan-part';
import { PLAN_KIND_WORDS, planText } from '@shared/text/sv-plan';
import { DOCUMENT_STATE_NAMES } from '@shared/text/sv-work-names';
import { LinkField } from './LinkField';
import { addPart, editPart } from './part-actions';
import { PartText, PartTitle } from './PartList';
import { PartMenu } from './PartMenu';
import { PartSection } from './PartSection';
import { PartTable, type PartColumn } from './PartTable';
import { readDateOrNone, readText, type FieldReading } from './read-field';
import { ReadField } from './ReadField';

export interface DocumentsSectionProps {
  readonly projectId: ProjectId;
  readonly parts: readonly PlanPart[];
}

const STATES = DOCUMENT_STATES.map((value) => ({ value, label: DOCUMENT_STATE_NAMES[value] }));

const COLUMNS: readonly PartColumn[] = [
  { name: planText.document },
  { name: planText.diaryNumber, width: 'number' },
  { name: planText.status, width: 'status' },
  { name: planText.date, width: 'date' },
  { name: planText.link, width: 'link' },
];

const NEW_DOCUMENT = { diaryNumber: '', state: 'draft', date: null, link: '' } as const;

/** The project's documents by number and status; the documents themselves are in the archive. */
export function DocumentsSection({ projectId, parts }: DocumentsSectionProps) {
  const documents = partsOf(parts, 'document');
  return (
    <PartSection
      id="plan-documents"
      title={planText.documents}
      {...PLAN_KIND_WORDS.document}
      isEmpty={documents.length === 0}
      onAdd={(title) => addPart(projectId, 'document', title, NEW_DOCUMENT)}
    >
      {documents.length > 0 && (
        <>
          <PartTable labelledBy="plan-documents" columns={COLUMNS} className="documents">
            {documents.map((document) => (
              <DocumentRow key={document.id} document={document} documents={documents} />
            ))}
          </PartTable>
          <p className="caption">{planText.documentsNote}</p>
        </>
      )}
    </PartSection>
  );
}

interface DocumentRowProps {
  readonly document: ProjectDocument;
  readonly documents: readonly ProjectDocument[];
}

function DocumentRow({ document, documents }: DocumentRowProps) {
  const path = `${document.projectId}/parts/${document.id}`;
  const field = <T,>(name: 'diaryNumber' | 'date', read: (text: string) => FieldReading<T>) => (
    <ReadField
      field={`${path}/${name}`}
      label={planText.of(planText[name], document.title)}
      isLabelHidden
      look="plain"
      lines="wrapped"
      value={document[name] ?? ''}
      placeholder={planText[name]}
      read={read}
      onRead={(value) => editPart(document, () => ({ [name]: value }))}
    />
  );
  return (
    <tr data-part={document.id}>
      <th scope="row">
        <PartTitle part={document} />
        <PartText part={document} />
      </th>
      <td>{field('diaryNumber', readText)}</td>
      <td>
        <RowSelect
          label={planText.of(planText.status, document.title)}
          value={document.state}
          options={STATES}
          onChange={(state) => void editPart(document, () => ({ state }))}
        />
      </td>
      <td>{field('date', readDateOrNone)}</td>
      <td>
        <LinkField
          field={`${path}/link`}
          title={document.title}
          link={document.link}
          onSave={(link) => editPart(document, () => ({ link }))}
        />
      </td>
      <td className="projects-menu">
        <PartMenu part={document} listed={documents} />
      </td>
    </tr>
  );
}
