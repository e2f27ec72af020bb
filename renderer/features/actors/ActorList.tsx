import { useDeferredValue, useMemo } from 'react';
import { changeActorChoice, useActorChoice } from '@renderer/stores/actor-list-store';
import { Button } from '@renderer/ui/Button';
import { EmptyState } from '@renderer/ui/EmptyState';
import { SelectField } from '@renderer/ui/SelectField';
import { TextField } from '@renderer/ui/TextField';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { SECTORS } from '@shared/domain/actor/actor';
import { chooseActors, EVERY_ACTOR, listActors, type ActorChoice } from '@shared/domain/actor/actor-list';
import type { ProjectId } from '@shared/domain/ids';
import { actorsText, describeActors } from '@shared/text/sv-actors';
import { SECTOR_NAMES } from '@shared/text/sv-work-names';
import { ActorGrid } from './ActorGrid';
import { AddActor } from './AddActor';
import { DuplicateList } from './DuplicateList';
import type { ActorWork } from './use-actors';

export interface ActorListProps {
  readonly projectId: ProjectId;
  readonly all: ActorWork;
}

const isNarrowed = ({ words, sector, municipality }: ActorChoice): boolean =>
  words !== '' || sector !== '' || municipality !== '';

/** The register: everyone, narrowed and sorted, with those that may be the same. */
export function ActorList({ projectId, all }: ActorListProps) {
  const { actors, municipalities, engagements } = all;
  const choice = useActorChoice(projectId);
  // Typing comes before drawing: the list follows when there is time.
  const shownChoice = useDeferredValue(choice);
  const listed = useMemo(
    () => listActors(actors, municipalities, engagements),
    [actors, municipalities, engagements],
  );
  const rows = useMemo(() => chooseActors(listed, shownChoice), [listed, shownChoice]);
  const engaged = listed.filter((row) => row.engagements > 0).length;
  const municipality = municipalities.find(({ id }) => id === choice.municipality);
  const add = <AddActor projectId={projectId} given={{ sector: choice.sector, municipality }} />;
  return (
    <div className="view view-filled actors-view">
      <ViewHeader title={actorsText.title} state={describeActors(actors.length, rows.length, engaged)} />
      {actors.length === 0 ? (
        <EmptyState title={actorsText.emptyTitle} actions={add}>
          <p>{actorsText.emptyHelp}</p>
        </EmptyState>
      ) : (
        <>
          {add}
          <DuplicateList projectId={projectId} actors={actors} />
          <Filters projectId={projectId} all={all} choice={choice} />
          {rows.length === 0 ? (
            <p className="muted">{actorsText.noneShown}</p>
          ) : (
            <ActorGrid projectId={projectId} rows={rows} choice={choice} />
          )}
        </>
      )}
    </div>
  );
}

interface FiltersProps extends ActorListProps {
  readonly choice: ActorChoice;
}

function Filters({ projectId, all: { municipalities }, choice }: FiltersProps) {
  const change = (part: Partial<ActorChoice>): void => {
    changeActorChoice(projectId, part);
  };
  return (
    <div className="actors-filters no-print" role="search">
      <TextField
        label={actorsText.search}
        type="search"
        value={choice.words}
        onChange={(words) => {
          change({ words });
        }}
      />
      <SelectField<ActorChoice['sector']>
        label={actorsText.sector}
        value={choice.sector}
        options={[
          { value: '', label: actorsText.everySector },
          ...SECTORS.map((value) => ({ value, label: SECTOR_NAMES[value] })),
        ]}
        onChange={(sector) => {
          change({ sector });
        }}
      />
      <SelectField
        label={actorsText.municipality}
        value={municipalities.some(({ id }) => id === choice.municipality) ? choice.municipality : ''}
        options={[
          { value: '', label: actorsText.everyMunicipality },
          ...municipalities.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(municipality) => {
          change({ municipality });
        }}
      />
      {isNarrowed(choice) && (
        <Button
          onPress={() => {
            const { words, sector, municipality } = EVERY_ACTOR;
            change({ words, sector, municipality });
          }}
        >
          {actorsText.showAll}
        </Button>
      )}
    </div>
  );
}
