import { expect, it } from 'vitest';
import { moveFormula } from './shared-formula';

it.each([
  ['SUM(B4:B6)', 0, 1, 'SUM(C4:C6)'],
  ['$B4+B$4+$B$4', 2, 1, '$B6+C$4+$B$4'],
  ["'År 2024'!B4*Blad1!Z1", 1, 1, "'År 2024'!C5*Blad1!AA2"],
  ['IF(A1="B4",LOG10(A1),0)', 1, 0, 'IF(A2="B4",LOG10(A2),0)'],
  ['B1', -1, 0, '#REF!'],
  ['ZZZ1+kraft_A1', 0, 1, 'ZZZ1+kraft_A1'],
])('%s moved %i down and %i right is %s', (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});
