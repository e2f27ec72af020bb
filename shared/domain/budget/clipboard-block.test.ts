import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatBlock, parseBlock } from './clipboard-block';

it('reads what Excel copies, with its trailing line break', () => {
  expect(parseBlock('Resor\t10 000\t\r\n"två\r\nrader"\t"med ""citat"""\t1\r\n')).toEqual([
    ['Resor', '10 000', ''],
    ['två\r\nrader', 'med "citat"', '1'],
  ]);
});

it('keeps a quote that is not a quoted cell', () => {
  expect(parseBlock('12" rör\tx\n"öppen\ty')).toEqual([
    ['12" rör', 'x'],
    ['"öppen', 'y'],
  ]);
});

it('gives back every block that it wrote', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'å', '1', ' ', '"', '\t', '\r', '\n', ',', '−') });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(block, (cells) => {
      // A last row of one empty cell looks like the trailing line break, in Excel's own text too.
      fc.pre(cells.length === 1 || cells.at(-1)?.join('') !== '' || (cells[0]?.length ?? 0) > 1);
      expect(parseBlock(formatBlock(cells))).toEqual(cells);
    }),
  );
});
