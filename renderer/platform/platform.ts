import type { DesktopApi } from '@shared/ipc/desktop-api';
import { browserPlatform } from './browser-platform';

declare global {
  interface Window {
    /** Put there by the preload; absent in a plain browser. */
    readonly desktop?: DesktopApi;
  }
}

/** Files, printing and the menu: the shell's where there is one, the browser's own elsewhere. */
// The browser's own vault is put beside it where it is made.
export const platform: DesktopApi = window.desktop ?? (browserPlatform as DesktopApi);
