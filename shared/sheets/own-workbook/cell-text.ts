import type { SheetCell } from '../grid';

/** What a cell reads as text, numbers as stored; empty for an empty cell. */
export function cellText(cell: SheetCell | undefined): string {
  switch (cell?.value.type) {
    case 'text':
    case 'number':
    case 'error':
      return cell.value.text;
    case 'date':
      return cell.value.iso;
    case 'boolean':
      return String(cell.value.value);
    case 'uncached':
    case undefined:
      return '';
  }
}
