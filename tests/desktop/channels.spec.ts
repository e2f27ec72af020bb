import type { Page } from '@playwright/test';
import { CHANNELS } from '@shared/ipc/desktop-api';
import { expect, test } from '../e2e/fixtures';
import { aRecord } from './vault-records';

type Verb = Exclude<keyof typeof CHANNELS, 'menuCommand'>;
const VERBS = Object.keys(CHANNELS).filter((name) => name !== 'menuCommand') as Verb[];

/** Calls a verb with any arguments; says how it was answered. */
const call = (page: Page, verb: Verb, args: readonly unknown[]) =>
  page.evaluate(
    async ([name, given]) => {
      const verbs = desktop as unknown as Record<string, (...args: readonly unknown[]) => Promise<unknown>>;
      return verbs[name]?.(...given).then(
        () => 'answered',
        (error: unknown) => (error as Error).message,
      );
    },
    [verb, args] as const,
  );

const record = aRecord(1);
const AT = record.at;
const ID = '000000001-20260105T100000Z-manual.json';

/** Argument lists that only an intruder or a bug would send; a verb without arguments takes not even one. */
const BAD: Readonly<Record<Verb, readonly (readonly unknown[])[]>> = {
  openWorkbook: [['/etc/passwd']],
  openExchange: [['/etc/passwd']],
  saveFile: [
    [],
    ['/etc/passwd'],
    [{ suggestedName: 'a.xlsx', kind: 'exe', bytes: [] }],
    [{ suggestedName: 'a.xlsx', kind: 'xlsx', bytes: 'text' }],
  ],
  savePdf: [[], [7], [''], ['a', '/etc/passwd']],
  print: [[{}]],
  showLastSaved: [['/etc/passwd']],
  pickAttachment: [['/etc']],
  checkAttachments: [
    [],
    ['/etc'],
    [['']],
    [[7]],
    [['/etc'], '/etc'],
    [['x'.repeat(2001)]],
    [Array(201).fill('/a')],
  ],
  showAttachment: [
    [],
    [''],
    [7],
    ['a.txt'],
    ['file:///etc/passwd'],
    ['https://exempel.se'],
    ['javascript:1'],
    ['/a', '/b'],
    ['/a\n'],
  ],
  startVault: [['/etc']],
  appendJournal: [[], [record], [[{ ...record, seq: 0 }]], [[{ ...record, more: 1 }]], [[record], 'x']],
  readJournal: [['/etc/passwd']],
  replaceJournal: [[], [[record]], [-1, [record]], ['0', [record]], [0, [{}]]],
  writeSnapshot: [
    [],
    ['x'],
    [{ seq: 1, at: AT, reason: '../x', schema: 2, control: record.control, body: [] }],
  ],
  listSnapshots: [['..']],
  readSnapshot: [[], ['here', '../x'], ['here', `../${ID}`], ['here', 'journal.jsonl'], ['/etc', ID], [ID]],
  openSnapshot: [['/etc/passwd']],
  noteSelfTest: [[], [{ at: 'nu', isGood: true }], [{ at: AT, isGood: 'ja' }]],
  secondPlace: [['/tmp']],
  chooseSecondPlace: [['/tmp']],
  forgetSecondPlace: [['/tmp']],
  retrySecondPlace: [['/tmp']],
  erasePerson: [[], ['p-1'], ['', record], [{ id: 'p-1' }, record], ['p-1', { ...record, seq: 'x' }]],
  replaceDatabase: [['kraftsamling']],
  showBackups: [['/etc']],
};

/** What each verb would accept from the app's own page. */
const GOOD: Readonly<Partial<Record<Verb, readonly unknown[]>>> = {
  saveFile: [{ suggestedName: 'a.xlsx', kind: 'xlsx', bytes: [] }],
  savePdf: ['a.pdf'],
  checkAttachments: [['/etc/passwd']],
  showAttachment: ['/etc/passwd'],
  appendJournal: [[record]],
  replaceJournal: [0, [record]],
  writeSnapshot: [{ seq: 1, at: AT, reason: 'manual', schema: 2, control: record.control, body: [] }],
  readSnapshot: ['here', ID],
  noteSelfTest: [{ at: AT, isGood: true }],
  erasePerson: ['p-1', record],
};

test('every channel refuses bad arguments', async ({ window }) => {
  for (const verb of VERBS) {
    for (const args of BAD[verb]) {
      expect(await call(window, verb, args), `${verb} ${JSON.stringify(args)}`).toMatch(
        /refused, bad arguments$/,
      );
    }
  }
});

test('every channel refuses a page that is not the app’s', async ({
  window,
  shell,
  prepareOpen,
  prepareSave,
}, info) => {
  await prepareOpen(info.file);
  await prepareSave(info.outputPath('stolen.xlsx'));
  await shell.evaluate(async ({ BrowserWindow }) => {
    await BrowserWindow.getAllWindows()[0]?.loadURL('data:text/html,<h1>Foreign</h1>');
  });
  await expect(window.getByRole('heading')).toHaveText('Foreign');
  for (const verb of VERBS) {
    expect(await call(window, verb, GOOD[verb] ?? []), verb).toMatch(/refused, foreign sender$/);
  }
});
