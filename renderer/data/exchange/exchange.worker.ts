import { doExchangeJob, type ExchangeJob } from './exchange-jobs';

/** The worker's own scope; TypeScript's DOM library only knows the window's. */
const scope = globalThis as unknown as {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ExchangeJob>) => void): void;
};

scope.addEventListener('message', ({ data }) => {
  void doExchangeJob(data).then(
    (answer) => {
      scope.postMessage({ answer });
    },
    (error: unknown) => {
      scope.postMessage({ failed: String(error) });
    },
  );
});
