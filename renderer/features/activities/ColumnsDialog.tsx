import { Button } from '@renderer/ui/Button';
import { Checkbox } from '@renderer/ui/Checkbox';
import { Dialog } from '@renderer/ui/Dialog';
import { ACTIVITY_COLUMNS, type ActivityColumn } from '@shared/domain/activity/activity-choices';
import { activitiesText, ACTIVITY_COLUMN_NAMES } from '@shared/text/sv-activities';
import { appText } from '@shared/text/sv-app';

export interface ColumnsDialogProps {
  readonly columns: readonly ActivityColumn[];
  readonly onChange: (columns: readonly ActivityColumn[]) => void;
  readonly onClose: () => void;
}

/** Which columns the table has beside the title. */
export function ColumnsDialog({ columns, onChange, onClose }: ColumnsDialogProps) {
  return (
    <Dialog title={activitiesText.columns} isOpen onClose={onClose}>
      <p className="muted">{activitiesText.columnsHelp}</p>
      <div className="column-choices">
        {ACTIVITY_COLUMNS.filter((column) => column !== 'title').map((column) => (
          <Checkbox
            key={column}
            isSelected={columns.includes(column)}
            onChange={(isShown) => {
              onChange(ACTIVITY_COLUMNS.filter((one) => (one === column ? isShown : columns.includes(one))));
            }}
          >
            {ACTIVITY_COLUMN_NAMES[column]}
          </Checkbox>
        ))}
      </div>
      <div className="dialog-actions">
        <Button tone="primary" onPress={onClose}>
          {appText.close}
        </Button>
      </div>
    </Dialog>
  );
}
