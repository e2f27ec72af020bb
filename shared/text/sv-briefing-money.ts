import { yearsOf, type BriefedPilot, type Briefing } from '../domain/briefing/briefing';
import type { ReportBlock, ReportCell } from '../domain/briefing/report-document';
import { ZERO_ORE } from '../domain/money/ore';
import { formatInteger, formatLongDate } from './format';
import { describeState } from './sv-budget';
import { figure, heading, money, paragraph, paragraphIf, tableOr } from './sv-report-blocks';
import { PILOT_STATE_NAMES } from './sv-work-names';

/** "läget i dag (22 november 2026)": what is not about the period. */
export const stateToday = ({ today }: Pick<Briefing, 'today'>): string =>
  `läget i dag (${formatLongDate(today)})`;

const isPast = ({ day, today }: Briefing): boolean => day < today;

const yearsInWords = ({ period }: Briefing): string => {
  const { first, last } = yearsOf(period);
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
};

function stateInWords({ pilot: { state }, isStateOfToday }: BriefedPilot, briefing: Briefing): ReportCell {
  const name = PILOT_STATE_NAMES[state];
  if (isStateOfToday) return { words: name, under: stateToday(briefing) };
  return isPast(briefing) && state === 'application' ? 'Ansökt, inte beslutad' : name;
}

const laterInWords = (pilots: number): string =>
  pilots === 1
    ? '1 pilot har kommit in efter perioden och är inte med.'
    : `${formatInteger(pilots)} piloter har kommit in efter perioden och är inte med.`;

function reserveBlocks(briefing: Briefing, paid: string): readonly ReportBlock[] {
  const { reserve } = briefing;
  if (reserve.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'Reserven för piloter per år, i kronor',
      head: ['År', ...['Reserv', 'Sökt', 'Reserverat', 'Beviljat', paid, 'Kvar'].map(figure)],
      rows: reserve.map((year) => [
        String(year.year),
        money(year.reserve),
        money(year.applied),
        money(year.reserved),
        money(year.granted),
        money(year.paid),
        money(year.left),
      ]),
    },
  ];
}

/** The pilots that had come in, and the reserve of the period's years. */
export function pilotBlocks(briefing: Briefing): readonly ReportBlock[] {
  const { pilots, laterPilots, reserve } = briefing;
  const paid = isPast(briefing) ? 'Utbetalt i dag' : 'Utbetalt';
  return [
    heading('Piloter'),
    tableOr(laterPilots > 0 ? 'Ingen pilot hade kommit in.' : 'Inga piloter är inlagda.', {
      caption: `Piloter, belopp i kronor för ${yearsInWords(briefing)}`,
      head: ['Pilot', 'Läge', figure('Sökt'), figure('Beviljat'), figure(paid)],
      rows: pilots.map((one) => [
        one.pilot.title,
        stateInWords(one, briefing),
        money(one.amounts.applied),
        money(one.amounts.granted),
        money(one.amounts.paid),
      ]),
    }),
    ...paragraphIf(laterPilots > 0, laterInWords(laterPilots)),
    ...reserveBlocks(briefing, paid),
    ...paragraphIf(
      isPast(briefing) && pilots.length + reserve.length > 0,
      `Utbetalningar har inga datum: det som är utbetalt är ${stateToday(briefing)}.`,
    ),
  ];
}

/** The budget as it is now, a row for each year so that any number of years has room. */
export function moneyBlocks(briefing: Briefing): readonly ReportBlock[] {
  const { project, money: budget } = briefing;
  if (budget === null) return [heading('Pengar'), paragraph('Projektet har ingen budget.')];
  const { rows, figures } = budget;
  const { years, bookedCosts, financing } = figures;
  return [
    heading('Pengar'),
    paragraph(
      `Budgeten för hela projekttiden, ${stateToday(briefing)}. ${describeState(project, rows, figures)}`,
    ),
    {
      kind: 'table',
      caption: `Budgetens summor per år, i kronor, ${stateToday(briefing)}`,
      head: ['År', figure('Summa bokförda kostnader'), figure('Summa finansiering')],
      rows: [
        ...years.map((year, place) => [
          String(year),
          money(bookedCosts.byYear[place] ?? ZERO_ORE),
          money(financing.byYear[place] ?? ZERO_ORE),
        ]),
        ['Totalt', money(bookedCosts.total), money(financing.total)],
      ],
      hasSum: true,
    },
  ];
}
