import { memo } from 'react';
import { Button } from '@renderer/ui/Button';
import { Checkbox } from '@renderer/ui/Checkbox';
import { RowSelect } from '@renderer/ui/RowSelect';
import type { SelectOption } from '@renderer/ui/SelectField';
import { TextField } from '@renderer/ui/TextField';
import type { RowId } from '@shared/domain/ids';
import { cellAddress } from '@shared/sheets/grid';
import type { RowChoice } from '@shared/sheets/plan/import-choices';
import type { RecognisedAmount, RecognisedRow } from '@shared/sheets/recognised';
import { CONFIDENCE_NAMES, confidenceOf, describeAmount, importText } from '@shared/text/sv-import';
import { describeReason } from '@shared/text/sv-sheets';
import { SKIP, targetKey, targetOf, targetOptions, type TargetKey } from './target-options';

export interface ReviewRowProps {
  readonly row: RecognisedRow;
  readonly choice: RowChoice;
  /** Rows of the budget that this one can be, with "Ny rad" first. */
  readonly matches: readonly SelectOption<string>[];
  /** Which of the table's years are taken, in the table's order. */
  readonly isYearTaken: readonly boolean[];
  readonly rounds: boolean;
  readonly isMarked: boolean;
  readonly onMark: (rowId: string) => void;
  readonly onChange: (rowId: string, change: Partial<RowChoice>) => void;
}

/** "Ny rad" among the rows of the budget. */
export const NEW_ROW = 'new';

/** One row of the sheet and what it becomes; remembered, so that typing in one row leaves the others alone. */
export const ReviewRow = memo(ReviewRowLine);

function ReviewRowLine(props: ReviewRowProps) {
  const { row, choice, isMarked, isYearTaken, rounds, onMark, onChange } = props;
  const name = row.label.trim() === '' ? cellAddress(row.place) : row.label;
  const classes = [isMarked && 'is-marked', !choice.include && 'is-left-out'].filter(Boolean).join(' ');
  return (
    <tr
      id={reviewRowId(row.id)}
      className={classes}
      onFocus={() => {
        onMark(row.id);
      }}
      onClick={() => {
        onMark(row.id);
      }}
    >
      <td>
        <Checkbox
          aria-label={importText.includeRow(name)}
          isSelected={choice.include}
          onChange={(include) => {
            onChange(row.id, { include });
          }}
        />
      </td>
      <th scope="row" className="import-becomes">
        <RowChoices {...props} name={name} />
        <p className="caption">
          {[
            row.why.code === 'remembered' ? importText.asLastTime : describeReason(row.why),
            row.hidden && importText.hiddenRow,
            row.leftOutBefore && importText.leftOutBefore,
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      </th>
      {row.amounts.map((amount, index) => (
        <AmountCell
          key={index}
          amount={amount}
          rounds={rounds}
          isLeftOut={!choice.include || !isYearTaken[index]}
        />
      ))}
      <td className="import-judgement">
        <span className={`import-confidence is-${confidenceOf(row.confidence)}`}>
          {CONFIDENCE_NAMES[confidenceOf(row.confidence)]}
        </span>
        <Button
          tone="quiet"
          aria-label={importText.showInSheet(row.place)}
          onPress={() => {
            onMark(row.id);
          }}
        >
          {cellAddress(row.place)}
        </Button>
      </td>
    </tr>
  );
}

export const reviewRowId = (rowId: string): string => `import-row-${encodeURIComponent(rowId)}`;

function RowChoices({ row, choice, matches, onChange, name }: ReviewRowProps & { readonly name: string }) {
  const target: TargetKey = choice.include ? targetKey(choice.target) : SKIP;
  return (
    <>
      <TextField
        label={importText.labelOf(name)}
        isLabelHidden
        value={choice.label}
        isDisabled={!choice.include}
        onChange={(label) => {
          onChange(row.id, { label });
        }}
      />
      <div className="import-choices">
        <RowSelect
          label={importText.targetOf(name)}
          value={target}
          options={targetOptions}
          onChange={(key) => {
            const chosen = targetOf(key);
            onChange(row.id, chosen ? { include: true, target: chosen } : { include: false });
          }}
        />
        <RowSelect
          label={importText.matchOf(name)}
          value={choice.into}
          options={matches}
          isDisabled={!choice.include}
          onChange={(id) => {
            onChange(row.id, { into: id === NEW_ROW ? NEW_ROW : (id as RowId) });
          }}
        />
      </div>
    </>
  );
}

interface AmountCellProps {
  readonly amount: RecognisedAmount;
  readonly rounds: boolean;
  readonly isLeftOut: boolean;
}

/** What one cell becomes, or at the cell why it becomes nothing. */
function AmountCell({ amount, rounds, isLeftOut }: AmountCellProps) {
  const { figure, problem } = describeAmount(amount, rounds);
  return (
    <td className={`figure${isLeftOut ? ' is-left-out' : ''}`}>
      <span className="import-figure">{figure}</span>
      {problem !== null && (
        <span className="import-cell-problem">
          <span aria-hidden="true">✕ </span>
          {problem}
        </span>
      )}
    </td>
  );
}
