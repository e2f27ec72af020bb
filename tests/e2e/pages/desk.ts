import type { Page } from '@playwright/test';

/** Where the page objects look: the window that is open now. A restart puts another one in its place. */
export interface Desk {
  page: Page;
}

/** Screen text as one types it: ordinary spaces, one at a time, none at the ends. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A regular expression that means the text itself. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
