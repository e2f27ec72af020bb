import { Button } from '@renderer/ui/Button';
import { isFiltered, NO_FILTER } from '@shared/domain/activity/activity-choices';
import { activitiesText } from '@shared/text/sv-activities';
import { ActivitySearch } from './ActivitySearch';
import { FilterChoices, type FilterChoicesProps } from './FilterChoices';
import type { useActivityList } from './use-activity-list';

export interface ActivityFiltersProps extends Pick<FilterChoicesProps, 'parts' | 'without' | 'isBrief'> {
  readonly list: ReturnType<typeof useActivityList>;
}

/** Words, kind, status, what it belongs to, period, and how the table is grouped: the same in every view. */
export function ActivityFilters({ list, ...shown }: ActivityFiltersProps) {
  const { choices, search, seek, choose } = list;
  return (
    <search className="activity-filters no-print" aria-label={activitiesText.filter} data-region>
      <ActivitySearch search={search} onSearch={seek} />
      <FilterChoices {...shown} choices={choices} onChoose={choose} />
      {(search !== '' || isFiltered(choices)) && (
        <Button
          tone="quiet"
          onPress={() => {
            seek('');
            choose(NO_FILTER);
          }}
        >
          {activitiesText.clearFilter}
        </Button>
      )}
    </search>
  );
}
