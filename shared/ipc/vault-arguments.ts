import { z } from 'zod';
import { TABLES } from '../domain/command/workspace';
import type { CommandLabel, HistoryRecord, SeenVersion } from '../domain/command/history';
import type { RecordChange } from '../domain/command/workspace';
import type { PersonId, UtcTime } from '../domain/ids';
import type { Control } from '../domain/journal/control';
import { isSnapshotName } from '../vault/snapshot-file';
import { SNAPSHOT_REASONS, type SelfTest, type SnapshotDraft } from '../vault/vault';
import { isPlainData } from './plain-data';

/** Nothing we make comes near this many bytes; it keeps a runaway window from filling the main process. */
export const LARGEST_BYTES = 200 * 1024 * 1024;
/** Characters of one history record, roughly. */
const LARGEST_RECORD = LARGEST_BYTES;
const MOST_RECORDS = 1_000_000;
const LONGEST_TEXT = 40_000;

const text = z.string().max(LONGEST_TEXT);
const id = z.string().min(1).max(200);
const sequence = z.int().min(0);
const table = z.enum(TABLES);
const person = id as unknown as z.ZodType<PersonId>;
/** Empty for changes from before the machine had an identity. */
const author = z.string().max(200) as unknown as z.ZodType<PersonId>;
const time = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/) as unknown as z.ZodType<UtcTime>;

/** IPC's structured clone always makes an ArrayBuffer of its own. */
export const bytes = z
  .custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array)
  .refine((value) => value.byteLength <= LARGEST_BYTES);

const control: z.ZodType<Control> = z.strictObject({
  counts: z.partialRecord(table, sequence),
  ore: z.string().regex(/^-?\d{1,40}$/),
});

const label: z.ZodType<CommandLabel> = z.strictObject({
  kind: z.string().regex(/^[A-Za-z]{1,60}$/) as unknown as z.ZodType<CommandLabel['kind']>,
  detail: text,
  year: z.int().nullable(),
});

// The records themselves are data here: their shape is the window's business, and the journal keeps them as they are.
const change = z.strictObject({
  table,
  key: id,
  before: z.unknown(),
  after: z.unknown(),
  from: z.strictObject({ who: author, at: time }).optional(),
}) as unknown as z.ZodType<RecordChange>;

const seenVersion = z.strictObject({
  table,
  key: id,
  value: z.unknown(),
  who: author,
  at: time,
}) as unknown as z.ZodType<SeenVersion>;

const historyRecord = z
  .custom<unknown>((value) => isPlainData(value, LARGEST_RECORD))
  .pipe(
    z.strictObject({
      seq: z.int().min(1),
      at: time,
      who: author,
      why: text,
      label,
      changes: z.array(change),
      undoes: sequence.nullable(),
      redoes: sequence.nullable(),
      control,
      seen: z.array(seenVersion).optional(),
    }),
  ) as unknown as z.ZodType<HistoryRecord>;

const historyRecords = z.array(historyRecord).max(MOST_RECORDS);

const snapshotDraft: z.ZodType<SnapshotDraft> = z.strictObject({
  seq: sequence,
  at: time,
  reason: z.enum(SNAPSHOT_REASONS),
  schema: z.int().min(1),
  control,
  body: bytes,
});

/** A snapshot's whole file name and nothing else, so that no path can be asked for. */
const snapshotId = z.string().refine(isSnapshotName);

const selfTest: z.ZodType<SelfTest> = z.strictObject({ at: time, isGood: z.boolean() });

/** The argument list of each verb of VaultApi that takes any. */
export const vaultArguments = {
  appendJournal: z.tuple([historyRecords]),
  replaceJournal: z.tuple([sequence, historyRecords]),
  writeSnapshot: z.tuple([snapshotDraft]),
  readSnapshot: z.tuple([z.enum(['here', 'second']), snapshotId]),
  noteSelfTest: z.tuple([selfTest]),
  erasePerson: z.tuple([person, historyRecord]),
} as const;
