import type { CellPlace } from './grid';

/** Why a file could not be read at all; each has its own sentence. Nothing has been changed when one is returned. */
export type ReadProblem =
  | { readonly code: 'emptyFile' }
  | { readonly code: 'encryptedOrOldExcel' } // D0 CF 11 E0 without more to go by
  | { readonly code: 'encrypted' }
  | { readonly code: 'oldExcel' }
  | { readonly code: 'openDocument' }
  | { readonly code: 'pdf' }
  | { readonly code: 'word' }
  | { readonly code: 'otherZip' }
  | { readonly code: 'notASheet' }
  | { readonly code: 'fileTooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'tooManyEntries'; readonly limit: number }
  | { readonly code: 'inflatesTooMuch'; readonly limit: number }
  | { readonly code: 'ratioTooHigh'; readonly entry: string }
  | { readonly code: 'damagedZip' }
  | { readonly code: 'damagedPart'; readonly part: string }
  | { readonly code: 'missingPart'; readonly part: string }
  | { readonly code: 'doctype'; readonly part: string }
  | { readonly code: 'tooManyRows'; readonly sheet: string; readonly limit: number }
  | { readonly code: 'tooManyColumns'; readonly sheet: string; readonly limit: number }
  | { readonly code: 'tooManyCells'; readonly limit: number }
  | { readonly code: 'tooManyMerges'; readonly sheet: string; readonly limit: number }
  | { readonly code: 'tooManySheets'; readonly limit: number }
  | { readonly code: 'badNumber'; readonly place: CellPlace; readonly text: string }
  | { readonly code: 'duplicateCell'; readonly place: CellPlace }
  | { readonly code: 'badCell'; readonly place: CellPlace }
  | { readonly code: 'textTooLong'; readonly place: CellPlace }
  | { readonly code: 'timedOut'; readonly seconds: number }
  | { readonly code: 'cancelled' }
  | { readonly code: 'readerFailed' };
