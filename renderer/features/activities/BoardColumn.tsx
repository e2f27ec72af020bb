import { memo, useId, useState } from 'react';
import { recordRoute } from '@renderer/stores/record-route';
import { routeToHash } from '@renderer/stores/route-store';
import { Button } from '@renderer/ui/Button';
import type { Activity, ActivityStatus } from '@shared/domain/activity/activity';
import type { ActivityNames } from '@shared/domain/activity/activity-names';
import type { ActivityId } from '@shared/domain/ids';
import { formatInteger } from '@shared/text/format';
import { activitiesText, describeDays } from '@shared/text/sv-activities';

export interface BoardColumnProps {
  readonly status: ActivityStatus;
  readonly activities: readonly Activity[];
  readonly names: ActivityNames;
  /** The card that the Tab key leads to. */
  readonly active: ActivityId | null;
  readonly onDrop: (id: string) => void;
}

/** More cards than anybody reads in a column; as many again come each time they are asked for. */
const SOME_CARDS = 50;

/** The activities of one status, the first of them. */
export function BoardColumn({ status, activities, names, active, onDrop }: BoardColumnProps) {
  const [most, setMost] = useState(SOME_CARDS);
  const [isOver, setOver] = useState(false);
  const heading = useId();
  const place = active === null ? -1 : activities.findIndex(({ id }) => id === active);
  const shown = activities.slice(0, Math.max(most, place + 1));
  const left = activities.length - shown.length;
  return (
    <section
      className={isOver ? 'board-column is-over' : 'board-column'}
      aria-labelledby={heading}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData('text/plain'));
      }}
    >
      <h2 id={heading} className="board-head">
        {names.statuses[status]} <span className="board-count">{formatInteger(activities.length)}</span>
      </h2>
      {activities.length === 0 && <p className="muted board-empty">{activitiesText.emptyColumn}</p>}
      <ul className="board-cards">
        {shown.map((activity, index) => (
          <li key={activity.id}>
            <Card
              activity={activity}
              kind={names.kinds[activity.kind]}
              isStop={activity.id === active || (place < 0 && index === 0)}
            />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          onPress={() => {
            setMost(shown.length + SOME_CARDS);
          }}
        >
          {activitiesText.showMore(Math.min(SOME_CARDS, left), left)}
        </Button>
      )}
    </section>
  );
}

interface CardProps {
  readonly activity: Activity;
  readonly kind: string;
  /** Whether the Tab key stops here; the arrows lead to the others. */
  readonly isStop: boolean;
}

/** The board itself listens to keys and focus, so that a card is drawn again only when it has changed. */
const Card = memo(function ShownCard({ activity, kind, isStop }: CardProps) {
  const { id, projectId, title, responsible } = activity;
  return (
    <a
      className="board-card"
      data-card={id}
      href={routeToHash(recordRoute('activities', projectId, id))}
      tabIndex={isStop ? 0 : -1}
      draggable
      aria-describedby="board-help"
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', id);
        event.dataTransfer.setData('text/uri-list', '');
      }}
    >
      <span className="board-title">{title}</span>
      <span className="caption">{describeDays(activity)}</span>
      <span className="caption">{[kind, responsible].filter((text) => text !== '').join(' · ')}</span>
    </a>
  );
});
