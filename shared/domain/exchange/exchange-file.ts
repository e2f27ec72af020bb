import type { CommandLabel, HistoryRecord } from '../command/history';
import type { TableName, Workspace } from '../command/workspace';
import type { PersonId, ProjectId, UtcTime } from '../ids';
import { TRACKED_TABLES } from '../tracking/tracked';

/** What the first line of an exchange file says it is. */
export const EXCHANGE_FORMAT = 'kraftsamling-exchange';
/** Raise it when a reader made for the last one would misread the file. */
export const EXCHANGE_VERSION = 1;
/** Bytes that a header never comes near; a first line longer than this is some other kind of file. */
export const LONGEST_HEADER = 4096;

/** The tables of one project and of the people who changed it; layouts stay with the machine that learnt them. */
export const EXCHANGE_TABLES = [
  'projects',
  'budgets',
  'budgetRows',
  'notices',
  'contacts',
  ...TRACKED_TABLES,
] as const satisfies readonly TableName[];
export type ExchangeTable = (typeof EXCHANGE_TABLES)[number];

/** The first line of a .kraft file: what is in it, and what the rest must add up to. */
export interface ExchangeHeader {
  readonly format: typeof EXCHANGE_FORMAT;
  readonly version: number;
  /** DATA_SCHEMA of the app that wrote it. */
  readonly schema: number;
  readonly project: { readonly id: ProjectId; readonly name: string };
  readonly exportedAt: UtcTime;
  readonly by: PersonId;
  /** Of the body's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly bodyBytes: number;
}

/** What a merge needs to know of one change: who, when, and each record's versions. */
export type ExchangeRecord = Pick<HistoryRecord, 'who' | 'at' | 'changes' | 'seen'>;

/** A history record as a merge takes it in: with what tells whether it was taken back. */
export type KnownRecord = ExchangeRecord &
  Pick<HistoryRecord, 'seq' | 'undoes' | 'redoes'> & { readonly label: Pick<CommandLabel, 'kind'> };

/** One side of a merge: a project as it stands, and every change that led there, oldest first. */
export interface ExchangeSide {
  /** Without layouts. */
  readonly tables: Workspace;
  readonly records: readonly ExchangeRecord[];
}

/** An exchange file that has been read and found whole. */
export interface Exchange extends ExchangeSide {
  readonly header: ExchangeHeader;
}

/** Why a file is not taken in. Nothing has been changed then. */
export type ExchangeProblem =
  | { readonly code: 'exchangeEmpty'; readonly name: string }
  | {
      readonly code: 'exchangeTooLarge';
      readonly name: string;
      readonly bytes: number;
      readonly limit: number;
    }
  /** Some other kind of file. */
  | { readonly code: 'exchangeForeign'; readonly name: string }
  /** Truncated or changed: length or checksum do not hold. */
  | { readonly code: 'exchangeDamaged'; readonly name: string }
  /** The bytes are as they were written, but what they say is not a project. */
  | { readonly code: 'exchangeUnsound'; readonly name: string }
  /** Written by a newer version of the app. */
  | { readonly code: 'exchangeNewer'; readonly name: string };

/** SHA-256 of bytes, in hexadecimal. */
export type HashBytes = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
