// The system around the app: dialogs, the file manager, displays, the theme.
import { EventEmitter } from 'node:events';
import { strict, withEvents } from './strict.mjs';

/** Dialogs fail until a test replaces them with its answer. @param {import('./log.mjs').StandInLog} log */
export function createDialog(log) {
  const unanswered = (/** @type {string} */ name) => async () => {
    const text = `dialog.${name} was opened, and no test had prepared an answer`;
    log.errors.push(text);
    throw new Error(text);
  };
  return strict('dialog', {
    showOpenDialog: unanswered('showOpenDialog'),
    showSaveDialog: unanswered('showSaveDialog'),
    showMessageBox: unanswered('showMessageBox'),
  });
}

/** What would leave the app is written down instead. @param {import('./log.mjs').StandInLog} log */
export const createShell = (log) =>
  strict('shell', {
    /** @param {string} url */
    openExternal: async (url) => void log.opened.push(url),
    /** @param {string} file */
    showItemInFolder: (file) => void log.shown.push(file),
  });

const DISPLAY = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
};

export const createScreen = () =>
  strict('screen', { getPrimaryDisplay: () => DISPLAY, getAllDisplays: () => [DISPLAY] });

/** The page's own theme is set by Playwright's `colorScheme`; this is only what the main process sees. */
export const createNativeTheme = () =>
  strict(
    'nativeTheme',
    Object.assign(withEvents('nativeTheme', new EventEmitter(), []), { shouldUseDarkColors: false }),
  );
