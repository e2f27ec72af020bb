import { useCallback, useEffect, useMemo, useState } from 'react';
import { useBudget, type BudgetDocument } from '@renderer/data';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Loading } from '@renderer/ui/Loading';
import { Message } from '@renderer/ui/Message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import { Button } from '@renderer/ui/Button';
import { isLocked } from '@shared/domain/budget/budget';
import { budgetCalculator } from '@shared/domain/budget/budget-calculator';
import type { BudgetFigures } from '@shared/domain/budget/calculate-budget';
import { checkBudget, type BudgetCheck } from '@shared/domain/budget/check-budget';
import { firstTarget } from '@shared/domain/budget/new-row';
import type { BudgetId, RowId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { budgetText, describeState } from '@shared/text/sv-budget';
import type { ActiveCell } from './active-cell';
import { BudgetActions } from './BudgetActions';
import { BudgetGrid, type FocusWish } from './BudgetGrid';
import { CellInfo } from './CellInfo';
import { ChecksPanel } from './ChecksPanel';
import { parseBlock } from '@shared/domain/budget/clipboard-block';
import { NoteDialog, type NoteTarget } from './NoteDialog';
import { pasteInto } from './paste-into';
import { PrintTable } from './PrintTable';
import { RowActions } from './RowActions';
import { RuleDialog } from './RuleDialog';
import { useBudgetCommands, type BudgetCommands } from './use-budget-commands';
import { useKeptDrafts } from './use-kept-drafts';
import { VersionBar } from './VersionBar';
import './BudgetView.css';

export interface BudgetViewProps {
  readonly budgetId: BudgetId;
}

/** The budget of one version: grid, checks and what can be done with it. */
export function BudgetView({ budgetId }: BudgetViewProps) {
  const document = useBudget(budgetId);
  if (document === undefined) return <Loading label={appText.loading} />;
  if (document === null) return <Message tone="warning">{appText.missingHelp}</Message>;
  return <OpenBudget key={budgetId} document={document} />;
}

interface OpenBudgetProps {
  readonly document: BudgetDocument;
}

function OpenBudget({ document }: OpenBudgetProps) {
  const { project, budget, rows } = document;
  const [calculate] = useState(budgetCalculator);
  const figures = useMemo(() => calculate(rows, budget.years), [calculate, rows, budget.years]);
  const checks = useMemo(
    () => checkBudget({ project, budget, rows, figures }),
    [project, budget, rows, figures],
  );
  const commands = useBudgetCommands(document);
  return (
    <div className="view view-filled budget-view">
      <ViewHeader
        title={budgetText.title}
        state={describeState(project, rows, figures)}
        actions={<BudgetActions document={document} />}
      />
      <VersionBar document={document} />
      {isLocked(budget) && (
        <Message tone="note">
          {budget.status === 'approved' ? budgetText.locked : budgetText.lockedSuperseded}
        </Message>
      )}
      <BudgetTable document={document} figures={figures} checks={checks} commands={commands} />
      <PrintTable document={document} />
    </div>
  );
}

interface BudgetTableProps extends OpenBudgetProps {
  readonly figures: BudgetFigures;
  readonly checks: readonly BudgetCheck[];
  readonly commands: BudgetCommands;
}

/** Grid, row actions and checks, sharing the cell that the user is in. */
function BudgetTable({ document, figures, checks, commands }: BudgetTableProps) {
  const { budget, rows } = document;
  const [active, setActive] = useState<ActiveCell>({ rowId: null, year: null });
  const [focusWish, setFocusWish] = useState<FocusWish | null>(useKeptDrafts(document));
  const [ruleRow, setRuleRow] = useState<RowId | null>(null);
  const [note, setNote] = useState<NoteTarget | null>(null);
  const onActive = useCallback((cell: ActiveCell) => {
    setActive((old) => (old.rowId === cell.rowId && old.year === cell.year ? old : cell));
  }, []);
  const goTo = useCallback((wish: Omit<FocusWish, 'at'>) => {
    setFocusWish((old) => ({ ...wish, at: (old?.at ?? 0) + 1 }));
  }, []);
  const onAdded = useCallback(
    (rowId: RowId) => {
      goTo({ rowId, edits: true });
    },
    [goTo],
  );
  const activeRow = rows.find((row) => row.id === active.rowId);
  if (rows.length === 0 && !isLocked(budget))
    return <EmptyBudget document={document} commands={commands} onAdded={onAdded} />;
  return (
    <>
      <RowActions
        document={document}
        activeRow={activeRow}
        activeYear={active.year}
        commands={commands}
        onAdded={onAdded}
        onEditRule={setRuleRow}
        onEditNote={(rowId, key) => {
          setNote({ rowId, key });
        }}
      />
      <CellInfo
        projectId={document.project.id}
        row={activeRow}
        year={active.year}
        rows={rows}
        figures={figures}
      />
      <div className="budget-columns">
        <BudgetGrid
          document={document}
          figures={figures}
          commands={commands}
          focusWish={focusWish}
          onActive={onActive}
          onEditRule={setRuleRow}
          onEditNote={(rowId, key) => {
            setNote({ rowId, key });
          }}
          onAdded={onAdded}
        />
        <ChecksPanel checks={checks} onGoTo={goTo} />
      </div>
      {ruleRow !== null && (
        <RuleDialog
          document={document}
          rowId={ruleRow}
          onClose={() => {
            setRuleRow(null);
          }}
        />
      )}
      {note !== null && (
        <NoteDialog
          document={document}
          target={note}
          onClose={() => {
            setNote(null);
          }}
        />
      )}
    </>
  );
}

interface EmptyBudgetProps {
  readonly document: BudgetDocument;
  readonly commands: BudgetCommands;
  readonly onAdded: (rowId: RowId) => void;
}

/** The first row, the first financier, or a whole table pasted: Ctrl+V works anywhere in the view. */
function EmptyBudget({ document, commands, onAdded }: EmptyBudgetProps) {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() !== '') void pasteInto(document, commands, null, parseBlock(text));
    };
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('paste', onPaste);
    };
  }, [document, commands]);
  return (
    <EmptyState
      title={budgetText.empty}
      actions={
        <>
          <Button tone="primary" onPress={() => void commands.add(firstTarget('cost')).then(onAdded)}>
            {budgetText.addCost}
          </Button>
          <Button onPress={() => void commands.add(firstTarget('financing')).then(onAdded)}>
            {budgetText.addFinancing}
          </Button>
        </>
      }
    >
      <p>{budgetText.emptyHelp}</p>
    </EmptyState>
  );
}
