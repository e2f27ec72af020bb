// Every request of a page and its workers stops here: the app's own are answered by its handler, all others are
// written down as attempts to reach the network and refused.

/**
 * @typedef {object} RequestRules
 * @property {import('./addresses.mjs').Addresses} addresses
 * @property {import('./session.mjs').Session} session
 * @property {import('./log.mjs').StandInLog} log
 * @property {(url: string) => boolean} mayNavigate asked for a page's own change of address
 */

/** @param {RequestRules} rules @param {any} paused @returns {Promise<{ method: string, params: object }>} how to go on */
async function decide({ addresses, session, log, mayNavigate }, { request, resourceType, isTopFrame }) {
  const refuse = (/** @type {string} */ errorReason) => ({
    method: 'Fetch.failRequest',
    params: { errorReason },
  });
  const url = addresses.toApp(request.url);
  if (/^(?:data|blob):/.test(url)) return { method: 'Fetch.continueRequest', params: {} };
  if (resourceType === 'Document' && isTopFrame && !mayNavigate(url)) return refuse('Aborted');

  // Chromium asks for it on its own account; Electron does not.
  if (resourceType === 'Other' && url.endsWith('/favicon.ico')) return refuse('Aborted');

  const handler = addresses.handlerOf(url);
  if (!handler) {
    log.network.push(
      (await session.cancels(url)) ? url : `${url} (which the app itself would have let through)`,
    );
    return refuse('BlockedByClient');
  }
  const { method, headers, postData } = request;
  const response = await handler(new Request(url, { method, headers, ...(postData && { body: postData }) }));
  return {
    method: 'Fetch.fulfillRequest',
    params: {
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    },
  };
}

/**
 * Puts a page's or worker's requests under the rules, and its workers' in turn.
 * @param {import('./devtools-pipe.mjs').DevTools} devTools
 * @param {import('./devtools-pipe.mjs').Session} target
 * @param {RequestRules} rules
 * @param {string} [topFrame] the page's main frame
 */
export async function interceptRequests(devTools, target, rules, topFrame) {
  target.on('Fetch.requestPaused', async (paused) => {
    const { requestId, frameId } = paused;
    try {
      const { method, params } = await decide(rules, { ...paused, isTopFrame: frameId === topFrame });
      await target.send(method, { requestId, ...params });
    } catch (error) {
      // A page that is closed meanwhile takes its requests with it; anything else is a fault.
      if (!/Invalid InterceptionId|Session with given id not found/.test(String(error)))
        rules.log.errors.push(String(error));
    }
  });
  target.on('Network.webSocketCreated', ({ url }) => rules.log.network.push(url));
  target.on('Target.attachedToTarget', async ({ sessionId }) => {
    const worker = devTools.session(sessionId);
    await interceptRequests(devTools, worker, rules).catch(() => undefined);
    await worker.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  });
  await target.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }).catch(() => undefined);
  await target.send('Network.enable').catch(() => undefined);
  await target.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
  });
}
