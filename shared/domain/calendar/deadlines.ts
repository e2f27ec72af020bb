import type { IsoDate } from '../ids';
import type { Evaluation, Indicator, Measurement } from '../indicator/indicator';
import { saysSomething } from '../indicator/stage-evaluation';
import type { Pilot } from '../pilot/pilot';
import type { PlanPart, Stage } from '../plan/plan-part';
import { limitsOf } from '../project/decision-limits';
import type { Project } from '../project/project';
import type { TrackedTable } from '../tracking/tracked';
import { addMonths } from './days';

export type DeadlineKind =
  | 'projectStart'
  | 'projectEnd'
  | 'stageStart'
  /** A stage's end, which calls for its evaluation. */
  | 'stageEnd'
  | 'condition'
  | 'claim'
  | 'finalReport'
  | 'pilotDecision'
  | 'pilotEnd'
  | 'indicatorTarget'
  | 'document';

/** Nobody notes here that it was done, so that one whose day is past has been, and says nothing more. */
export const isUnrecorded = (kind: DeadlineKind): boolean => kind === 'claim' || kind === 'finalReport';

/** A day that matters beside the activities; its words are in shared/text/sv-calendar.ts. */
export interface Deadline {
  /** Unique within the project. */
  readonly key: string;
  readonly kind: DeadlineKind;
  readonly on: IsoDate;
  /** What it is about: the stage's title, the condition's words; empty for the project's own. */
  readonly title: string;
  /** Whether something still has to be done by that day; false for mere dates and for what is done. */
  readonly isOpen: boolean;
  /** The record that says so; null for what follows from the project. */
  readonly source: { readonly table: TrackedTable; readonly id: string } | null;
}

/** What deadlines are computed from. */
export interface DeadlineSources {
  readonly project: Pick<Project, 'id' | 'start' | 'end' | 'decision'>;
  readonly parts: readonly PlanPart[];
  readonly pilots: readonly Pilot[];
  readonly indicators: readonly Indicator[];
  readonly measurements: readonly Measurement[];
  readonly evaluations: readonly Evaluation[];
}

function projectDeadlines({ start, end, decision }: DeadlineSources['project']): readonly Deadline[] {
  const { claimEveryMonths, finalReportMonths } = limitsOf(decision);
  const own = (kind: DeadlineKind, on: IsoDate, isOpen: boolean): Deadline => ({
    key: `${kind} ${on}`,
    kind,
    on,
    title: '',
    isOpen,
    source: null,
  });
  const claims: Deadline[] = [];
  for (let count = 1; claimEveryMonths > 0; count += 1) {
    const on = addMonths(start, count * claimEveryMonths);
    if (on > end) break;
    claims.push(own('claim', on, true));
  }
  return [
    own('projectStart', start, false),
    ...claims,
    own('projectEnd', end, false),
    ...(finalReportMonths > 0 ? [own('finalReport', addMonths(end, finalReportMonths), true)] : []),
  ];
}

function stageDeadlines(stage: Stage, isEvaluated: boolean): readonly Deadline[] {
  const { id, title, start, end } = stage;
  const source = { table: 'parts', id } as const;
  return [
    { key: `stageStart ${id}`, kind: 'stageStart', on: start, title, isOpen: false, source },
    { key: `stageEnd ${id}`, kind: 'stageEnd', on: end, title, isOpen: !isEvaluated, source },
  ];
}

function partDeadlines({ parts, evaluations }: DeadlineSources): readonly Deadline[] {
  const evaluated = new Set(evaluations.filter(saysSomething).map(({ stageId }) => stageId));
  return parts.flatMap((part): readonly Deadline[] => {
    const { id, title } = part;
    const source = { table: 'parts', id } as const;
    if (part.kind === 'stage') return stageDeadlines(part, evaluated.has(id));
    if (part.kind === 'condition' && part.dueOn !== null)
      return [{ key: id, kind: 'condition', on: part.dueOn, title, isOpen: part.state !== 'met', source }];
    if (part.kind === 'document' && part.date !== null)
      return [{ key: id, kind: 'document', on: part.date, title, isOpen: part.state === 'draft', source }];
    return [];
  });
}

function pilotDeadlines({ pilots }: DeadlineSources): readonly Deadline[] {
  return pilots.flatMap(({ id, title, decision, end, state }): readonly Deadline[] => {
    const source = { table: 'pilots', id } as const;
    const isUnderWay = state === 'granted' || state === 'running';
    return [
      ...(decision === null
        ? []
        : [
            {
              key: `pilotDecision ${id}`,
              kind: 'pilotDecision',
              on: decision.decidedOn,
              title,
              isOpen: false,
              source,
            } as const,
          ]),
      ...(end === null || state === 'rejected'
        ? []
        : [{ key: `pilotEnd ${id}`, kind: 'pilotEnd', on: end, title, isOpen: isUnderWay, source } as const]),
    ];
  });
}

function targetDeadlines({ indicators, measurements }: DeadlineSources): readonly Deadline[] {
  const lastMeasured = new Map<string, IsoDate>();
  for (const { indicatorId, on } of measurements) {
    const last = lastMeasured.get(indicatorId);
    if (last === undefined || on > last) lastMeasured.set(indicatorId, on);
  }
  return indicators.flatMap(({ id, title, targets }) =>
    targets.map(({ on }): Deadline => {
      const last = lastMeasured.get(id);
      return {
        key: `target ${id} ${on}`,
        kind: 'indicatorTarget',
        on,
        title,
        isOpen: last === undefined || last < on,
        source: { table: 'indicators', id },
      };
    }),
  );
}

/** Every day that matters beside the activities, in their order. */
export const deadlines = (given: DeadlineSources): readonly Deadline[] =>
  [
    ...projectDeadlines(given.project),
    ...partDeadlines(given),
    ...pilotDeadlines(given),
    ...targetDeadlines(given),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
