import type { RecognisedSum, RecognisedYear, SheetUnit, SumCheck, SumKind } from '../recognised';
import type { Section } from '../../domain/budget/budget';
import type { Line, RowLine, SumLine } from './line';
import { checkTerms, type Term } from './row-totals';

/** One way to understand what a sum adds. */
interface Meaning {
  readonly kind: SumKind;
  readonly terms: readonly Term[];
}

export interface ResolvedSums {
  readonly sums: readonly RecognisedSum[];
  /** Lines that look like sums but add nothing up, so they are rows of their own. */
  readonly rows: readonly string[];
  /** Lines without a label that fit no sum. */
  readonly nameless: readonly SumLine[];
}

const TOTALS: Readonly<Record<Section, SumKind>> = {
  cost: 'bookedCosts',
  financing: 'financing',
  inKind: 'inKind',
};
const SUBTOTALS: Readonly<Record<Section, SumKind>> = {
  cost: 'costSubtotal',
  financing: 'financingSubtotal',
  inKind: 'inKind',
};

const plus = (lines: readonly Line[]): Term[] => lines.map((line) => ({ line, sign: 1 }));
const minus = (lines: readonly Line[]): Term[] => lines.map((line) => ({ line, sign: -1 }));

class Meanings {
  readonly #lines: readonly Line[];
  readonly #rows: readonly RowLine[];
  readonly #index: ReadonlyMap<Line, number>;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#index = new Map(lines.map((line, index) => [line, index]));
    this.#rows = lines.filter((line) => line.kind === 'row');
  }

  of(sum: SumLine): readonly Meaning[] {
    return this.#ordered(sum).filter((meaning) => meaning.terms.length > 0);
  }

  #ordered(sum: SumLine): readonly Meaning[] {
    if (sum.saying.scope === 'balance') return this.#balance();
    const whole = this.#whole(sum.section);
    const parts = this.#parts(sum);
    const added = this.#added(sum);
    switch (sum.saying.scope) {
      case 'part':
        return [whole, ...this.#grand(sum), ...parts];
      case 'grand':
        return [...this.#grand(sum), whole, ...parts];
      case 'subtotal':
        return [...added, ...parts, whole];
      case 'bare':
        return this.#isLastOfPart(sum)
          ? [whole, ...this.#grand(sum), ...parts]
          : [...parts, ...added, whole, ...this.#grand(sum)];
    }
  }

  #at(line: Line): number {
    return this.#index.get(line) ?? -1;
  }

  #section(section: Section): readonly RowLine[] {
    return this.#rows.filter((row) => row.section === section);
  }

  #whole(section: Section): Meaning {
    return { kind: TOTALS[section], terms: plus(this.#section(section)) };
  }

  /** The rows just above, all of the part so far, those of its financier group, and those just below. */
  #parts(sum: SumLine): readonly Meaning[] {
    const rows = this.#section(sum.section);
    const at = this.#at(sum);
    const before = rows.filter((row) => this.#at(row) < at);
    const after = rows.filter((row) => this.#at(row) > at);
    const near = before.filter((row) => row.stretch === before.at(-1)?.stretch);
    const sinceSum = before.slice(before.length - this.#sinceLastSum(at, sum.section));
    const below = after.filter((row) => row.stretch === after[0]?.stretch);
    const kind = SUBTOTALS[sum.section];
    return [near, sinceSum, before, below].map((lines) => ({ kind, terms: plus(lines) }));
  }

  #sinceLastSum(at: number, section: Section): number {
    let count = 0;
    for (const line of this.#lines.slice(0, at).reverse()) {
      if (line.kind === 'sum') break;
      if (line.section === section) count += 1;
    }
    return count;
  }

  #added(sum: SumLine): readonly Meaning[] {
    const lines = this.#rows.filter((row) => sum.added.includes(row.id));
    return lines.length === 0 ? [] : [{ kind: SUBTOTALS[sum.section], terms: plus(lines) }];
  }

  /** A part together with bidrag i annat än pengar. */
  #grand(sum: SumLine): readonly Meaning[] {
    const inKind = this.#section('inKind');
    if (inKind.length === 0) return [];
    const money = sum.section === 'inKind' ? (['cost', 'financing'] as const) : [sum.section];
    return money.map((section) => ({
      kind: 'grandTotal',
      terms: plus([...this.#section(section), ...inKind]),
    }));
  }

  #balance(): readonly Meaning[] {
    const [costs, financing] = [this.#section('cost'), this.#section('financing')];
    if (costs.length === 0 || financing.length === 0) return [];
    return [
      { kind: 'balance', terms: [...plus(financing), ...minus(costs)] },
      { kind: 'balance', terms: [...plus(costs), ...minus(financing)] },
    ];
  }

  #isLastOfPart(sum: SumLine): boolean {
    return !this.#lines.slice(this.#at(sum) + 1).some((line) => line.section === sum.section);
  }
}

const hasError = (checks: readonly SumCheck[]): boolean => checks.some((check) => check.verdict === 'error');

/**
 * Finds out what each sum adds: the first meaning, in the order its words suggest, that is not contradicted by the
 * figures; when all are, the first one, and its errors stand.
 */
export function resolveSums(
  lines: readonly Line[],
  years: readonly RecognisedYear[],
  unit: SheetUnit,
): ResolvedSums {
  const meanings = new Meanings(lines);
  const sums: RecognisedSum[] = [];
  const rows: string[] = [];
  const nameless: SumLine[] = [];
  for (const line of lines) {
    if (line.kind !== 'sum') continue;
    const tried = meanings
      .of(line)
      .map(({ kind, terms }) => ({ kind, checks: checkTerms(line, terms, years, unit) }));
    const fitting = tried.find((one) => !hasError(one.checks));
    const best = fitting ?? tried[0];
    if (line.mustFit && !fitting) nameless.push(line);
    else if (line.saying.maybeRow && (!fitting || fitting.checks.length === 0)) rows.push(line.id);
    else
      sums.push(
        asSum(
          line,
          best?.kind ?? (line.saying.scope === 'balance' ? 'balance' : TOTALS[line.section]),
          best?.checks ?? [],
        ),
      );
  }
  return { sums, rows, nameless };
}

function asSum(line: SumLine, kind: SumKind, checks: readonly SumCheck[]): RecognisedSum {
  const cells = [...line.amounts, ...(line.total ? [line.total] : [])];
  const unread = cells.filter((cell) => cell.value.kind === 'problem');
  return { label: line.label, place: line.place, kind, checks, ...(unread.length > 0 && { unread }) };
}
