/** Under Vitest and its Chromium the settings are in `import.meta.env`, under Playwright in the process's own environment. */
const environment: Readonly<Record<string, unknown>> =
  (import.meta as { env?: Record<string, unknown> }).env ??
  (globalThis as { process?: { env: Record<string, unknown> } }).process?.env ??
  {};

/** The number that every random choice of the suite follows from; the runner's `--seed` sets it. */
export const SEED = Number(environment['VITE_FAULT_SEED'] ?? '1');

/** True for the full counts of reliability's table. */
export const IS_FULL = environment['VITE_FULL_COUNTS'] !== undefined;

export const times = (quick: number, full: number): number => (IS_FULL ? full : quick);
