import type { AmountKind } from '../domain/pilot/pilot-amounts';
import { pilotsText, reserveText } from './sv-pilots';
import { pilotText } from './sv-pilot';

const NOT_IN_FILE_NAMES = /[\u0000-\u001f<>:"/\\|?*]+/g;

/** What stands in the workbook of the pilots. */
export const pilotWorkbookText = {
  pilotsSheet: 'Piloter',
  reserveSheet: 'Reserv',
  wordsSheet: 'Beslut och lärande',
  subtitle: 'Piloter och reserv',
  rule: 'Belopp i kronor. Reserverat räknas tills beslutet är fattat, beviljat efter det.',
  exported: (on: string): string => `Exporterad ${on} · Cellerna innehåller ören, bladet visar hela kronor`,
  amountIn: (kind: AmountKind, year: number): string => `${pilotsText.amounts[kind]} ${String(year)}`,
  amountTotal: (kind: AmountKind): string => `${pilotsText.amounts[kind]} totalt`,
  amounts: pilotsText.amounts,
  wholeCounty: pilotText.wholeCounty,
  sum: 'Summa',
  pilot: pilotsText.pilot,
  state: pilotsText.state,
  applicant: pilotsText.applicant,
  objectives: pilotText.objectives,
  focusAreas: pilotText.focusAreas,
  municipalities: pilotText.municipalities,
  start: pilotText.start,
  end: pilotText.end,
  receivedOn: 'Ansökan kom in',
  applicationNumber: 'Ansökans dnr',
  reserve: reserveText.reserve,
  left: reserveText.left,
  year: reserveText.year,
  total: reserveText.total,
  reserveRule: 'Kvar = reserv − reserverat − beviljat. Det som är kvar ett år följer inte med till nästa.',
  words: {
    summary: pilotText.summary,
    outcome: pilotText.decision,
    decidedOn: pilotText.decidedOn,
    diaryNumber: 'Beslutets dnr',
    reason: pilotText.reason,
    overrideReason: pilotText.overrideReason,
    evaluation: pilotText.evaluationField,
    learning: pilotText.learning,
    plan: pilotText.plan,
    owner: pilotText.owner,
    from: pilotText.from,
    closingReason: 'Skäl till att piloten avslutats',
  },
  fileName: (project: string, on: string): string =>
    `${project.replace(NOT_IN_FILE_NAMES, ' ').replace(/\s+/g, ' ').slice(0, 80).trim() || 'Projekt'} piloter ${on}.xlsx`,
} as const;
