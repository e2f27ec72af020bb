import type { Briefing, Period } from '../domain/briefing/briefing';
import type { ReportBlock, ReportDocument } from '../domain/briefing/report-document';
import { formatLongDate } from './format';
import { moneyBlocks, pilotBlocks, stateToday } from './sv-briefing-money';
import { activityBlocks, goalBlocks, indicatorBlocks } from './sv-briefing-work';
import { steeringInWords } from './sv-overview';
import { heading, paragraph } from './sv-report-blocks';

/** The document for the steering group, and the view that makes it. */
export const briefingText = {
  title: 'Underlag till processtyrgruppen',
  state:
    'Siffrorna räknas ur projektets uppgifter som de stod när perioden slutade. Det som bara går att säga om i dag är märkt med dagens datum.',
  loading: 'Läser in underlaget …',
  from: 'Från och med',
  to: 'Till och med',
  period: 'Period',
  notADay: 'Skriv ett datum, till exempel 2025-03-31.',
  reversed: 'Perioden slutar innan den börjar. Rätta datumen.',
  /** While a date above cannot be read. */
  stillShown: (period: string): string =>
    `Ett datum ovan går inte att läsa. Underlaget är fortfarande det för ${period}. Rätta datumet, så går det att spara och skriva ut.`,
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

/** "1 oktober 2025 – 31 december 2025" */
export const periodInWords = ({ from, to }: Period): string =>
  `${formatLongDate(from)} – ${formatLongDate(to)}`;

/** What day the figures are of, and what that has to do with the period. */
function dayInWords({ period, day, today }: Briefing): string {
  const now = formatLongDate(today);
  const isToday = `Läget är därför det i dag, ${now}, och det som ligger senare är planerat.`;
  if (period.from > today) return `Perioden har inte börjat än. ${isToday}`;
  if (period.to > today) return `Perioden slutar ${formatLongDate(period.to)} och pågår än. ${isToday}`;
  if (day === today) return `Läget är det i dag, ${now}, när perioden slutar.`;
  return `Läget är det när perioden slutade, ${formatLongDate(day)}. Det som bara går att säga om i dag är märkt så, med dagens datum.`;
}

function decisionBlocks(briefing: Briefing): readonly ReportBlock[] {
  const { decisions } = briefing;
  return [
    heading(`Beslut och frågor till gruppen, ${stateToday(briefing)}`),
    decisions.length === 0
      ? paragraph('Inget väntar på gruppen.')
      : {
          kind: 'list',
          items: decisions.map(({ item, cameInLater }) =>
            cameInLater === null
              ? steeringInWords(item)
              : `${steeringInWords(item)} Kom in ${formatLongDate(cameInLater)}, efter perioden.`,
          ),
        },
  ];
}

/** The steering group's document: what waits for them first, then what it rests on. */
export function briefingDocument(briefing: Briefing): ReportDocument {
  const { project, period } = briefing;
  const dnr = project.diaryNumber === '' ? '' : `, dnr ${project.diaryNumber}`;
  return {
    title: `${briefingText.title}: ${project.name}`,
    subtitle: `${periodInWords(period)}${dnr}`,
    blocks: [
      paragraph(dayInWords(briefing)),
      ...decisionBlocks(briefing),
      ...goalBlocks(briefing),
      ...activityBlocks(briefing),
      ...pilotBlocks(briefing),
      ...indicatorBlocks(briefing),
      ...moneyBlocks(briefing),
    ],
  };
}
