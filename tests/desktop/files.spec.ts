import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { MenuCommand } from '@shared/ipc/desktop-api';
import { expect, test } from '../e2e/fixtures';

/** Opens through the shell; the bytes come back as plain numbers' count and sum, which is enough to compare. */
const openThrough = (page: Page) =>
  page.evaluate(async () => {
    const outcome = await desktop.openWorkbook();
    if (!outcome.ok || outcome.value === null) return outcome;
    const { name, bytes } = outcome.value;
    return {
      name,
      isBytes: bytes instanceof Uint8Array,
      length: bytes.length,
      sum: bytes.reduce((a, b) => a + b, 0),
    };
  });

const saveThrough = (page: Page, suggestedName: string, length: number) =>
  page.evaluate(
    ([name, count]) =>
      desktop.saveFile({
        suggestedName: name as string,
        kind: 'xlsx',
        bytes: Uint8Array.from({ length: count as number }, (_, index) => index % 251),
      }),
    [suggestedName, length],
  );

test('hands the window the bytes and the name of the picked file, never its folder', async ({
  window,
  prepareOpen,
}, info) => {
  const bytes = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 7) % 256);
  const file = info.outputPath('budget åäö.xlsx');
  await writeFile(file, bytes);
  await prepareOpen(file);
  expect(await openThrough(window)).toEqual({
    name: 'budget åäö.xlsx',
    isBytes: true,
    length: bytes.length,
    sum: bytes.reduce((a, b) => a + b, 0),
  });
});

test('says why a file was not read, and nothing when the dialog was closed', async ({
  window,
  prepareOpen,
}, info) => {
  await prepareOpen(info.outputPath('borta.xlsx'));
  expect(await openThrough(window)).toEqual({
    ok: false,
    error: { code: 'fileUnreadable', name: 'borta.xlsx' },
  });

  const large = info.outputPath('stor.xlsx');
  await writeFile(large, new Uint8Array(20 * 1024 * 1024 + 1));
  await prepareOpen(large);
  expect(await openThrough(window)).toEqual({
    ok: false,
    error: { code: 'fileTooLarge', bytes: 20_971_521, limit: 20_971_520 },
  });

  await prepareOpen(null);
  expect(await openThrough(window)).toEqual({ ok: true, value: null });
});

test('writes the whole file where the user chose, and leaves nothing beside it', async ({
  window,
  prepareSave,
}, info) => {
  const file = path.join(info.outputDir, 'ut', 'Budget åäö.xlsx');
  await prepareSave(file);
  expect(await saveThrough(window, 'Budget', 100)).toEqual({
    ok: false,
    error: { code: 'fileNotWritten', name: 'Budget åäö.xlsx' },
  });

  await mkdir(path.dirname(file));
  await writeFile(file, 'det gamla');
  expect(await saveThrough(window, 'Budget', 1_000_000)).toEqual({
    ok: true,
    value: { name: 'Budget åäö.xlsx' },
  });
  const written = await readFile(file);
  expect(written.length).toBe(1_000_000);
  expect(written[999_999]).toBe(999_999 % 251);
  expect(await readdir(path.dirname(file))).toEqual(['Budget åäö.xlsx']);

  await prepareSave(null);
  expect(await saveThrough(window, 'Budget', 1)).toEqual({ ok: true, value: null });
});

test('proposes a plain file name, whatever the window suggests', async ({ window, shell }) => {
  await shell.evaluate(({ dialog }) => {
    dialog.showSaveDialog = ((_window: unknown, options: Electron.SaveDialogOptions) => {
      globalThis.noted = [options.defaultPath];
      return Promise.resolve({ canceled: true, filePath: '' });
    }) as typeof dialog.showSaveDialog;
  });
  await saveThrough(window, '../../etc/Barn: unga?', 1);
  expect(await shell.evaluate(() => noted)).toEqual(['etc-Barn- unga.xlsx']);
});

test('shows the last saved file in the file manager, and nothing before there is one', async ({
  window,
  shell,
  prepareSave,
}, info) => {
  await shell.evaluate(({ shell: system }) => {
    globalThis.noted = [];
    system.showItemInFolder = (file) => void noted.push(file);
  });
  const showLast = () => window.evaluate(() => desktop.showLastSaved());
  await showLast();
  const file = info.outputPath('Budget.xlsx');
  await prepareSave(file);
  await saveThrough(window, 'Budget', 1);
  await showLast();
  expect(await shell.evaluate(() => noted)).toEqual([file]);
});

test('links to a file that was picked, says whether it is there, and shows it without opening it', async ({
  window,
  shell,
  prepareOpen,
}, info) => {
  const file = info.outputPath('Inbjudan åäö.docx');
  const page = 'https://exempel.se/sida';
  await writeFile(file, 'Välkommen');
  await prepareOpen(file);
  expect(await window.evaluate(() => desktop.pickAttachment())).toEqual({
    title: 'Inbjudan åäö.docx',
    target: file,
  });
  await prepareOpen(null);
  expect(await window.evaluate(() => desktop.pickAttachment())).toBeNull();

  const check = () => window.evaluate((targets) => desktop.checkAttachments(targets), [file, page]);
  const show = () => window.evaluate((target) => desktop.showAttachment(target), file);
  await shell.evaluate(({ shell: system }) => {
    globalThis.noted = [];
    system.showItemInFolder = (shown) => void noted.push(shown);
  });
  expect(await check()).toEqual(['there', 'unknown']);
  expect(await show()).toBe(true);
  await rm(file);
  expect(await check()).toEqual(['gone', 'unknown']);
  expect(await show()).toBe(false);
  expect(await shell.evaluate(() => noted)).toEqual([file]);
});

test('prints the window to a tagged A4 landscape PDF', async ({ window, prepareSave }, info) => {
  const file = info.outputPath('Budget.pdf');
  await prepareSave(file);
  await expect(window.getByRole('heading').first()).toBeVisible();
  const outcome = await window.evaluate(() => desktop.savePdf('Budget'));
  expect(outcome).toEqual({ ok: true, value: { name: 'Budget.pdf' } });
  const pdf = await readFile(file, 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toContain('/StructTreeRoot');
  const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Math.round(Number(width))).toBe(842);
  expect(Math.abs(Number(height) - 595)).toBeLessThan(1);
});

test('opens the print dialog and goes on when it is closed', async ({ window, shell }) => {
  await shell.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) return;
    contents.print = (options, done) => {
      globalThis.noted = [options];
      done?.(false, 'cancelled');
    };
  });
  await window.evaluate(() => desktop.print());
  expect(await shell.evaluate(() => noted)).toMatchObject([{ landscape: true, pageSize: 'A4' }]);
});

test('a menu item sends its command to the window until nobody listens', async ({ window, shell }) => {
  const click = (id: MenuCommand) =>
    shell.evaluate(({ Menu }, wanted) => {
      Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click();
    }, id);
  await window.evaluate(() => {
    globalThis.noted = [];
    const stop = desktop.onMenuCommand((command) => {
      noted.push(command);
      if (noted.length === 2) stop();
    });
  });
  const heard = () => window.evaluate(() => noted);
  await click('toggleOre');
  await click('toggleTheme');
  await expect.poll(heard).toEqual(['toggleOre', 'toggleTheme']);

  await window.evaluate(() => desktop.onMenuCommand((command) => noted.push('another', command)));
  await click('toggleOre');
  await expect.poll(heard).toEqual(['toggleOre', 'toggleTheme', 'another', 'toggleOre']);
});
