import { TABLES, type Workspace } from '../domain/command/workspace';
import { storedWorkspace } from '../domain/stored-records';

/**
 * The tables of a snapshot in today's shape, whatever schema they were written in; null when they are not what they
 * claim to be. A table that came later is empty.
 */
export function upgradeTables(tables: unknown): Workspace | null {
  if (typeof tables !== 'object' || tables === null) return null;
  const found = tables as Readonly<Record<string, unknown>>;
  const complete = Object.fromEntries(TABLES.map((table) => [table, found[table] ?? []]));
  const parsed = storedWorkspace.safeParse(complete);
  return parsed.success ? parsed.data : null;
}
