// Runs the app's preload as Electron's sandbox does: `require('electron')` and nothing else of Node. Sent as text.
(function preloadWorld(contextBridge, preload) {
  // Like Electron, only the window's own frame has a preload.
  if (contextBridge === undefined) return;
  const codec = (0, eval)(preload.codec);
  const send = globalThis.__standInSend;
  const ask = (message) => send(JSON.stringify(message));
  const calls = new Map();
  const listeners = new Map();
  let counter = 0;

  globalThis.__standInReceive = (message) => {
    if (message.kind === 'event') {
      for (const listener of listeners.get(message.channel) ?? [])
        listener({}, ...codec.decode(message.args));
      return;
    }
    const { resolve, reject } = calls.get(message.n);
    calls.delete(message.n);
    if (message.error)
      reject(new Error(`Error invoking remote method '${message.channel}': ${message.error}`));
    else resolve(codec.decode(message.value));
  };

  const strict = (name, object) =>
    new Proxy(object, {
      get(target, key) {
        if (key in target || typeof key === 'symbol') return target[key];
        throw new Error(`the stand-in has no ${name}.${key}`);
      },
    });
  const ipcRenderer = strict('ipcRenderer', {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const n = ++counter;
        calls.set(n, { resolve, reject });
        ask({ kind: 'invoke', n, channel, args: codec.encode(structuredClone(args)) });
      }),
    on: (channel, listener) => void listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
    removeListener: (channel, listener) =>
      void listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      ),
  });
  const electron = strict('electron', { contextBridge: strict('contextBridge', contextBridge), ipcRenderer });
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name} (a sandboxed preload may not require it)`);
  };
  const process = { platform: preload.platform, contextIsolated: true, sandboxed: true };
  const module = { exports: {} };
  try {
    ask({ kind: 'ready' });
    new Function('require', 'module', 'exports', 'process', preload.source)(
      require,
      module,
      module.exports,
      process,
    );
  } catch (error) {
    ask({ kind: 'fault', text: `preload: ${error?.stack ?? error}` });
  }
});
