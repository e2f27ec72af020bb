import type { Activity } from '../domain/activity/activity';
import { participantCount } from '../domain/activity/activity';
import type { Briefing, Period } from '../domain/briefing/briefing';
import type {
  ReportBlock,
  ReportCell,
  ReportDocument,
  ReportTable,
} from '../domain/briefing/report-document';
import type { Figures } from '../domain/budget/calculate-budget';
import { sumOre, type Ore } from '../domain/money/ore';
import type { Pilot, PilotYear } from '../domain/pilot/pilot';
import { formatInteger, formatKronor, formatLongDate, inPrintedKronor } from './format';
import { describeState } from './sv-budget';
import { describeObjective, describeProgress } from './sv-follow-up';
import { steeringInWords } from './sv-overview';
import { inUnit } from './sv-quantity';
import {
  ACTIVITY_KIND_NAMES,
  ACTIVITY_STATUS_NAMES,
  ATTAINMENT_NAMES,
  EVALUATION_KIND_NAMES,
  GOAL_LEVEL_NAMES,
  PILOT_STATE_NAMES,
} from './sv-work-names';

/** The document for the steering group, and the view that makes it. */
export const briefingText = {
  title: 'Underlag till processtyrgruppen',
  state: 'Alla siffror räknas ur projektets uppgifter för den period du väljer.',
  loading: 'Läser in underlaget …',
  from: 'Från och med',
  to: 'Till och med',
  period: 'Period',
  notADay: 'Skriv ett datum, till exempel 2025-03-31.',
  reversed: 'Perioden slutar innan den börjar. Rätta datumen.',
  save: 'Spara som Word-dokument',
  saving: 'Skapar Word-dokumentet …',
  saved: (name: string): string => `Sparade underlaget som ${name}.`,
  print: 'Skriv ut',
  preview: 'Så här blir underlaget',
  fileName: (project: string, { from, to }: Period): string =>
    `Styrgruppsunderlag ${project} ${from}–${to}.docx`,
  quarter: 'Senaste kvartalet',
  year: 'Året hittills',
  whole: 'Hela projekttiden',
} as const;

const heading = (text: string, level: 2 | 3 = 2): ReportBlock => ({ kind: 'heading', level, text });
const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });
const figure = (text: string): ReportCell => ({ figure: text });
const money = (amount: Ore | null): ReportCell => figure(amount === null ? '' : formatKronor(amount));

/** The table, or a sentence where it would have no rows. */
const tableOr = (nothing: string, table: Omit<ReportTable, 'kind'>): ReportBlock =>
  table.rows.length === 0 ? paragraph(nothing) : { kind: 'table', ...table };

function goalBlocks({ goals, objectives }: Briefing): readonly ReportBlock[] {
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
  start === null ? '' : end === null || end === start ? start : `${start} – ${end}`;

function activityBlocks(briefing: Briefing): readonly ReportBlock[] {
  const { activities, participants, plannedCost, actualCost } = briefing;
  const { women, men, other } = participants;
  const total = participantCount(participants);
  const lessons = activities.filter(({ lessons: text }) => text.trim() !== '');
  return [
    heading('Aktiviteter'),
    tableOr('Ingen aktivitet infaller under perioden.', {
      caption: 'Aktiviteter under perioden',
      head: ['Dag', 'Aktivitet', 'Slag', 'Status', figure('Deltagare')],
      rows: activities.map((one) => [
        daysOf(one),
        one.title,
        ACTIVITY_KIND_NAMES[one.kind],
        ACTIVITY_STATUS_NAMES[one.status],
        figure(one.participants === null ? '' : formatInteger(participantCount(one.participants))),
      ]),
    }),
    ...(total === 0
      ? []
      : [
          paragraph(
            `Deltagare: ${formatInteger(total)}, varav ${formatInteger(women)} kvinnor, ${formatInteger(men)} män och ${formatInteger(other)} annan eller okänd.`,
          ),
        ]),
    ...(plannedCost === 0 && actualCost === 0
      ? []
      : [
          paragraph(
            `Aktiviteternas kostnad: ${inPrintedKronor(actualCost)} av planerade ${inPrintedKronor(plannedCost)}.`,
          ),
        ]),
    ...(lessons.length === 0
      ? []
      : [
          heading('Lärdomar', 3),
          { kind: 'list', items: lessons.map((one) => `${one.title}: ${one.lessons.trim()}`) } as const,
        ]),
  ];
}

const ofYears = (pilot: Pilot, amount: keyof PilotYear): Ore =>
  sumOre(Object.values(pilot.years).map((year) => year[amount]));

function pilotBlocks({ pilots, reserve }: Briefing): readonly ReportBlock[] {
  return [
    heading('Piloter'),
    tableOr('Inga piloter är inlagda.', {
      caption: 'Piloter, belopp i kronor',
      head: ['Pilot', 'Läge', figure('Sökt'), figure('Beviljat'), figure('Utbetalt')],
      rows: pilots.map((pilot) => [
        pilot.title,
        PILOT_STATE_NAMES[pilot.state],
        money(ofYears(pilot, 'applied')),
        money(ofYears(pilot, 'granted')),
        money(ofYears(pilot, 'paid')),
      ]),
    }),
    ...(reserve.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: 'Reserven för piloter per år, i kronor',
            head: ['År', ...['Reserv', 'Sökt', 'Reserverat', 'Beviljat', 'Utbetalt', 'Kvar'].map(figure)],
            rows: reserve.map((year) => [
              String(year.year),
              money(year.reserve),
              money(year.applied),
              money(year.reserved),
              money(year.granted),
              money(year.paid),
              money(year.left),
            ]),
          } as const,
        ]),
  ];
}

function indicatorBlocks({ indicators, evaluations }: Briefing): readonly ReportBlock[] {
  return [
    heading('Indikatorer och utvärdering'),
    tableOr('Inga indikatorer är inlagda.', {
      caption: 'Indikatorernas läge vid periodens slut',
      head: ['Indikator', figure('Utgångsläge'), figure('Värde'), figure('Mål'), 'Läge'],
      rows: indicators.map(({ indicator: { title, unit, baseline }, progress, isMissed }) => [
        title,
        figure(baseline === null ? '' : inUnit(baseline.value, unit)),
        figure('value' in progress && progress.value !== null ? inUnit(progress.value.value, unit) : ''),
        figure('target' in progress ? inUnit(progress.target.value, unit) : ''),
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

function moneyBlocks({ project, money: budget }: Briefing): readonly ReportBlock[] {
  if (budget === null) return [heading('Pengar'), paragraph('Projektet har ingen budget.')];
  const { rows, figures } = budget;
  const line = (label: string, { byYear, total }: Figures): readonly ReportCell[] => [
    label,
    ...byYear.map(money),
    money(total),
  ];
  return [
    heading('Pengar'),
    paragraph(describeState(project, rows, figures)),
    {
      kind: 'table',
      caption: 'Budgetens summor per år, i kronor',
      head: ['', ...figures.years.map((year) => figure(String(year))), figure('Totalt')],
      rows: [
        line('Summa bokförda kostnader', figures.bookedCosts),
        line('Summa finansiering', figures.financing),
      ],
    },
  ];
}

const decisionBlocks = ({ decisions }: Briefing): readonly ReportBlock[] => [
  heading('Beslut och frågor till gruppen'),
  decisions.length === 0
    ? paragraph('Inget väntar på gruppen.')
    : { kind: 'list', items: decisions.map(steeringInWords) },
];

/** The steering group's document: what waits for them first, then what it rests on. */
export function briefingDocument(briefing: Briefing): ReportDocument {
  const { project, period } = briefing;
  const dnr = project.diaryNumber === '' ? '' : `, dnr ${project.diaryNumber}`;
  return {
    title: `${briefingText.title}: ${project.name}`,
    subtitle: `${formatLongDate(period.from)} – ${formatLongDate(period.to)}${dnr}`,
    blocks: [
      ...decisionBlocks(briefing),
      ...goalBlocks(briefing),
      ...activityBlocks(briefing),
      ...pilotBlocks(briefing),
      ...indicatorBlocks(briefing),
      ...moneyBlocks(briefing),
    ],
  };
}
