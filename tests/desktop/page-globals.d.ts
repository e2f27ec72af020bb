import type { DesktopApi } from '@shared/ipc/desktop-api';

declare global {
  /** In the shell's page: what the preload exposes. */
  var desktop: DesktopApi;
  /** What a spec's own code notes down, in the page or in the main process. */
  var noted: unknown[];
  /** In the page: the directives that have stopped something. */
  var stoppedBy: string[];
}
