import { describe, expect, it } from 'vitest';
import { describeCheck } from '../../text/sv-budget';
import { kraftsamlingExample } from '../example/kraftsamling-example';
import { isoDate, type BudgetId, type ProjectId, type RowId, type UtcTime } from '../ids';
import { kronor, ore } from '../money/ore';
import { percent } from '../money/percent';
import type { Project } from '../project/project';
import type { Budget, BudgetRow } from './budget';
import { calculateBudget } from './calculate-budget';
import { checkBudget } from './check-budget';
import { newRow } from './new-row';

const example = kraftsamlingExample({ project: 'p' as ProjectId, budget: 'b' as BudgetId }, '' as UtcTime);

interface Changed {
  readonly rows?: (rows: readonly BudgetRow[]) => readonly BudgetRow[];
  readonly project?: Partial<Project>;
  readonly budget?: Partial<Budget>;
}

function check({ rows: change = (rows) => rows, project, budget }: Changed = {}) {
  const rows = change(example.rows);
  const changed = { ...example.budget, ...budget };
  const figures = calculateBudget(rows, changed.years);
  return checkBudget({ project: { ...example.project, ...project }, budget: changed, rows, figures });
}
const sentences = (changed?: Changed): readonly string[] =>
  check(changed).map((one) => describeCheck(one.fact).replaceAll(/[\u202f\u00a0]/g, ' '));
const edit = (id: string, patch: object) => (rows: readonly BudgetRow[]) =>
  rows.map((row) => (row.id === id ? { ...row, ...patch } : row));

describe('checks of the example', () => {
  it('has only notes: the cap binds, and what can be claimed each year', () => {
    expect(check().map((one) => [one.weight, one.fact.code])).toEqual([
      ['note', 'capBinds'],
      ['note', 'claimsIfFollowed'],
    ]);
    expect(sentences()).toEqual([
      '28 % av 2 900 757 kr är 812 212 kr, 11 603 kr över taket 800 609 kr för 1:1-medel. Taket nås vid 2 859 317,86 kr i bokförda kostnader; under det ger varje krona som inte används 0,28 kr mindre i bidrag.',
      'Om kostnaderna följer budgeten kan 188 880 kr 2024, 386 827 kr 2025 och 224 902 kr 2026 rekvireras. 2026 behövs 8 224 kr mer egen finansiering än budgeterat.',
    ]);
  });

  it('keeps the checks apart when several years have no column', () => {
    const missing = check({ budget: { years: [2025] } }).filter((one) => one.fact.code === 'yearMissing');
    expect(new Set(missing.map((one) => one.id)).size).toBe(2);
  });

  it('says by how much each year is not fully financed, and leads to the year', () => {
    const rows = edit('egna-medel', {
      rule: { kind: 'entered' },
      amounts: { 2024: ore(48_839_086), 2025: ore(100_022_297), 2026: ore(60_953_404) },
    });
    expect(sentences({ rows }).slice(0, 2)).toEqual([
      'Det saknas 2 000,50 kr i finansiering 2026.',
      'Det saknas 2 000,50 kr i finansiering totalt.',
    ]);
    expect(check({ rows })[0]?.place).toEqual({ year: 2026 });
  });

  it('says by how much the financing is too large', () => {
    const rows = (all: readonly BudgetRow[]): readonly BudgetRow[] => [
      ...edit('egna-medel', { rule: { kind: 'entered' }, amounts: { 2024: kronor(9_000_000) } })(all),
    ];
    expect(sentences({ rows })[0]).toMatch(/^Finansieringen är .* kr större än kostnaderna 2024\.$/);
  });

  it("compares the grant's share and amount with the decision", () => {
    const rows = edit('ett-till-ett-medel', { rule: { kind: 'share', percent: percent('30') } });
    expect(sentences({ rows }).slice(0, 2)).toEqual([
      'Region Örebro län, 1:1-medel är 30 % av kostnaderna. Beslutet ger högst 28 %.',
      'Region Örebro län, 1:1-medel är 870 227 kr. Beslutets tak är 800 609 kr.',
    ]);
  });

  it('asks for a grant row when none is marked', () => {
    expect(
      check({ rows: edit('ett-till-ett-medel', { isGrant: false }) }).map((one) => one.fact.code),
    ).toEqual(['noGrantRow']);
    expect(check({ project: { decision: null } })).toEqual([]);
  });

  it('keeps entries that are no amounts in view', () => {
    const rows = edit('resor-och-logi', {
      rejected: { 2025: 'ca 10 000' },
      amounts: { 2024: kronor(10_000) },
    });
    expect(sentences({ rows })).toContain(
      'Resor och logi 2025 innehåller ”ca 10 000”, som inte är ett belopp. Cellen räknas som 0.',
    );
  });

  it('names rings, bases that are gone, several remainders, empty labels and signs', () => {
    const budgetId = 'b' as BudgetId;
    const rows = (all: readonly BudgetRow[]): readonly BudgetRow[] => [
      ...edit('indirekta-kostnader', {
        rule: { kind: 'rate', percent: percent('5'), of: ['ring' as RowId] },
      })(all),
      {
        ...newRow(budgetId, 'ring' as RowId, { section: 'cost', category: 'other' }, 4, 'Ring'),
        rule: { kind: 'rate', percent: percent('5'), of: ['indirekta-kostnader' as RowId] },
      },
      {
        ...newRow(budgetId, 'lone' as RowId, { section: 'cost', category: 'other' }, 5, 'Påslag'),
        rule: { kind: 'rate', percent: percent('5'), of: [] },
      },
      {
        ...newRow(budgetId, 'rest' as RowId, { section: 'financing', group: 'private' }, 0, 'Stiftelsen'),
        rule: { kind: 'remainder' },
      },
      {
        ...newRow(budgetId, 'income' as RowId, { section: 'cost', category: 'projectIncome' }, 6, 'Avgifter'),
        amounts: { 2024: kronor(1) },
      },
      {
        ...newRow(budgetId, 'minus' as RowId, { section: 'cost', category: 'other' }, 7, ''),
        amounts: { 2024: kronor(-1) },
      },
    ];
    const found = sentences({ rows });
    expect(found).toContain(
      'Indirekta kostnader och Ring räknas på varandra i en ring. Ändra regeln för en av dem.',
    );
    expect(found).toContain('Påslag räknas som procent, men ingen rad att räkna på är vald.');
    expect(found).toContain(
      'Region Örebro län, Egna medel – aktivitetsmedel barn och unga och Stiftelsen tar båda resten av finansieringen. Bara en rad kan göra det.',
    );
    expect(found).toContain('Rad 8 saknar benämning.');
    expect(found).toContain('Avgifter 2024 är en projektintäkt och brukar anges med minus.');
    expect(found).toContain('Raden utan namn 2024 är negativ. Stämmer det?');
  });

  it('says when other financing is larger than the costs', () => {
    const rows = (all: readonly BudgetRow[]): readonly BudgetRow[] => [
      ...all,
      {
        ...newRow('b' as BudgetId, 'x' as RowId, { section: 'financing', group: 'private' }, 0, 'Fonden'),
        amounts: { 2024: kronor(500_000) },
      },
    ];
    expect(sentences({ rows })[0]).toMatch(
      /^Region Örebro län, Egna medel .* blir −11 609,14 kr 2024: övrig finansiering är större än kostnaderna\.$/,
    );
  });

  it('compares years and dates with the period and the decision', () => {
    expect(sentences({ budget: { years: [2024, 2025, 2026, 2027] } })).toContain(
      '2027 ligger utanför projektperioden.',
    );
    expect(sentences({ budget: { years: [2024, 2025] } })).toContain(
      'Projektperioden omfattar 2026, men budgeten har ingen kolumn för det året.',
    );
    expect(sentences({ project: { end: isoDate('2026-12-31') } })).toContain(
      'Projektperioden går utanför beslutets datum.',
    );
  });
});
