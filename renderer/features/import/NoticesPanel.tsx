import { dispatch } from '@renderer/data';
import { showMessage } from '@renderer/stores/message-store';
import { Button } from '@renderer/ui/Button';
import { NOTICE_KINDS, type BudgetRow, type FinancierNotice } from '@shared/domain/budget/budget';
import type { BudgetId } from '@shared/domain/ids';
import { sumOre } from '@shared/domain/money/ore';
import { removeNoticeCommand } from '@shared/sheets/import-commands';
import { formatExact } from '@shared/text/format';
import { budgetText, NOTICE_NAMES } from '@shared/text/sv-budget';
import { describeProblem } from '@shared/text/sv-commands';
import { nameOfRow } from '@shared/text/sv-compare';
import { importText } from '@shared/text/sv-import';

export interface NoticesPanelProps {
  readonly budgetId: BudgetId;
  readonly notices: readonly FinancierNotice[];
  /** The version's rows, for their names. */
  readonly rows: readonly BudgetRow[];
}

const inOrder = (a: FinancierNotice, b: FinancierNotice): number =>
  a.rowId.localeCompare(b.rowId) ||
  NOTICE_KINDS.indexOf(a.kind) - NOTICE_KINDS.indexOf(b.kind) ||
  a.date.localeCompare(b.date);

/** What financiers were asked for, have proposed and granted: all of it, with date and source. */
export function NoticesPanel({ budgetId, notices, rows }: NoticesPanelProps) {
  const years = [...new Set(notices.flatMap((notice) => Object.keys(notice.amounts)))].sort();
  return (
    <section className="panel import-section" aria-labelledby="import-notices">
      <h2 id="import-notices">{importText.notices}</h2>
      {notices.length === 0 ? (
        <p className="prose muted">{importText.noNotices}</p>
      ) : (
        <div className="table-scroll">
          <table className="table">
            <caption className="visually-hidden">{importText.noticesCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{importText.noticeRow}</th>
                <th scope="col">{importText.noticeKind}</th>
                <th scope="col">{importText.noticeDate}</th>
                {years.map((year) => (
                  <th key={year} scope="col" className="figure">
                    {year}
                  </th>
                ))}
                <th scope="col" className="figure">
                  {budgetText.total}, {budgetText.unit}
                </th>
                <th scope="col">{importText.noticeSource}</th>
                <th scope="col">
                  <span className="visually-hidden">{importText.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {[...notices].sort(inOrder).map((notice) => (
                <NoticeLine key={notice.id} notice={notice} years={years} rows={rows} budgetId={budgetId} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface NoticeLineProps extends Pick<NoticesPanelProps, 'budgetId' | 'rows'> {
  readonly notice: FinancierNotice;
  readonly years: readonly string[];
}

function NoticeLine({ notice, years, rows, budgetId }: NoticeLineProps) {
  const row = rows.find((one) => one.id === notice.rowId);
  const name = row ? nameOfRow(row) : importText.rowGone;
  const remove = async (): Promise<void> => {
    const outcome = await dispatch(removeNoticeCommand(budgetId, notice.id));
    showMessage(
      outcome.ok
        ? { tone: 'note', text: importText.noticeRemoved }
        : { tone: 'error', text: describeProblem(outcome.error) },
    );
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{NOTICE_NAMES[notice.kind]}</td>
      <td className="import-date">{notice.date}</td>
      {years.map((year) => {
        const amount = notice.amounts[year];
        return (
          <td key={year} className="figure">
            {amount !== undefined && formatExact(amount)}
          </td>
        );
      })}
      <td className="figure">{formatExact(sumOre(Object.values(notice.amounts)))}</td>
      <td className="import-source">{notice.source}</td>
      <td>
        <Button
          tone="quiet"
          aria-label={importText.removeNoticeOf(NOTICE_NAMES[notice.kind], name)}
          onPress={() => void remove()}
        >
          {importText.remove}
        </Button>
      </td>
    </tr>
  );
}
