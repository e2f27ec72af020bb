// What happened in one run, for the tests to judge: they read it through `electron.standInLog`.

/** @typedef {{ network: string[], errors: string[], opened: string[], shown: string[] }} StandInLog */

/** @returns {StandInLog} addresses asked for outside the app; faults; addresses and files handed to the system */
export const createLog = () => ({ network: [], errors: [], opened: [], shown: [] });
