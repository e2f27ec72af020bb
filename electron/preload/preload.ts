import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS, type DesktopApi, type MenuCommand } from '@shared/ipc/desktop-api';

type Verb = Exclude<keyof typeof CHANNELS, 'menuCommand'>;

/** A verb as the window sees it: its arguments go over its own channel, and no other channel can be named. */
const verb =
  <Name extends Verb>(name: Name): DesktopApi[Name] =>
  (...args: readonly unknown[]) =>
    ipcRenderer.invoke(CHANNELS[name], ...args);

const desktop = {
  openWorkbook: verb('openWorkbook'),
  openExchange: verb('openExchange'),
  saveFile: verb('saveFile'),
  savePdf: verb('savePdf'),
  print: verb('print'),
  showLastSaved: verb('showLastSaved'),
  pickAttachment: verb('pickAttachment'),
  checkAttachments: verb('checkAttachments'),
  showAttachment: verb('showAttachment'),
  startVault: verb('startVault'),
  appendJournal: verb('appendJournal'),
  readJournal: verb('readJournal'),
  replaceJournal: verb('replaceJournal'),
  writeSnapshot: verb('writeSnapshot'),
  listSnapshots: verb('listSnapshots'),
  readSnapshot: verb('readSnapshot'),
  openSnapshot: verb('openSnapshot'),
  noteSelfTest: verb('noteSelfTest'),
  secondPlace: verb('secondPlace'),
  chooseSecondPlace: verb('chooseSecondPlace'),
  forgetSecondPlace: verb('forgetSecondPlace'),
  retrySecondPlace: verb('retrySecondPlace'),
  erasePerson: verb('erasePerson'),
  replaceDatabase: verb('replaceDatabase'),
  showBackups: verb('showBackups'),
  onMenuCommand: (listener) => {
    const receive = (_event: unknown, command: MenuCommand): void => listener(command);
    ipcRenderer.on(CHANNELS.menuCommand, receive);
    return () => {
      ipcRenderer.removeListener(CHANNELS.menuCommand, receive);
    };
  },
} satisfies DesktopApi;

contextBridge.exposeInMainWorld('desktop', desktop);
