import { inverseOf, isSameRecord, type HistoryRecord } from '../command/history';
import { withChanges } from '../command/record-changes';
import { changesBetween, type RecordChange, type Workspace } from '../command/workspace';
import type { ProjectId } from '../ids';
import type { Contact } from '../people/contact';
import { budgetProjectsOf, projectOf } from './project-of';

/** What took one moment back to an earlier one: for each record touched, the state it had before the first of them. */
function backwards(records: readonly HistoryRecord[]): readonly RecordChange[] {
  const byRecord = new Map<string, RecordChange>();
  for (const record of records) {
    for (const change of inverseOf(record.changes)) byRecord.set(`${change.table}/${change.key}`, change);
  }
  return [...byRecord.values()];
}

/** The workspace as it was before these records, which are all that came after, newest first. */
export const stateAt = (current: Workspace, records: readonly HistoryRecord[]): Workspace =>
  withChanges(current, backwards(records));

/** An erased person stays erased, whatever is restored. */
const isErased = ({ table, before }: RecordChange): boolean =>
  table === 'contacts' && before !== null && (before as Contact).erasedAt !== null;

/**
 * What must change for the workspace to be as it was: of one project, or of all, and then people and remembered layouts
 * too. Empty when nothing differs.
 */
export function changesToReach(
  current: Workspace,
  then: Workspace,
  projectId: ProjectId | null,
): readonly RecordChange[] {
  const changes = changesBetween(current, then).filter(
    (change) => !isSameRecord(change.before, change.after) && !isErased(change),
  );
  if (projectId === null) return changes;
  const budgets = new Map([
    ...current.budgets.map((budget) => [budget.id, budget.projectId] as const),
    ...budgetProjectsOf(changes),
  ]);
  return changes.filter((change) => projectOf(change, budgets) === projectId);
}
