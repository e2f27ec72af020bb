import { useRef, useState } from 'react';
import type { ForcedReadings, UnderstoodWorkbook } from '@renderer/workbook/import/understand-workbook';
import type { ReadAs, RecognisedTable } from '@shared/sheets/recognised';

/** The same file again, with amounts read as the user wants; null when that came to nothing. */
export type ReadAgain = (forced: ForcedReadings) => Promise<UnderstoodWorkbook | null>;

/** The workbook as it was last read, and the one of its tables that is under review. */
export function useReadTable(workbook: UnderstoodWorkbook, first: RecognisedTable, readAgain: ReadAgain) {
  const [recognised, setRecognised] = useState(workbook.recognised);
  const [table, setTable] = useState(first);
  const [forced, setForced] = useState<ForcedReadings>({});
  const [isReadingAgain, setReadingAgain] = useState(false);
  const asked = useRef(0);

  /** Goes over to another table of the workbook. */
  const show = (id: string): RecognisedTable | null => {
    const next = recognised.tables.find((one) => one.id === id);
    if (!next || isReadingAgain) return null;
    setTable(next);
    return next;
  };
  /** Reads the table with another unit or decimal sign; `onRead` hears of it together with the new table. */
  const readTableAs = async (made: ReadAs, onRead: (next: RecognisedTable) => void): Promise<void> => {
    const wanted = { ...forced, [table.id]: { ...forced[table.id], ...made } };
    asked.current += 1;
    const mine = asked.current;
    setForced(wanted);
    setReadingAgain(true);
    const again = await readAgain(wanted);
    // A later wish holds all that this one asked for.
    if (mine !== asked.current) return;
    setReadingAgain(false);
    const next = again?.recognised.tables.find((one) => one.id === table.id);
    if (!again || !next) {
      setForced(forced);
      return;
    }
    setRecognised(again.recognised);
    setTable(next);
    onRead(next);
  };
  return { recognised, table, show, readAs: forced[table.id] ?? {}, isReadingAgain, readTableAs };
}
