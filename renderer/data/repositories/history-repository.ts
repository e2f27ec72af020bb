import type { HistoryRecord } from '@shared/domain/command/history';
import type { RecordChange, TableName } from '@shared/domain/command/workspace';
import type { IsoDate, PersonId, ProjectId, RowId } from '@shared/domain/ids';
import { lastChangeIn, type LastChange } from '@shared/domain/journal/last-change';
import { budgetProjectsOf, projectOf } from '@shared/domain/journal/project-of';
import type { Contact } from '@shared/domain/people/contact';
import { formatDay } from '@shared/text/format';
import { namesOf, type ChangeNames } from '@shared/text/sv-changes';
import { readWorkspace } from '../commands/slice';
import type { Database } from '../database';
import { plainHistory, touchKey } from '../stored-history';

/** Which part of the history is asked for. */
export interface HistoryFilter {
  /** null: all projects. */
  readonly projectId: ProjectId | null;
  /** One budget row of the project, in all its versions; null: every row. */
  readonly rowId: RowId | null;
  readonly who: PersonId | null;
  /** Days in the machine's own time zone, both included. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly limit: number;
}

/** One step of the history as far as the filter reaches. */
export interface HistoryEntry {
  readonly record: HistoryRecord;
  /** Those of the record's changes that the filter is about. */
  readonly changes: readonly RecordChange[];
  /** A later step took it back. */
  readonly isUndone: boolean;
}

export interface HistoryPage {
  /** Newest first, at most `limit`. */
  readonly entries: readonly HistoryEntry[];
  /** All that the filter lets through. */
  readonly total: number;
  /** Everyone who has changed this project. */
  readonly people: readonly PersonId[];
  readonly contacts: ReadonlyMap<PersonId, Contact>;
  readonly names: ChangeNames;
}

/** A record in brief: what the filter is matched against without reading every change anew. */
interface BriefRecord {
  readonly seq: number;
  readonly at: HistoryRecord['at'];
  /** Who made it, and whose versions it took in. */
  readonly people: ReadonlySet<PersonId>;
  readonly projects: ReadonlySet<ProjectId>;
}

/** The whole history in brief. It only ever grows, so that each record is read once. */
interface HistoryBrief {
  readonly records: BriefRecord[];
  readonly budgetProjects: Map<string, ProjectId>;
  readonly undone: Set<number>;
}

const briefs = new WeakMap<Database, HistoryBrief>();

function addToBrief(brief: HistoryBrief, record: HistoryRecord): void {
  for (const [budget, project] of budgetProjectsOf(record.changes)) brief.budgetProjects.set(budget, project);
  const projects = record.changes.flatMap((change) => projectOf(change, brief.budgetProjects) ?? []);
  const people = new Set([record.who, ...record.changes.flatMap(({ from }) => from?.who ?? [])]);
  brief.records.push({ seq: record.seq, at: record.at, people, projects: new Set(projects) });
  if (record.undoes !== null) brief.undone.add(record.undoes);
  if (record.redoes !== null) brief.undone.delete(record.redoes);
}

/** The history in brief up to now. */
async function readBrief(database: Database): Promise<HistoryBrief> {
  let brief = briefs.get(database);
  if (!brief) {
    brief = { records: [], budgetProjects: new Map(), undone: new Set() };
    // A history begun anew from a backup does not tell of the versions that stood in it.
    for (const { id, projectId } of await database.budgets.toArray()) brief.budgetProjects.set(id, projectId);
    briefs.set(database, brief);
  }
  const known = brief.records.at(-1)?.seq ?? 0;
  const fresh = await database.history.where('seq').above(known).toArray();
  for (const record of fresh) if (record.seq > (brief.records.at(-1)?.seq ?? 0)) addToBrief(brief, record);
  return brief;
}

/** Where a row of the project has stood: one key for each version, also for those that are gone. */
function keysOfRow(brief: HistoryBrief, projectId: ProjectId | null, rowId: RowId): readonly string[] {
  return [...brief.budgetProjects]
    .filter(([, project]) => project === projectId)
    .map(([budget]) => touchKey('budgetRows', `${budget}/${rowId}`));
}

const isAbout =
  (filter: HistoryFilter, brief: HistoryBrief, keys: ReadonlySet<string> | null) =>
  (change: RecordChange): boolean =>
    (filter.projectId === null || projectOf(change, brief.budgetProjects) === filter.projectId) &&
    (keys === null || keys.has(touchKey(change.table, change.key)));

async function readEntries(
  database: Database,
  seqs: readonly number[],
  about: (change: RecordChange) => boolean,
  undone: ReadonlySet<number>,
): Promise<readonly HistoryEntry[]> {
  const stored = await database.history.bulkGet([...seqs]);
  return stored.flatMap((one) => {
    if (!one) return [];
    const record = plainHistory(one);
    return [{ record, changes: record.changes.filter(about), isUndone: undone.has(record.seq) }];
  });
}

/** The part of the history that the filter lets through, newest first, with all that it takes to say it in words. */
export async function readHistory(database: Database, filter: HistoryFilter): Promise<HistoryPage> {
  const brief = await readBrief(database);
  const { projectId, rowId, who, from, to, limit } = filter;
  const keys = rowId === null ? null : new Set(keysOfRow(brief, projectId, rowId));
  const touching =
    keys &&
    new Set(
      await database.history
        .where('touched')
        .anyOf([...keys])
        .primaryKeys(),
    );
  const ofProject = brief.records.filter((one) => projectId === null || one.projects.has(projectId));
  const matching = ofProject.filter(
    (one) =>
      (touching === null || touching.has(one.seq)) &&
      (who === null || one.people.has(who)) &&
      (from === null || formatDay(one.at) >= from) &&
      (to === null || formatDay(one.at) <= to),
  );
  const shown = matching
    .slice(-limit)
    .map(({ seq }) => seq)
    .reverse();
  const entries = await readEntries(database, shown, isAbout(filter, brief, keys), brief.undone);
  const contacts = await database.contacts.toArray();
  return {
    entries,
    total: matching.length,
    people: [...new Set(ofProject.flatMap((one) => [...one.people]))],
    contacts: new Map(contacts.map((contact) => [contact.id, contact])),
    names: namesOf(
      await readWorkspace(database),
      entries.flatMap(({ changes }) => changes),
    ),
  };
}

/** The newest change of a cell, with the contact of whoever made it. */
export interface CellAuthor extends LastChange {
  readonly person: Contact | null;
}

/** As many records as are read at once when the newest did not touch the cell. */
const CHUNK = 32;

/** The newest change of one cell of a record (year null: of the row's own fields); stops at the first it finds. */
export async function findLastChange(
  database: Database,
  table: TableName,
  key: string,
  year: number | null,
): Promise<CellAuthor | undefined> {
  const seqs = (await database.history.where('touched').equals(touchKey(table, key)).primaryKeys()).reverse();
  for (let start = 0; start < seqs.length; start = start === 0 ? 1 : start + CHUNK) {
    const records = await database.history.bulkGet(seqs.slice(start, start === 0 ? 1 : start + CHUNK));
    for (const record of records) {
      const found = record && lastChangeIn(record, table, key, year);
      if (found) return { ...found, person: (await database.contacts.get(found.who)) ?? null };
    }
  }
  return undefined;
}
