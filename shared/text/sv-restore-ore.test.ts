import { describe, expect, it } from 'vitest';
import type { RowId } from '../domain/ids';
import { ore } from '../domain/money/ore';
import type { ConflictingFigure, RestoredOre } from '../domain/restore-ore/restored-ore';
import { describePlace, describeRestored, describeRestoreProblem } from './sv-restore-ore';

const nameOf = (id: RowId): string => ({ resor: 'Resor och logi' })[String(id)] ?? '';
const resor = 'resor' as RowId;

/** With ordinary spaces, for reading. */
const plain = (sentences: readonly string[]): readonly string[] =>
  sentences.map((each) => each.replace(/[\u202f\u00a0]/g, ' '));

const found = (
  changedCells: number,
  largest: number,
  unbalancedYears: readonly number[] = [],
): RestoredOre => ({
  cells: [],
  changedCells,
  largestChange: ore(largest),
  unbalancedYears,
});

describe('what was found', () => {
  it('says how many cells get öre and how many at most', () => {
    expect(plain(describeRestored(found(12, 17)))).toEqual([
      '12 celler får ören, som mest 17 öre. Alla celler och summor skrivs ut som i tabellen.',
    ]);
    expect(plain(describeRestored(found(1, 5)))).toEqual([
      'En cell får ören, med 5 öre. Alla celler och summor skrivs ut som i tabellen.',
    ]);
  });

  it('says when nothing needs to change, and which years do not balance', () => {
    expect(describeRestored(found(0, 0))).toEqual(['Alla siffror stämmer redan. Inga ören behöver ändras.']);
    expect(describeRestored(found(0, 0, [2024, 2026]))[1]).toBe(
      'Kostnader och finansiering är inte lika 2024 och 2026. Det är de inte heller i tabellen.',
    );
  });
});

describe('places', () => {
  it('are named as in the table', () => {
    expect(describePlace({ kind: 'sum', sum: 'public', year: null }, nameOf)).toBe(
      'Summan för offentliga finansiärer totalt',
    );
    expect(describePlace({ kind: 'rowTotal', rowId: resor }, nameOf)).toBe('”Resor och logi” totalt');
    expect(describePlace({ kind: 'cell', rowId: 'x' as RowId, year: 2025 }, nameOf)).toBe(
      '”Rad utan namn” 2025',
    );
  });
});

describe('problems', () => {
  const figure: ConflictingFigure = {
    place: { kind: 'sum', sum: 'bookedCosts', year: 2024 },
    declared: 674_575,
    lowest: 674_572,
    highest: 674_574,
  };

  it('a sum that its cells cannot give', () => {
    expect(
      plain(
        describeRestoreProblem({ code: 'impossible', alone: true, figures: [figure], balances: [] }, nameOf),
      ),
    ).toEqual([
      'Det finns inga ören som ger tabellens siffror.',
      'Summa bokförda kostnader 2024 är 674 575 kr i tabellen, men cellerna kan bara ge mellan 674 572 kr och 674 574 kr.',
      'Kontrollera siffran mot källan och rätta den eller cellerna.',
    ]);
  });

  it('a cell that its rule cannot give, and the rest counted when there are many', () => {
    const cell: ConflictingFigure = {
      place: { kind: 'cell', rowId: resor, year: 2024 },
      declared: 9,
      lowest: 7,
      highest: 7,
    };
    const sentences = plain(
      describeRestoreProblem(
        { code: 'impossible', alone: true, figures: Array.from({ length: 8 }, () => cell), balances: [] },
        nameOf,
      ),
    );
    expect(sentences).toHaveLength(8);
    expect(sentences[1]).toBe('”Resor och logi” 2024 är 9 kr i tabellen, men radens regel kan bara ge 7 kr.');
    expect(sentences[6]).toBe('Det gäller 3 siffror till.');
  });

  it('figures that exclude each other, and a year that cannot balance', () => {
    const balance = { year: 2024, costs: { low: 1000, high: 1000 }, financing: { low: 1029, high: 1041 } };
    expect(
      plain(
        describeRestoreProblem(
          { code: 'impossible', alone: false, figures: [figure], balances: [balance] },
          nameOf,
        ),
      ),
    ).toEqual([
      'Det finns inga ören som ger tabellens siffror. Dessa går inte ihop med varandra:',
      'Summa bokförda kostnader 2024 är 674 575 kr, men de andra siffrorna tillåter bara mellan 674 572 kr och 674 574 kr.',
      '2024 kan kostnader och finansiering inte bli lika på öret: kostnaderna blir 10,00 kr, finansieringen mellan 10,29 och 10,41 kr.',
      'Minst en av dem är fel. Kontrollera dem mot källan.',
    ]);
    expect(
      describeRestoreProblem(
        { code: 'impossible', alone: false, figures: [], balances: [balance] },
        nameOf,
      ).at(-1),
    ).toBe('Kontrollera årets belopp mot källan.');
  });

  it('nothing found while the rules were kept', () => {
    const miss = { place: { kind: 'cell', rowId: resor, year: 2024 }, declared: 9, printed: 8 } as const;
    expect(
      plain(
        describeRestoreProblem(
          { code: 'notFoundWithRules', misses: [miss], unbalancedYears: [2025] },
          nameOf,
        ),
      ),
    ).toEqual([
      'Appen hittade inga ören som ger tabellens siffror när reglerna behålls. Det kan ändå finnas en lösning.',
      '”Resor och logi” 2024 blev 8 kr men ska vara 9 kr.',
      'Kostnader och finansiering blev inte lika på öret 2025.',
      'Kontrollera procentsatserna, eller återskapa utan regler.',
    ]);
    expect(
      describeRestoreProblem({ code: 'notFoundWithRules', misses: [], unbalancedYears: [] }, nameOf),
    ).toHaveLength(2);
  });
});
