import { participantCount, type Activity } from '../domain/activity/activity';
import type { Briefing } from '../domain/briefing/briefing';
import type { ReportBlock } from '../domain/briefing/report-document';
import { formatInteger, inPrintedKronor, NO_BREAK_SPACE } from './format';
import { stateToday } from './sv-briefing-money';
import { describeObjective, describeProgress } from './sv-follow-up';
import { formatQuantity } from './sv-quantity';
import { figure, heading, paragraph, paragraphIf, tableOr } from './sv-report-blocks';
import {
  ACTIVITY_KIND_NAMES,
  ACTIVITY_STATUS_NAMES,
  ATTAINMENT_NAMES,
  EVALUATION_KIND_NAMES,
  GOAL_LEVEL_NAMES,
} from './sv-work-names';

/** The goals, and how far each objective had come. */
export function goalBlocks({ goals, objectives }: Briefing): readonly ReportBlock[] {
  return [
    heading('Mål och delmål'),
    ...goals.map(({ level, title, text }) =>
      paragraph(`${GOAL_LEVEL_NAMES[level]}: ${text === '' ? title : `${title}. ${text}`}`),
    ),
    tableOr('Inga delmål är inlagda.', {
      caption: 'Delmålen och hur långt de har kommit',
      head: ['Delmål', 'Läge'],
      rows: objectives.map(({ objective, progress }) => [objective.title, describeObjective(progress)]),
    }),
  ];
}

const daysOf = ({ start, end }: Activity): string =>
  start === null ? '' : end === null || end === start ? start : `${start}${NO_BREAK_SPACE}– ${end}`;

/** Counts and costs belong to an activity, not to its days. */
function outsideInWords(briefing: Briefing): string {
  const { reachOutside } = briefing;
  const subject =
    reachOutside === 1
      ? '1 aktivitet har dagar utanför perioden och räknas'
      : `${formatInteger(reachOutside)} aktiviteter har dagar utanför perioden och räknas`;
  return `${subject} i sin helhet: deltagare och kostnader är ${stateToday(briefing)}.`;
}

/** The period’s activities, with what they counted, cost and taught. */
export function activityBlocks(briefing: Briefing): readonly ReportBlock[] {
  const { activities, reachOutside, participants, plannedCost, actualCost } = briefing;
  const { women, men, other } = participants;
  const total = participantCount(participants);
  const lessons = activities.filter(({ lessons: text }) => text.trim() !== '');
  return [
    heading('Aktiviteter'),
    tableOr('Ingen aktivitet infaller under perioden.', {
      caption: 'Aktiviteter under perioden',
      head: ['Dag', { words: 'Aktivitet', under: 'Slag' }, 'Status', figure('Deltagare')],
      rows: activities.map((one) => [
        daysOf(one),
        { words: one.title, under: ACTIVITY_KIND_NAMES[one.kind] },
        ACTIVITY_STATUS_NAMES[one.status],
        figure(one.participants === null ? '' : formatInteger(participantCount(one.participants))),
      ]),
    }),
    ...paragraphIf(
      total > 0,
      `Deltagare: ${formatInteger(total)}, varav ${formatInteger(women)} kvinnor, ${formatInteger(men)} män och ${formatInteger(other)} annan eller okänd.`,
    ),
    ...paragraphIf(
      plannedCost !== 0 || actualCost !== 0,
      `Aktiviteternas kostnad: ${inPrintedKronor(actualCost)} av planerade ${inPrintedKronor(plannedCost)}.`,
    ),
    ...paragraphIf(reachOutside > 0, outsideInWords(briefing)),
    ...(lessons.length === 0
      ? []
      : [
          heading('Lärdomar', 3),
          { kind: 'list', items: lessons.map((one) => `${one.title}: ${one.lessons.trim()}`) } as const,
        ]),
  ];
}

/** Every indicator as it stood, and the period’s evaluations. */
export function indicatorBlocks({ indicators, evaluations }: Briefing): readonly ReportBlock[] {
  return [
    heading('Indikatorer och utvärdering'),
    tableOr('Inga indikatorer är inlagda.', {
      caption: 'Indikatorernas läge',
      head: [
        { words: 'Indikator', under: 'Enhet' },
        figure('Utgångsläge'),
        figure('Värde'),
        figure('Mål'),
        'Läge',
      ],
      rows: indicators.map(({ indicator: { title, unit, baseline }, progress, isMissed }) => [
        { words: title, under: unit.trim() },
        figure(baseline === null ? '' : formatQuantity(baseline.value)),
        figure('value' in progress && progress.value !== null ? formatQuantity(progress.value.value) : ''),
        figure('target' in progress ? formatQuantity(progress.target.value) : ''),
        describeProgress(progress, isMissed),
      ]),
    }),
    ...evaluations.flatMap((one): readonly ReportBlock[] => [
      heading(`${EVALUATION_KIND_NAMES[one.kind]}: ${one.title}`, 3),
      ...(one.attainment === null ? [] : [paragraph(`Måluppfyllelse: ${ATTAINMENT_NAMES[one.attainment]}.`)]),
      ...[one.text, one.learning, one.nextStep].filter((text) => text.trim() !== '').map(paragraph),
    ]),
  ];
}
