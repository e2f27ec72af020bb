import { useState } from 'react';
import { partRoute } from '@renderer/stores/part-route';
import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash, type Route } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { Message } from '@renderer/ui/Message';
import type { ProjectId } from '@shared/domain/ids';
import type { FindingPlace, PublicationFinding } from '@shared/domain/mapping/publication-check';
import {
  describeFindingPlace,
  describeFindings,
  describeKind,
  publishText,
} from '@shared/text/sv-publication';

export interface FindingTableProps {
  readonly projectId: ProjectId;
  /** At least one. */
  readonly findings: readonly PublicationFinding[];
}

/** More than anybody mends at once. */
const MOST = 50;

/** Where the text is changed. */
function wayTo(projectId: ProjectId, place: FindingPlace): Route {
  if (place.kind === 'project') return { place: 'project', projectId };
  if (place.kind === 'part') return partRoute(projectId, 'focusArea');
  return place.actorId === null
    ? recordRoute('initiatives', projectId, place.id)
    : recordRoute('actors', projectId, place.actorId);
}

/** Why nothing is written, and each text that stands in the way with the way to it. */
export function FindingTable({ projectId, findings }: FindingTableProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? findings : findings.slice(0, MOST);
  return (
    <>
      <Message tone="error">{describeFindings(findings)}</Message>
      <div className="panel coverage-panel">
        <table className="table" aria-label={publishText.findings}>
          <thead>
            <tr>
              <th scope="col">{publishText.where}</th>
              <th scope="col">{publishText.what}</th>
              <th scope="col">{publishText.found}</th>
              <th scope="col">{publishText.action}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ kind, found, place }, index) => (
              <tr key={index}>
                <th scope="row" className="publish-where">
                  {describeFindingPlace(place)}
                </th>
                <td>{describeKind(kind)}</td>
                <td className="publish-found">{found}</td>
                <td>
                  <a
                    href={routeToHash(wayTo(projectId, place))}
                    aria-label={publishText.correctNamed(describeFindingPlace(place), describeKind(kind))}
                  >
                    {publishText.correct}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < findings.length && (
        <div>
          <Button
            onPress={() => {
              setWhole(true);
            }}
          >
            {publishText.showAll(findings.length)}
          </Button>
        </div>
      )}
    </>
  );
}
