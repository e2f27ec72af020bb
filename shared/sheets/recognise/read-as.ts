import type { SheetLayout } from '../layout-key';
import type { ReadAs, RecognisedTable } from '../recognised';
import type { Known, TableReading } from './to-table';

/** A unit that the sheet states itself goes before a remembered one, unless it stated the same the last time. */
function rememberedUnit({ unit }: RecognisedTable, layout: SheetLayout | null): ReadAs['unit'] {
  const isNewlyStated = unit.place !== null && layout?.statedUnit !== unit.name;
  return isNewlyStated ? undefined : layout?.unit;
}

/** How a table is to be read otherwise than it stands, as the user says or once said; null when not at all. */
function wantedFor({ table, layout }: TableReading, known: Known): ReadAs | null {
  const forced = known.forced?.[table.id];
  const unit = forced?.unit ?? rememberedUnit(table, layout);
  const sign = table.doubtfulSign ? (forced?.decimalSign ?? layout?.decimalSign) : undefined;
  const wanted: ReadAs = {
    ...(unit !== undefined && unit !== table.unit.name && { unit }),
    ...(sign !== undefined && { decimalSign: sign }),
  };
  return Object.keys(wanted).length > 0 ? wanted : null;
}

/** Reads each table that is to be read otherwise again, and leaves the rest; tables are known again by their id. */
export function readAsWanted(
  tables: readonly TableReading[],
  known: Known,
  readAgain: (readAs: ReadAs) => readonly TableReading[],
): readonly TableReading[] {
  const read = new Map<string, readonly TableReading[]>();
  return tables.map((reading) => {
    const wanted = wantedFor(reading, known);
    if (wanted === null) return reading;
    const key = JSON.stringify(wanted);
    const again = read.get(key) ?? readAgain(wanted);
    read.set(key, again);
    return again.find(({ table }) => table.id === reading.table.id) ?? reading;
  });
}
