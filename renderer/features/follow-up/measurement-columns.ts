import type { Indicator, Measurement } from '@shared/domain/indicator/indicator';

/** Which columns the table has: parts where they are or were measured, sums where values add up. */
export interface Columns {
  readonly hasParts: boolean;
  readonly hasTotal: boolean;
  readonly hasDefinition: boolean;
}

export const columnsOf = (
  { counting, definitions, isSplitBySex }: Indicator,
  own: readonly Measurement[],
): Columns => ({
  hasParts: isSplitBySex || own.some(({ split }) => split !== null),
  hasTotal: counting === 'incremental',
  hasDefinition: definitions.length > 1,
});
