import { z } from 'zod';
import type { BudgetDocument } from '../../domain/export/budget-document';
import { storedRecords } from '../../domain/stored-records';
import { storedDate, storedTime } from '../../domain/stored-values';

/** What the hidden sheet must hold, checked like anything else that comes from outside. */
export const storedDocument: z.ZodType<BudgetDocument> = z.object({
  project: storedRecords.projects,
  budget: storedRecords.budgets,
  rows: z.array(storedRecords.budgetRows),
  notices: z.array(storedRecords.notices),
  exportedAt: storedTime,
  exportedOn: storedDate,
});
