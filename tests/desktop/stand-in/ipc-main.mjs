import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strict } from './strict.mjs';

/** The codec as text too: the preload's world needs the same one. */
export const CODEC = readFileSync(path.join(import.meta.dirname, 'page', 'codec.js'), 'utf8');
/** @type {{ encode(value: unknown): any, decode(value: any): any }} */
export const codec = (0, eval)(CODEC);

/** `electron.ipcMain`, and the way in for messages from a preload. */
export function createIpcMain() {
  /** @type {Map<string, (event: object, ...args: unknown[]) => unknown>} */
  const handlers = new Map();
  const ipcMain = strict('ipcMain', {
    // Electron's own name for it; tests call a handler as a frame would that no page can bring about.
    _invokeHandlers: handlers,
    /** @param {string} channel @param {(event: object, ...args: any[]) => unknown} handler */
    handle(channel, handler) {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
      handlers.set(channel, handler);
    },
  });
  return {
    ipcMain,
    /**
     * Runs a handler and packs its answer; a thrown error crosses as its message only, as in Electron.
     * @param {object} event @param {{ n: number, channel: string, args: unknown }} call
     */
    async invoke(event, { n, channel, args }) {
      try {
        const handler = handlers.get(channel);
        if (!handler) throw new Error(`No handler registered for '${channel}'`);
        const value = await handler(event, ...codec.decode(args));
        return { kind: 'result', n, channel, value: codec.encode(structuredClone(value)) };
      } catch (error) {
        return { kind: 'result', n, channel, error: String(error) };
      }
    },
  };
}

/** @typedef {ReturnType<typeof createIpcMain>} Ipc */
