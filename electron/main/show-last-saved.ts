import { shell } from 'electron';
import { lastStoredFile } from './store-file';

/** Shows the last saved file in the system's file manager; without one nothing happens. */
export function showLastSaved(): Promise<void> {
  const file = lastStoredFile();
  if (file !== null) shell.showItemInFolder(file);
  return Promise.resolve();
}
