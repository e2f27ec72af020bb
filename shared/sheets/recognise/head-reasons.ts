import { cellAddress } from '../grid';
import type { Reason } from '../recognised';
import type { AmountReader } from './amount-reader';
import type { Block } from './blocks';

/** How the heads, the labels and the unit of a block were read. */
export function headReasons(
  { view, years, total, labels, headRow }: Block,
  { unit }: AmountReader,
): readonly Reason[] {
  const address = ({ row, column }: { readonly row: number; readonly column: number }): string =>
    `${view.name}!${cellAddress(view.placeOf(row, column))}`;
  const found = years
    .map(({ year, head }) => `${year} (${cellAddress(view.placeOf(head.row, head.column))})`)
    .join(', ');
  return [
    { code: view.turned ? 'yearsDown' : 'yearsFound', detail: `${view.name}: ${found}` },
    { code: 'labelColumn', detail: address({ row: headRow, column: labels.main }) },
    ...(total ? [{ code: 'totalColumn', detail: address(total.head) } as const] : []),
    unit.read !== undefined
      ? { code: 'unitChosen', detail: unit.name }
      : unit.place
        ? { code: 'unitStated', detail: `${unit.name} (${unit.place.sheet}!${cellAddress(unit.place)})` }
        : { code: 'unitAssumed', detail: unit.name },
  ];
}
