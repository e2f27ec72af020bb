import { describe, expect, test } from 'vitest';
import { ore } from '../domain/money/ore';
import type { CellPlace } from '../sheets/grid';
import type { Reason, RecognisedAmount, SkipReason, SumCheck } from '../sheets/recognised';
import {
  describeBlocked,
  describeCellProblem,
  describeCheck,
  describeFailure,
  describeReason,
  describeSkip,
  describeUnread,
} from './sv-sheets';

const PLACE: CellPlace = { sheet: 'Budget', row: 6, column: 2 };
const check = (made: Partial<SumCheck>): SumCheck => ({
  place: PLACE,
  year: 2024,
  declared: ore(60200),
  computed: ore(60000),
  cells: 3,
  verdict: 'error',
  ...made,
});
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a cell that cannot be read', () => {
  test('is named with its place, its text and what to do', () => {
    expect(describeCellProblem(PLACE, 'ca 10 000', { code: 'notAnAmount', text: 'ca 10 000' })).toBe(
      'Cell C7 i bladet Budget innehåller texten ”ca 10 000”. Skriv ett belopp eller hoppa över raden.',
    );
  });

  test.each([
    [{ code: 'empty' }, /ser tom ut/],
    [{ code: 'ambiguous', text: '1.234' }, /två olika belopp/],
    [{ code: 'tooLarge', text: '9' }, /för stort/],
    [{ code: 'fractionOfOre', text: '1,234' }, /inte är hela ören/],
    [{ code: 'inexact', nearest: ore(9772064) }, /avrunda till 97 720,64 kr/],
    [{ code: 'cellError', text: '#REF!' }, /felet #REF!/],
    [{ code: 'uncached' }, /utan sparat resultat/],
  ] as const)('says what is wrong: %o', (problem, words) => {
    const text = plain(describeCellProblem(PLACE, '97 720,6428', problem));
    expect(text).toMatch(/^Cell C7 i bladet Budget/);
    expect(text).toMatch(words);
  });

  test('blocks its row by name', () => {
    const blocked = { rowId: 'x', place: PLACE, shown: '?', problem: { code: 'uncached' } } as const;
    expect(describeBlocked({ ...blocked, label: 'Resor' })).toMatch(/^Resor: Cell C7/);
    expect(describeBlocked({ ...blocked, label: '' })).toMatch(/^Cell C7/);
  });
});

describe('a sum', () => {
  test('that is wrong names the cell, both amounts and the difference', () => {
    expect(plain(describeCheck(check({}), 'Summa kostnader'))).toBe(
      '”Summa kostnader” i cell C7 i bladet Budget anger 602 kr men 3 celler för 2024 ger 600 kr. Skillnaden är 2 kr. Ta reda på vilket belopp som gäller och rätta i bladet.',
    );
  });

  test('that is rounded says so, also downwards', () => {
    const rounded = check({ verdict: 'rounding', declared: ore(59900), year: null, across: 'rows' });
    expect(plain(describeCheck(rounded, ''))).toBe(
      'Summan i cell C7 i bladet Budget anger 599 kr och 3 celler i totalkolumnen ger 600 kr. Skillnaden 1 kr är avrundning.',
    );
  });

  test('that is right says what was added', () => {
    const equal = check({ verdict: 'equal', declared: ore(60000), year: null, across: 'years', cells: 1 });
    expect(describeCheck(equal, 'Resor')).toMatch(/lika med summan av radens 1 cell\.$/);
  });

  test('that could not be read says so', () => {
    const amount: RecognisedAmount = {
      place: PLACE,
      shown: '=SUM(C3:C6)',
      value: { kind: 'problem', problem: { code: 'uncached' } },
    };
    expect(describeUnread(amount)).toMatch(
      /^Summan i cell C7 i bladet Budget kunde inte kontrolleras\. Cell C7/,
    );
    expect(describeUnread({ ...amount, value: { kind: 'empty' } })).toMatch(/kontrolleras\.$/);
  });
});

const REASONS: readonly Reason['code'][] = [
  ...([
    'yearsFound',
    'yearsDown',
    'labelColumn',
    'totalColumn',
    'unitStated',
    'unitAssumed',
    'costPart',
    'financingPart',
  ] as const),
  ...([
    'inKindPart',
    'sumRow',
    'exactCategory',
    'similarCategory',
    'sectionDefault',
    'knownFinancier',
    'financierWord',
  ] as const),
  ...([
    'remembered',
    'decimalSign',
    'knownRow',
    'similarRow',
    'groupHeading',
    'formulaSum',
    'sheetPerYear',
    'joinedParts',
    'hiddenRows',
  ] as const),
];

const SKIPS: readonly SkipReason[] = [
  ...([
    'note',
    'heading',
    'outsideTable',
    'hiddenSheet',
    'duplicateTable',
    'noAmounts',
    'percentColumn',
    'otherColumn',
    'title',
  ] as const),
  ...(['percentRow', 'notMoney', 'noLabel', 'countedBefore', 'sheetWithoutTable'] as const),
];

describe('every decision', () => {
  test('is a sentence of its own, without an exclamation mark', () => {
    const sentences = [
      ...REASONS.map((code) => describeReason({ code, detail: 'B4 ,' })),
      ...SKIPS.map(describeSkip),
      ...(['noSheets', 'noYears', 'noAmounts', 'noLabels'] as const).map((code) => describeFailure({ code })),
    ];
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÅÄÖ”B][^!]*\.$/);
  });

  test('names the decimal sign, and asks when nothing tells', () => {
    expect(describeReason({ code: 'decimalSign', detail: 'B4 ,' })).toContain('vid B4 är komma');
    expect(describeReason({ code: 'decimalSign', detail: 'B4 .' })).toContain('vid B4 är punkt');
    expect(describeReason({ code: 'sectionDefault', detail: '' })).toMatch(/Välj själv\.$/);
  });
});
