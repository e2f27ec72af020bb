import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { APP_ORIGIN } from '@shared/ipc/desktop-api';
import { resolveAppPath } from './resolve-app-path';
import servedFiles from './served-files.json';

const SCHEME = new URL(APP_ORIGIN).protocol.slice(0, -1);
const TYPES: Readonly<Record<string, string | undefined>> = servedFiles.types;

/** Makes app:// a secure origin with storage of its own; must be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    // codeCache: Chromium keeps the compiled scripts, so that the second start need not compile them again.
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

async function respond(request: Request, root: string): Promise<Response> {
  const file = request.method === 'GET' ? resolveAppPath(request.url, root) : null;
  const type = file === null ? undefined : TYPES[path.extname(file)];
  const body = file === null || type === undefined ? null : await readFile(file).catch(() => null);
  if (body === null || type === undefined)
    return new Response(null, { status: 404, headers: servedFiles.headers });
  return new Response(new Uint8Array(body), { headers: { ...servedFiles.headers, 'content-type': type } });
}

/** Serves the built window from `root` as app://kraftsamling, and nothing outside it. */
export function serveApp(root: string): void {
  protocol.handle(SCHEME, (request) => respond(request, root));
}
