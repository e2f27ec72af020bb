import { EMPTY_WORKSPACE } from '@shared/domain/command/workspace';
import type { HistoryRecord } from '@shared/domain/command/history';
import type { PersonId, UtcTime } from '@shared/domain/ids';
import { controlOf } from '@shared/domain/journal/control';
import { DATA_SCHEMA } from '@shared/vault/data-schema';
import { askWorker } from '@renderer/platform/worker-calls';
import type { VaultVerbs } from '@renderer/platform/vault.worker';
import { beforeAll, expect, it } from 'vitest';

const at = '2026-03-02T09:00:00.000Z' as UtcTime;
const me = 'p-me' as PersonId;
const asa = { id: 'p-asa' as PersonId, name: 'Åsa Öberg', role: '', organisation: '', email: '', phone: '' };
const tables = { ...EMPTY_WORKSPACE, contacts: [{ ...asa, erasedAt: null }] };

const recordOf = (seq: number, kind: HistoryRecord['label']['kind'] = 'editRow'): HistoryRecord => ({
  seq,
  at,
  who: me,
  why: seq === 1 ? 'enligt Åsa Öberg' : '',
  label: { kind, detail: '', year: null },
  changes: [{ table: 'contacts', key: asa.id, before: null, after: tables.contacts[0] }],
  undoes: null,
  redoes: null,
  control: controlOf(tables),
});

const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('Backups');

/** The vault as a page has it: a thread of its own, which goes when the page does. */
function openPage() {
  let worker: Worker | undefined;
  const ask = askWorker<VaultVerbs>(
    () =>
      (worker = new Worker(new URL('../../../renderer/platform/vault.worker.ts', import.meta.url), {
        type: 'module',
      })),
  );
  return { ask, close: () => worker?.terminate() };
}

let page = openPage();
beforeAll(async () => {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('Backups', { recursive: true }).catch(() => undefined);
});

it('begins with nothing, and knows who it is from then on', async () => {
  expect(await page.ask('claimData')).toBe(true);
  const first = await page.ask('startVault');
  expect(first.journal).toEqual({ kind: 'none' });
  expect(first.problem).toBeNull();
  expect((await page.ask('startVault')).person).toBe(first.person);
});

it('keeps records in order and gives them back', async () => {
  expect(await page.ask('appendJournal', [recordOf(1), recordOf(2)])).toEqual({
    ok: true,
    value: { last: 2 },
  });
  const read = await page.ask('readJournal');
  expect(read.ok && read.value.records).toEqual([recordOf(1), recordOf(2)]);
  expect(await page.ask('appendJournal', [recordOf(9)])).toEqual({
    ok: false,
    error: { code: 'journalGap', last: 2 },
  });
});

it('cuts off a torn last line at the next start', async () => {
  const file = await (await folder()).getFileHandle('journal.jsonl');
  const writable = await file.createWritable({ keepExistingData: true });
  await writable.seek((await file.getFile()).size);
  await writable.write('0a1b {"torn');
  await writable.close();
  const { journal } = await page.ask('startVault');
  expect(journal).toMatchObject({ kind: 'good', last: 2, cutBytes: 11 });
});

it('writes a snapshot, lists it, and reads it back verified', async () => {
  const body = new TextEncoder().encode(JSON.stringify(tables));
  const written = await page.ask('writeSnapshot', {
    ...{ seq: 2, at, reason: 'manual', schema: DATA_SCHEMA },
    ...{ control: controlOf(tables), body },
  });
  if (!written.ok) throw new Error(written.error.code);
  const listed = await page.ask('listSnapshots');
  expect(listed.ok && listed.value).toEqual({ snapshots: [written.value], damaged: [] });
  const read = await page.ask('readSnapshot', 'here', written.value.id);
  expect(read.ok && read.value.body).toEqual(body);
});

it('lets no other page in while this one is there, and the next one when it has gone', async () => {
  const other = openPage();
  expect(await other.ask('claimData')).toBe(false);
  await expect(other.ask('startVault')).rejects.toThrow('Another tab has the data.');
  page.close();
  expect(await other.ask('claimData')).toBe(true);
  expect((await other.ask('startVault')).journal).toMatchObject({ kind: 'good', last: 2 });
  page = other;
});

/** The vault's files in which a name stands. */
async function filesWith(name: string): Promise<readonly string[]> {
  const vault = await folder();
  const found: string[] = [];
  for (const place of [vault, await vault.getDirectoryHandle('snapshots')])
    for await (const entry of place.values())
      if (entry instanceof FileSystemFileHandle && (await (await entry.getFile()).text()).includes(name))
        found.push(entry.name);
  return found;
}

it('leaves no file with the name of a person that is erased', async () => {
  expect(await filesWith('Öberg')).toHaveLength(2);
  const erased = await page.ask('erasePerson', asa.id, { ...recordOf(3, 'erasePerson'), changes: [] });
  expect(erased).toEqual({ ok: true, value: null });
  expect(await filesWith('Öberg')).toEqual([]);
  const start = await page.ask('startVault');
  expect(start).toMatchObject({ erased: [asa.id], journal: { kind: 'good', last: 3 }, problem: null });
});
