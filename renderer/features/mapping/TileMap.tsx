import type { ProjectId } from '@shared/domain/ids';
import { reaching, type Coverage } from '@shared/domain/mapping/coverage';
import { mapTiles, TILE, tileMapSize, type MapTile } from '@shared/domain/mapping/map-tiles';
import { shadeRanges } from '@shared/domain/mapping/tile-map';
import { coverageText, describeShade, shownCount, spokenCount } from '@shared/text/sv-coverage';
import { RegisterLink } from './RegisterLink';

export interface TileMapProps {
  readonly projectId: ProjectId;
  readonly coverage: Coverage;
  /** The focus area that is shown; '' for all. */
  readonly focusArea: string;
}

/** The county as tiles, darker where there is more; each says its figure and leads to the register. */
export function TileMap({ projectId, coverage, focusArea }: TileMapProps) {
  const { tiles, highest } = mapTiles(coverage, focusArea);
  const area = coverage.focusAreas.find(({ id }) => id === focusArea);
  const what = area?.title ?? coverageText.allAreas;
  const { width, height } = tileMapSize;
  return (
    <>
      <svg
        className="tile-map"
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="group"
        aria-label={coverageText.mapLabel(what)}
      >
        {tiles.map((tile) => (
          <Tile
            key={tile.municipality.id}
            projectId={projectId}
            coverage={coverage}
            tile={tile}
            {...(area && { area })}
          />
        ))}
      </svg>
      <p className="caption">{coverageText.key}</p>
      <ul className="tile-key">
        {shadeRanges(highest).map((range) => (
          <li key={range.shade}>
            <span className={`tile-swatch tile-${String(range.shade)}`} aria-hidden="true" />
            {describeShade(range)}
          </li>
        ))}
      </ul>
    </>
  );
}

interface TileProps extends Omit<TileMapProps, 'focusArea'> {
  readonly tile: MapTile;
  readonly area?: Coverage['focusAreas'][number];
}

function Tile({ projectId, coverage, tile: { municipality, count, shade, x, y }, area }: TileProps) {
  const where = [municipality.title, ...(area ? [area.title] : [])];
  return (
    <RegisterLink
      projectId={projectId}
      scope={coverage.scope}
      to={{ municipality: municipality.id, ...(area && { focusArea: area.id }) }}
      label={coverageText.leads(spokenCount(count), where)}
      className={`tile tile-${String(shade)}`}
    >
      <rect x={x} y={y} width={TILE.width} height={TILE.height} rx={4} />
      <text x={x + TILE.width / 2} y={y + 24} className="tile-name">
        {municipality.title}
      </text>
      <text x={x + TILE.width / 2} y={y + 46} className="tile-count">
        {reaching(count) === 0 ? '0' : shownCount(count)}
      </text>
    </RegisterLink>
  );
}
