import { readCsv } from '@shared/sheets/csv';
import { detectFileType, type FileType } from '@shared/sheets/file-type';
import type { ReadNote, SheetGrid, WorkbookGrid } from '@shared/sheets/grid';
import { IMPORT_LIMITS, type ImportLimits } from '@shared/sheets/import-limits';
import type { ReadProblem } from '@shared/sheets/read-problem';
import { decodeWindows1252, type TextEncoding } from '@shared/sheets/text-encoding';
import { err, ok, type Result } from '@shared/result';
import type { WorkbookContext } from './cell-value';
import { readStructure, type PackageStructure } from './package-structure';
import { PartReader } from './part-reader';
import { Refusal } from './refusal';
import { readSharedStrings } from './shared-strings';
import type { GridBudget } from './sheet-extent';
import { readSheet } from './sheet-reader';
import { readNumberFormats } from './styles';
import { readZipDirectory } from './zip-directory';

/** How far a reading has come. */
export type ReadStep = 'unpacking' | 'reading';

export interface ReadOptions {
  readonly limits?: ImportLimits;
  readonly onProgress?: (step: ReadStep) => void;
}

/**
 * Reads an .xlsx, .xlsm or CSV file from somebody else, whatever its name says. Never throws and never guesses: what is
 * not read exactly is refused with its place. Only the parts that hold cells are inflated; macros, links, names,
 * validations, pictures and formatting are never looked at.
 */
export async function readWorkbook(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadOptions = {},
): Promise<Result<WorkbookGrid, ReadProblem>> {
  const limits = options.limits ?? IMPORT_LIMITS;
  if (bytes.length > limits.fileBytes) {
    return err({ code: 'fileTooLarge', bytes: bytes.length, limit: limits.fileBytes });
  }
  const type = detectFileType(bytes);
  try {
    if (type.kind === 'zip') return ok(await readPackage(name, bytes, limits, options.onProgress));
    if (type.kind === 'text') return readText(name, bytes, type.encoding, limits);
    return err(PROBLEM_OF_KIND[type.kind]);
  } catch (error) {
    return err(error instanceof Refusal ? error.problem : { code: 'readerFailed' });
  }
}

const PROBLEM_OF_KIND = {
  empty: { code: 'emptyFile' },
  openDocument: { code: 'openDocument' },
  otherZip: { code: 'otherZip' },
  encrypted: { code: 'encrypted' },
  oldExcel: { code: 'oldExcel' },
  word: { code: 'word' },
  compoundFile: { code: 'encryptedOrOldExcel' },
  pdf: { code: 'pdf' },
  unknown: { code: 'notASheet' },
} as const satisfies Record<Exclude<FileType['kind'], 'zip' | 'text'>, ReadProblem>;

async function readPackage(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  limits: ImportLimits,
  onProgress: ReadOptions['onProgress'],
): Promise<WorkbookGrid> {
  onProgress?.('unpacking');
  const parts = new PartReader(readZipDirectory(bytes, limits.zipEntries), limits);
  const structure = await readStructure(parts);
  const context: WorkbookContext = {
    strings:
      structure.sharedStrings === undefined ? [] : await readSharedStrings(parts, structure.sharedStrings),
    formats: structure.styles === undefined ? [] : await readNumberFormats(parts, structure.styles),
    date1904: structure.date1904,
  };
  onProgress?.('reading');
  const budget: GridBudget = { cells: 0, text: 0 };
  const sheets: SheetGrid[] = [];
  for (const sheet of structure.sheets) sheets.push(await readSheet(parts, sheet, context, budget));
  return { fileName: name, sheets, notes: packageNotes(name, structure, parts) };
}

function packageNotes(name: string, structure: PackageStructure, parts: PartReader): ReadNote[] {
  const notes: ReadNote[] = [...misleadingExtension(name, structure.kind)];
  if (structure.hasMacros) notes.push({ code: 'macrosDropped' });
  if (parts.hasAnyUnder('xl/externallinks/')) notes.push({ code: 'externalLinksDropped' });
  for (const sheet of structure.otherSheets) notes.push({ code: 'sheetNotATable', sheet });
  return notes;
}

function readText(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  encoding: TextEncoding,
  limits: ImportLimits,
): Result<WorkbookGrid, ReadProblem> {
  const guessed = encoding === 'windows-1252';
  const text = guessed ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  const sheet = readCsv(text, sheetNameOf(name), limits);
  if (!sheet.ok) return sheet;
  const notes: ReadNote[] = [...misleadingExtension(name, 'csv')];
  if (guessed) notes.push({ code: 'csvEncodingGuessed', encoding });
  return ok({ fileName: name, sheets: [sheet.value], notes });
}

/** The file's name without its extension, as Excel names the sheet of a CSV file. */
function sheetNameOf(name: string): string {
  return name.replace(/\.[^.]*$/, '').trim() || 'CSV';
}

const EXTENSIONS = {
  xlsx: ['.xlsx', '.xltx'],
  xlsm: ['.xlsm', '.xltm', '.xlam'],
  csv: ['.csv', '.txt', '.tsv', '.tab'],
};

function misleadingExtension(name: string, actual: keyof typeof EXTENSIONS): ReadNote[] {
  const extension = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
  if (extension === '' || EXTENSIONS[actual].includes(extension)) return [];
  return [{ code: 'extensionMisleads', extension, actual }];
}
