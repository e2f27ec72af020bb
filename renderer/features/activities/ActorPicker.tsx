import { useRef } from 'react';
import { Button } from '@renderer/ui/Button';
import { RowSelect } from '@renderer/ui/RowSelect';
import type { Activity } from '@shared/domain/activity/activity';
import type { Actor } from '@shared/domain/actor/actor';
import type { ActorId } from '@shared/domain/ids';
import { activityText } from '@shared/text/sv-activity-detail';
import { changeActivity, withMember } from './change-activity';

export interface ActorPickerProps {
  readonly activity: Activity;
  readonly actors: readonly Actor[];
}

const swedish = new Intl.Collator('sv');

/** The organisations that take part: a list, and one more from the register. */
export function ActorPicker({ activity, actors }: ActorPickerProps) {
  const add = useRef<HTMLDivElement>(null);
  const sorted = [...actors].sort((a, b) => swedish.compare(a.name, b.name));
  const chosen = sorted.filter(({ id }) => activity.actorIds.includes(id));
  const change = (id: ActorId, isIn: boolean): void => {
    void changeActivity(activity, ({ actorIds }) => ({ actorIds: withMember(actorIds, id, isIn) }));
  };
  return (
    <div className="field">
      <span className="field-label">{activityText.actors}</span>
      <div className="actor-picker" ref={add}>
        {chosen.length === 0 && <span className="muted actor-none">{activityText.noActors}</span>}
        <ul>
          {chosen.map(({ id, name }) => (
            <li key={id} className="actor-chosen">
              <span>{name}</span>
              <Button
                tone="quiet"
                aria-label={activityText.removeActor(name)}
                onPress={() => {
                  // The button goes with its line, and the focus must not go with it.
                  add.current?.querySelector('select')?.focus();
                  change(id, false);
                }}
              >
                <span aria-hidden="true">✕</span>
              </Button>
            </li>
          ))}
        </ul>
        <RowSelect<ActorId | ''>
          label={activityText.addActor}
          value=""
          isDisabled={chosen.length === actors.length}
          options={[
            { value: '', label: activityText.addActor },
            ...sorted
              .filter(({ id }) => !activity.actorIds.includes(id))
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => {
            if (id !== '') change(id, true);
          }}
        />
      </div>
    </div>
  );
}
