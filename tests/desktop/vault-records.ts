import { createHash } from 'node:crypto';
import type { HistoryRecord } from '@shared/domain/command/history';
import { EMPTY_WORKSPACE, type Workspace } from '@shared/domain/command/workspace';
import type { PersonId, UtcTime } from '@shared/domain/ids';
import { controlOf } from '@shared/domain/journal/control';
import { erasedContact, type Contact } from '@shared/domain/people/contact';

export const AT = '2026-01-05T10:00:00.000Z' as UtcTime;
export const PERSON = 'p-1' as PersonId;

export const aContact = (name: string): Contact => ({
  ...erasedContact(PERSON, AT),
  name,
  role: 'Processledare',
  erasedAt: null,
});

const tablesWith = (contact: Contact): Workspace => ({ ...EMPTY_WORKSPACE, contacts: [contact] });

/** A history record that puts one contact in, or (later ones) keeps it as it is. */
export function aRecord(seq: number, name = 'Åsa Öberg'): HistoryRecord {
  const contact = aContact(name);
  return {
    seq,
    at: AT,
    who: 'me' as PersonId,
    why: '',
    label: { kind: 'saveContact', detail: '', year: null },
    changes: [{ table: 'contacts', key: PERSON, before: seq === 1 ? null : contact, after: contact }],
    undoes: null,
    redoes: null,
    control: controlOf(tablesWith(contact)),
  };
}

/** The history's own note of an erasure. */
export const anErasure = (seq: number): HistoryRecord => ({
  ...aRecord(seq),
  label: { kind: 'erasePerson', detail: '', year: null },
  changes: [],
});

/** A backup of one contact: its draft without the body, and the body's text. */
export function aDraft(seq: number, name = 'Åsa Öberg') {
  const tables = tablesWith(aContact(name));
  const about = { seq, at: AT, reason: 'manual' as const, schema: 2, control: controlOf(tables) };
  return { about, text: JSON.stringify(tables) };
}

/** The records of a journal's text, each line proven by the one before it. */
export function provenRecords(journal: string): readonly HistoryRecord[] {
  let previous = '';
  const lines = journal.split('\n').slice(0, -1);
  return lines.flatMap((line) => {
    const [hash, json] = [line.slice(0, 64), line.slice(65)];
    if (hash !== createHash('sha256').update(`${previous}\n${json}`).digest('hex'))
      throw new Error(`This line is not proven: ${line}`);
    previous = hash;
    const content = JSON.parse(json) as { readonly record?: HistoryRecord };
    return content.record ? [content.record] : [];
  });
}
