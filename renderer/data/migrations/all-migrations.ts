import { firstTables } from './001-first-tables';
import { journal } from './002-journal';
import { work } from './003-work';
import type { Migration } from './migration';

/** In order; append, never change one that has been shipped. */
export const ALL_MIGRATIONS: readonly Migration[] = [firstTables, journal, work];
