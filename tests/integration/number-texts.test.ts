import { isIsoDate } from '@shared/domain/ids';
import { ORE_LIMIT } from '@shared/domain/money/ore';
import { parseAmount } from '@shared/domain/money/parse-amount';
import { InputTally } from '@tests/faults/count';
import { Seeded } from '@tests/faults/seeded';
import { times } from '@tests/faults/settings';
import { afterAll, describe, expect, it } from 'vitest';

const SIGNS = ['', '-', '−', '+'] as const;
const SPACES = ['', ' ', '\u00a0', '\u202f', '\u2009'] as const;
const UNITS = ['', ' kr', '\u00a0kr', 'kr', ' SEK'] as const;

/** What was meant, as whole öre; null where no amount can be meant without guessing. */
interface NumberText {
  readonly text: string;
  readonly ore: bigint | null;
}

const grouped = (digits: string, space: string): string => digits.replace(/\B(?=(\d{3})+$)/g, space);

/** Sixty figures × five spaces, signs and units in turn: 300. */
const TABLE: readonly NumberText[] = Array.from({ length: 60 }, (_, figure) => {
  const kronor = [0n, 7n, 12n, 999n, 1_000n, 12_345n, 100_000n, 9_999_999n, 12_345_678n, 99_999_999_999n];
  const decimals = ['', ',00', ',5', '.05', ',99', ',995'];
  return SPACES.map((space, index): NumberText => {
    const whole = kronor[figure % kronor.length] ?? 0n;
    const tail = decimals[Math.floor(figure / kronor.length)] ?? '';
    const sign = SIGNS[(figure + index) % SIGNS.length] ?? '';
    const unit = UNITS[(figure + 2 * index) % UNITS.length] ?? '';
    const hundredths = BigInt(tail.slice(1).padEnd(2, '0').slice(0, 2));
    const value = whole * 100n + hundredths;
    const isExact = tail.length <= 3;
    const signed = sign === '-' || sign === '−' ? -value : value;
    return { text: `${sign}${grouped(String(whole), space)}${tail}${unit}`, ore: isExact ? signed : null };
  });
}).flat();

const ALPHABET = '01234567890123456789 \u00a0,.-−kre(/'.split('');

/** Digits are the only thing that an amount may be made of: those written are those read, apart from zeros at the ends. */
function expectExactOrRefused(text: string): void {
  const parsed = parseAmount(text);
  if (!parsed.ok) return;
  expect(Number.isSafeInteger(parsed.value)).toBe(true);
  expect(Math.abs(parsed.value)).toBeLessThanOrEqual(ORE_LIMIT);
  const bare = (digits: string): string => digits.replace(/^0+|0+$/g, '');
  expect(bare(String(Math.abs(parsed.value)))).toBe(bare(text.replace(/\D/g, '')));
}

function isRealDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

describe('B4: numbers and dates as text', () => {
  const tally = new InputTally('B4');

  it('reads 300 ways of writing a figure to the öre, or refuses what is finer than an öre', async () => {
    expect(TABLE).toHaveLength(300);
    for (const { text, ore } of TABLE) {
      await tally.judge(
        () => parseAmount(text),
        (parsed) => {
          expect({ text, ore: parsed.ok ? BigInt(parsed.value) : null }).toEqual({ text, ore });
        },
      );
    }
  });

  it('gives exact öre, a real day or a refusal for any text', { timeout: 300_000 }, async () => {
    const random = new Seeded('B4');
    for (let done = 0; done < times(10_000, 100_000); done++) {
      const isDate = done % 4 === 0;
      const digits = (low: number, high: number, width: number): string =>
        String(random.between(low, high)).padStart(width, '0');
      const text = isDate
        ? `${digits(1899, 2110, 4)}-${digits(0, 13, 2)}-${digits(0, 32, 2)}`
        : Array.from({ length: random.between(1, 14) }, () => random.pick(ALPHABET)).join('');
      await tally.judge(
        () => (isDate ? isIsoDate(text) : parseAmount(text)),
        (read) => {
          if (isDate && read === true) expect(isRealDay(text), text).toBe(true);
          if (!isDate) expectExactOrRefused(text);
        },
      );
    }
  });

  afterAll(() => {
    tally.print();
  });
});
