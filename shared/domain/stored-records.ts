import { z } from 'zod';
import {
  BUDGET_STATUSES,
  COST_CATEGORIES,
  FINANCIER_GROUPS,
  IN_KIND_CATEGORIES,
  NOTICE_KINDS,
} from './budget/budget';
import { TABLES, type TableName, type Workspace } from './command/workspace';
import {
  isIsoDate,
  type BudgetId,
  type IsoDate,
  type NoticeId,
  type PersonId,
  type ProjectId,
  type RowId,
  type UtcTime,
} from './ids';
import { isOre, type Ore } from './money/ore';
import { parsePercent, type Percent } from './money/percent';
import type { SheetLayout } from '../sheets/layout-key';

const isText = (value: unknown): value is string => typeof value === 'string';
const isFilled = (value: unknown): boolean => isText(value) && value !== '';

const projectId = z.custom<ProjectId>(isFilled);
const budgetId = z.custom<BudgetId>(isFilled);
const rowId = z.custom<RowId>(isFilled);
const noticeId = z.custom<NoticeId>(isFilled);
const personId = z.custom<PersonId>(isFilled);
/** A date that exists in the calendar. */
export const storedDate = z.custom<IsoDate>((value) => isText(value) && isIsoDate(value));
/** A moment in UTC as the app writes it. */
export const storedTime = z.custom<UtcTime>(
  (value) => isText(value) && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value),
);
const oreAmount = z.custom<Ore>(isOre);
const percentage = z.custom<Percent>((value) => {
  const parsed = isText(value) ? parsePercent(value) : undefined;
  return parsed?.ok === true && parsed.value === value;
});
const yearKey = z.string().regex(/^\d{4}$/);
const noteKey = z.string().regex(/^(?:\d{4}|label)$/);
const yearNumber = z.int().min(1000).max(9999);

const rule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entered') }),
  z.object({ kind: z.literal('rate'), percent: percentage, of: z.array(rowId) }),
  z.object({ kind: z.literal('share'), percent: percentage }),
  z.object({ kind: z.literal('remainder') }),
]);

const rowBase = {
  id: rowId,
  budgetId,
  position: z.int().min(0),
  label: z.string(),
  rule,
  amounts: z.record(yearKey, oreAmount),
  rejected: z.record(yearKey, z.string()),
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

const decision = z.object({
  financier: z.string(),
  grantName: z.string(),
  decidedOn: storedDate.nullable(),
  diaryNumber: z.string(),
  grantShare: percentage,
  grantCap: oreAmount,
  earliestStart: storedDate,
  latestEnd: storedDate,
  pilotReservePerYear: oreAmount.nullable(),
  conditions: z.array(z.string()),
  roundsClaimsDown: z.boolean(),
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
  amounts: z.record(yearKey, oreAmount),
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
  (value) => typeof value === 'object' && value !== null && 'key' in value && isFilled(value.key),
);

/** The shape of one record of each table: for everything that comes from outside, a backup or a colleague's file. */
export const storedRecords: { readonly [T in TableName]: z.ZodType<Workspace[T][number]> } = {
  projects: project,
  budgets: budget,
  budgetRows: row,
  notices: notice,
  layouts: layout,
  contacts: contact,
};

/** All tables; none may be missing. */
export const storedWorkspace = z.strictObject(
  Object.fromEntries(TABLES.map((table) => [table, z.array(storedRecords[table])])),
) as unknown as z.ZodType<Workspace>;
