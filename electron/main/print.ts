/** Opens the system's print dialog; ends when it is closed, printed or not. */
export function printPage(window: Electron.BrowserWindow): Promise<void> {
  return new Promise((done) => {
    window.webContents.print({ landscape: true, printBackground: true, pageSize: 'A4' }, () => done());
  });
}
