import { app, session, shell, type WebContents } from 'electron';
import { isAppUrl } from './app-origin';
import { DEV_ORIGIN } from './dev-server';
import { mayOpenExternally } from './may-open-externally';

/** Every scheme that leaves the app. What the window needs comes from app:// alone. */
const OUTSIDE = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file:///*'];

/** Refuses to resolve any host name, whatever part of Chromium asks; must be called before the app is ready. */
export function closeNetwork(): void {
  if (DEV_ORIGIN === null) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** The page stays the app's own: no other address, no second window, no embedded browser. */
function keepInside(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isAppUrl(event.url, DEV_ORIGIN)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isAppUrl(event.url, DEV_ORIGIN)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (mayOpenExternally(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
}

/** Denies what the app never asks for: permissions, devices, downloads and requests to anywhere outside it. */
export function secureSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  defaultSession.webRequest.onBeforeRequest({ urls: OUTSIDE }, (details, answer) =>
    answer({ cancel: !isAppUrl(details.url.replace(/^ws/, 'http'), DEV_ORIGIN) }),
  );
}

/** Puts the rules on every page from the moment it exists. */
export function secureContents(): void {
  app.on('web-contents-created', (_event, contents) => keepInside(contents));
}
