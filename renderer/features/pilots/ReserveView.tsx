import { useWork } from '@renderer/data/work';
import { navigate } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Loading } from '@renderer/ui/Loading';
import { Message } from '@renderer/ui/Message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { reserveTable } from '@shared/domain/pilot/reserve';
import { nearestYear, overYears } from '@shared/domain/pilot/reserve-behind';
import type { Project } from '@shared/domain/project/project';
import { describeOver, pilotsText, reserveText } from '@shared/text/sv-pilots';
import { BehindYear } from './BehindYear';
import { PilotsActions } from './PilotsActions';
import { ReserveTable } from './ReserveTable';
import { reserveSentence, thisYear } from './reserve-sentence';

export interface ReserveViewProps {
  readonly project: Project;
  /** The year whose pilots are shown, as text; anything else: the year nearest to this one. */
  readonly year: string;
}

/** The reserve year by year, and the pilots behind the figures of one year. */
export function ReserveView({ project, year }: ReserveViewProps) {
  const pilots = useWork('pilots', project.id);
  if (!pilots) return <Loading label={pilotsText.loading} />;
  const table = reserveTable(project, pilots);
  const shown = table.find((line) => String(line.year) === year) ?? nearestYear(table, thisYear());
  const hasReserve = (project.decision?.pilotReservePerYear ?? null) !== null;
  return (
    <div className="view">
      <ViewHeader
        title={reserveText.title}
        {...(hasReserve && { state: reserveSentence(project, pilots) })}
        actions={pilots.length > 0 && <PilotsActions projectId={project.id} />}
      />
      {!hasReserve && <NoReserve project={project} />}
      {hasReserve &&
        overYears(table, pilots).map((over) => (
          <Message key={over.year} tone="warning">
            {describeOver(over)}
          </Message>
        ))}
      {table.length > 0 && <ReserveTable project={project} table={table} shownYear={shown?.year} />}
      {shown && <BehindYear year={shown.year} pilots={pilots} />}
    </div>
  );
}

function NoReserve({ project }: { readonly project: Project }) {
  return (
    <EmptyState
      title={reserveText.missingTitle}
      actions={
        <Button
          tone="primary"
          onPress={() => {
            navigate({ place: 'project', projectId: project.id });
          }}
        >
          {reserveText.toProject}
        </Button>
      }
    >
      <p>{reserveText.missingHelp}</p>
    </EmptyState>
  );
}
