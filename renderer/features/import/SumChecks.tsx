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

/** The sheet's own sums against the sums of its cells: those that differ in sentences, the rest as a count. */
export function SumChecks({ table }: SumChecksProps) {
  const checks = checksOf(table);
  const wrong = checks.filter(({ check }) => check.verdict === 'error');
  const rounded = checks.filter(({ check }) => check.verdict === 'rounding');
  const unread = table.sums.flatMap((sum) => sum.unread ?? []);
  return (
    <section className="import-section" aria-labelledby="import-sums">
      <h2 id="import-sums">{importText.sums}</h2>
      <p>
        {checks.length === 0
          ? importText.noSums
          : importText.sumsEqual(checks.length - wrong.length - rounded.length, checks.length)}
      </p>
      {wrong.length > 0 && (
        <Message tone="error">
          <CheckList checks={wrong} />
        </Message>
      )}
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
