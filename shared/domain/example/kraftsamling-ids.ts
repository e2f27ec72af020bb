import type {
  ActivityId,
  ActorId,
  EvaluationId,
  IndicatorId,
  InitiativeId,
  MeasurementId,
  PartId,
  PilotId,
  ProjectId,
  SeriesId,
  UtcTime,
} from '../ids';

/** What every record of the example needs to know: the same project gives the same ids, another project others. */
export interface ExampleContext {
  readonly projectId: ProjectId;
  readonly createdAt: UtcTime;
  readonly part: (name: string) => PartId;
  readonly activity: (name: string) => ActivityId;
  readonly series: (name: string) => SeriesId;
  readonly initiative: (name: string) => InitiativeId;
  readonly pilot: (name: string) => PilotId;
  readonly indicator: (name: string) => IndicatorId;
  readonly measurement: (name: string) => MeasurementId;
  readonly evaluation: (name: string) => EvaluationId;
  readonly actor: (name: string) => ActorId;
}

/** Names records by the project and a word of their own, so that tests and links find them again. */
export function exampleContext(projectId: ProjectId, createdAt: UtcTime): ExampleContext {
  const named =
    <Id extends string>(table: string) =>
    (name: string): Id =>
      `${projectId}-${table}-${name}` as Id;
  return {
    projectId,
    createdAt,
    part: named('del'),
    activity: named('aktivitet'),
    series: named('serie'),
    initiative: named('insats'),
    pilot: named('pilot'),
    indicator: named('indikator'),
    measurement: named('matning'),
    evaluation: named('utvardering'),
    actor: named('aktor'),
  };
}

/** Said at everything that the source documents do not say, so that nobody takes it for a fact. */
export const MADE_UP = 'Exempel, inte ur källdokumenten.';
