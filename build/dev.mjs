// `npm run dev`: the window from Vite's dev server with hot reload; the main process and preload rebuilt on change.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, createServer } from 'vite';
import { electronBinary } from './electron.mjs';

const root = path.join(import.meta.dirname, '..');
const configFile = path.join(root, 'build/vite.config.ts');

/** What hot reload needs beyond the real policy: its inline start-up script and styles, and its socket. */
const DEV_POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self'; worker-src 'self' blob:; connect-src 'self' ws://127.0.0.1:*; base-uri 'none'; form-action 'none'";

const server = await createServer({
  configFile,
  server: { host: '127.0.0.1', headers: { 'content-security-policy': DEV_POLICY } },
});
await server.listen();
const url = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0] ?? '';

const binary = electronBinary();
if (binary) await watchShell(binary);
else console.log(`Electron's binary is not available here. Open ${url} in the browser.`);

/** Builds main and preload, and starts Electron anew after each build. @param {string} executable */
async function watchShell(executable) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let electron;
  const restart = () => {
    electron?.removeAllListeners('exit');
    electron?.kill();
    electron = spawn(executable, [root], {
      stdio: 'inherit',
      env: { ...process.env, VITE_DEV_SERVER_URL: url },
    });
    electron.once('exit', () => void server.close().then(() => process.exit(0)));
  };
  const { config } = server;
  for (const name of ['preload', 'main']) {
    const { build: options } = config.environments[name] ?? {};
    const watcher = await build({
      configFile: false,
      root: config.root,
      resolve: { alias: config.resolve.alias, noExternal: true, external: ['electron'] },
      logLevel: 'warn',
      build: { ...options, watch: {} },
    });
    if ('on' in watcher)
      watcher.on('event', ({ code }) => void (code === 'END' && name === 'main' && restart()));
  }
}
