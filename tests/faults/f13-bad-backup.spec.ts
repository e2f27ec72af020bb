import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Tally } from './count';
import { expect, test } from './fixtures';
import { Robot } from './robot';
import { Seeded } from './seeded';
import { readStored } from './stored';
import { resealed } from './vault-text';

/** The codes with which a file may be refused; the last is the one that its sentence in the view is made from. */
const REFUSALS = ['snapshotDamaged', 'snapshotForeign', 'snapshotEmpty', 'snapshotNewer'];

interface BadBackup {
  readonly name: string;
  readonly bytes: Buffer;
  readonly code: RegExp;
}

function flipped(whole: Buffer, random: Seeded): Buffer {
  const bytes = Buffer.from(whole);
  const at = random.between(0, bytes.length - 1);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.between(0, 7));
  return bytes;
}

/** Thirty-nine of them; the fortieth, which is whole but small, is for the view. */
function badBackups(whole: Buffer, journal: Buffer): readonly BadBackup[] {
  const random = new Seeded('F13');
  const end = whole.indexOf(0x0a);
  const header = JSON.parse(whole.subarray(0, end).toString('utf8')) as {
    control: { counts: Record<string, number>; ore: string };
  };
  const { counts, ore } = header.control;
  const any = /^snapshot(Damaged|Foreign|Empty|Newer)$/;
  return [
    ...Array.from({ length: 10 }, (_, index) => ({
      name: `cut off after ${String(index)} tenths`,
      bytes: whole.subarray(0, Math.floor((whole.length * index) / 10)),
      code: any,
    })),
    ...Array.from({ length: 15 }, (_, index) => ({
      name: `a bit flipped, ${String(index + 1)}`,
      bytes: flipped(whole, random),
      code: any,
    })),
    { name: 'one byte short', bytes: whole.subarray(0, -1), code: /Damaged/ },
    ...['{"hello": 1}', '[]', 'null', 'PK\u0003\u0004', '\u0089PNG\r\n', '<!doctype html>', '\ufeff{}'].map(
      (text) => ({
        name: `another kind of file: ${JSON.stringify(text)}`,
        bytes: Buffer.from(text, 'latin1'),
        code: any,
      }),
    ),
    { name: 'the journal', bytes: journal, code: /Foreign/ },
    { name: 'of a newer schema', bytes: resealed(whole, { schema: 99 }), code: /Newer/ },
    { name: 'of a newer format', bytes: resealed(whole, { version: 2 }), code: /Newer/ },
    {
      name: 'a row less than it counts',
      bytes: resealed(whole, { control: { counts: { ...counts, budgetRows: 999 }, ore } }),
      code: /Damaged/,
    },
    {
      name: 'an öre more than its sum',
      bytes: resealed(whole, { control: { counts, ore: String(BigInt(ore) + 1n) } }),
      code: /Damaged/,
    },
    {
      name: 'tables of another shape',
      bytes: resealed(whole, {}, '{"projects":{"__proto__":1},"budgetRows":"x"}'),
      code: /Damaged/,
    },
  ];
}

test('a bad backup is refused by name or asked about, and what there is stays', async ({ appOn }, info) => {
  const tally = new Tally('F13');
  const app = appOn('user-data');
  const robot = await Robot.begin(app);
  await robot.change();
  await app.takeBackup();
  const files = await app.vaultFiles();
  const whole = [...files].find(([name]) => name.startsWith('snapshots'))?.[1];
  if (!whole) throw new Error('There is no backup to spoil.');
  const stored = await readStored(app.page);
  const journal = await readFile(app.journal);
  const file = path.join(info.outputPath(), 'kopia.json');
  await app.answerOpenDialogs(file);
  const expectKept = async (): Promise<void> => {
    expect(await readStored(app.page)).toEqual(stored);
    expect((await readFile(app.journal)).equals(journal)).toBe(true);
  };
  for (const bad of badBackups(whole, journal)) {
    await tally.fault(bad.name, async () => {
      await writeFile(file, bad.bytes);
      const opened = await app.page.evaluate(() => desktop.openSnapshot());
      expect(opened.ok).toBe(false);
      if (opened.ok) return;
      expect(opened.error.code).toMatch(bad.code);
      expect(REFUSALS).toContain(opened.error.code);
      await expectKept();
    });
  }
  await tally.fault('whole, and with less than half of the records', async () => {
    const empty = '{"projects":[],"budgets":[],"budgetRows":[],"notices":[],"layouts":[],"contacts":[]}';
    await writeFile(file, resealed(whole, { control: { counts: {}, ore: '0' } }, empty));
    await app.goToBackups();
    await app.page.getByRole('button', { name: 'Öppna en säkerhetskopia från fil …' }).click();
    await expect(app.page.getByRole('main')).toContainText(/mindre än hälften/i);
    await expectKept();
  });
  tally.finish();
});
