import type { IndicatorFigures, ObjectiveFigures } from '../domain/indicator/evaluation-figures';
import type { StageFollowUp } from '../domain/indicator/stage-evaluation';
import { formatInteger, formatLongDate } from './format';
import { describeObjective, describeProgress, indicatorText } from './sv-follow-up';
import { inUnit } from './sv-quantity';
export const evaluationText = {
  stages: 'Etapper',
  stage: 'Etapp',
  period: 'Period',
  state: 'Läge',
  attainment: 'Måluppfyllelse',
  noAttainment: 'Inte bedömd',
  write: 'Skriv etapputvärdering',
  goOn: 'Fortsätt etapputvärderingen',
  goOnFor: (stage: string): string => `Fortsätt etapputvärderingen av ${stage}`,
  writeFigures: 'Skriv in siffrorna i bedömningen',
  writeFor: (stage: string): string => `Skriv etapputvärdering av ${stage}`,
  noStages:
    'Projektplanen har inga etapper än. Lägg in dem under Projektet, så visas här när varje etapp ska utvärderas.',
  toProject: 'Gå till projektplanen',
  notes: 'Utvärderingar och anteckningar',
  noNotes:
    'Skriv vad ni lär er medan det är färskt: en mening räcker. Etapputvärderingar och bedömningar av långsiktig effekt samlas också här.',
  note: 'Anteckning',
  addNote: 'Lägg till anteckning',
  addLongTerm: 'Bedöm långsiktig effekt',
  longTermTitle: 'Långsiktig effekt',
  stageTitle: (stage: string): string => `Utvärdering av ${stage}`,
  date: 'Datum',
  kind: 'Slag',
  title: 'Rubrik',
  text: 'Bedömning',
  learning: 'Lärdom',
  nextStep: 'Nästa steg',
  back: 'Till utvärderingarna',
  removeOne: 'Ta bort utvärderingen',
  noteMissing: 'Skriv vad ni har sett.',
  /** Over the figures that are computed for the evaluation's day. */
  figures: (day: string): string => `Så stod det ${day}`,
  figuresHelp: 'Uträknat ur mätvärden och aktiviteter till och med den dagen.',
  objective: 'Delmål',
  indicator: 'Indikator',
  value: 'Värde',
  target: 'Mål',
  progress: 'Framsteg',
  noFigures: 'Det finns inga delmål eller indikatorer att visa siffror för.',
} as const;

/** "1 av 3 etapper är utvärderad. 1 är försenad." */
export function describeStages(stages: readonly StageFollowUp[], evaluations: number): string {
  const all = evaluations === 1 ? '1 utvärdering' : `${formatInteger(evaluations)} utvärderingar`;
  if (stages.length === 0) return evaluations === 0 ? 'Inget är utvärderat än.' : `${all}.`;
  const done = stages.filter(({ state }) => state === 'done').length;
  const late = stages.filter(({ state }) => state === 'late').length;
  const of = `${formatInteger(done)} av ${stages.length === 1 ? '1 etapp' : `${formatInteger(stages.length)} etapper`} är utvärderad${done === 1 ? '' : 'e'}.`;
  return `${of}${late === 0 ? '' : ` ${formatInteger(late)} är försenad${late === 1 ? '' : 'e'}.`}`;
}

/** Where a stage stands: "Gjord 2025-01-15", "Försenad, etappen slutade 31 december 2024". */
export function describeStageState({ state, stage, evaluation }: StageFollowUp): string {
  if (evaluation && state !== 'done')
    return state === 'late'
      ? `Påbörjad, försenad: etappen slutade ${formatLongDate(stage.end)}`
      : `Påbörjad, ska göras ${formatLongDate(stage.end)}`;
  switch (state) {
    case 'done':
      return `Gjord ${evaluation ? formatLongDate(evaluation.on) : ''}`.trim();
    case 'late':
      return `Försenad, etappen slutade ${formatLongDate(stage.end)}`;
    case 'due':
      return `Ska göras ${formatLongDate(stage.end)}`;
    case 'ahead':
      return `Börjar ${formatLongDate(stage.start)}`;
  }
}

/** The value and the target of an indicator, each as it is said in a cell: "65 %", "80 %", "till 2026-08-01". */
export function describeFigure({ indicator: { unit }, progress }: IndicatorFigures): {
  readonly value: string;
  readonly target: string;
  readonly by: string;
} {
  const value = 'value' in progress ? progress.value : null;
  const target = 'target' in progress ? progress.target : null;
  return {
    value: value === null ? '' : inUnit(value.value, unit),
    target: target === null ? '' : inUnit(target.value, unit),
    by: target === null ? '' : indicatorText.by(target.on),
  };
}

function describeIndicator(figures: IndicatorFigures): string {
  const { value, target, by } = describeFigure(figures);
  const words = describeProgress(figures.progress, false);
  const facts = [...(value === '' ? [] : [value]), ...(target === '' ? [] : [`mål ${target} ${by}`])].join(
    ', ',
  );
  return `– ${figures.indicator.title}: ${facts === '' ? '' : `${facts}. `}${words}.`;
}

/** Figures as running text, which the one who evaluates goes on from. */
export const describeFigures = (objectives: readonly ObjectiveFigures[]): string =>
  objectives
    .map(({ objective, number, progress, indicators }) =>
      [
        `${indicatorText.objective(number, objective.title)}: ${describeObjective(progress)}`,
        ...indicators.map(describeIndicator),
      ].join('\n'),
    )
    .join('\n\n');
