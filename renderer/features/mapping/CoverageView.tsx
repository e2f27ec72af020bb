import { useId, useMemo } from 'react';
import { changeMappingLook, useMappingLook } from '@renderer/stores/mapping-list-store';
import { partRoute } from '@renderer/stores/part-route';
import { routeToHash } from '@renderer/stores/route-store';
import { EmptyState } from '@renderer/ui/EmptyState';
import { RadioField } from '@renderer/ui/RadioField';
import { SelectField } from '@renderer/ui/SelectField';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { ProjectId } from '@shared/domain/ids';
import { coverage, COVERAGE_SCOPES, reaching, type Coverage } from '@shared/domain/mapping/coverage';
import { coverageGaps } from '@shared/domain/mapping/coverage-gaps';
import { NONE } from '@shared/domain/mapping/initiative-list';
import { mapTiles } from '@shared/domain/mapping/map-tiles';
import {
  coverageText,
  describeCounted,
  describeCoverage,
  describeGap,
  SCOPE_NAMES,
} from '@shared/text/sv-coverage';
import { CoverageTable } from './CoverageTable';
import { RegisterLink } from './RegisterLink';
import { TileMap } from './TileMap';
import type { Mapping } from './use-mapping';

export interface CoverageViewProps {
  readonly projectId: ProjectId;
  readonly mapping: Mapping;
}

const stateOf = (counted: Coverage): string =>
  describeCoverage({
    ...counted,
    empty: counted.rows.flatMap(({ cells }) => cells).filter((count) => reaching(count) === 0).length,
    cells: counted.rows.length * counted.focusAreas.length,
  });

/** Where in the county there is something, and where it is missing: in words, as a table and as a map. */
export function CoverageView({ projectId, mapping }: CoverageViewProps) {
  const { scope } = useMappingLook(projectId);
  const counted = useMemo(
    () => coverage(mapping.parts, mapping.initiatives, scope),
    [mapping.parts, mapping.initiatives, scope],
  );
  if (counted.rows.length === 0 || counted.focusAreas.length === 0)
    return <NothingToCover projectId={projectId} />;
  return (
    <div className="view">
      <ViewHeader title={coverageText.title} state={stateOf(counted)} />
      <RadioField
        label={coverageText.scope}
        value={scope}
        options={COVERAGE_SCOPES.map((value) => ({ value, label: SCOPE_NAMES[value] }))}
        onChange={(chosen) => {
          changeMappingLook(projectId, { scope: chosen });
        }}
      />
      <div className="coverage-both">
        <div className="coverage-words">
          <CoverageTable projectId={projectId} coverage={counted} />
          <p className="caption">
            {coverageText.help}
            {counted.wholeCounty.some((count) => count > 0) && ` ${coverageText.wholeCountyHelp}`}
          </p>
          <Unplaced projectId={projectId} coverage={counted} />
          <Gaps coverage={counted} />
        </div>
        <MapPanel projectId={projectId} coverage={counted} />
      </div>
    </div>
  );
}

function NothingToCover({ projectId }: { readonly projectId: ProjectId }) {
  return (
    <div className="view">
      <ViewHeader title={coverageText.title} />
      <EmptyState
        title={coverageText.emptyTitle}
        actions={
          <a
            className="button button-normal mapping-link"
            href={routeToHash(partRoute(projectId, 'focusArea'))}
          >
            {coverageText.toProject}
          </a>
        }
      >
        <p>{coverageText.emptyHelp}</p>
      </EmptyState>
    </div>
  );
}

/** The ways to what stands in no row or no column. */
function Unplaced({ projectId, coverage: counted }: MapPanelProps) {
  const { scope, withoutMunicipality, withoutFocusArea } = counted;
  if (withoutMunicipality + withoutFocusArea === 0) return null;
  return (
    <ul className="tile-key">
      {withoutMunicipality > 0 && (
        <li>
          <RegisterLink projectId={projectId} scope={scope} to={{ municipality: NONE }}>
            {coverageText.showWithoutMunicipality(withoutMunicipality)}
          </RegisterLink>
        </li>
      )}
      {withoutFocusArea > 0 && (
        <li>
          <RegisterLink projectId={projectId} scope={scope} to={{ focusArea: NONE }}>
            {coverageText.showWithoutFocusArea(withoutFocusArea)}
          </RegisterLink>
        </li>
      )}
    </ul>
  );
}

function Gaps({ coverage: counted }: { readonly coverage: Coverage }) {
  const heading = useId();
  const gaps = coverageGaps(counted);
  return (
    <section className="panel mapping-section" aria-labelledby={heading}>
      <h2 id={heading}>{coverageText.gaps}</h2>
      <p className="caption">{describeCounted(counted)}</p>
      {gaps.length === 0 ? (
        <p>{coverageText.noGaps}</p>
      ) : (
        <ul className="coverage-gaps">
          {gaps.map((gap) => {
            const sentence = describeGap(gap);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
      )}
    </section>
  );
}

interface MapPanelProps {
  readonly projectId: ProjectId;
  readonly coverage: Coverage;
}

function MapPanel({ projectId, coverage: counted }: MapPanelProps) {
  const { mapOf } = useMappingLook(projectId);
  const heading = useId();
  const shown = counted.focusAreas.some(({ id }) => id === mapOf) ? mapOf : '';
  const { outside } = mapTiles(counted, shown);
  return (
    <section className="panel mapping-section" aria-labelledby={heading}>
      <h2 id={heading}>{coverageText.map}</h2>
      <SelectField
        label={coverageText.mapOf}
        value={shown}
        options={[
          { value: '', label: coverageText.allAreas },
          ...counted.focusAreas.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(chosen) => {
          changeMappingLook(projectId, { mapOf: chosen });
        }}
      />
      <TileMap projectId={projectId} coverage={counted} focusArea={shown} />
      <p className="caption">{coverageText.mapHelp}</p>
      {outside.length > 0 && <p className="caption">{coverageText.notOnMap(outside)}</p>}
    </section>
  );
}
