import type { FinancierGroup, InKindCategory } from '../domain/budget/budget';
import type { ExportProblem } from '../domain/export/export-sheet';
import { cellAddress } from '../sheets/grid';
import { formatInteger } from './format';

/** What stands in exported workbooks, tables and text. */
export const exportText = {
  budgetSheet: 'Budget',
  assumptionsSheet: 'Antaganden',
  application: 'Kraftsamling',
  documentTitle: 'Kostnads- och finansieringsbudget',
  costs: 'Kostnader',
  financing: 'Finansiering',
  inKind: 'Bidrag i annat än pengar (ingår inte i bokförda kostnader)',
  groupSums: {
    public: 'Summa offentlig finansiering',
    private: 'Summa privat finansiering',
  } satisfies Record<FinancierGroup, string>,
  groupWords: { public: 'Offentlig', private: 'Privat' } satisfies Record<FinancierGroup, string>,
  inKindWords: { inKindPublic: 'Offentligt bidrag', inKindPrivate: 'Privat bidrag' } satisfies Record<
    InKindCategory,
    string
  >,
  labelHead: 'Belopp i kronor',
  shareHead: 'Andel av finansiering',
  kindHead: 'Kostnadsslag eller finansiär',
  ruleHead: 'Så räknas raden',
  control: 'Kontroll: fullt finansierad',
  controlOk: 'OK',
  controlMissing: 'Saknas',
  controlSurplus: 'Överskott',
  noDiaryNumber: 'saknas',
  version: (version: number, name: string, status: string): string =>
    `Version ${String(version)}${name.trim() === '' ? '' : `: ${name}`} (${status.toLowerCase()})`,
  diaryAndPeriod: (diaryNumber: string, start: string, end: string): string =>
    `Diarienummer ${diaryNumber} · Projektperiod ${start} – ${end}`,
  exported: (on: string): string => `Exporterad ${on} · Cellerna innehåller ören, bladet visar hela kronor`,
  page: 'Sida &P av &N',

  assumptionsTitle: 'Antaganden, beslut och besked',
  rulesHead: 'Rader som räknas fram',
  ruleColumns: { row: 'Rad', rule: 'Regel', percent: 'Procent' },
  rulesHelp: 'Ändra procenten här så räknas budgetbladet om.',
  noRules: 'Alla rader är inmatade belopp.',
  decisionHead: 'Beslutet',
  noDecision: 'Inget beslut är inlagt.',
  decision: {
    financier: 'Finansiär',
    grantName: 'Medel',
    decidedOn: 'Beslutsdatum',
    diaryNumber: 'Diarienummer',
    grantShare: 'Stödandel av bokförda kostnader',
    grantCap: 'Takbelopp, kr',
    uncapped: 'Stödandel × budgeterade kostnader, kr',
    capReachedAt: 'Taket nås vid bokförda kostnader på, kr',
    earliestStart: 'Tidigaste start',
    latestEnd: 'Senaste slut',
    pilotReserve: 'Kan reserveras för piloter per år, utanför budgeten, kr',
    claims: 'Rekvisitioner',
    claimsRoundedDown: 'avrundas nedåt till hela kronor',
    claimsExact: 'räknas på öret',
    condition: 'Villkor',
  },
  roundingHead: 'Avrundning',
  rounding: [
    'Varje belopp är lagrat i ören och visas i hela kronor, avrundat från sitt eget exakta värde (halva uppåt).',
    'En summa avrundas från den exakta summan. Den kan därför skilja sig någon krona från summan av de visade beloppen.',
    'Rader som räknas med procent avrundas till hela ören per år.',
  ],
  noticesHead: 'Finansiärernas besked',
  noNotices: 'Inga besked är inlagda.',
  noticeColumns: { row: 'Rad', source: 'Källa', kind: 'Besked', date: 'Datum' },
  notesHead: 'Anteckningar till celler',
  noNotes: 'Inga anteckningar.',
  noteColumns: { row: 'Rad', note: 'Anteckning', cell: 'Cell' },
  labelCell: 'Benämning',
  projectNoteHead: 'Om projektet',
} as const;

/** Why a budget was not written, what is wrong where, and what to do. */
export function describeExportProblem(problem: ExportProblem): string {
  switch (problem.code) {
    case 'textTooLong':
      return `Cell ${cellAddress(problem.place)} i bladet ${problem.place.sheet} skulle få en text på ${formatInteger(problem.length)} tecken. Excel rymmer högst ${formatInteger(problem.limit)}. Korta texten och exportera igen.`;
    case 'exportFailed':
      return 'Arbetsboken kunde inte skrivas. Inget har sparats. Försök igen.';
    case 'exportCancelled':
      return 'Exporten avbröts. Inget har sparats.';
  }
}
