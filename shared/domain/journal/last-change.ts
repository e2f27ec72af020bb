import type { CommandLabel, HistoryRecord } from '../command/history';
import type { RecordChange } from '../command/workspace';
import type { PersonId, UtcTime } from '../ids';
import { fieldDifferences, type FieldDifference } from './field-differences';

/** The newest change of one cell, or of a row's own fields: who, when, how, and both sides. */
export interface LastChange {
  readonly seq: number;
  readonly who: PersonId;
  readonly at: UtcTime;
  readonly label: CommandLabel;
  readonly isUndo: boolean;
  readonly isRedo: boolean;
  /** Whether it came from a colleague; then who and at are the colleague's. */
  readonly isReceived: boolean;
  readonly difference: FieldDifference;
}

/** What a row's own cell shows: everything of it that is not about one year. */
const ROW_FIELDS = ['label', 'rule', 'category', 'group', 'isGrant'];

/**
 * What a change altered of one cell of its record: its content, else the rule that computes it, else its note; with year
 * null the row's own fields. A record that came or went altered every cell. undefined: it left the cell as it was.
 */
export function alteredCell(change: RecordChange, year: number | null): FieldDifference | undefined {
  const differences = fieldDifferences(change);
  const find = (field: string, part: string | null): FieldDifference | undefined =>
    differences.find((one) => one.field === field && one.part === part);
  const whole = find('record', null);
  if (whole) return whole;
  if (year === null)
    return (
      ROW_FIELDS.map((field) => find(field, null)).find((one) => one !== undefined) ?? find('note', 'label')
    );
  return find('cell', String(year)) ?? find('rule', null) ?? find('note', String(year));
}

/** What a record of the history did to a cell, where it did anything. */
export function lastChangeIn(
  record: HistoryRecord,
  table: RecordChange['table'],
  key: string,
  year: number | null,
): LastChange | undefined {
  const change = record.changes.find((one) => one.table === table && one.key === key);
  const difference = change && alteredCell(change, year);
  if (!difference) return undefined;
  return {
    seq: record.seq,
    who: change.from?.who ?? record.who,
    at: change.from?.at ?? record.at,
    label: record.label,
    isUndo: record.undoes !== null,
    isRedo: record.redoes !== null,
    isReceived: change.from !== undefined,
    difference,
  };
}
