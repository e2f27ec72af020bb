// What happened in one run, for the tests to judge: they read it through `electron.standInLog`.

/** @typedef {Record<'network' | 'errors' | 'opened' | 'shown' | 'told', string[]>} StandInLog */

/**
 * Addresses asked for outside the app; faults; addresses and files handed to the system; and what only Electron's own
 * binary could carry out, in the order in which it was told.
 * @returns {StandInLog}
 */
export const createLog = () => ({ network: [], errors: [], opened: [], shown: [], told: [] });
