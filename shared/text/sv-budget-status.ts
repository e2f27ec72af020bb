import type { BudgetStatus } from '../domain/budget/budget';

/** What a version's status is called. */
export const STATUS_NAMES: Readonly<Record<BudgetStatus, string>> = {
  draft: 'Utkast',
  submitted: 'Inlämnad',
  approved: 'Godkänd',
  superseded: 'Ersatt',
};
