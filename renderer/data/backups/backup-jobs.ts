import type { Control } from '@shared/domain/journal/control';
import { openDatabase } from '../database';
import { compareWithBody } from './compare-backup';
import type { Comparison } from './compare-states';
import { bodyOf, readAll } from './gather-snapshot';
import { rehearse, type Rehearsal } from './rehearse';

/** What is read, compared, restored on trial and written as text off the window's thread. */
export type BackupJob =
  | { readonly kind: 'gather'; readonly database: string }
  | { readonly kind: 'compare'; readonly database: string; readonly body: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'rehearse'; readonly database: string; readonly rehearsal: Rehearsal };

export interface Gathered {
  readonly seq: number;
  readonly control: Control;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface BackupAnswers {
  readonly gather: Gathered;
  /** null: the body is not what it claims to be. */
  readonly compare: Comparison | null;
  /** Whether everything could be restored. */
  readonly rehearse: boolean;
}

/** Does a job on a connection of its own to the database. */
export async function doBackupJob(job: BackupJob): Promise<BackupAnswers[BackupJob['kind']]> {
  const database = await openDatabase(job.database);
  try {
    if (job.kind === 'rehearse') return await rehearse(database, job.rehearsal);
    const { tables, seq, control } = await readAll(database);
    return job.kind === 'gather' ? { seq, control, body: bodyOf(tables) } : compareWithBody(tables, job.body);
  } finally {
    database.close();
  }
}
