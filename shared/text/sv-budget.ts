import type {
  BudgetRow,
  CostCategory,
  FinancierGroup,
  InKindCategory,
  NoticeKind,
  RowRule,
  Section,
} from '../domain/budget/budget';
import type { BudgetFigures } from '../domain/budget/calculate-budget';
import type { CheckFact, CheckWeight } from '../domain/budget/check-budget';
import { capReachedAt } from '../domain/grant/grant';
import type { RowId } from '../domain/ids';
import { kronor, negateOre, sumOre, ZERO_ORE } from '../domain/money/ore';
import { percentOf } from '../domain/money/percent';
import type { Project } from '../domain/project/project';
import { formatList, formatPercent, inKronor, inPrintedKronor } from './format';

export const COST_CATEGORY_NAMES: Readonly<Record<CostCategory | InKindCategory, string>> = {
  staff: 'Egen personal',
  externalServices: 'Externa tjänster',
  travel: 'Resor och logi',
  investments: 'Investeringar, materiel och lokaler',
  indirect: 'Indirekta kostnader',
  other: 'Övriga bokförda kostnader',
  projectIncome: 'Projektintäkter',
  inKindPublic: 'Bidrag i annat än pengar (offentligt)',
  inKindPrivate: 'Bidrag i annat än pengar (privat)',
};

export const FINANCIER_GROUP_NAMES: Readonly<Record<FinancierGroup, string>> = {
  public: 'Offentlig finansiär',
  private: 'Privat finansiär',
};

export const SECTION_NAMES: Readonly<Record<Section, string>> = {
  cost: 'Bokförda kostnader',
  financing: 'Finansiering',
  inKind: 'Bidrag i annat än pengar',
};

export const NOTICE_NAMES: Readonly<Record<NoticeKind, string>> = {
  applied: 'Sökt',
  proposed: 'Föreslaget',
  granted: 'Beviljat',
};

export const WEIGHT_NAMES: Readonly<Record<CheckWeight, string>> = {
  error: 'Fel',
  warning: 'Kontrollera',
  note: 'Att veta',
};

export const budgetText = {
  title: 'Budget',
  label: 'Benämning',
  category: 'Kostnadsslag',
  rule: 'Regel',
  total: 'Totalt',
  costSum: 'Summa bokförda kostnader',
  financingSum: 'Summa finansiering',
  inKindSum: 'Summa bidrag i annat än pengar',
  balance: 'Differens (finansiering − kostnader)',
  balanceShort: 'Differens',
  unit: 'kr',
  addCost: 'Lägg till kostnadsrad',
  addFinancing: 'Lägg till finansiär',
  addInKind: 'Lägg till bidrag i annat än pengar',
  deleteRows: 'Ta bort rad',
  moveUp: 'Flytta upp',
  moveDown: 'Flytta ner',
  editRule: 'Ändra regel',
  editNote: 'Anteckning',
  showOre: 'Visa ören',
  checks: 'Kontroller',
  noChecks: 'Inga anmärkningar. Budgeten går ihop.',
  locked: 'Den här versionen är låst. Kopiera den till ett nytt utkast för att ändra.',
  lockedSuperseded: 'Den här versionen är ersatt och låst. Kopiera den till ett nytt utkast för att ändra.',
  copyToDraft: 'Kopiera till nytt utkast',
  export: 'Exportera till Excel',
  exportCsv: 'Exportera CSV',
  import: 'Importera',
  print: 'Skriv ut',
  savePdf: 'Spara som PDF',
  copyTable: 'Kopiera som tabell',
  restoreOre: 'Återskapa ören',
  compare: 'Jämför versioner',
  more: 'Fler val',
  empty: 'Budgeten har inga rader än.',
  emptyHelp:
    'Lägg till en kostnadsrad, kopiera en tabell i Excel och klistra in den här (Ctrl+V), eller importera ett blad.',
} as const;

/** "21,39 % av Egen personal", "27,6 % av bokförda kostnader", "Resten av finansieringen"; empty for an entered row. */
export function describeRule(rule: RowRule, rows: readonly BudgetRow[]): string {
  const labelOf = (id: RowId): string => rows.find((row) => row.id === id)?.label ?? 'en borttagen rad';
  switch (rule.kind) {
    case 'entered':
      return '';
    case 'rate':
      return `${formatPercent(rule.percent)} av ${rule.of.length === 0 ? 'ingen rad' : formatList(rule.of.map(labelOf))}`;
    case 'share':
      return `${formatPercent(rule.percent)} av bokförda kostnader`;
    case 'remainder':
      return 'Resten av finansieringen';
  }
}

const inYear = (year: number | null): string => (year === null ? 'totalt' : String(year));

const named = (label: string): string => (label.trim() === '' ? 'Raden utan namn' : label);

/** What can be claimed each year, and where own money must step in. */
function describeClaims({ claims, ownNeeded }: Extract<CheckFact, { code: 'claimsIfFollowed' }>): string {
  const perYear = formatList(claims.map(({ year, claim }) => `${inKronor(claim)} ${String(year)}`));
  const own = ownNeeded.map(
    ({ year, amount }) =>
      ` ${String(year)} behövs ${inPrintedKronor(amount)} mer egen finansiering än budgeterat.`,
  );
  return `Om kostnaderna följer budgeten kan ${perYear} rekvireras.${own.join('')}`;
}

/** What a check says, in a sentence that names row, year and amount. */
export function describeCheck(fact: CheckFact): string {
  switch (fact.code) {
    case 'underfunded':
      return `Det saknas ${inKronor(fact.missing)} i finansiering ${inYear(fact.year)}.`;
    case 'overfunded':
      return `Finansieringen är ${inKronor(fact.surplus)} större än kostnaderna ${inYear(fact.year)}.`;
    case 'rejectedEntry':
      return `${named(fact.label)} ${String(fact.year)} innehåller ”${fact.text}”, som inte är ett belopp. Cellen räknas som 0.`;
    case 'emptyLabel':
      return `Rad ${String(fact.position)} saknar benämning.`;
    case 'rateCycle':
      return `${formatList(fact.labels)} räknas på varandra i en ring. Ändra regeln för en av dem.`;
    case 'rateWithoutBase':
      return `${named(fact.label)} räknas som procent, men ingen rad att räkna på är vald.`;
    case 'severalRemainders':
      return `${formatList(fact.labels)} tar båda resten av finansieringen. Bara en rad kan göra det.`;
    case 'negativeRemainder':
      return `${named(fact.label)} blir ${inKronor(fact.amount)} ${String(fact.year)}: övrig finansiering är större än kostnaderna.`;
    case 'negativeAmount':
      return `${named(fact.label)} ${String(fact.year)} är negativ. Stämmer det?`;
    case 'positiveIncome':
      return `${named(fact.label)} ${String(fact.year)} är en projektintäkt och brukar anges med minus.`;
    case 'yearOutsidePeriod':
      return `${String(fact.year)} ligger utanför projektperioden.`;
    case 'yearMissing':
      return `Projektperioden omfattar ${String(fact.year)}, men budgeten har ingen kolumn för det året.`;
    case 'shareOverDecision':
      return `${named(fact.label)} är ${formatPercent(fact.share)} av kostnaderna. Beslutet ger högst ${formatPercent(fact.allowed)}.`;
    case 'grantOverCap':
      return `${named(fact.label)} är ${inPrintedKronor(fact.grant)}. Beslutets tak är ${inPrintedKronor(fact.cap)}.`;
    case 'capBinds':
      return `${formatPercent(fact.share)} av ${inPrintedKronor(fact.booked)} är ${inPrintedKronor(fact.uncapped)}, ${inPrintedKronor(fact.over)} över taket ${inPrintedKronor(fact.cap)} för ${fact.grantName}. Taket nås vid ${inKronor(fact.reachedAt)} i bokförda kostnader; under det ger varje krona som inte används ${inKronor(percentOf(fact.share, kronor(1)))} mindre i bidrag.`;
    case 'claimsIfFollowed':
      return describeClaims(fact);
    case 'periodOutsideDecision':
      return 'Projektperioden går utanför beslutets datum.';
    case 'noGrantRow':
      return `Ingen finansieringsrad är märkt som ${fact.grantName} enligt beslutet. Märk den under Regel.`;
  }
}

/** The one sentence of state under the title. */
export function describeState(project: Project, rows: readonly BudgetRow[], figures: BudgetFigures): string {
  if (rows.length === 0) return budgetText.empty;
  const gaps = figures.years.filter((_, index) => figures.balance.byYear[index] !== 0);
  const { total } = figures.balance;
  const balance =
    gaps.length === 0
      ? 'Fullt finansierad.'
      : total < 0
        ? `Det saknas ${inKronor(negateOre(total))} i finansiering.`
        : total > 0
          ? `Finansieringen är ${inKronor(total)} större än kostnaderna.`
          : `Finansiering och kostnader skiljer sig åt ${formatList(gaps.map(String))}.`;
  return [balance, describeGrant(project, rows, figures)].filter(Boolean).join(' ');
}

function describeGrant({ decision }: Project, rows: readonly BudgetRow[], figures: BudgetFigures): string {
  const grantRows = rows.filter((row) => row.section === 'financing' && row.isGrant);
  if (!decision || grantRows.length === 0) return '';
  const grant = sumOre(grantRows.map((row) => figures.rows.get(row.id)?.total ?? ZERO_ORE));
  const reachedAt = capReachedAt(decision);
  const cap = reachedAt === undefined ? '' : `, taket nås vid ${inPrintedKronor(reachedAt)}`;
  return `${inPrintedKronor(grant)} av ${decision.grantName}${cap}.`;
}
