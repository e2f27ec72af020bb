import type { FieldOutcome } from '@renderer/ui/EditedField';
import type { IsoDate } from '@shared/domain/ids';
import type { Indicator, IndicatorDefinition, IndicatorTarget } from '@shared/domain/indicator/indicator';
import { editRecord, type RecordAt } from './save-record';
import { tellFieldRefusal } from './tell-refusal';

/** What an indicator has one of to a day. */
export interface DatedList<Entry> {
  readonly in: (indicator: Indicator) => readonly Entry[];
  readonly dayOf: (entry: Entry) => IsoDate;
  readonly put: (indicator: Indicator, entries: readonly Entry[]) => Indicator;
}

export const DEFINITIONS: DatedList<IndicatorDefinition> = {
  in: ({ definitions }) => definitions,
  dayOf: ({ from }) => from,
  put: (indicator, definitions) => ({ ...indicator, definitions }),
};

export const TARGETS: DatedList<IndicatorTarget> = {
  in: ({ targets }) => targets,
  dayOf: ({ on }) => on,
  put: (indicator, targets) => ({ ...indicator, targets }),
};

export const indicatorAt = ({ projectId, id }: Indicator): RecordAt<'indicators'> => ({
  table: 'indicators',
  projectId,
  id,
});

const sorted = <Entry>({ dayOf }: DatedList<Entry>, entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));

/** The entries by day. */
export const entriesOf = <Entry>(list: DatedList<Entry>, indicator: Indicator): readonly Entry[] =>
  sorted(list, list.in(indicator));

/** Adds an entry to what is stored then; a second one for the same day is refused. */
export const addEntry = <Entry>(
  list: DatedList<Entry>,
  indicator: Indicator,
  entry: Entry,
): Promise<FieldOutcome> =>
  editRecord(indicatorAt(indicator), (stored) => list.put(stored, sorted(list, [...list.in(stored), entry])));

/** An indicator in which the entry of a day is another. */
export const withEntry = <Entry>(
  list: DatedList<Entry>,
  indicator: Indicator,
  day: IsoDate,
  change: Partial<Entry>,
): Indicator =>
  list.put(
    indicator,
    sorted(
      list,
      list.in(indicator).map((entry) => (list.dayOf(entry) === day ? { ...entry, ...change } : entry)),
    ),
  );

/** Removes the entry of a day; a refusal is said in the status line. */
export async function removeEntry<Entry>(
  list: DatedList<Entry>,
  indicator: Indicator,
  day: IsoDate,
): Promise<void> {
  tellFieldRefusal(
    await editRecord(indicatorAt(indicator), (stored) =>
      list.put(
        stored,
        list.in(stored).filter((entry) => list.dayOf(entry) !== day),
      ),
    ),
  );
}
