// The built window for an ordinary browser: the same files under the same headers as app:// gives them in the shell.
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** The browser keeps the user's data by address, so the port is always the same. */
export const PORT = 47_135;

/** @returns {{ headers: Record<string, string>, types: Record<string, string> }} */
const servedFiles = () =>
  JSON.parse(readFileSync(path.join(root, 'electron/main/served-files.json'), 'utf8'));

/** Each address that is answered and the file behind it; nothing outside the folder has an address. @param {string} folder */
function listFiles(folder) {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, file]),
  );
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
}

/**
 * Serves dist/renderer on 127.0.0.1; port 0 takes any free one. Rejects with a sentence when it cannot.
 * @param {{ port?: number, folder?: string }} [options]
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serveApp({ port = PORT, folder = path.join(root, 'dist/renderer') } = {}) {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error('The window is not built yet. Run "npm run build" first.');
  }
  const files = listFiles(folder);
  const { headers, types } = servedFiles();
  let origin = '';
  const server = createServer(({ method, url = '/', headers: { host } }, response) => {
    const { pathname } = new URL(url, origin);
    const file = files.get(pathname);
    const type = file && types[path.extname(file)];
    // Another host name on this port is another page trying to read the app (DNS rebinding).
    if (host !== new URL(origin).host || (method !== 'GET' && method !== 'HEAD'))
      return response.writeHead(403).end();
    // Browsers ask for it whatever the page says.
    if (pathname === '/favicon.ico') return response.writeHead(204, headers).end();
    if (!file || !type) return response.writeHead(404, headers).end();
    response.writeHead(200, { ...headers, 'content-type': type });
    return method === 'HEAD' ? response.end() : createReadStream(file).pipe(response);
  });
  await new Promise((ready, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      fail(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken, perhaps by another start of the app. Close that one first.`)
          : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => ready(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  origin = `http://127.0.0.1:${address.port}`;
  return {
    url: `${origin}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
