import { dialog } from 'electron';

/** What the dialog says: its title, its button, and what it calls the kind of file. */
export interface PickFileWords {
  readonly title: string;
  readonly button: string;
  readonly filter: string;
}

/** Lets the user pick one file with one of these extensions; null when the dialog was closed. */
export async function pickFile(
  window: Electron.BrowserWindow,
  { title, button, filter }: PickFileWords,
  extensions: string[],
): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: button,
    filters: [{ name: filter, extensions }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
