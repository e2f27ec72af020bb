import { z } from 'zod';
import {
  BUDGET_STATUSES,
  COST_CATEGORIES,
  FINANCIER_GROUPS,
  IN_KIND_CATEGORIES,
  NOTICE_KINDS,
} from '../../domain/budget/budget';
import type { BudgetDocument } from '../../domain/export/budget-document';
import {
  isIsoDate,
  type BudgetId,
  type IsoDate,
  type NoticeId,
  type ProjectId,
  type RowId,
  type UtcTime,
} from '../../domain/ids';
import { isOre, type Ore } from '../../domain/money/ore';
import { parsePercent, type Percent } from '../../domain/money/percent';

const isText = (value: unknown): value is string => typeof value === 'string';
const isFilled = (value: unknown): boolean => isText(value) && value !== '';

const projectId = z.custom<ProjectId>(isFilled);
const budgetId = z.custom<BudgetId>(isFilled);
const rowId = z.custom<RowId>(isFilled);
const noticeId = z.custom<NoticeId>(isFilled);
const date = z.custom<IsoDate>((value) => isText(value) && isIsoDate(value));
const time = z.custom<UtcTime>((value) => isText(value) && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value));
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
  decidedOn: date.nullable(),
  diaryNumber: z.string(),
  grantShare: percentage,
  grantCap: oreAmount,
  earliestStart: date,
  latestEnd: date,
  pilotReservePerYear: oreAmount.nullable(),
  conditions: z.array(z.string()),
  roundsClaimsDown: z.boolean(),
});

const project = z.object({
  id: projectId,
  name: z.string(),
  diaryNumber: z.string(),
  start: date,
  end: date,
  decision: decision.nullable(),
  note: z.string(),
  facts: z.array(z.object({ heading: z.string(), text: z.string() })),
  createdAt: time,
  archivedAt: time.nullable(),
});

const budget = z.object({
  id: budgetId,
  projectId,
  version: z.int().min(1),
  name: z.string(),
  status: z.enum(BUDGET_STATUSES),
  years: z.array(yearNumber),
  createdAt: time,
  basedOn: budgetId.nullable(),
});

const notice = z.object({
  id: noticeId,
  projectId,
  rowId,
  kind: z.enum(NOTICE_KINDS),
  date,
  source: z.string(),
  amounts: z.record(yearKey, oreAmount),
});

/** What the hidden sheet must hold, checked like anything else that comes from outside. */
export const storedDocument: z.ZodType<BudgetDocument> = z.object({
  project,
  budget,
  rows: z.array(row),
  notices: z.array(notice),
  exportedAt: time,
  exportedOn: date,
});
