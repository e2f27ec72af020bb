import { useState } from 'react';
import { dispatch, type BudgetDocument } from '@renderer/data';
import { Checkbox } from '@renderer/ui/Checkbox';
import { Dialog } from '@renderer/ui/Dialog';
import { DialogForm } from '@renderer/ui/DialogForm';
import { RadioField } from '@renderer/ui/RadioField';
import { TextField } from '@renderer/ui/TextField';
import { rulesFor, type BudgetRow, type RowRule } from '@shared/domain/budget/budget';
import type { Command } from '@shared/domain/command/command';
import type { RowId } from '@shared/domain/ids';
import { parsePercent } from '@shared/domain/money/percent';
import { gridText } from '@shared/text/sv-budget-grid';
import { describeProblem } from '@shared/text/sv-commands';
import { projectText } from '@shared/text/sv-project';

const RULE_NAMES: Readonly<Record<RowRule['kind'], string>> = {
  entered: gridText.ruleEntered,
  rate: gridText.ruleRate,
  share: gridText.ruleShare,
  remainder: gridText.ruleRemainder,
};

export interface RuleDialogProps {
  readonly document: BudgetDocument;
  readonly rowId: RowId;
  readonly onClose: () => void;
}

/** How a row's figures come about: entered, a rate, a share, or the rest. */
export function RuleDialog({ document, rowId, onClose }: RuleDialogProps) {
  const row = document.rows.find((one) => one.id === rowId);
  if (!row) return null;
  return (
    <Dialog title={gridText.ruleOf(row.label)} isOpen onClose={onClose}>
      <RuleForm document={document} row={row} onClose={onClose} />
    </Dialog>
  );
}

interface RuleFormProps {
  readonly document: BudgetDocument;
  readonly row: BudgetRow;
  readonly onClose: () => void;
}

interface RuleDraft {
  readonly kind: RowRule['kind'];
  readonly percent: string;
  readonly of: readonly RowId[];
  readonly isGrant: boolean;
}

function draftOf(row: BudgetRow): RuleDraft {
  const { rule } = row;
  return {
    kind: rule.kind,
    percent: 'percent' in rule ? rule.percent.replace('.', ',') : '',
    of: rule.kind === 'rate' ? rule.of : [],
    isGrant: row.section === 'financing' && row.isGrant,
  };
}

/** The rule that a draft stands for, or the percent field's error. */
function ruleOf({ kind, percent, of }: RuleDraft): { readonly rule: RowRule } | { readonly error: string } {
  if (kind === 'entered' || kind === 'remainder') return { rule: { kind } };
  const parsed = parsePercent(percent);
  if (!parsed.ok)
    return {
      error:
        parsed.error.code === 'notAPercent'
          ? projectText.badPercent(percent)
          : projectText.percentOutOfRange(percent),
    };
  return { rule: kind === 'rate' ? { kind, percent: parsed.value, of } : { kind, percent: parsed.value } };
}

/** The commands that a saved draft asks for. */
function stepsOf(document: BudgetDocument, row: BudgetRow, rule: RowRule, isGrant: boolean): Command {
  const budgetId = document.budget.id;
  const setRule = { kind: 'setRule', budgetId, rowId: row.id, rule } as const;
  if (row.section !== 'financing' || row.isGrant === isGrant) return setRule;
  const editRow = { kind: 'editRow', budgetId, rowId: row.id, patch: { isGrant } } as const;
  return { kind: 'batch', purpose: 'rule', detail: row.label, steps: [setRule, editRow] };
}

function RuleForm({ document, row, onClose }: RuleFormProps) {
  const [draft, setDraft] = useState(() => draftOf(row));
  const [percentError, setPercentError] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    const made = ruleOf(draft);
    if ('error' in made) {
      setPercentError(made.error);
      return;
    }
    const outcome = await dispatch(stepsOf(document, row, made.rule, draft.isGrant));
    if (outcome.ok) onClose();
    else setProblem(describeProblem(outcome.error));
  };
  return (
    <DialogForm problem={problem} onSave={() => void save()} onCancel={onClose}>
      <RuleFields
        document={document}
        row={row}
        draft={draft}
        percentError={percentError}
        onChange={(part) => {
          setDraft((old) => ({ ...old, ...part }));
          setPercentError(undefined);
        }}
      />
    </DialogForm>
  );
}

interface RuleFieldsProps {
  readonly document: BudgetDocument;
  readonly row: BudgetRow;
  readonly draft: RuleDraft;
  readonly percentError: string | undefined;
  readonly onChange: (part: Partial<RuleDraft>) => void;
}

/** Only the fields that the chosen rule needs. */
function RuleFields({ document, row, draft, percentError, onChange }: RuleFieldsProps) {
  const { decision } = document.project;
  return (
    <>
      <RadioField
        label={gridText.howComputed}
        value={draft.kind}
        options={rulesFor(row.section).map((kind) => ({ value: kind, label: RULE_NAMES[kind] }))}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
      {(draft.kind === 'rate' || draft.kind === 'share') && (
        <TextField
          label={gridText.percent}
          help={gridText.percentHelp}
          value={draft.percent}
          error={percentError}
          onChange={(percent) => {
            onChange({ percent });
          }}
        />
      )}
      {draft.kind === 'rate' && (
        <BaseRows
          rows={document.rows}
          row={row}
          chosen={draft.of}
          onChange={(of) => {
            onChange({ of });
          }}
        />
      )}
      {row.section === 'financing' && decision && (
        <Checkbox
          isSelected={draft.isGrant}
          onChange={(isGrant) => {
            onChange({ isGrant });
          }}
        >
          {gridText.isGrant(decision.grantName)}
        </Checkbox>
      )}
    </>
  );
}

interface BaseRowsProps {
  readonly rows: readonly BudgetRow[];
  readonly row: BudgetRow;
  readonly chosen: readonly RowId[];
  readonly onChange: (chosen: readonly RowId[]) => void;
}

/** The cost rows that a rate is computed on. */
function BaseRows({ rows, row, chosen, onChange }: BaseRowsProps) {
  const candidates = rows.filter((one) => one.section === 'cost' && one.id !== row.id);
  return (
    <fieldset className="rule-bases">
      <legend>{gridText.bases}</legend>
      {candidates.map((one) => (
        <Checkbox
          key={one.id}
          isSelected={chosen.includes(one.id)}
          onChange={(isOn) => {
            onChange(isOn ? [...chosen, one.id] : chosen.filter((id) => id !== one.id));
          }}
        >
          {one.label}
        </Checkbox>
      ))}
    </fieldset>
  );
}
