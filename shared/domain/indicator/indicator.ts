import type { EvaluationId, IndicatorId, IsoDate, MeasurementId, PartId, ProjectId } from '../ids';

declare const quantityBrand: unique symbol;
/** A measured number as exact decimal digits: "82.5", "-3", "0". Never a float. */
export type Quantity = string & { readonly [quantityBrand]: true };

/** What the indicator means from a day on; what was measured before keeps the meaning of its day. */
export interface IndicatorDefinition {
  readonly from: IsoDate;
  readonly text: string;
}

export interface IndicatorTarget {
  /** To be reached by this day. */
  readonly on: IsoDate;
  readonly value: Quantity;
}

/** Resultatindikator. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly projectId: ProjectId;
  readonly position: number;
  readonly title: string;
  /** "personer", "procent", "antal": the head of its figures. */
  readonly unit: string;
  readonly objectiveId: PartId | null;
  /** In the order of their days; the first one holds from the beginning. */
  readonly definitions: readonly IndicatorDefinition[];
  readonly baseline: { readonly on: IsoDate; readonly value: Quantity } | null;
  readonly targets: readonly IndicatorTarget[];
  /** cumulative: each measurement is the whole so far. incremental: measurements add up. */
  readonly counting: 'cumulative' | 'incremental';
  /** Whether more is better, or less. */
  readonly direction: 'up' | 'down';
  /** Measured for women and men where it applies. */
  readonly isSplitBySex: boolean;
}

/** Mätvärde. Split by sex it has parts, and `value` is what they give together (their sum, or as stated for shares). */
export interface Measurement {
  readonly id: MeasurementId;
  readonly projectId: ProjectId;
  readonly indicatorId: IndicatorId;
  readonly on: IsoDate;
  readonly value: Quantity;
  readonly split: {
    readonly women: Quantity | null;
    readonly men: Quantity | null;
    readonly other: Quantity | null;
  } | null;
  readonly comment: string;
}

export const EVALUATION_KINDS = ['stage', 'formative', 'longTerm'] as const;
export const ATTAINMENTS = ['reached', 'partly', 'notReached'] as const;

/** Etapputvärdering (summative), formative note, or a look at the long-term effect. */
export interface Evaluation {
  readonly id: EvaluationId;
  readonly projectId: ProjectId;
  readonly kind: (typeof EVALUATION_KINDS)[number];
  /** The stage that it closes; null for other kinds. */
  readonly stageId: PartId | null;
  readonly on: IsoDate;
  readonly title: string;
  readonly text: string;
  readonly attainment: (typeof ATTAINMENTS)[number] | null;
  readonly learning: string;
  readonly nextStep: string;
}
