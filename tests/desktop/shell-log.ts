import type { ElectronApplication } from '@playwright/test';

/** What the stand-in has written down since it started; see its log.mjs. */
export type StandInLog = Readonly<
  Record<'network' | 'errors' | 'opened' | 'shown' | 'told', readonly string[]>
>;

export const standInLog = (shell: ElectronApplication): Promise<StandInLog> =>
  shell.evaluate((electron) => (electron as unknown as { standInLog: StandInLog }).standInLog);
