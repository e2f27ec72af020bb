import type { IsoDate } from '../ids';
import type { Ore } from '../money/ore';
import type { Percent } from '../money/percent';
import type { PilotState } from '../pilot/pilot';
import type { TrackedTable } from './tracked';

/** Why a record of the work cannot be saved. `title` names it; texts are in shared/text/sv-tracking.ts. */
export type TrackedProblem =
  | { readonly code: 'titleEmpty'; readonly table: TrackedTable }
  | { readonly code: 'datesReversed'; readonly title: string; readonly start: IsoDate; readonly end: IsoDate }
  | { readonly code: 'endWithoutStart'; readonly title: string }
  | {
      readonly code: 'outsidePeriod';
      readonly title: string;
      readonly date: IsoDate;
      readonly start: IsoDate;
      readonly end: IsoDate;
    }
  | {
      readonly code: 'badCount';
      readonly title: string;
      readonly group: 'women' | 'men' | 'other';
      readonly count: number;
    }
  /** More people than can have taken part. */
  | {
      readonly code: 'countTooLarge';
      readonly title: string;
      readonly group: 'women' | 'men' | 'other';
      readonly most: number;
    }
  /** A seat with more than the whole of full time. */
  | {
      readonly code: 'shareOverWhole';
      readonly title: string;
      readonly role: string;
      readonly share: Percent;
    }
  | { readonly code: 'negativeAmount'; readonly title: string; readonly year: number | null }
  | { readonly code: 'amountTooLarge'; readonly title: string; readonly year: number | null }
  | {
      readonly code: 'illegalMove';
      readonly title: string;
      readonly from: PilotState | null;
      readonly to: PilotState;
    }
  /** Granted or rejected without a decision that says so, with its date and diary number. */
  | { readonly code: 'decisionMissing'; readonly title: string; readonly what: 'decision' | 'diaryNumber' }
  | {
      readonly code: 'decidedBeforeApplication';
      readonly title: string;
      readonly decidedOn: IsoDate;
      readonly receivedOn: IsoDate;
    }
  /** Granted without an amount. */
  | { readonly code: 'grantMissing'; readonly title: string }
  /** A decision of the funding says nothing of pilots: there is no reserve to grant from. */
  | { readonly code: 'noReserve'; readonly title: string }
  /** More is granted than is left of the year's reserve, and no reason is given for going over. */
  | {
      readonly code: 'overReserve';
      readonly title: string;
      readonly year: number;
      readonly reserve: Ore;
      /** Left for this pilot before its own grant. */
      readonly left: Ore;
      readonly granted: Ore;
    }
  /** Paid more than granted. */
  | {
      readonly code: 'paidOverGranted';
      readonly title: string;
      readonly year: number;
      readonly granted: Ore;
      readonly paid: Ore;
    }
  | { readonly code: 'evaluationMissing'; readonly title: string }
  | { readonly code: 'ownerMissing'; readonly title: string }
  /** Closed without being scaled up, and without a word of why. */
  | { readonly code: 'closingReasonMissing'; readonly title: string }
  | { readonly code: 'badQuantity'; readonly title: string; readonly text: string }
  | { readonly code: 'negativeQuantity'; readonly title: string; readonly text: string }
  /** Two definitions or targets of one day. */
  | { readonly code: 'sameDayTwice'; readonly title: string; readonly date: IsoDate }
  | { readonly code: 'definitionMissing'; readonly title: string };
