import { useState } from 'react';
import { today } from '@renderer/platform/clock';
import { navigate } from '@renderer/stores/route-store';
import { tellUndoable } from '@renderer/stores/undo-message';
import { sumOre } from '@shared/domain/money/ore';
import { grantYears, type GrantByYear, type GrantYear } from '@shared/domain/pilot/decide-pilot';
import type { Pilot, PilotDecision } from '@shared/domain/pilot/pilot';
import { isUndecided } from '@shared/domain/pilot/pilot-moves';
import type { Project } from '@shared/domain/project/project';
import { formatExact, inKronor } from '@shared/text/format';
import { decisionText } from '@shared/text/sv-pilot';
import { pilotRoute } from './pilot-places';
import {
  grantOf,
  readDecision,
  readGrant,
  refusedAt,
  type DecisionErrors,
  type DecisionTexts,
} from './read-decision';
import { saveDecision } from './save-pilot';

export interface DecisionForm {
  readonly texts: DecisionTexts;
  readonly years: readonly GrantYear[];
  /** Why the last attempt was refused; empty once something is changed. */
  readonly errors: DecisionErrors;
  /** How many times it was tried and refused. */
  readonly refusals: number;
  readonly isOver: boolean;
  /** Why a year's grant cannot be as it is typed. */
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
  const [errors, setErrors] = useState<DecisionErrors>({});
  const [refusals, setRefusals] = useState(0);
  const grant = grantOf(texts, years);
  const effect = grantYears(pilot, years, grant, project, pilots);
  const isOver = effect.some((one) => one.isOver);
  const refuse = (found: DecisionErrors): void => {
    setErrors(found);
    setRefusals((count) => count + 1);
  };

  const decide = async (outcome: PilotDecision['outcome']): Promise<void> => {
    const read = readDecision(texts, { title: pilot.title, outcome, years, isOver, today: today() });
    if (!read.ok) {
      refuse(read.error);
      return;
    }
    const problem = await saveDecision(pilot.id, read.value, grant);
    if (problem !== null) {
      refuse(refusedAt(problem, years));
      return;
    }
    tellDecided(pilot, outcome, grant);
    navigate(pilotRoute(pilot));
  };

  return {
    texts,
    years: effect,
    errors,
    refusals,
    isOver,
    errorOf: (year) => {
      const reading = readGrant(texts.grants, year);
      return reading.ok ? errors[`grant${year}`] : reading.error;
    },
    change: (changed) => {
      setTexts((now) => ({ ...now, ...changed }));
      setErrors({});
    },
    decide,
  };
}
