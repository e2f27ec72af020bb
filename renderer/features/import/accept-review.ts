import { newId, type BudgetDocument } from '@renderer/data';
import { utcNow } from '@renderer/platform/clock';
import type { Budget, FinancierNotice } from '@shared/domain/budget/budget';
import type { Command } from '@shared/domain/command/command';
import { isIsoDate, type NoticeId } from '@shared/domain/ids';
import {
  effectOfNotices,
  newVersionCommand,
  noticesCommand,
  sourceOfRows,
  type AcceptedImport,
} from '@shared/sheets/import-commands';
import { rememberLayout } from '@shared/sheets/layout-key';
import { planFinancierRows, type FinancierPlan } from '@shared/sheets/plan-import';
import { chosenForNotice, noticeCandidates, type Destination } from './use-destination';
import type { Review, Reviewed } from './use-review';

/** What a notice would say, and what it would do to the version's own amounts. */
export function planNotice(
  document: BudgetDocument,
  { table, choices }: Reviewed,
  destination: Destination,
  fileName: string,
) {
  const current = { rows: document.rows, years: document.budget.years };
  const candidates = noticeCandidates({ table, choices }, document.rows);
  const chosen = chosenForNotice(destination, candidates);
  const plan: FinancierPlan = planFinancierRows(
    table,
    choices,
    current,
    chosen.map((row) => row.id),
  );
  const sourceOf = (from: readonly string[]): string =>
    sourceOfRows(
      fileName,
      table.rows.filter((row) => from.includes(row.id)),
    );
  const source = sourceOf(plan.amounts.flatMap((amounts) => amounts.from));
  const effect = effectOfNotices(document.budget, document.rows, plan.amounts, choices.keepOre);
  return { candidates, chosen, plan, source, sourceOf, effect };
}

export type NoticePlan = ReturnType<typeof planNotice>;

function accepted({ table, choices }: Review, { financier }: Destination, fileName: string): AcceptedImport {
  const layout = rememberLayout(table, {
    financier,
    savedAt: utcNow(),
    rows: choices.rows,
    years: choices.years,
  });
  return { fileName, layout };
}

/** The one command that adds the new version, with what is remembered of the sheet; null while a row is blocked. */
export function versionCommand(
  document: BudgetDocument,
  review: Review,
  destination: Destination,
  fileName: string,
): Command | null {
  const { budgetId } = review;
  const plan = review.planNow();
  if (plan.blocked.length > 0) return null;
  const budget: Budget = {
    id: budgetId,
    projectId: document.project.id,
    version: 0,
    name: destination.name.trim(),
    status: 'draft',
    years: plan.years,
    createdAt: utcNow(),
    basedOn: document.budget.id,
  };
  return newVersionCommand(accepted(review, destination, fileName), budget, plan.rows);
}

/** The one command that keeps the notices, and when asked for lets the amounts follow; null while the date is no date. */
export function noticeCommand(
  document: BudgetDocument,
  review: Review,
  destination: Destination,
  fileName: string,
): Command | null {
  const { plan, sourceOf, effect } = planNotice(document, review, destination, fileName);
  const { date, kind } = destination;
  if (!isIsoDate(date)) return null;
  const notices = plan.amounts.map(({ rowId, amounts, from }): FinancierNotice => ({
    id: newId<NoticeId>(),
    projectId: document.project.id,
    rowId,
    kind,
    date,
    source: destination.source ?? sourceOf(from),
    amounts,
  }));
  return noticesCommand(
    accepted(review, destination, fileName),
    document.budget.id,
    notices,
    destination.changesAmounts ? effect : null,
  );
}
