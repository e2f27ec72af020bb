import { z } from 'zod';
import {
  BUDGET_STATUSES,
  COST_CATEGORIES,
  FINANCIER_GROUPS,
  IN_KIND_CATEGORIES,
  NOTICE_KINDS,
} from './budget/budget';
import { TABLES, type TableName, type Workspace } from './command/workspace';
import type { BudgetId, NoticeId, PersonId, ProjectId, RowId } from './ids';
import { MOST_MONTHS } from './project/decision-limits';
import type { SheetLayout } from '../sheets/layout-key';
import { storedDate, storedId, storedOre, storedPercent, storedTime, storedYear } from './stored-values';
import { storedWork } from './stored-work';

const projectId = storedId<ProjectId>();
const budgetId = storedId<BudgetId>();
const rowId = storedId<RowId>();
const noticeId = storedId<NoticeId>();
const personId = storedId<PersonId>();
const noteKey = z.string().regex(/^(?:\d{4}|label)$/);
const yearNumber = z.int().min(1000).max(9999);

const rule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entered') }),
  z.object({ kind: z.literal('rate'), percent: storedPercent, of: z.array(rowId) }),
  z.object({ kind: z.literal('share'), percent: storedPercent }),
  z.object({ kind: z.literal('remainder') }),
]);

const rowBase = {
  id: rowId,
  budgetId,
  position: z.int().min(0),
  label: z.string(),
  rule,
  amounts: z.record(storedYear, storedOre),
  rejected: z.record(storedYear, z.string()),
  notes: z.record(noteKey, z.string()),
};
const row = z.discriminatedUnion('section', [
  z.object({ ...rowBase, section: z.literal('cost'), category: z.enum(COST_CATEGORIES) }),
  z.object({ ...rowBase, section: z.literal('inKind'), category: z.enum(IN_KIND_CATEGORIES) }),
  z.object({
    ...rowBase,
    section: z.literal('financing'),
    group: z.enum(FINANCIER_GROUPS),
    isGrant: z.boolean(),
  }),
]);

/** A time limit in whole months. */
const storedMonths = z.int().min(0).max(MOST_MONTHS);

const soughtAmount = z.object({
  amount: storedOre.nullable(),
  date: storedDate.nullable(),
  source: z.string(),
});

const decision = z.object({
  financier: z.string(),
  grantName: z.string(),
  decidedOn: storedDate.nullable(),
  diaryNumber: z.string(),
  grantShare: storedPercent,
  grantCap: storedOre,
  earliestStart: storedDate,
  latestEnd: storedDate,
  pilotReservePerYear: storedOre.nullable(),
  conditions: z.array(z.string()),
  roundsClaimsDown: z.boolean(),
  claimEveryMonths: storedMonths.optional(),
  finalReportMonths: storedMonths.optional(),
  applied: soughtAmount.optional(),
  proposed: soughtAmount.optional(),
});

const project = z.object({
  id: projectId,
  name: z.string(),
  diaryNumber: z.string(),
  start: storedDate,
  end: storedDate,
  decision: decision.nullable(),
  note: z.string(),
  facts: z.array(z.object({ heading: z.string(), text: z.string() })),
  createdAt: storedTime,
  archivedAt: storedTime.nullable(),
});

const budget = z.object({
  id: budgetId,
  projectId,
  version: z.int().min(1),
  name: z.string(),
  status: z.enum(BUDGET_STATUSES),
  years: z.array(yearNumber),
  createdAt: storedTime,
  basedOn: budgetId.nullable(),
});

const notice = z.object({
  id: noticeId,
  projectId,
  rowId,
  kind: z.enum(NOTICE_KINDS),
  date: storedDate,
  source: z.string(),
  amounts: z.record(storedYear, storedOre),
});

const contact = z.object({
  id: personId,
  name: z.string(),
  role: z.string(),
  organisation: z.string(),
  email: z.string(),
  phone: z.string(),
  erasedAt: storedTime.nullable(),
});

/** Remembered layouts only make suggestions; their inside is checked when they are used. */
const layout = z.custom<SheetLayout>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    value.key !== '',
);

/** The shape of one record of each table: for everything that comes from outside, a backup or a colleague's file. */
export const storedRecords: { readonly [T in TableName]: z.ZodType<Workspace[T][number]> } = {
  projects: project,
  budgets: budget,
  budgetRows: row,
  notices: notice,
  layouts: layout,
  contacts: contact,
  ...storedWork,
};

/** All tables; none may be missing. */
export const storedWorkspace = z.strictObject(
  Object.fromEntries(TABLES.map((table) => [table, z.array(storedRecords[table])])),
) as unknown as z.ZodType<Workspace>;
