// `contextBridge` between the page's own world ('main') and the preload's isolated one ('preload'), which share nothing
// but the DOM: clones of data cross, and functions as proxies. Sent to Chromium as text, run once in each world.
(function contextBridge(side) {
  if (window.top !== window) return undefined;
  const peer = side === 'main' ? 'preload' : 'main';
  const functions = new Map();
  const waiting = new Map();
  let counter = 0;
  let reply;

  const isPlain = (value) => [Object.prototype, null].includes(Object.getPrototypeOf(value));
  function pack(value) {
    if (typeof value === 'function') {
      functions.set(++counter, value);
      return { fn: counter };
    }
    if (typeof value === 'symbol') throw new TypeError('contextBridge: a symbol cannot cross');
    if (Array.isArray(value)) return { list: value.map(pack) };
    if (value && typeof value === 'object' && isPlain(value)) {
      return { record: Object.entries(value).map(([key, field]) => [key, pack(field)]) };
    }
    return { clone: structuredClone(value) };
  }
  function unpack(box, frozen) {
    if ('fn' in box) return (...args) => call(box.fn, args);
    if ('list' in box) return box.list.map((item) => unpack(item, frozen));
    if ('record' in box) {
      const object = Object.fromEntries(box.record.map(([key, field]) => [key, unpack(field, frozen)]));
      return frozen ? Object.freeze(object) : object;
    }
    return box.clone;
  }

  const post = (kind, detail) =>
    document.dispatchEvent(new CustomEvent(`stand-in:${kind}>${peer}`, { detail }));
  const on = (kind, listener) =>
    document.addEventListener(`stand-in:${kind}>${side}`, (event) => listener(event.detail));
  const describe = (error) =>
    error instanceof Error
      ? { name: error.name, message: error.message }
      : { name: 'Error', message: String(error) };
  const revive = ({ name, message }) => Object.assign(new Error(message), { name });

  // Events are synchronous: when `post` returns, the other world's answer is in `reply`.
  function call(id, args) {
    const n = ++counter;
    reply = undefined;
    const settled = new Promise((resolve, reject) => waiting.set(n, { resolve, reject }));
    post('call', { id, n, args: args.map(pack) });
    if (!reply) throw new Error('contextBridge: no answer from the other world');
    if (reply.isPromise) return settled;
    waiting.delete(n);
    if (reply.error) throw revive(reply.error);
    return unpack(reply.value);
  }
  on('call', ({ id, n, args }) => {
    try {
      const outcome = functions.get(id)(...args.map((arg) => unpack(arg)));
      if (typeof outcome?.then !== 'function') return void post('return', { value: pack(outcome) });
      post('return', { isPromise: true });
      outcome.then(
        (value) => post('settle', { n, value: pack(value) }),
        (error) => post('settle', { n, error: describe(error) }),
      );
    } catch (error) {
      post('return', { error: describe(error) });
    }
  });
  on('return', (detail) => (reply = detail));
  on('settle', ({ n, value, error }) => {
    const { resolve, reject } = waiting.get(n);
    waiting.delete(n);
    if (error) reject(revive(error));
    else resolve(unpack(value));
  });

  if (side === 'main') {
    on('expose', ({ key, api }) => {
      Object.defineProperty(window, key, { value: unpack(api, true), enumerable: true });
    });
  }
  return { exposeInMainWorld: (key, api) => post('expose', { key, api: pack(api) }) };
});
