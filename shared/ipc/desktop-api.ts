import type { Result } from '../result';
import type { VaultApi } from '../vault/vault';

/** A file the user picked: its name without the folder, and all of its bytes; never its path. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const SAVE_KINDS = ['xlsx', 'csv', 'pdf', 'json', 'kraft', 'html', 'docx'] as const;
export type SaveKind = (typeof SAVE_KINDS)[number];

export interface SaveRequest {
  /** Proposed file name with its extension; never a path. */
  readonly suggestedName: string;
  readonly kind: SaveKind;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type FileProblem =
  | { readonly code: 'fileTooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'fileLocked'; readonly name: string }
  | { readonly code: 'fileUnreadable'; readonly name: string }
  | { readonly code: 'diskFull'; readonly name: string }
  | { readonly code: 'fileNotWritten'; readonly name: string };

/** Bytes of the largest exchange file that is read. */
export const EXCHANGE_LIMIT = 50 * 1024 * 1024;

/** null: the user closed the dialog. */
export type OpenOutcome = Result<OpenedFile | null, FileProblem>;
export type SaveOutcome = Result<{ readonly name: string } | null, FileProblem>;

/** A file that the user chose to link to; the path is shown, kept with the activity and never opened. */
export interface PickedAttachment {
  /** The file's name. */
  readonly title: string;
  readonly target: string;
}

/** unknown: not a file that can be looked for, or no answer in time. */
export type AttachmentState = 'there' | 'gone' | 'unknown';

/** As many links as one check takes. */
export const MOST_CHECKED = 200;

/** What the menu can ask the window to do; each also has a key of its own in the window. */
export const MENU_COMMANDS = [
  'newProject',
  'openProject',
  'importWorkbook',
  'exportWorkbook',
  'exportCsv',
  'printPdf',
  'print',
  'undo',
  'redo',
  'find',
  'toggleOre',
  'toggleTheme',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** Everything the window may ask of the shell. The preload exposes exactly this, by name, as `window.desktop`. */
export interface DesktopApi extends VaultApi {
  /** Lets the user pick a workbook (.xlsx, .xlsm, .csv) of at most 20 MB. */
  openWorkbook(): Promise<OpenOutcome>;
  /** Lets the user pick a colleague's exchange file (.kraft) of at most 50 MB. */
  openExchange(): Promise<OpenOutcome>;
  /** Lets the user choose where, then writes the whole file or nothing (temp, fsync, rename). */
  saveFile(request: SaveRequest): Promise<SaveOutcome>;
  /** Prints the window as it is for print media to a tagged A4 landscape PDF where the user chooses. */
  savePdf(suggestedName: string): Promise<SaveOutcome>;
  /** Opens the system's print dialog. */
  print(): Promise<void>;
  /** Shows the file of the last successful save in the system's file manager. */
  showLastSaved(): Promise<void>;
  /** Lets the user pick any file to link to; null: the dialog was closed. Nothing is read of it. */
  pickAttachment(): Promise<PickedAttachment | null>;
  /** Whether files are where links say, in the same order; pages on the web are never looked for. At most MOST_CHECKED. */
  checkAttachments(targets: readonly string[]): Promise<readonly AttachmentState[]>;
  /** Shows a linked file in the system's file manager, without opening it; false when it could not be shown. */
  showAttachment(target: string): Promise<boolean>;
  /** Calls back for each menu command; returns how to stop listening. */
  onMenuCommand(listener: (command: MenuCommand) => void): () => void;
}

/** Channel names, one per verb. */
export const CHANNELS = {
  openWorkbook: 'desktop:open-workbook',
  openExchange: 'desktop:open-exchange',
  saveFile: 'desktop:save-file',
  savePdf: 'desktop:save-pdf',
  print: 'desktop:print',
  showLastSaved: 'desktop:show-last-saved',
  pickAttachment: 'desktop:pick-attachment',
  checkAttachments: 'desktop:check-attachments',
  showAttachment: 'desktop:show-attachment',
  startVault: 'desktop:start-vault',
  appendJournal: 'desktop:append-journal',
  readJournal: 'desktop:read-journal',
  replaceJournal: 'desktop:replace-journal',
  writeSnapshot: 'desktop:write-snapshot',
  listSnapshots: 'desktop:list-snapshots',
  readSnapshot: 'desktop:read-snapshot',
  openSnapshot: 'desktop:open-snapshot',
  noteSelfTest: 'desktop:note-self-test',
  secondPlace: 'desktop:second-place',
  chooseSecondPlace: 'desktop:choose-second-place',
  forgetSecondPlace: 'desktop:forget-second-place',
  retrySecondPlace: 'desktop:retry-second-place',
  erasePerson: 'desktop:erase-person',
  replaceDatabase: 'desktop:replace-database',
  showBackups: 'desktop:show-backups',
  menuCommand: 'desktop:menu-command',
} as const;

/** The app's own origin; changing it makes users' data vanish, so a test freezes it. */
export const APP_ORIGIN = 'app://kraftsamling';
