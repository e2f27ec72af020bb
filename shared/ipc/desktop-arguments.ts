import { z } from 'zod';
import { SAVE_KINDS, type SaveRequest } from './desktop-api';

/** Longer than any file system allows for a name; a guard, not a rule the user meets. */
const LONGEST_NAME = 500;
/** Nothing we make comes near this; it keeps a runaway window from filling the main process. */
const LARGEST_SAVE = 200 * 1024 * 1024;

const fileName = z.string().min(1).max(LONGEST_NAME);

// IPC's structured clone always makes an ArrayBuffer of its own.
const bytes = z
  .custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array)
  .refine((value) => value.byteLength <= LARGEST_SAVE);

const saveRequest: z.ZodType<SaveRequest> = z.strictObject({
  suggestedName: fileName,
  kind: z.enum(SAVE_KINDS),
  bytes,
});

/** The argument list of each verb of DesktopApi, as the main process accepts it from the window. */
export const desktopArguments = {
  none: z.tuple([]),
  saveFile: z.tuple([saveRequest]),
  savePdf: z.tuple([fileName]),
} as const;
