import { plainParts } from '@tests/fixtures/hostile/hostile-case';
import { zipParts } from '@tests/fixtures/hostile/raw-workbook';
import { describe, expect, it } from 'vitest';
import { readInWorker, type ReadAnswer, type ReaderThread, type ReadRequest } from './read-in-worker';
import { readWorkbook } from './read-workbook';

type Script = (request: ReadRequest, answer: (message: ReadAnswer) => void, fail: () => void) => void;

/** A thread that lives on this one and plays a script; it clones what it is sent, as a worker does. */
class ScriptedThread implements ReaderThread {
  ended = false;
  private readonly onMessage: ((event: { data: ReadAnswer }) => void)[] = [];
  private readonly onError: (() => void)[] = [];

  constructor(private readonly script: Script) {}

  addEventListener(
    ...[type, listener]:
      ['message', (event: { data: ReadAnswer }) => void] | ['error' | 'messageerror', () => void]
  ): void {
    if (type === 'message') this.onMessage.push(listener);
    else this.onError.push(listener);
  }

  postMessage(message: ReadRequest, transfer: Transferable[]): void {
    const received = structuredClone(message, { transfer });
    this.script(
      received,
      (data) => {
        for (const listener of this.ended ? [] : this.onMessage) listener({ data });
      },
      () => {
        for (const listener of this.onError) listener();
      },
    );
  }

  terminate(): void {
    this.ended = true;
  }
}

const file = { name: 'budget.xlsx', bytes: zipParts(plainParts()) };
const silent: Script = () => undefined;

describe('readInWorker', () => {
  it('hands back what the worker read, tells the steps, and leaves the bytes to the caller', async () => {
    const steps: string[] = [];
    const thread = new ScriptedThread((request, answer) => {
      void readWorkbook(request.name, request.bytes, { onProgress: (step) => answer({ step }) }).then(
        (result) => {
          answer({ result });
        },
      );
    });
    const outcome = await readInWorker(file, {
      signal: new AbortController().signal,
      onProgress: (step) => steps.push(step),
      startThread: () => thread,
    });
    expect(outcome).toMatchObject({ ok: true, value: { fileName: 'budget.xlsx', notes: [] } });
    expect(steps).toEqual(['unpacking', 'reading']);
    expect(thread.ended).toBe(true);
    expect(file.bytes.length).toBeGreaterThan(100);
  });

  it('stops a worker that takes too long', async () => {
    const thread = new ScriptedThread(silent);
    const signal = new AbortController().signal;
    const outcome = await readInWorker(file, { signal, seconds: 0.01, startThread: () => thread });
    expect(outcome).toEqual({ ok: false, error: { code: 'timedOut', seconds: 0.01 } });
    expect(thread.ended).toBe(true);
  });

  it('stops at once when the user cancels', async () => {
    const thread = new ScriptedThread(silent);
    const cancel = new AbortController();
    const outcome = readInWorker(file, { signal: cancel.signal, startThread: () => thread });
    cancel.abort();
    expect(await outcome).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(thread.ended).toBe(true);
  });

  it('never starts when it was cancelled before', async () => {
    const outcome = await readInWorker(file, {
      signal: AbortSignal.abort(),
      startThread: () => expect.fail('started'),
    });
    expect(outcome).toEqual({ ok: false, error: { code: 'cancelled' } });
  });

  it('says so when the worker breaks', async () => {
    const thread = new ScriptedThread((_, __, fail) => {
      fail();
    });
    const outcome = await readInWorker(file, {
      signal: new AbortController().signal,
      startThread: () => thread,
    });
    expect(outcome).toEqual({ ok: false, error: { code: 'readerFailed' } });
    expect(thread.ended).toBe(true);
  });

  it('refuses a file that is too large without starting', async () => {
    const outcome = await readInWorker(
      { name: 'stor.xlsx', bytes: new Uint8Array(21 * 1024 * 1024) },
      { signal: new AbortController().signal, startThread: () => expect.fail('started') },
    );
    expect(outcome).toMatchObject({ ok: false, error: { code: 'fileTooLarge' } });
  });
});
