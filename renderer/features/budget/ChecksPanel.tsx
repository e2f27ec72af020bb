import type { BudgetCheck } from '@shared/domain/budget/check-budget';
import { budgetText, describeCheck, WEIGHT_NAMES } from '@shared/text/sv-budget';
import type { FocusWish } from './BudgetGrid';

const MARKS = { error: '✕', warning: '!', note: 'i' } as const;

export interface ChecksPanelProps {
  readonly checks: readonly BudgetCheck[];
  /** Leads to the cell a check is about. */
  readonly onGoTo: (wish: Omit<FocusWish, 'at'>) => void;
}

/** What there is to say about the budget, in words; each sentence leads to its cell. */
export function ChecksPanel({ checks, onGoTo }: ChecksPanelProps) {
  return (
    <aside className="checks no-print" aria-label={budgetText.checks} tabIndex={0} data-region>
      <h2>{budgetText.checks}</h2>
      {checks.length === 0 && (
        <p className="check-good">
          <span aria-hidden="true">✓ </span>
          {budgetText.noChecks}
        </p>
      )}
      <ul className="check-list">
        {checks.map((check) => (
          <li key={check.id}>
            <CheckLine check={check} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

interface CheckLineProps {
  readonly check: BudgetCheck;
  readonly onGoTo: ChecksPanelProps['onGoTo'];
}

function CheckLine({ check, onGoTo }: CheckLineProps) {
  const { rowId, year } = check.place;
  const words = (
    <>
      <span className={`check-mark check-${check.weight}`}>
        <span aria-hidden="true">{MARKS[check.weight]}</span> {WEIGHT_NAMES[check.weight]}
      </span>
      <span>{describeCheck(check.fact)}</span>
    </>
  );
  if (rowId === undefined && year === undefined) return <p className="check">{words}</p>;
  return (
    <button
      type="button"
      className="check check-link"
      onClick={() => {
        onGoTo({ rowId, year });
      }}
    >
      {words}
    </button>
  );
}
