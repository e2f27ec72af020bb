/** What a file from somebody else may cost before it is refused; tests pass smaller ones to see that each matters. */
export interface ImportLimits {
  /** Size of the file itself, in bytes. */
  readonly fileBytes: number;
  readonly zipEntries: number;
  /** Bytes that come out of the zip in all, counted as they come: the sizes a zip declares can lie. */
  readonly inflatedBytes: number;
  /** How many times larger one zip entry may become, once it is above `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  readonly sheets: number;
  /** Filled rows and filled columns of one sheet. */
  readonly rows: number;
  readonly columns: number;
  /** Filled cells of the whole workbook: 100 000 rows × 200 columns would be 20 million and no longer fit in memory. */
  readonly cells: number;
  readonly merges: number;
  /** Characters in one cell; Excel's own limit. */
  readonly cellText: number;
  /** Characters of all cells together: one shared string can be repeated in a million cells. */
  readonly totalText: number;
  /** Elements inside one another in a part's XML. */
  readonly xmlDepth: number;
  /** Time for one reading, in seconds. */
  readonly seconds: number;
}

const MEGABYTE = 1024 * 1024;

export const IMPORT_LIMITS: ImportLimits = {
  fileBytes: 20 * MEGABYTE,
  zipEntries: 2_000,
  inflatedBytes: 200 * MEGABYTE,
  ratio: 100,
  ratioFromBytes: 100_000,
  sheets: 256,
  rows: 100_000,
  columns: 200,
  cells: 1_000_000,
  merges: 2_000,
  cellText: 32_767,
  totalText: 40_000_000,
  xmlDepth: 64,
  seconds: 15,
};
