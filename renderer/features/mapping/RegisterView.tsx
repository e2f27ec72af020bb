import { useDeferredValue, useMemo, useState } from 'react';
import { changeList, useMappingLook } from '@renderer/stores/mapping-list-store';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import type { Initiative } from '@shared/domain/mapping/initiative';
import {
  chooseInitiatives,
  CURRENT,
  EVERY_INITIATIVE,
  listInitiatives,
  type InitiativeChoice,
} from '@shared/domain/mapping/initiative-list';
import { describeRegister, mappingText, registerListText } from '@shared/text/sv-mapping';
import { BulkBar } from './BulkBar';
import { FacetBar } from './FacetBar';
import { ImportLink } from './ImportLink';
import { QuickAdd } from './QuickAdd';
import { RegisterGrid } from './RegisterGrid';
import type { Mapping } from './use-mapping';

export interface RegisterViewProps {
  readonly projectId: ProjectId;
  readonly mapping: Mapping;
}

const FACETS = ['words', 'municipality', 'focusArea', 'sector', 'evidence', 'status'] as const;

const isNarrowed = (choice: InitiativeChoice): boolean =>
  FACETS.some((facet) => choice[facet] !== EVERY_INITIATIVE[facet]);

/** What a new initiative is given, so that it is among those that are shown. */
function givenBy(choice: InitiativeChoice, { municipalities, focusAreas }: Mapping) {
  const place = municipalities.find(({ id }) => id === choice.municipality);
  const area = focusAreas.find(({ id }) => id === choice.focusArea);
  const given: Partial<Initiative> = {
    ...(place && { municipalityIds: [place.id] }),
    ...(area && { focusAreaIds: [area.id] }),
    ...(choice.sector !== '' && { sector: choice.sector }),
    ...(choice.evidence !== '' && { evidence: choice.evidence }),
    ...(choice.status !== '' && choice.status !== CURRENT && { status: choice.status }),
  };
  return { given, names: [place, area].flatMap((part) => (part ? [part.title] : [])) };
}

/** The register: what is there in the county, narrowed, sorted, added to and changed many at once. */
export function RegisterView({ projectId, mapping }: RegisterViewProps) {
  const { list: choice } = useMappingLook(projectId);
  // Typing comes before drawing: the list follows when there is time.
  const shownChoice = useDeferredValue(choice);
  const { initiatives, actors, municipalities, focusAreas } = mapping;
  const listed = useMemo(
    () => listInitiatives(initiatives, municipalities, focusAreas, actors),
    [initiatives, municipalities, focusAreas, actors],
  );
  const rows = useMemo(() => chooseInitiatives(listed, shownChoice), [listed, shownChoice]);
  const [chosenIds, setChosen] = useState<ReadonlySet<string>>(new Set());
  // What a filter hides is not changed unseen.
  const chosen = useMemo(
    () => rows.map(({ initiative }) => initiative).filter(({ id }) => chosenIds.has(id)),
    [rows, chosenIds],
  );
  const { given, names } = givenBy(choice, mapping);
  return (
    <div className="view view-filled mapping-view">
      <ViewHeader
        title={mappingText.title}
        state={describeRegister({
          all: initiatives.length,
          shown: rows.length,
          ongoing: initiatives.filter(({ status }) => status === 'ongoing').length,
          unknown: initiatives.filter(({ status }) => status === 'unknown').length,
          internal: initiatives.filter(({ isPublic }) => !isPublic).length,
        })}
        actions={<ImportLink projectId={projectId} />}
      />
      {/* The line stays where it is when the first one comes, and what is being typed in it. */}
      <QuickAdd
        projectId={projectId}
        given={given}
        givenNames={names}
        onAdded={() => {
          changeList(projectId, { words: '' });
        }}
      />
      {initiatives.length === 0 ? (
        <EmptyState title={registerListText.emptyTitle}>
          <p>{registerListText.emptyHelp}</p>
        </EmptyState>
      ) : (
        <>
          <FacetBar projectId={projectId} mapping={mapping} choice={choice} isNarrowed={isNarrowed(choice)} />
          {rows.length === 0 && <p className="muted">{registerListText.noneFit}</p>}
          <RegisterGrid
            projectId={projectId}
            rows={rows}
            choice={choice}
            chosen={chosenIds}
            onChoose={setChosen}
          />
          {/* Below the table, whose rows stay where they are when the first one is chosen. */}
          {chosen.length > 0 && (
            <BulkBar
              chosen={chosen}
              mapping={mapping}
              onDone={() => {
                setChosen(new Set());
              }}
            />
          )}
        </>
      )}
    </div>
  );
}
