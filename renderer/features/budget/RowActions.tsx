import type { BudgetDocument } from '@renderer/data';
import { changeView, useViewStore } from '@renderer/stores/view-store';
import { Button } from '@renderer/ui/Button';
import { Checkbox } from '@renderer/ui/Checkbox';
import { MenuButton } from '@renderer/ui/MenuButton';
import { isLocked, type BudgetRow } from '@shared/domain/budget/budget';
import { firstTarget } from '@shared/domain/budget/new-row';
import type { RowId } from '@shared/domain/ids';
import { budgetText } from '@shared/text/sv-budget';
import { gridText } from '@shared/text/sv-budget-grid';
import type { BudgetCommands } from './use-budget-commands';

export interface RowActionsProps {
  readonly document: BudgetDocument;
  readonly activeRow: BudgetRow | undefined;
  readonly activeYear: number | null;
  readonly commands: BudgetCommands;
  readonly onAdded: (rowId: RowId) => void;
  readonly onEditRule: (rowId: RowId) => void;
  readonly onEditNote: (rowId: RowId, key: string) => void;
}

/** What can be done with rows; each also has a key in the grid. */
export function RowActions(props: RowActionsProps) {
  const { document, commands, onAdded } = props;
  const showsOre = useViewStore((state) => state.showsOre);
  const locked = isLocked(document.budget);
  return (
    <div className="row-actions no-print" role="toolbar" aria-label={gridText.row}>
      {!locked && (
        <>
          <Button onPress={() => void commands.add({ section: 'cost', category: 'other' }).then(onAdded)}>
            {budgetText.addCost}
          </Button>
          <Button onPress={() => void commands.add(firstTarget('financing')).then(onAdded)}>
            {budgetText.addFinancing}
          </Button>
          <RowMenu {...props} />
        </>
      )}
      <Checkbox
        isSelected={showsOre}
        onChange={(isOn) => {
          changeView({ showsOre: isOn });
        }}
      >
        {budgetText.showOre}
      </Checkbox>
    </div>
  );
}

function RowMenu({ activeRow: row, activeYear, commands, onAdded, onEditRule, onEditNote }: RowActionsProps) {
  const isDisabled = row === undefined;
  const withRow = (act: (row: BudgetRow) => void) => (): void => {
    if (row) act(row);
  };
  return (
    <MenuButton
      label={gridText.row}
      choices={[
        {
          id: 'below',
          label: gridText.insertBelow,
          hint: 'Insert',
          isDisabled,
          onChoose: withRow((one) => void commands.addBelow(one).then(onAdded)),
        },
        {
          id: 'rule',
          label: `${budgetText.editRule} …`,
          hint: gridText.ruleKey,
          isDisabled,
          onChoose: withRow((one) => {
            onEditRule(one.id);
          }),
        },
        {
          id: 'note',
          label: `${budgetText.editNote} …`,
          hint: 'Skift+F2',
          isDisabled,
          onChoose: withRow((one) => {
            onEditNote(one.id, activeYear === null ? 'label' : String(activeYear));
          }),
        },
        {
          id: 'up',
          label: budgetText.moveUp,
          hint: 'Alt+↑',
          isDisabled,
          onChoose: withRow((one) => void commands.move(one, -1)),
        },
        {
          id: 'down',
          label: budgetText.moveDown,
          hint: 'Alt+↓',
          isDisabled,
          onChoose: withRow((one) => void commands.move(one, 1)),
        },
        {
          id: 'delete',
          label: budgetText.deleteRows,
          hint: 'Ctrl+Delete',
          isDisabled,
          onChoose: withRow((one) => void commands.remove([one])),
        },
        {
          id: 'inKind',
          label: budgetText.addInKind,
          onChoose: () => void commands.add(firstTarget('inKind')).then(onAdded),
        },
      ]}
    />
  );
}
