import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS, type DesktopApi, type MenuCommand } from '@shared/ipc/desktop-api';

const desktop = {
  openWorkbook: () => ipcRenderer.invoke(CHANNELS.openWorkbook) as ReturnType<DesktopApi['openWorkbook']>,
  saveFile: (request) => ipcRenderer.invoke(CHANNELS.saveFile, request) as ReturnType<DesktopApi['saveFile']>,
  savePdf: (suggestedName) =>
    ipcRenderer.invoke(CHANNELS.savePdf, suggestedName) as ReturnType<DesktopApi['savePdf']>,
  print: () => ipcRenderer.invoke(CHANNELS.print) as Promise<void>,
  showLastSaved: () => ipcRenderer.invoke(CHANNELS.showLastSaved) as Promise<void>,
  onMenuCommand: (listener) => {
    const receive = (_event: unknown, command: MenuCommand): void => listener(command);
    ipcRenderer.on(CHANNELS.menuCommand, receive);
    return () => {
      ipcRenderer.removeListener(CHANNELS.menuCommand, receive);
    };
  },
} satisfies DesktopApi;

contextBridge.exposeInMainWorld('desktop', desktop);
