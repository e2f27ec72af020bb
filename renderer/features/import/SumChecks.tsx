import { memo } from 'react';
import { Message } from '@renderer/ui/Message';
import type { RecognisedTable, SumCheck } from '@shared/sheets/recognised';
import { importText, VERDICT_NAMES } from '@shared/text/sv-import';
import { describeCheck, describeUnread } from '@shared/text/sv-sheets';

export interface SumChecksProps {
  readonly table: RecognisedTable;
}

interface Checked {
  readonly label: string;
  readonly check: SumCheck;
}

const checksOf = (table: RecognisedTable): readonly Checked[] => [
  ...table.rows.flatMap((row) => (row.totalCheck ? [{ label: row.label, check: row.totalCheck }] : [])),
  ...table.sums.flatMap(({ label, checks }) => checks.map((check) => ({ label, check }))),
];

/** The sheet's own sums against the sums of its cells: how many agree, and the others in sentences. */
export const SumChecks = memo(SumChecksSection);

function SumChecksSection({ table }: SumChecksProps) {
  const checks = checksOf(table);
  const equal = checks.filter(({ check }) => check.verdict === 'equal').length;
  const rounded = checks.filter(({ check }) => check.verdict === 'rounding');
  const unread = table.sums.flatMap((sum) => sum.unread ?? []);
  return (
    <section className="import-section" aria-labelledby="import-sums">
      <h2 id="import-sums">{importText.sums}</h2>
      <p>{checks.length === 0 ? importText.noSums : importText.sumsEqual(equal, checks.length)}</p>
      {unread.length > 0 && (
        <Message tone="warning">
          <ul>
            {unread.map((amount) => (
              <li key={`${amount.place.sheet} ${amount.place.row} ${amount.place.column}`}>
                {describeUnread(amount)}
              </li>
            ))}
          </ul>
        </Message>
      )}
      {rounded.length > 0 && (
        <Message tone="note">
          <CheckList checks={rounded} />
          <p className="caption">{importText.roundingHelp}</p>
        </Message>
      )}
    </section>
  );
}

/** Declared sums that their cells do not come to, each with its cell; nothing when there are none. */
export function WrongSums({ table }: SumChecksProps) {
  const wrong = checksOf(table).filter(({ check }) => check.verdict === 'error');
  if (wrong.length === 0) return null;
  return (
    <Message tone="error">
      <CheckList checks={wrong} />
    </Message>
  );
}

function CheckList({ checks }: { readonly checks: readonly Checked[] }) {
  return (
    <ul>
      {checks.map(({ label, check }) => (
        <li key={`${check.place.sheet} ${check.place.row} ${check.place.column} ${check.across ?? ''}`}>
          <strong>{VERDICT_NAMES[check.verdict]}:</strong> {describeCheck(check, label)}
        </li>
      ))}
    </ul>
  );
}
