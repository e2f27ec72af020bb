import { doBackupJob, type BackupJob } from './backup-jobs';

/** The worker's own scope; TypeScript's DOM library only knows the window's. */
const scope = globalThis as unknown as {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<BackupJob>) => void): void;
};

scope.addEventListener('message', ({ data }) => {
  void doBackupJob(data).then(
    (answer) => {
      scope.postMessage({ answer });
    },
    (error: unknown) => {
      scope.postMessage({ failed: String(error) });
    },
  );
});
