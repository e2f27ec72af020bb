import { APP_ORIGIN } from '@shared/ipc/desktop-api';

/** The scheme and host of a URL; the standard `origin` says "null" for schemes of one's own. */
function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, username, password } = new URL(url);
  return username === '' && password === '' ? `${protocol}//${host}` : null;
}

/** The dev server's origin, or null: only an unpackaged app listens to the variable. */
export function devServerOrigin(url: string | undefined, isPackaged: boolean): string | null {
  return url === undefined || isPackaged ? null : originOf(url);
}

/** True when the URL is a page of this app, or of its dev server when there is one. */
export function isAppUrl(url: string, devOrigin: string | null): boolean {
  const origin = originOf(url);
  return origin !== null && (origin === APP_ORIGIN || origin === devOrigin);
}

export interface Sender {
  readonly url: string;
  readonly isMainFrame: boolean;
}

/** True when a call over IPC comes from the app's own page, in the window's main frame. */
export function isTrustedSender(sender: Sender | null, devOrigin: string | null): boolean {
  return sender?.isMainFrame === true && isAppUrl(sender.url, devOrigin);
}
