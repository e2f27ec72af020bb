import { useState } from 'react';
import { today } from '@renderer/platform/clock';
import { navigate } from '@renderer/stores/route-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import type { IsoDate } from '@shared/domain/ids';
import { sumOre, ZERO_ORE } from '@shared/domain/money/ore';
import { grantYears, type GrantByYear, type GrantYear } from '@shared/domain/pilot/decide-pilot';
import type { Pilot, PilotDecision } from '@shared/domain/pilot/pilot';
import { isUndecided } from '@shared/domain/pilot/pilot-moves';
import type { Project } from '@shared/domain/project/project';
import { formatExact, inKronor } from '@shared/text/format';
import { decisionText } from '@shared/text/sv-pilot';
import { describeProblem } from '@shared/text/sv-commands';
import { pilotRoute } from './pilot-places';
import { readAmount, readDate, type FieldReading } from './read-field';
import { saveDecision } from './save-pilot';

/** What is typed in the review. */
export interface DecisionTexts {
  readonly decidedOn: string;
  readonly diaryNumber: string;
  readonly reason: string;
  readonly overrideReason: string;
  /** Year → what is typed as its grant. */
  readonly grants: Readonly<Record<string, string>>;
}

/** The fields that a refusal can stand at; 'form' is below them all. */
export type DecisionField = 'decidedOn' | 'diaryNumber' | 'overrideReason' | 'form';

export interface DecisionRefusal {
  readonly field: DecisionField;
  readonly text: string;
}

export interface DecisionForm {
  readonly texts: DecisionTexts;
  readonly years: readonly GrantYear[];
  readonly refusal: DecisionRefusal | null;
  readonly isOver: boolean;
  /** Why a year's grant cannot be read. */
  readonly errorOf: (year: number) => string | undefined;
  readonly change: (texts: Partial<DecisionTexts>) => void;
  readonly decide: (outcome: PilotDecision['outcome']) => Promise<void>;
}

function startTexts({ decision, years }: Pilot): DecisionTexts {
  const granted = Object.entries(years).filter(([, amounts]) => amounts.granted > 0);
  return {
    decidedOn: decision?.decidedOn ?? today(),
    diaryNumber: decision?.diaryNumber ?? '',
    reason: decision?.reason ?? '',
    overrideReason: decision?.overrideReason ?? '',
    grants: Object.fromEntries(granted.map(([year, amounts]) => [year, formatExact(amounts.granted)])),
  };
}

const readGrant = (grants: DecisionTexts['grants'], year: number): FieldReading<GrantByYear[string]> =>
  readAmount(grants[String(year)] ?? '');

function tellDecided(pilot: Pilot, outcome: PilotDecision['outcome'], grant: GrantByYear): void {
  const { title, state } = pilot;
  if (!isUndecided(state)) tellUndoable(decisionText.savedNow(title));
  else if (outcome === 'rejected') tellUndoable(decisionText.rejectedNow(title));
  else tellUndoable(decisionText.grantedNow(title, inKronor(sumOre(Object.values(grant)))));
}

/** A decision as it is typed, what it would do to the reserve, and making it. */
export function useDecisionForm(
  pilot: Pilot,
  years: readonly number[],
  project: Project,
  pilots: readonly Pilot[],
): DecisionForm {
  const [texts, setTexts] = useState(() => startTexts(pilot));
  const [refusal, setRefusal] = useState<DecisionRefusal | null>(null);
  const readings = years.map((year) => ({ year, reading: readGrant(texts.grants, year) }));
  const grant: GrantByYear = Object.fromEntries(
    readings.map(({ year, reading }) => [String(year), reading.ok ? reading.value : ZERO_ORE]),
  );
  const effect = grantYears(pilot, years, grant, project, pilots);
  const isOver = effect.some((one) => one.isOver);

  const decide = async (outcome: PilotDecision['outcome']): Promise<void> => {
    const day = readDate(texts.decidedOn);
    if (!day.ok) {
      setRefusal({ field: 'decidedOn', text: day.error });
      return;
    }
    if (outcome === 'granted' && readings.some(({ reading }) => !reading.ok)) return;
    const problem = await saveDecision(pilot.id, decisionOf(texts, day.value, outcome, isOver), grant);
    if (problem === null) {
      tellDecided(pilot, outcome, grant);
      navigate(pilotRoute(pilot));
      return;
    }
    const field =
      problem.code === 'overReserve'
        ? 'overrideReason'
        : problem.code === 'decisionMissing'
          ? 'diaryNumber'
          : 'form';
    setRefusal({ field, text: describeProblem(problem) });
  };

  return {
    texts,
    years: effect,
    refusal,
    isOver,
    errorOf: (year) => {
      const reading = readings.find((one) => one.year === year)?.reading;
      return reading === undefined || reading.ok ? undefined : reading.error;
    },
    change: (changed) => {
      setTexts((now) => ({ ...now, ...changed }));
      setRefusal(null);
    },
    decide,
  };
}

/** A reason to go over stands only in a decision that does. */
const decisionOf = (
  { diaryNumber, reason, overrideReason }: DecisionTexts,
  decidedOn: IsoDate,
  outcome: PilotDecision['outcome'],
  isOver: boolean,
): PilotDecision => ({
  outcome,
  decidedOn,
  diaryNumber: diaryNumber.trim(),
  reason: reason.trim(),
  overrideReason: outcome === 'granted' && isOver ? overrideReason.trim() : '',
});
