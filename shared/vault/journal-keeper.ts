import { isSameRecord, type HistoryRecord } from '../domain/command/history';
import type { UtcTime } from '../domain/ids';
import { err, ok, type Result } from '../result';
import { attempt } from './file-faults';
import type { Hash } from './hash';
import { readJournalEnd, type JournalEnd } from './journal-end';
import { encodeHeader, encodeRecords, isJournalRecord, parseJournal } from './journal-lines';
import { compactTime } from './snapshot-file';
import { isSameBytes, joinBytes } from './utf8';
import type { JournalReading, JournalState, VaultProblem } from './vault';
import type { VaultFiles } from './vault-files';

export const JOURNAL = 'journal.jsonl';

type GoodEnd = JournalEnd & { readonly kind: 'good' };
type Kept = Result<{ readonly last: number }, VaultProblem>;

export interface JournalParts {
  readonly files: VaultFiles;
  readonly hash: Hash;
  readonly now: () => UtcTime;
}

/** Whether records are numbered `first`, `first` + 1 … and can be read back. */
const follow = (records: readonly HistoryRecord[], first: number): boolean =>
  records.every((record, index) => record.seq === first + index);

/** Whether what is kept is the record that is offered again. */
const isKept = (kept: HistoryRecord | undefined, offered: HistoryRecord): boolean =>
  isSameRecord(kept, JSON.parse(JSON.stringify(offered)) as unknown);

/** Keeps a copy of a journal under a name of its own, which it answers. */
async function setAside(files: VaultFiles, old: Uint8Array<ArrayBuffer>, now: UtcTime): Promise<string> {
  const taken = new Set((await files.list('')).map((file) => file.name));
  const stem = `journal-${compactTime(now)}`;
  let name = `${stem}.jsonl`;
  for (let count = 2; taken.has(name); count += 1) name = `${stem}-${String(count)}.jsonl`;
  await files.write(name, old);
  return name;
}

/** Keeps the journal file. Its calls must not overlap. */
export class JournalKeeper {
  /** null: not looked at yet. */
  private end: JournalEnd | null = null;
  /** Set when something unacknowledged may stand after `end`: it must go before anything is added. */
  private isSuspect = false;

  constructor(private readonly parts: JournalParts) {}

  /** The files were changed by somebody else: looks again before the next call. */
  forget(): void {
    this.end = null;
    this.isSuspect = false;
  }

  /** Looks at the journal's end, cuts off a torn tail, and makes sure that it can be written: if not, `problem` says why. */
  async start(): Promise<{ readonly state: JournalState; readonly problem: VaultProblem | null }> {
    const looked = await attempt(async () => {
      if (this.isSuspect) await this.look();
      this.end = null;
      return this.look();
    });
    // What cannot be read is no proof that there never was a journal.
    if (!looked.ok) return { state: { kind: 'damaged' }, problem: looked.error };
    const found = looked.value;
    if (found.kind !== 'good') return { state: { kind: found.kind }, problem: null };
    const { base, last, record, tornBytes: cutBytes } = found;
    const prepared = await attempt(async () => {
      this.end = await this.withoutTorn(found);
      // Nothing is added; it fails where nothing could be, and puts on disk what is there.
      await this.parts.files.append(JOURNAL, new Uint8Array(0));
    });
    const problem = prepared.ok ? null : prepared.error;
    return { state: { kind: 'good', base, last, record, cutBytes }, problem };
  }

  /** Adds records: every one of them is on disk when this answers, or none counts. */
  async append(records: readonly HistoryRecord[]): Promise<Kept> {
    if (!records.every(isJournalRecord)) return err({ code: 'vaultFailed' });
    const kept = await attempt(() => this.keep(records));
    return kept.ok ? kept.value : kept;
  }

  /** Everything that can be read, past damaged lines. */
  async read(): Promise<Result<JournalReading, VaultProblem>> {
    const { files, hash } = this.parts;
    const bytes = await attempt(() => files.read(JOURNAL));
    if (!bytes.ok) return bytes;
    if (bytes.value === null) return ok({ base: 0, records: [], isDamaged: false });
    const acknowledged =
      this.isSuspect && this.end?.kind === 'good' ? bytes.value.subarray(0, this.end.length) : bytes.value;
    const { base, records, isDamaged, newer } = await parseJournal(acknowledged, hash);
    return newer ? err({ code: 'vaultNewer' }) : ok({ base, records, isDamaged });
  }

  /** Begins the journal anew with these records after `base`, and sets the old one aside. */
  async replace(base: number, records: readonly HistoryRecord[]): Promise<Kept> {
    if (!records.every(isJournalRecord)) return err({ code: 'vaultFailed' });
    if (!follow(records, base + 1)) return err({ code: 'journalGap', last: base });
    const replaced = await attempt(async (): Promise<Kept> => {
      const found = await this.look();
      return found.kind === 'newer' ? err({ code: 'vaultNewer' }) : this.replaceFile(base, records);
    });
    return replaced.ok ? replaced.value : replaced;
  }

  private async look(): Promise<JournalEnd> {
    const { files, hash } = this.parts;
    this.end ??= await readJournalEnd(files, JOURNAL, hash);
    if (this.isSuspect && this.end.kind === 'good') this.end = await this.withoutUnacknowledged(this.end);
    this.isSuspect = false;
    return this.end;
  }

  /** Reads the journal again first: it may have been moved away, and have come back or not. */
  private async withoutUnacknowledged(known: GoodEnd): Promise<JournalEnd> {
    const { files, hash } = this.parts;
    const found = await readJournalEnd(files, JOURNAL, hash);
    if (found.kind === 'none' || found.kind === 'newer') return found;
    if (found.kind === 'good' && found.length < known.length) return found;
    await files.truncate(JOURNAL, known.length);
    return known;
  }

  private async withoutTorn(found: GoodEnd): Promise<GoodEnd> {
    if (found.tornBytes > 0) await this.parts.files.truncate(JOURNAL, found.length);
    return { ...found, tornBytes: 0 };
  }

  /** The first line is written whole, so that a journal with a bad one is damaged and never merely torn. */
  private async begin(): Promise<GoodEnd> {
    const header = await encodeHeader(0, this.parts.hash);
    await this.parts.files.write(JOURNAL, header.bytes);
    const { length } = header.bytes;
    return { kind: 'good', base: 0, last: 0, record: null, tornBytes: 0, length, hash: header.hash };
  }

  private async keep(records: readonly HistoryRecord[]): Promise<Kept> {
    const found = await this.look();
    if (found.kind === 'newer') return err({ code: 'vaultNewer' });
    if (found.kind === 'damaged') return err({ code: 'journalDamaged' });
    const last = found.kind === 'good' ? found.last : 0;
    const fresh = records.filter((record) => record.seq > last);
    const offeredAgain = records.filter((record) => record.seq <= last);
    if (!follow(fresh, last + 1) || !(await this.areKept(offeredAgain)))
      return err({ code: 'journalGap', last });
    if (fresh.length === 0) return ok({ last });
    const ready = found.kind === 'good' ? await this.withoutTorn(found) : await this.begin();
    this.end = ready;
    return this.addLines(ready, fresh);
  }

  /** Whether records offered again, after an answer was lost, are the ones that are kept. */
  private async areKept(records: readonly HistoryRecord[]): Promise<boolean> {
    if (records.length === 0) return true;
    const reading = await this.read();
    if (!reading.ok) return false;
    const kept = new Map(reading.value.records.map((record) => [record.seq, record]));
    return records.every((record) => isKept(kept.get(record.seq), record));
  }

  private async addLines(at: GoodEnd, records: readonly HistoryRecord[]): Promise<Kept> {
    const { files, hash } = this.parts;
    const lines = await encodeRecords(at.hash, records, hash);
    const added = await attempt(() => files.append(JOURNAL, lines.bytes));
    if (!added.ok) {
      this.isSuspect = true;
      await attempt(() => this.look());
      return added;
    }
    const record = records.at(-1) ?? at.record;
    const last = record?.seq ?? at.last;
    this.end = { ...at, record, last, hash: lines.hash, length: at.length + lines.bytes.length };
    return ok({ last });
  }

  /** The old journal is copied first and then replaced by one rename: at any moment there is an old or a new one. */
  private async replaceFile(base: number, records: readonly HistoryRecord[]): Promise<Kept> {
    const { files, hash, now } = this.parts;
    const header = await encodeHeader(base, hash);
    const lines = await encodeRecords(header.hash, records, hash);
    const old = await files.read(JOURNAL);
    const aside = old && (await setAside(files, old, now()));
    const written = await attempt(() => files.write(JOURNAL, joinBytes(header.bytes, lines.bytes)));
    this.forget();
    if (written.ok) return this.provenAnew(base, records);
    // Tried again it is copied again, so the copy goes; unless the journal was replaced after all.
    if (aside) {
      await attempt(async () => {
        if (isSameBytes(await files.read(JOURNAL), old)) await files.remove(aside);
      });
    }
    return written;
  }

  private async provenAnew(base: number, records: readonly HistoryRecord[]): Promise<Kept> {
    const reading = await this.read();
    if (!reading.ok) return reading;
    const isWhole = !reading.value.isDamaged && reading.value.records.length === records.length;
    return isWhole ? ok({ last: base + records.length }) : err({ code: 'journalDamaged' });
  }
}
