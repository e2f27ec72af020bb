// One page in Chromium: its frames, its preload in an isolated world, and messages to and from that world.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CODEC } from './ipc-main.mjs';
import { strict } from './strict.mjs';

/** An expression, to be called with arguments. @param {string} name */
const source = (name) =>
  readFileSync(path.join(import.meta.dirname, 'page', name), 'utf8')
    .trimEnd()
    .replace(/;$/, '');
const BRIDGE = source('context-bridge.js');
const PRELOAD_WORLD = source('preload-world.js');
const WORLD = 'electron-preload';

/** @typedef {{ url: string, parent: Frame | null }} Frame */

/**
 * @param {import('./devtools-pipe.mjs').Session} target
 * @param {string} mainFrameId
 * @param {(url: string) => string} toApp
 */
function followFrames(target, mainFrameId, toApp) {
  /** @type {Frame} */
  const main = strict('frame', { url: 'about:blank', parent: null });
  const frames = new Map([[mainFrameId, main]]);
  /** @type {Map<number, string>} execution context → frame */
  const contexts = new Map();
  target.on('Page.frameNavigated', ({ frame: { id, parentId, url } }) => {
    const known = frames.get(id);
    if (known) known.url = toApp(url);
    else frames.set(id, strict('frame', { url: toApp(url), parent: frames.get(parentId) ?? main }));
  });
  target.on('Runtime.executionContextCreated', ({ context }) =>
    contexts.set(context.id, context.auxData?.frameId),
  );
  return {
    main,
    /** @param {number} context @returns {Frame | null} */
    of: (context) => frames.get(contexts.get(context) ?? '') ?? null,
  };
}

/**
 * Makes the page's side of the app: to be awaited before it navigates anywhere.
 * @param {object} options
 * @param {import('./devtools-pipe.mjs').Session} options.target
 * @param {string} options.targetId
 * @param {(url: string) => string} options.toApp
 * @param {string | undefined} options.preload a file
 * @param {(message: any, frame: Frame | null) => void} options.receive
 */
export async function createPage({ target, targetId, toApp, preload, receive }) {
  const frames = followFrames(target, targetId, toApp);
  /** @type {number | null} */
  let preloadContext = null;
  target.on('Runtime.bindingCalled', ({ executionContextId, payload }) => {
    const message = JSON.parse(payload);
    if (message.kind === 'ready') preloadContext = executionContextId;
    else receive({ ...message, executionContextId }, frames.of(executionContextId));
  });
  await target.send('Page.enable');
  await target.send('Runtime.enable');
  await target.send('Page.addScriptToEvaluateOnNewDocument', { source: `${BRIDGE}('main')` });
  if (preload !== undefined) {
    const bundle = { source: readFileSync(preload, 'utf8'), codec: CODEC, platform: process.platform };
    await target.send('Runtime.addBinding', { name: '__standInSend', executionContextName: WORLD });
    await target.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `${PRELOAD_WORLD}(${BRIDGE}('preload'), ${JSON.stringify(bundle)})`,
      worldName: WORLD,
    });
  }
  return {
    send: target.send,
    mainFrame: () => frames.main,
    /** Goes to an address and waits until it has loaded. @param {string} url */
    async navigate(url) {
      const loaded = new Promise((resolve) => target.once('Page.loadEventFired', resolve));
      const { errorText } = await target.send('Page.navigate', { url });
      if (errorText === undefined) await loaded;
      return { errorText };
    },
    /** Loads the page again, also a crashed one, and waits until it has. */
    async reload() {
      preloadContext = null;
      const loaded = new Promise((resolve) => target.once('Page.loadEventFired', resolve));
      await target.send('Page.reload');
      await loaded;
    },
    /** Sends a message to the preload's world; a page that has gone does not hear it. @param {object} message @param {number | null} [context] */
    post(message, context = preloadContext) {
      if (context === null) return;
      const call = {
        functionDeclaration: '(m) => globalThis.__standInReceive(m)',
        arguments: [{ value: message }],
      };
      target.send('Runtime.callFunctionOn', { executionContextId: context, ...call }).catch(() => undefined);
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof createPage>>} Page */
