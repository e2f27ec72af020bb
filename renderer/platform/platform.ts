import type { DesktopApi } from '@shared/ipc/desktop-api';
import { browserPlatform } from './browser-platform';
import { claimBrowserData } from './browser-vault';

declare global {
  interface Window {
    /** Put there by the preload; absent in a plain browser. */
    readonly desktop?: DesktopApi;
  }
}

/** Files, backups, printing and the menu: the shell's where there is one, the browser's own elsewhere. */
export const platform: DesktopApi = window.desktop ?? browserPlatform;

/**
 * Whether this window is the only one that changes the data: always in the shell, which starts once. In a browser the
 * first tab keeps it until it is closed; false: another tab has it.
 */
export const claimData: () => Promise<boolean> = window.desktop
  ? () => Promise.resolve(true)
  : claimBrowserData;

/** Whether there is a shell: folders to choose and a file manager to show them in. */
export const isInShell = window.desktop !== undefined;
