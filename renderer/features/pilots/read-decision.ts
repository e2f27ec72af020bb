import type { IsoDate } from '@shared/domain/ids';
import { ZERO_ORE } from '@shared/domain/money/ore';
import type { GrantByYear } from '@shared/domain/pilot/decide-pilot';
import type { PilotDecision } from '@shared/domain/pilot/pilot';
import { err, ok, type Result } from '@shared/result';
import { describeProblem, type ShownProblem } from '@shared/text/sv-commands';
import { readAmount, readHappened, type FieldReading } from './read-field';

/** What is typed in the review. */
export interface DecisionTexts {
  readonly decidedOn: string;
  readonly diaryNumber: string;
  readonly reason: string;
  readonly overrideReason: string;
  /** Year → what is typed as its grant. */
  readonly grants: Readonly<Record<string, string>>;
}

/** The fields that an error can stand at. */
export type DecisionField = 'decidedOn' | 'diaryNumber' | 'overrideReason' | `grant${number}`;

/** What is wrong, by field; `form` when it is no single field's fault. */
export type DecisionErrors = Partial<Record<DecisionField | 'form', string>>;

export const readGrant = (grants: DecisionTexts['grants'], year: number): FieldReading<GrantByYear[string]> =>
  readAmount(grants[String(year)] ?? '');

/** What would be granted; a year that cannot be read gets nothing. In öre. */
export const grantOf = (texts: DecisionTexts, years: readonly number[]): GrantByYear =>
  Object.fromEntries(
    years.map((year) => {
      const reading = readGrant(texts.grants, year);
      return [String(year), reading.ok ? reading.value : ZERO_ORE];
    }),
  );

/** What was typed and for whom, and whether it goes over the reserve. */
export interface DecisionEntry {
  readonly title: string;
  readonly outcome: PilotDecision['outcome'];
  readonly years: readonly number[];
  readonly isOver: boolean;
  readonly today: IsoDate;
}

/** The decision that was typed; or everything that is wrong with it, each at its field. */
export function readDecision(
  texts: DecisionTexts,
  { title, outcome, years, isOver, today }: DecisionEntry,
): Result<PilotDecision, DecisionErrors> {
  const day = readHappened(texts.decidedOn, today);
  const diaryNumber = texts.diaryNumber.trim();
  const grants = outcome === 'granted' ? years : [];
  const errors: DecisionErrors = {
    ...(!day.ok && { decidedOn: day.error }),
    ...(diaryNumber === '' && {
      diaryNumber: describeProblem({ code: 'decisionMissing', title, what: 'diaryNumber' }),
    }),
    ...Object.fromEntries(
      grants.flatMap((year) => {
        const reading = readGrant(texts.grants, year);
        return reading.ok ? [] : [[`grant${String(year)}`, reading.error]];
      }),
    ),
  };
  if (!day.ok || Object.keys(errors).length > 0) return err(errors);
  // A reason to go over stands only in a decision that does.
  const overrideReason = outcome === 'granted' && isOver ? texts.overrideReason.trim() : '';
  return ok({ outcome, decidedOn: day.value, diaryNumber, reason: texts.reason.trim(), overrideReason });
}

/** A refusal at the field that it is about. */
export function refusedAt(problem: ShownProblem, years: readonly number[]): DecisionErrors {
  const [year] = years;
  const fields: Partial<Record<ShownProblem['code'], DecisionField>> = {
    overReserve: 'overrideReason',
    decisionMissing: 'diaryNumber',
    decidedBeforeApplication: 'decidedOn',
    ...(year !== undefined && { grantMissing: `grant${year}` as const }),
  };
  return { [fields[problem.code] ?? 'form']: describeProblem(problem) };
}
