// A DevTools-protocol client over --remote-debugging-pipe (file descriptors 3 and 4): no port, no library.
import { EventEmitter } from 'node:events';

/**
 * @typedef {EventEmitter & { send(method: string, params?: object): Promise<any> }} Session
 * @typedef {Session & { session(id: string): Session, attach(targetId: string): Promise<Session> }} DevTools
 */

/**
 * Cuts a stream into messages that each end in a NUL.
 * @param {(message: any) => void} receive
 * @returns {(text: string) => void}
 */
function messageReader(receive) {
  /** @type {string[]} */
  let parts = [];
  return (text) => {
    const pieces = text.split('\0');
    const rest = /** @type {string} */ (pieces.pop());
    for (const piece of pieces) {
      parts.push(piece);
      const message = JSON.parse(parts.join(''));
      parts = [];
      receive(message);
    }
    if (rest !== '') parts.push(rest);
  };
}

/**
 * @param {import('node:stream').Writable} output
 * @param {import('node:stream').Readable} input
 * @returns {DevTools}
 */
export function connectDevTools(output, input) {
  /** @type {Map<number, { method: string, resolve(value: any): void, reject(error: Error): void }>} */
  const waiting = new Map();
  /** @type {Map<string, Session>} */
  const sessions = new Map();
  let last = 0;

  /** @param {string | undefined} sessionId @returns {Session['send']} */
  const sender =
    (sessionId) =>
    (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { method, resolve, reject });
        output.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
      });

  /** @param {string} id */
  const session = (id) => {
    const known = sessions.get(id) ?? Object.assign(new EventEmitter(), { send: sender(id) });
    sessions.set(id, known);
    return known;
  };
  /** @type {DevTools} */
  const browser = Object.assign(new EventEmitter(), {
    send: sender(undefined),
    session,
    /** @param {string} targetId */
    async attach(targetId) {
      const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
      return session(sessionId);
    },
  });

  const read = messageReader(({ id, error, result, sessionId, method, params }) => {
    if (id === undefined) return void (sessionId ? session(sessionId) : browser).emit(method, params);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${asked.method}: ${error.message}`));
    else asked?.resolve(result);
  });
  input.setEncoding('utf8');
  input.on('data', read);
  // Chromium is going; its exit is what ends the run.
  output.on('error', () => undefined);
  return browser;
}
