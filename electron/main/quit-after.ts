import { app } from 'electron';

/** Lets the app quit first when this work is done; every window is closed by then, so nothing new is begun. */
export function quitAfter(work: () => Promise<void>): void {
  let isDone = false;
  app.on('will-quit', (event) => {
    if (isDone) return;
    event.preventDefault();
    void work().finally(() => {
      isDone = true;
      app.quit();
    });
  });
}
