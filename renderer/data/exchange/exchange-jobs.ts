import type { Workspace } from '@shared/domain/command/workspace';
import type { ExchangeHeader, ExchangeProblem } from '@shared/domain/exchange/exchange-file';
import { planMerge, type MergePlan } from '@shared/domain/exchange/plan-merge';
import { projectSide, withNamedPeople } from '@shared/domain/exchange/project-side';
import { readExchange } from '@shared/domain/exchange/read-exchange';
import { withoutErased } from '@shared/domain/exchange/without-erased';
import { exchangeFileName, writeExchange, type Sender } from '@shared/domain/exchange/write-exchange';
import type { HistoryRecord } from '@shared/domain/command/history';
import type { IsoDate, ProjectId } from '@shared/domain/ids';
import { ok, type Result } from '@shared/result';
import { sha256 } from '@shared/vault/hash';
import { readWorkspace } from '../commands/slice';
import { openDatabase, type Database } from '../database';
import { historyAfter } from '../history-log';

type Bytes = Uint8Array<ArrayBuffer>;

/** What is written, read and compared off the window's thread. */
export type ExchangeJob =
  | {
      readonly kind: 'export';
      readonly database: string;
      readonly projectId: ProjectId;
      readonly sender: Sender;
      /** The day the user sees on the calendar. */
      readonly day: IsoDate;
    }
  | { readonly kind: 'review'; readonly database: string; readonly name: string; readonly bytes: Bytes };

export interface ExchangeFile {
  readonly name: string;
  readonly bytes: Bytes;
}

/** A colleague's file beside this machine's project: what taking it in would do. Nothing has been changed. */
export interface ExchangeReview {
  readonly fileName: string;
  readonly header: ExchangeHeader;
  readonly plan: MergePlan;
  /** The project here, with everybody in the list of people; empty tables when it is new. */
  readonly mine: Workspace;
  readonly theirs: Workspace;
}

export interface ExchangeAnswers {
  readonly export: ExchangeFile;
  readonly review: Result<ExchangeReview, ExchangeProblem>;
}

interface Stored {
  readonly tables: Workspace;
  readonly history: readonly HistoryRecord[];
}

/** All tables with all of the history, as they were at one moment. */
const readStored = (database: Database): Promise<Stored> =>
  database.transaction('r', database.tables, async () => ({
    tables: await readWorkspace(database),
    history: await historyAfter(database, 0),
  }));

/** Does a job on a connection of its own to the database. */
export async function doExchangeJob(job: ExchangeJob): Promise<ExchangeAnswers[ExchangeJob['kind']]> {
  const database = await openDatabase(job.database);
  try {
    const stored = await readStored(database);
    return await (job.kind === 'export' ? exported(stored, job) : reviewed(stored, job));
  } finally {
    database.close();
  }
}

type JobOf<K extends ExchangeJob['kind']> = Extract<ExchangeJob, { kind: K }>;

async function exported({ tables, history }: Stored, job: JobOf<'export'>): Promise<ExchangeFile> {
  const side = withNamedPeople(projectSide(tables, history, job.projectId), job.sender.by);
  const [project] = side.tables.projects;
  return {
    name: exchangeFileName(project?.name ?? '', job.day),
    bytes: await writeExchange(side, job.sender, sha256),
  };
}

async function reviewed(
  { tables, history }: Stored,
  { name, bytes }: JobOf<'review'>,
): Promise<ExchangeAnswers['review']> {
  const read = await readExchange(bytes, name, sha256);
  if (!read.ok) return read;
  const { header } = read.value;
  const mine = projectSide(tables, history, header.project.id);
  const theirs = withoutErased(read.value, mine);
  const plan = planMerge(mine, theirs);
  return ok({ fileName: name, header, plan, mine: mine.tables, theirs: theirs.tables });
}
