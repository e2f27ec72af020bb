import type { ProjectId } from '@shared/domain/ids';
import type { TrackedRecords, TrackedTable } from '@shared/domain/tracking/tracked';
import type { Database } from '../database';

/** One record of the work as it is stored now; undefined when it does not exist. */
export const findTracked = async <T extends TrackedTable>(
  database: Database,
  table: T,
  id: string,
): Promise<TrackedRecords[T] | undefined> => database.table<TrackedRecords[T], string>(table).get(id);

/** Everything in one table of one project as it is stored now, for a single look; a view follows it by useWork. */
export const listTracked = async <T extends TrackedTable>(
  database: Database,
  table: T,
  projectId: ProjectId,
): Promise<readonly TrackedRecords[T][]> =>
  database.table<TrackedRecords[T], string>(table).where({ projectId }).toArray();
