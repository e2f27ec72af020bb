import { isSameRecord } from '@shared/domain/command/history';
import type { Vault } from '@shared/vault/create-vault';
import { isSameBytes } from '@shared/vault/utf8';
import type { Acknowledged } from './vault-script';

/** What was promised and is not there, in words; empty when everything is. */
export async function brokenPromises(vault: Vault, acknowledged: Acknowledged): Promise<readonly string[]> {
  const broken: string[] = [];
  const { journal, problem } = await vault.startVault();
  if (problem !== null) broken.push(`the start says ${problem.code}`);
  if (journal.kind === 'damaged' || journal.kind === 'newer') broken.push(`the journal is ${journal.kind}`);

  const reading = await vault.readJournal();
  if (!reading.ok) return [...broken, `the journal says ${reading.error.code}`];
  if (reading.value.isDamaged) broken.push('the journal is read as damaged');
  const kept = new Map(reading.value.records.map((record) => [record.seq, record]));
  for (const [seq, record] of acknowledged.records) {
    if (!isSameRecord(kept.get(seq), record)) broken.push(`record ${String(seq)} is lost`);
  }
  reading.value.records.forEach((record, index) => {
    if (record.seq !== reading.value.base + index + 1)
      broken.push(`record ${String(record.seq)} is out of order`);
  });
  if (journal.kind === 'good' && journal.last !== reading.value.base + reading.value.records.length) {
    broken.push('the start found another last record');
  }
  return [...broken, ...(await brokenSnapshots(vault, acknowledged))];
}

async function brokenSnapshots(vault: Vault, acknowledged: Acknowledged): Promise<readonly string[]> {
  const broken: string[] = [];
  const list = await vault.listSnapshots();
  if (!list.ok) return [`the snapshots cannot be listed: ${list.error.code}`];
  if (list.value.damaged.length > 0) broken.push(`damaged snapshots: ${list.value.damaged.join(', ')}`);
  let hasNewest = acknowledged.snapshot === null;
  for (const { place, id } of list.value.snapshots) {
    if (place === 'file') continue;
    const read = await vault.readSnapshot(place, id);
    if (!read.ok) broken.push(`${place} ${id}: ${read.error.code}`);
    else if (place === 'here' && isSameBytes(read.value.body, acknowledged.snapshot?.body ?? null)) {
      hasNewest ||= read.value.info.seq === acknowledged.snapshot?.seq;
    }
  }
  if (!hasNewest) broken.push('the newest snapshot is lost');
  return broken;
}
