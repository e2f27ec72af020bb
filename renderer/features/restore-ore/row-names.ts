import type { RowNames } from '@shared/text/sv-restore-ore';
import type { TableLine } from './declared-entries';

/** The labels of the rows in these lines. */
export function nameIn(lines: readonly TableLine[]): RowNames {
  const labels = new Map(lines.flatMap(({ row }) => (row ? [[row.id, row.label]] : [])));
  return (id) => labels.get(id) ?? '';
}
