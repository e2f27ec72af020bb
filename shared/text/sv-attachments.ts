import type { AttachmentState } from '../ipc/desktop-api';

/** What a link turned out to be. */
export type LinkState = AttachmentState | 'checking' | 'page' | 'share' | 'browser';

export const attachmentText = {
  title: 'Bilagor',
  help: 'Länkar till filer och sidor. Filerna ligger kvar där de är.',
  empty: 'Här finns inga länkar än.',
} as const;
