import { z } from 'zod';
import { ACTIVITY_KINDS, ACTIVITY_STATUSES, VERDICTS } from './activity/activity';
import { SECTORS } from './actor/actor';
import type {
  ActivityId,
  ActorId,
  EvaluationId,
  IndicatorId,
  InitiativeId,
  MeasurementId,
  PartId,
  PersonId,
  PilotId,
  ProjectId,
  RowId,
  SeriesId,
} from './ids';
import { isQuantity } from './indicator/check-indicator';
import { ATTAINMENTS, EVALUATION_KINDS, type Quantity } from './indicator/indicator';
import { EVIDENCE_LEVELS, INITIATIVE_STATUSES } from './mapping/initiative';
import { PILOT_STATES } from './pilot/pilot';
import { CONDITION_STATES, DOCUMENT_STATES, GOAL_LEVELS, PAID_BY, TEAM_KINDS } from './plan/plan-part';
import { storedDate, storedId, storedOre, storedPercent, storedTime, storedYear } from './stored-values';
import type { TrackedRecords, TrackedTable } from './tracking/tracked';

const projectId = storedId<ProjectId>();
const partId = storedId<PartId>();
const actorId = storedId<ActorId>();
/** Exact decimal digits. */
export const storedQuantity = z.custom<Quantity>((value) => typeof value === 'string' && isQuantity(value));
const partIds = z.array(partId);
const where = { isWholeCounty: z.boolean(), municipalityIds: partIds };

const partBase = { id: partId, projectId, position: z.int().min(0), title: z.string(), text: z.string() };
const part = z.discriminatedUnion('kind', [
  z.object({ ...partBase, kind: z.literal('goal'), level: z.enum(GOAL_LEVELS) }),
  z.object({ ...partBase, kind: z.literal('objective') }),
  z.object({ ...partBase, kind: z.literal('focusArea') }),
  z.object({ ...partBase, kind: z.literal('platformFunction') }),
  z.object({ ...partBase, kind: z.literal('municipality') }),
  z.object({ ...partBase, kind: z.literal('perspective') }),
  z.object({ ...partBase, kind: z.literal('stage'), start: storedDate, end: storedDate }),
  z.object({
    ...partBase,
    kind: z.literal('condition'),
    state: z.enum(CONDITION_STATES),
    dueOn: storedDate.nullable(),
    proof: z.string(),
    link: z.string(),
    diaryNumber: z.string(),
  }),
  z.object({
    ...partBase,
    kind: z.literal('team'),
    teamKind: z.enum(TEAM_KINDS),
    members: z.array(
      z.object({
        role: z.string(),
        organisation: z.string(),
        share: storedPercent.nullable(),
        paidBy: z.enum(PAID_BY),
        contactId: storedId<PersonId>().nullable(),
      }),
    ),
  }),
  z.object({
    ...partBase,
    kind: z.literal('document'),
    diaryNumber: z.string(),
    state: z.enum(DOCUMENT_STATES),
    date: storedDate.nullable(),
    link: z.string(),
  }),
  z.object({ ...partBase, kind: z.literal('criterion'), isPerspective: z.boolean() }),
  z.object({
    ...partBase,
    kind: z.literal('savedView'),
    place: z.enum(['activities', 'mapping', 'pilots']),
    choices: z.string(),
  }),
]);

const count = z.int().min(0);
const activity = z.object({
  id: storedId<ActivityId>(),
  projectId,
  kind: z.enum(ACTIVITY_KINDS),
  title: z.string(),
  status: z.enum(ACTIVITY_STATUSES),
  start: storedDate.nullable(),
  end: storedDate.nullable(),
  responsible: z.string(),
  objectiveIds: partIds,
  focusAreaIds: partIds,
  functionId: partId.nullable(),
  ...where,
  actorIds: z.array(actorId),
  pilotId: storedId<PilotId>().nullable(),
  participants: z.object({ women: count, men: count, other: count }).nullable(),
  perspectives: z.array(z.object({ perspectiveId: partId, verdict: z.enum(VERDICTS), comment: z.string() })),
  notes: z.string(),
  lessons: z.string(),
  plannedCost: storedOre.nullable(),
  actualCost: storedOre.nullable(),
  costRowId: storedId<RowId>().nullable(),
  seriesId: storedId<SeriesId>().nullable(),
  attachments: z.array(z.object({ title: z.string(), target: z.string() })),
  dissemination: z
    .object({
      audience: z.string(),
      channel: z.string(),
      isCofinancingShown: z.boolean().nullable(),
      altTexts: z.string(),
    })
    .nullable(),
  createdAt: storedTime,
});

const initiative = z.object({
  id: storedId<InitiativeId>(),
  projectId,
  title: z.string(),
  actorId: actorId.nullable(),
  actorName: z.string(),
  sector: z.enum(SECTORS),
  ...where,
  focusAreaIds: partIds,
  targetGroup: z.string(),
  evidence: z.enum(EVIDENCE_LEVELS),
  riskFactors: z.string(),
  protectiveFactors: z.string(),
  effect: z.string(),
  status: z.enum(INITIATIVE_STATUSES),
  source: z.string(),
  notes: z.string(),
  isPublic: z.boolean(),
  createdAt: storedTime,
});

const pilotYear = z.object({
  applied: storedOre,
  reserved: storedOre,
  granted: storedOre,
  paid: storedOre,
});
const pilot = z.object({
  id: storedId<PilotId>(),
  projectId,
  title: z.string(),
  summary: z.string(),
  state: z.enum(PILOT_STATES),
  applicantId: actorId.nullable(),
  applicantName: z.string(),
  objectiveIds: partIds,
  focusAreaIds: partIds,
  ...where,
  start: storedDate.nullable(),
  end: storedDate.nullable(),
  years: z.record(storedYear, pilotYear),
  application: z.object({
    receivedOn: storedDate.nullable(),
    diaryNumber: z.string(),
    text: z.string(),
  }),
  assessment: z.array(
    z.object({ criterionId: partId, verdict: z.enum(VERDICTS).nullable(), comment: z.string() }),
  ),
  decision: z
    .object({
      outcome: z.enum(['granted', 'rejected']),
      decidedOn: storedDate,
      diaryNumber: z.string(),
      reason: z.string(),
      overrideReason: z.string(),
    })
    .nullable(),
  progress: z.array(z.object({ date: storedDate, text: z.string() })),
  evaluation: z.string(),
  learning: z.string(),
  scaleUp: z.object({ plan: z.string(), owner: z.string(), from: storedDate.nullable() }).nullable(),
  closingReason: z.string(),
  createdAt: storedTime,
});

const indicatorId = storedId<IndicatorId>();
const indicator = z.object({
  id: indicatorId,
  projectId,
  position: z.int().min(0),
  title: z.string(),
  unit: z.string(),
  objectiveId: partId.nullable(),
  definitions: z.array(z.object({ from: storedDate, text: z.string() })),
  baseline: z.object({ on: storedDate, value: storedQuantity }).nullable(),
  targets: z.array(z.object({ on: storedDate, value: storedQuantity })),
  counting: z.enum(['cumulative', 'incremental']),
  direction: z.enum(['up', 'down']),
  isSplitBySex: z.boolean(),
});

const measurement = z.object({
  id: storedId<MeasurementId>(),
  projectId,
  indicatorId,
  on: storedDate,
  value: storedQuantity,
  split: z
    .object({
      women: storedQuantity.nullable(),
      men: storedQuantity.nullable(),
      other: storedQuantity.nullable(),
    })
    .nullable(),
  comment: z.string(),
});

const evaluation = z.object({
  id: storedId<EvaluationId>(),
  projectId,
  kind: z.enum(EVALUATION_KINDS),
  stageId: partId.nullable(),
  on: storedDate,
  title: z.string(),
  text: z.string(),
  attainment: z.enum(ATTAINMENTS).nullable(),
  learning: z.string(),
  nextStep: z.string(),
});

const actor = z.object({
  id: actorId,
  projectId,
  name: z.string(),
  sector: z.enum(SECTORS),
  ...where,
  roles: z.array(z.string()),
  notes: z.string(),
  contactIds: z.array(storedId<PersonId>()),
});

/** The shape of one record of each table of the work, for everything that comes from outside. */
export const storedWork: { readonly [T in TrackedTable]: z.ZodType<TrackedRecords[T]> } = {
  parts: part,
  activities: activity,
  initiatives: initiative,
  pilots: pilot,
  indicators: indicator,
  measurements: measurement,
  evaluations: evaluation,
  actors: actor,
};
