import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { once } from 'node:events';
import type { ElectronApplication } from '@playwright/test';
import { isRealElectron } from '../e2e/fixtures';
import { BackupsPage } from '../e2e/pages/backups-page';
import { ExchangePage } from '../e2e/pages/exchange-page';
import { HistoryPage } from '../e2e/pages/history-page';
import { expect, test } from '../e2e/pages/test';
import { socketsBeyondLoopback } from './open-sockets';
import { standInLog } from './shell-log';

/** What the kernel shows of a shell, looked at again and again while something is done. */
async function watching(shell: ElectronApplication, work: () => Promise<void>): Promise<readonly string[]> {
  const seen = new Set<string>();
  const root = shell.process().pid;
  if (process.platform !== 'linux' || root === undefined) {
    await work();
    return [];
  }
  let isDone = false;
  const look = async () => {
    do {
      for (const socket of await socketsBeyondLoopback(root)) seen.add(socket);
      // Leaves the processor to the app between two looks.
      await pause(100);
    } while (!isDone);
  };
  const looking = look();
  await work().finally(() => (isDone = true));
  await looking;
  return [...seen];
}

test('a whole session asks nothing of any network: not the page, not a worker, not the main process', async ({
  shell,
  shells,
  desk,
  app,
  projectsPage,
  budgetPage,
  importPage,
  restart,
  prepareSave,
}, info) => {
  test.setTimeout(180_000);
  const asked: string[] = [];
  const listen = () => shells.current.context().on('request', (request) => asked.push(request.url()));
  const backups = new BackupsPage(desk);
  const history = new HistoryPage(desk);
  const exchange = new ExchangePage({ shell, page: desk.page });
  const [workbook, project] = [info.outputPath('budget.xlsx'), info.outputPath('project.kraft')];
  listen();
  const isClean = async () => {
    if (isRealElectron) return;
    const { network, opened } = await standInLog(shells.current);
    expect({ network, opened }).toEqual({ network: [], opened: [] });
  };

  const sockets = await watching(shell, async () => {
    await projectsPage.openExample();
    await budgetPage.setAmount('Resor och logi', 2026, '12 000');
    await expect(app.saved).toHaveText(/^Sparat /);

    await prepareSave(workbook);
    await budgetPage.press('Exportera till Excel');
    await app.message.getByText('budget.xlsx').waitFor();
    await budgetPage.press('Importera');
    await importPage.choose(workbook);

    await app.sidebar.getByRole('link', { name: 'Historik och säkerhetskopior' }).click();
    await expect(history.steps.first()).toBeVisible();
    await app.content.getByRole('link', { name: 'Säkerhetskopior', exact: true }).click();
    await backups.take();

    await exchange.goTo();
    await exchange.sayName('Anna Berg');
    await exchange.exportTo(project);
    await exchange.open(project);
  });
  await isClean();

  await restart();
  listen();
  const socketsAfter = await watching(shells.current, async () => {
    await app.goTo('Budget');
    await expect(budgetPage.grid).toBeVisible();
  });
  await isClean();

  const origin = new URL(desk.page.url()).origin;
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !/^(?:data|blob):/.test(url))).toEqual([]);
  expect([...sockets, ...socketsAfter]).toEqual([]);
});

test('the look from outside sees a socket that is open to the world', async () => {
  test.skip(process.platform !== 'linux', 'It reads what Linux keeps in /proc.');
  const [own, open, datagrams] = [createServer(), createServer(), createSocket('udp4')];
  const before = (await socketsBeyondLoopback(process.pid)).length;
  await once(own.listen(0, '127.0.0.1'), 'listening');
  expect(await socketsBeyondLoopback(process.pid)).toHaveLength(before);
  await once(open.listen(0, '0.0.0.0'), 'listening');
  datagrams.bind(0);
  await once(datagrams, 'listening');
  expect(await socketsBeyondLoopback(process.pid)).toHaveLength(before + 2);
  for (const socket of [own, open, datagrams]) socket.close();
});
