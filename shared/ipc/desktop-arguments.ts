import { z } from 'zod';
import { LONGEST_TARGET, targetKind } from '../domain/link/link-target';
import { MOST_CHECKED, SAVE_KINDS, type SaveRequest } from './desktop-api';
import { bytes, vaultArguments } from './vault-arguments';

/** Longer than any file system allows for a name; a guard, not a rule the user meets. */
const LONGEST_NAME = 500;

const fileName = z.string().min(1).max(LONGEST_NAME);

const saveRequest: z.ZodType<SaveRequest> = z.strictObject({
  suggestedName: fileName,
  kind: z.enum(SAVE_KINDS),
  bytes,
});

/** Where a link leads, as text: what cannot be looked for is answered, not refused. */
const target = z.string().min(1).max(LONGEST_TARGET);
const shownTarget = target.refine((text) => ['file', 'share'].includes(targetKind(text)));

/** The argument list of each verb of DesktopApi, as the main process accepts it from the window. */
export const desktopArguments = {
  none: z.tuple([]),
  saveFile: z.tuple([saveRequest]),
  savePdf: z.tuple([fileName]),
  checkAttachments: z.tuple([z.array(target).max(MOST_CHECKED)]),
  showAttachment: z.tuple([shownTarget]),
  ...vaultArguments,
} as const;
