// `npm run dev`: the window from Vite's dev server with hot reload; the main process and preload rebuilt on change.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createBuilder, createServer } from 'vite';
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

/**
 * Runs one Electron at a time: the next one starts when the one before has let go of the user data.
 * @param {string} executable
 */
function electronRunner(executable) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let running;
  let turn = Promise.resolve();
  const start = () => {
    const child = spawn(executable, [root], {
      stdio: 'inherit',
      env: { ...process.env, VITE_DEV_SERVER_URL: url },
    });
    running = child;
    child.once('exit', () => {
      if (running === child) void server.close().then(() => process.exit(0));
    });
  };
  // Its exit ends this process too.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => running?.kill());
  return {
    isRunning: () => running !== undefined,
    restart() {
      turn = turn.then(async () => {
        const old = running;
        running = undefined;
        if (old?.kill()) await once(old, 'exit');
        start();
      });
    },
  };
}

/** Builds main and preload, and starts Electron anew after each build. @param {string} executable */
async function watchShell(executable) {
  const electron = electronRunner(executable);
  const watched = { build: { watch: {} } };
  const builder = await createBuilder({
    configFile,
    logLevel: 'warn',
    environments: { preload: watched, main: watched },
  });
  for (const name of ['preload', 'main']) {
    const environment = builder.environments[name];
    const watcher = environment && (await builder.build(environment));
    if (!watcher || !('on' in watcher)) throw new Error(`Vite does not watch ${name}.`);
    watcher.on('event', ({ code }) => {
      // The first build of all is the preload's, and there is no main to start yet.
      if (code === 'END' && (name === 'main' || electron.isRunning())) electron.restart();
    });
  }
}
