import { useMemo } from 'react';
import { Message } from '@renderer/ui/Message';
import { SelectField } from '@renderer/ui/SelectField';
import type { Activity } from '@shared/domain/activity/activity';
import { costOnRow } from '@shared/domain/activity/cost-on-row';
import { calculateBudget } from '@shared/domain/budget/calculate-budget';
import type { RowId } from '@shared/domain/ids';
import { formatForEditing } from '@shared/text/format';
import { activityText, describeCostOnRow } from '@shared/text/sv-activity-detail';
import { readCost } from './activity-edits';
import { ActivityField, asChange } from './ActivityField';
import { changeActivity } from './change-activity';
import { DetailSection } from './DetailSection';
import type { ActivityPlace } from './use-activity-place';

export interface DetailCostProps {
  readonly activity: Activity;
  readonly place: ActivityPlace;
}

/** What it costs, and what the row that pays has room for. */
export function DetailCost({ activity, place }: DetailCostProps) {
  const { costRows } = place.names;
  const { costRowId } = activity;
  const isGone = costRowId !== null && !costRows.has(costRowId);
  const options = [
    { value: '', label: activityText.noCostRow },
    ...[...costRows].map(([value, label]) => ({ value, label })),
    ...(isGone ? [{ value: costRowId, label: activityText.removedOne }] : []),
  ];
  return (
    <DetailSection title={activityText.cost}>
      <div className="activity-fields">
        {(['plannedCost', 'actualCost'] as const).map((name) => (
          <div key={name} className="activity-figures">
            <ActivityField
              activity={activity}
              name={name}
              label={activityText[name]}
              value={activity[name] === null ? '' : formatForEditing(activity[name])}
              read={(text) => asChange(name, readCost(text))}
            />
          </div>
        ))}
        <SelectField
          label={activityText.costRow}
          value={costRowId ?? ''}
          options={options}
          onChange={(id) =>
            void changeActivity(activity, () => ({ costRowId: id === '' ? null : (id as RowId) }))
          }
        />
      </div>
      {costRows.size === 0 && <p className="muted">{activityText.noBudget}</p>}
      <RoomOnRow activity={activity} place={place} />
    </DetailSection>
  );
}

function RoomOnRow({ activity, place: { budget, activities } }: DetailCostProps) {
  const figures = useMemo(() => budget && calculateBudget(budget.rows, budget.budget.years), [budget]);
  const row = budget?.rows.find(({ id }) => id === activity.costRowId);
  const ofRow = row && figures?.rows.get(row.id);
  if (!budget || !row || !ofRow) return null;
  const cost = costOnRow(activity, activities, budget.budget.years, ofRow);
  const text = describeCostOnRow(cost, row.label);
  return cost.left < 0 ? <Message tone="warning">{text}</Message> : <p className="muted">{text}</p>;
}
