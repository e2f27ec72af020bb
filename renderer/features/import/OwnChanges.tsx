import { Checkbox } from '@renderer/ui/Checkbox';
import type { BudgetRow } from '@shared/domain/budget/budget';
import { calculateBudget } from '@shared/domain/budget/calculate-budget';
import type { CellEntry } from '@shared/domain/command/command';
import { subtractOre, sumOre, ZERO_ORE, type Ore } from '@shared/domain/money/ore';
import { cellAddress } from '@shared/sheets/grid';
import type { OwnChange } from '@shared/sheets/own-workbook/own-changes';
import { formatExact } from '@shared/text/format';
import { formatDifference } from '@shared/text/sv-compare';
import { importText } from '@shared/text/sv-import';
import { describeConflict, describeOwnChange } from '@shared/text/sv-own-workbook';
import type { OwnChoices } from './use-own-changes';

export interface OwnChangesProps {
  readonly choices: OwnChoices;
}

/** Every change that was made in the workbook: what, before and after, in which cell, and whether it is taken in. */
export function OwnChanges({ choices }: OwnChangesProps) {
  const { changes, chosen, leftOut, choose, base } = choices;
  const figures = calculateBudget(base.rows, base.budget.years);
  const totalOf = (change: OwnChange): Ore => figures.rows.get(change.rowId)?.total ?? ZERO_ORE;
  return (
    <section className="panel import-section" aria-label={importText.ownCaption}>
      <Checkbox
        isSelected={chosen.length === changes.length}
        isIndeterminate={chosen.length > 0 && chosen.length < changes.length}
        onChange={(isIn) => {
          for (const change of changes) choose(change.id, isIn);
        }}
      >
        {importText.takeAll}
      </Checkbox>
      <div className="table-scroll">
        <table className="table import-own">
          <caption className="visually-hidden">{importText.ownCaption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{importText.include}</span>
              </th>
              <th scope="col">{importText.change}</th>
              <th scope="col" className="figure">
                {importText.beforeHead}
              </th>
              <th scope="col" className="figure">
                {importText.afterHead}
              </th>
              <th scope="col" className="figure">
                {importText.differenceHead}
              </th>
              <th scope="col">{importText.cell}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <ChangeLine
                key={change.id}
                change={change}
                total={totalOf(change)}
                isIn={!leftOut.has(change.id)}
                onChoose={choose}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface ChangeLineProps {
  readonly change: OwnChange;
  /** What the row came to before, in öre. */
  readonly total: Ore;
  readonly isIn: boolean;
  readonly onChoose: (id: string, isIn: boolean) => void;
}

function ChangeLine({ change, total, isIn, onChoose }: ChangeLineProps) {
  const what = change.kind === 'amountChanged' ? `${change.label} ${change.year}` : describeOwnChange(change);
  const conflict = describeConflict(change);
  const { before, after, difference } = figuresOf(change, total);
  return (
    <tr className={isIn ? '' : 'is-left-out'}>
      <td>
        <Checkbox
          aria-label={importText.takeChange(what)}
          isSelected={isIn}
          onChange={(selected) => {
            onChoose(change.id, selected);
          }}
        />
      </td>
      <th scope="row">
        {what}
        {conflict !== '' && <div className="caption import-conflict">{conflict}</div>}
      </th>
      <td className="figure">{before}</td>
      <td className="figure">{after}</td>
      <td className="figure">{difference}</td>
      <td>
        {change.place === null ? importText.noCell : `${change.place.sheet}!${cellAddress(change.place)}`}
      </td>
    </tr>
  );
}

interface ChangeFigures {
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

const NO_FIGURES: ChangeFigures = { before: '', after: '', difference: '' };

const pair = (before: Ore, after: Ore): ChangeFigures => ({
  before: formatExact(before),
  after: formatExact(after),
  difference: formatDifference(subtractOre(after, before)),
});

const amountOf = (entry: CellEntry): Ore => (entry.kind === 'amount' ? entry.ore : ZERO_ORE);

const entryText = (entry: CellEntry): string =>
  entry.kind === 'amount'
    ? formatExact(entry.ore)
    : entry.kind === 'rejected'
      ? importText.quoted(entry.text)
      : '';

const sumOf = (amounts: BudgetRow['amounts']): Ore => sumOre(Object.values(amounts));

function figuresOf(change: OwnChange, total: Ore): ChangeFigures {
  switch (change.kind) {
    case 'amountChanged': {
      const { current, after } = change;
      return {
        ...pair(amountOf(current), amountOf(after)),
        before: entryText(current),
        after: entryText(after),
      };
    }
    case 'rowInserted':
      return { ...pair(ZERO_ORE, sumOf(change.row.amounts)), before: '' };
    case 'rowDeleted':
      return { ...pair(total, ZERO_ORE), after: '' };
    case 'ruleReplaced':
      return pair(total, sumOf(change.amounts));
    default:
      return NO_FIGURES;
  }
}
