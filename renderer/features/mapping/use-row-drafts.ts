import { useEffect, useMemo, useState } from 'react';
import type { InitiativeChoices } from '@shared/sheets/initiatives/import-choices';
import type { InitiativeTable } from '@shared/sheets/initiatives/initiative-table';
import {
  readRows,
  type ImportInto,
  type ReadingChoices,
  type RowDraft,
} from '@shared/sheets/initiatives/row-drafts';

/** How long rows are read before the window may draw and answer, in milliseconds. */
const SLICE = 12;

interface ReadDrafts {
  readonly into: ImportInto;
  readonly wanted: ReadingChoices;
  readonly drafts: readonly RowDraft[];
}

/**
 * The rows as they are read with these choices, a slice at a time. Undefined until they have been read once; later the
 * last ones stay, and are not current, while others are read.
 */
export function useRowDrafts(
  tables: readonly InitiativeTable[],
  into: ImportInto,
  { tables: parts, values, createsActors, assumedStatus }: InitiativeChoices,
) {
  const wanted = useMemo<ReadingChoices>(
    () => ({ tables: parts, values, createsActors, assumedStatus }),
    [parts, values, createsActors, assumedStatus],
  );
  const [read, setRead] = useState<ReadDrafts>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const steps = readRows(tables, into, wanted);
    const goOn = (): void => {
      const end = performance.now() + SLICE;
      let step = steps.next();
      while (!step.done && performance.now() < end) step = steps.next();
      if (step.done) setRead({ into, wanted, drafts: step.value });
      else timer = setTimeout(goOn);
    };
    goOn();
    return () => {
      clearTimeout(timer);
    };
  }, [tables, into, wanted]);
  return { drafts: read?.drafts, isCurrent: read?.wanted === wanted && read.into === into };
}
