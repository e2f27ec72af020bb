import { useState } from 'react';
import { Button } from '@renderer/ui/Button';
import type { ProjectId } from '@shared/domain/ids';
import type { PlanPart } from '@shared/domain/plan/plan-part';
import { activitiesText } from '@shared/text/sv-activities';
import { ColumnsDialog } from './ColumnsDialog';
import { SavedViews } from './SavedViews';
import type { useActivityList } from './use-activity-list';

export interface ListActionsProps {
  readonly projectId: ProjectId;
  readonly parts: readonly PlanPart[];
  readonly list: ReturnType<typeof useActivityList>;
  /** Whether there are columns to choose. */
  readonly hasColumns?: boolean;
}

/** Saved views, and in the table which columns there are. */
export function ListActions({ projectId, parts, list, hasColumns = false }: ListActionsProps) {
  const [isChoosing, setChoosing] = useState(false);
  const { choices, search, viewId } = list;
  return (
    <>
      <SavedViews
        projectId={projectId}
        parts={parts}
        choices={{ ...choices, search }}
        viewId={viewId}
        onOpen={list.openView}
      />
      {hasColumns && (
        <Button
          onPress={() => {
            setChoosing(true);
          }}
        >
          {activitiesText.columns}
        </Button>
      )}
      {isChoosing && (
        <ColumnsDialog
          columns={choices.columns}
          onChange={(columns) => {
            list.choose({ columns });
          }}
          onClose={() => {
            setChoosing(false);
          }}
        />
      )}
    </>
  );
}
