import { useState, type KeyboardEvent } from 'react';
import { useContacts } from '@renderer/data/safekeeping';
import { recordRoute } from '@renderer/stores/record-route';
import { navigate, routeToHash, workRoute } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import { EmptyState } from '@renderer/ui/EmptyState';
import { SelectField } from '@renderer/ui/SelectField';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { Actor, Sector } from '@shared/domain/actor/actor';
import { firstChoice, mergedActor, type MergeChoice } from '@shared/domain/actor/merge-actors';
import type { ProjectId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { actorText, mergeText } from '@shared/text/sv-actors';
import { SECTOR_NAMES } from '@shared/text/sv-work-names';
import { mergeActors } from './actor-actions';
import { pairIn } from './actor-words';
import { MergeTable } from './MergeTable';
import type { ActorWork } from './use-actors';

export interface MergeViewProps {
  readonly projectId: ProjectId;
  /** Two ids with "~" between them; the first one stays. */
  readonly id: string;
  readonly all: ActorWork;
}

/** Two actors side by side, and the one that they become; nothing is changed until it is accepted. */
export function MergeView({ projectId, id, all }: MergeViewProps) {
  const [kept, other] = (pairIn(id) ?? []).map((one) => all.actors.find((actor) => actor.id === one));
  if (kept && other) return <MergeReview projectId={projectId} kept={kept} other={other} all={all} />;
  return (
    <div className="view">
      <EmptyState
        title={mergeText.missing}
        actions={
          <a className="button button-normal actors-link" href={routeToHash(workRoute('actors', projectId))}>
            {actorText.back}
          </a>
        }
      >
        <p>{actorText.missingHelp}</p>
      </EmptyState>
    </div>
  );
}

interface MergeReviewProps extends Omit<MergeViewProps, 'id'> {
  readonly kept: Actor;
  readonly other: Actor;
}

const unique = <Value extends string>(...values: readonly Value[]): readonly Value[] => [...new Set(values)];

function MergeReview({ projectId, kept, other, all }: MergeReviewProps) {
  const people = useContacts();
  const [choice, setChoice] = useState<MergeChoice>(() => firstChoice(kept, other));
  const merged = mergedActor(kept, other, choice, mergeText.alsoCalled);
  const leave = (): void => {
    navigate(workRoute('actors', projectId));
  };
  const accept = async (): Promise<void> => {
    if (await mergeActors(merged, other, all.work)) navigate(recordRoute('actors', projectId, kept.id));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    const isInList = target instanceof HTMLElement && target.closest('[aria-expanded="true"]') !== null;
    if (event.key === 'Escape' && !event.defaultPrevented && !isInList) leave();
  };
  return (
    <div className="view" onKeyDown={onKeyDown}>
      <ViewHeader
        title={mergeText.title(kept.name.trim(), other.name.trim())}
        state={mergeText.state}
        actions={
          <>
            <Button hint="Esc" onPress={leave}>
              {appText.cancel}
            </Button>
            <Button tone="primary" onPress={() => void accept()}>
              {mergeText.accept}
            </Button>
          </>
        }
        takesFocus
      />
      <Choices kept={kept} other={other} choice={choice} onChange={setChoice} />
      <MergeTable
        sides={[kept, other, merged]}
        all={all}
        contacts={(people ?? []).map(({ contact }) => contact)}
      />
    </div>
  );
}

interface ChoicesProps {
  readonly kept: Actor;
  readonly other: Actor;
  readonly choice: MergeChoice;
  readonly onChange: (choice: MergeChoice) => void;
}

/** What must be chosen because the two say different things. */
function Choices({ kept, other, choice, onChange }: ChoicesProps) {
  const names = unique(kept.name.trim(), other.name.trim());
  const sectors = unique<Sector>(kept.sector, other.sector).filter((sector) => sector !== 'unknown');
  if (names.length < 2 && sectors.length < 2) return null;
  return (
    <div className="actors-filters">
      {names.length > 1 && (
        <SelectField
          label={mergeText.chooseName}
          value={choice.name}
          options={names.map((name) => ({ value: name, label: name }))}
          onChange={(name) => {
            onChange({ ...choice, name });
          }}
        />
      )}
      {sectors.length > 1 && (
        <SelectField<Sector>
          label={mergeText.chooseSector}
          value={choice.sector}
          options={sectors.map((sector) => ({ value: sector, label: SECTOR_NAMES[sector] }))}
          onChange={(sector) => {
            onChange({ ...choice, sector });
          }}
        />
      )}
    </div>
  );
}
